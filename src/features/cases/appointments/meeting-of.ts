import type { Tx } from '../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { absencesOf, availabilityOf, roomsOf } from '../../mediators/availability/queries.ts';
import { type Agenda, isWithin, later, type Span } from '../../mediators/availability/rules/free-times.ts';
import type { Taken } from './bookings/queries.ts';
import { fitsParties, fitsPlace, type Kind, type Meeting, type MeetingPlace } from './kinds.ts';

/** What the team chose: the ids are those of the form. */
export type Wish = {
  kind: Kind;
  place: MeetingPlace;
  room: string | null;
  parties: readonly string[];
  minutes: number;
};

export type MeetingRefused = 'wrong_parties' | 'wrong_place' | 'no_room' | 'in_the_past' | 'too_far';

/** The meeting that somebody wishes, checked against the rules and the rooms of the service. */
export async function meetingOf(
  tx: Tx,
  who: AtWork,
  given: { wish: Wish; starts: Date; known: readonly string[]; now: Date },
): Promise<Result<Meeting, MeetingRefused>> {
  const { wish, starts, known, now } = given;
  const { kind, place, room, parties, minutes } = wish;
  if (!fitsParties(kind, parties.length) || parties.some((party) => !known.includes(party)))
    return refused('wrong_parties');
  if (!fitsPlace(kind, place)) return refused('wrong_place');
  if (starts <= now) return refused('in_the_past');
  if (starts > later(now, furthest)) return refused('too_far');
  const rooms = place === 'room' ? await roomsOf(tx, who.service.id) : [];
  if (place === 'room' && !rooms.some(({ id }) => id === room)) return refused('no_room');
  return ok({
    ...{ kind, place, zone: who.service.timeZone },
    room_id: place === 'room' ? room : null,
    starts_at: starts,
    ends_at: later(starts, minutes),
  });
}

/** Two years, in minutes: nobody means a day beyond it. */
export const furthest = 730 * 24 * 60;

export type MemberAgenda = Agenda & { memberId: string; isKnown: boolean };

/** The weeks of these members and the days they are away; `isKnown` is false where somebody has not said when he can. */
export async function agendasOf(
  tx: Tx,
  who: AtWork,
  memberIds: readonly string[],
  now: Date,
): Promise<MemberAgenda[]> {
  const weeks = await availabilityOf(tx, who.service.id, memberIds);
  const away = await absencesOf(tx, who.service.id, memberIds, isoDay(now, who.service.timeZone));
  return memberIds.map((memberId) => {
    const own = weeks.find((row) => row.member_id === memberId);
    return {
      memberId,
      isKnown: own !== undefined,
      week: own?.week ?? [],
      margin: own?.travel_minutes ?? usualMargin,
      away: away
        .filter((row) => row.member_id === memberId)
        .map((row) => ({ from: row.from_day, to: row.to_day })),
      taken: [],
    };
  });
}

const usualMargin = 15;

/** What this meeting takes: each member with the time to get there and back, and the room for the talk itself. */
export function takenBy(meeting: Meeting, agendas: readonly MemberAgenda[]): Taken[] {
  const travels = meeting.place !== 'phone';
  const span = { starts: meeting.starts_at, ends: meeting.ends_at };
  const members = agendas.map(({ memberId, margin }) => ({
    kind: 'member' as const,
    id: memberId,
    span: travels ? { starts: later(span.starts, -margin), ends: later(span.ends, margin) } : span,
  }));
  return meeting.room_id ? [...members, { kind: 'room', id: meeting.room_id, span }] : members;
}

/** The members who are not free by their own word: away, or outside the week that they gave. */
export function notFree(agendas: readonly MemberAgenda[], span: Span, zone: Meeting['zone']): string[] {
  return agendas
    .filter((agenda) => !isWithin(agenda.isKnown ? agenda : { ...agenda, week: always }, span, zone))
    .map(({ memberId }) => memberId);
}

/** Who has not said when he can is asked by the team itself; the days he is away hold all the same. */
const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '23:59' }));
