import type { Entry } from '../../entries/entry.ts';
import { municipalitiesOf } from '../../places/area.ts';
import type { Gazetteer, Municipality } from '../../places/gazetteer.ts';

type At = readonly [longitude: number, latitude: number];
type Town = Municipality & { point: At };

/** Where a service stands on the map. `about` says that only its town or area is known or published, not its house. */
export type Point = { at: At; about: Municipality | null };

/**
 * The point of its place; else that of its town; else that of the largest municipality it works for; null when it is nowhere.
 * A place that is published as an area only has no point of its own here: the directory keeps none.
 */
export function pointOf(entry: Entry, gazetteer: Gazetteer): Point | null {
  const points = known.get(gazetteer) ?? new WeakMap<Entry, Point | null>();
  known.set(gazetteer, points);
  const have = points.get(entry);
  if (have !== undefined) return have;
  const point = findPoint(entry, gazetteer);
  points.set(entry, point);
  return point;
}

// An entry that does not change keeps its object from one directory to the next.
const known = new WeakMap<Gazetteer, WeakMap<Entry, Point | null>>();

function findPoint(entry: Entry, gazetteer: Gazetteer): Point | null {
  const place = entry.facts.place?.value;
  if (place?.point && !place.areaOnly) return { at: place.point, about: null };
  const about = townOf(entry, gazetteer) ?? largestServed(entry, gazetteer);
  return about ? { at: about.point, about } : null;
}

/** By its name; where several bear it, the one in which its postcode lies. */
function townOf({ country, facts }: Entry, gazetteer: Gazetteer): Town | undefined {
  const place = facts.place?.value;
  if (!place) return undefined;
  const named = municipalitiesOf(gazetteer, { municipalities: [], names: [place.town] }, country);
  const digits = /\d{4}/.exec(place.postcode)?.[0];
  const inPostcode = (digits && gazetteer.byPostcode.get(`${country}:${digits}`)) || [];
  const both = inPostcode.filter((code) => named.has(code));
  return [both, [...named], inPostcode].map((codes) => largest(codes, gazetteer)).find(Boolean);
}

function largestServed({ country, facts }: Entry, gazetteer: Gazetteer): Town | undefined {
  const area = facts.area?.value;
  if (!area) return undefined;
  const named = largest([...municipalitiesOf(gazetteer, area, country)], gazetteer);
  return (
    named ??
    largest(
      area.postcodes.flatMap((postcode) => gazetteer.byPostcode.get(postcode) ?? []),
      gazetteer,
    )
  );
}

function largest(codes: readonly string[], gazetteer: Gazetteer): Town | undefined {
  return codes
    .flatMap((code) => gazetteer.municipalities.get(code) ?? [])
    .filter((one): one is Town => one.point !== null)
    .sort((one, other) => other.population - one.population || one.code.localeCompare(other.code))[0];
}
