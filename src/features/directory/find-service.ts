import type { Tx } from '../../platform/db/database.ts';
import { otherNamesOf } from './other-names.ts';
import { readPlace } from './place-name.ts';
import { allServices, servicesFor, servicesForBeginning } from './queries.ts';

/** A service as the public may know it. `waitingUntil` is `YYYY-MM-DD` while it takes in nothing new. */
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

export type Found =
  | { kind: 'nothing_typed' }
  | { kind: 'one'; service: PublicService }
  | { kind: 'several'; services: PublicService[] }
  | { kind: 'none'; all: PublicService[] };

/** Which open service helps at a place, typed as a postcode, the name of a municipality or village, or both. */
export async function findService(tx: Tx, typed: string, today: string): Promise<Found> {
  const { postcode, names } = readPlace(typed);
  if (!postcode && names.length === 0) return { kind: 'nothing_typed' };
  const found = (await search(tx, postcode, names)).map((row) => publicService(row, today));
  const [first, second] = found;
  if (first && !second) return { kind: 'one', service: first };
  if (first) return { kind: 'several', services: found };
  return { kind: 'none', all: (await allServices(tx)).map((row) => publicService(row, today)) };
}

/** The postcode decides where it is known; else the name, in any language; else names that begin so. */
async function search(tx: Tx, postcode: string | null, names: string[]): Promise<Row[]> {
  const byPostcode = postcode ? await servicesFor(tx, [postcode]) : [];
  const [name] = names;
  if (byPostcode.length === 1 || !name) return byPostcode;
  const byName = await servicesFor(tx, names);
  if (byName.length > 0) return both(byPostcode, byName);
  const others = (await Promise.all(names.map(otherNamesOf))).flat();
  const byOtherName = others.length > 0 ? await servicesFor(tx, others) : [];
  if (byOtherName.length > 0) return both(byPostcode, byOtherName);
  return byPostcode.length > 0 || name.length < 3 ? byPostcode : servicesForBeginning(tx, name);
}

function both(byPostcode: Row[], byName: Row[]): Row[] {
  const common = byPostcode.filter((row) => byName.some((other) => other.id === row.id));
  return common.length > 0 ? common : byName;
}

type Row = Awaited<ReturnType<typeof allServices>>[number];

/** What the public may know of a service's row. */
export function publicService(row: Row, today: string): PublicService {
  const { id, slug, name, country, language, phone, email } = row;
  const closed = row.intake_closed_until;
  return {
    ...{ id, slug, name, country, language, phone, email },
    places: (row.places ?? []).filter((place) => !/^\d/.test(place)),
    waitingUntil: closed && closed >= today ? closed : null,
  };
}
