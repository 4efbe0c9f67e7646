import type { Zone } from '../../../platform/calendar/zone.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { isLanguage, type Language } from '../../../platform/texts/languages.ts';
import { formatDayAndTime } from '../../../ui/dates.ts';
import { roomsById } from '../../mediators/availability/queries.ts';
import { reachParty } from '../reaching/reach-party.ts';
import type { Party } from '../record/parties/parties.ts';
import type { MeetingPlace } from './kinds.ts';
import { messageTexts } from './message-texts.ts';

export type News = 'offered' | 'booked' | 'moved' | 'cancelled' | 'reminder';

/** What a message to a party is made of: his own facts and the service, and nobody else’s. */
type About = {
  starts_at: Date;
  place: MeetingPlace;
  room_id: string | null;
  zone: Zone;
};

export type Told = {
  serviceId: string;
  /** The language of the case, for who has none of his own that we write. */
  language: Language;
  party: Pick<Party, 'id' | 'contact'>;
  news: News;
  about: About | null;
  by?: readonly ('mail' | 'sms')[];
};

/**
 * Tells one party of his own appointment, in his language and as his contact rules allow. It names no case, no neighbour and
 * no reason; the one who asked to move and the one who did not get the same words.
 */
export async function tellParty(tx: Tx, house: House, told: Told): Promise<'mail' | 'sms' | 'nobody'> {
  const own = told.party.contact.language;
  const language = isLanguage(own) ? own : told.language;
  const say = messageTexts(language);
  const { about, news } = told;
  const rooms = await roomsById(tx, [about?.room_id ?? null]);
  const when = about
    ? formatDayAndTime(
        about.starts_at,
        { language, zone: about.zone },
        {
          weekday: true,
          now: house.now(),
        },
      )
    : '';
  const text = say(news, {
    when,
    where: about ? whereText(about.place, rooms.get(about.room_id ?? ''), language) : '',
    link: `${house.origin}/${language}/return`,
  });
  return reachParty(tx, house, {
    serviceId: told.serviceId,
    party: told.party,
    message: { subject: say('subject'), text },
    purpose: news === 'reminder' ? 'appointment_reminder' : 'appointment',
    ...(told.by ? { by: told.by } : {}),
  });
}

/** Where a party goes, or that somebody comes to him. */
export function whereText(
  place: MeetingPlace,
  room: { name: string; address: string } | undefined,
  language: Language,
): string {
  const say = messageTexts(language);
  if (place === 'room') return room ? `${room.name}, ${room.address}` : '';
  return say(place === 'home' ? 'atHome' : 'byPhone');
}
