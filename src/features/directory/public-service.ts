import { zoneOf } from '../../platform/calendar/zone.ts';
import { onTheWall } from './entries/rules/opening.ts';
import type { serviceById } from './queries.ts';

/** A service of this installation as the public may know it. `waitingUntil` is `YYYY-MM-DD` while it takes in nothing new. */
export type PublicService = {
  id: string;
  slug: string;
  name: string;
  country: 'be' | 'nl';
  language: string;
  phone: string;
  email: string;
  places: string[];
  waitingUntil: string | null;
};

type Row = NonNullable<Awaited<ReturnType<typeof serviceById>>>;

/** What the public may know of a service's row. */
export function publicService(row: Row, now: Date): PublicService {
  const { id, slug, name, country, language, phone, email } = row;
  const closed = row.intake_closed_until;
  return {
    ...{ id, slug, name, country, language, phone, email },
    places: (row.places ?? []).filter((place) => !/^\d/.test(place)),
    waitingUntil: closed && closed >= onTheWall(now, zoneOf(row.country)).day ? closed : null,
  };
}
