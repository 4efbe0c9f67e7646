import { foldPlace } from '../../accounts/services/fold-place.ts';
import type { Directory } from '../directory.ts';
import type { Entry } from '../entries/entry.ts';
import { municipalitiesOf } from '../places/area.ts';
import type { Gazetteer } from '../places/gazetteer.ts';

/** Who serves what, to look up at once. Codes of municipalities, postcodes with their country, folded names. */
export type ServedAreas = {
  byMunicipality: ReadonlyMap<string, readonly Entry[]>;
  byPostcode: ReadonlyMap<string, readonly Entry[]>;
  /** As the services wrote them, also names that no list of places knows. */
  byName: ReadonlyMap<string, readonly Entry[]>;
  /** In which municipalities the offices with this postcode lie: what the directory itself tells of a postcode. */
  offices: ReadonlyMap<string, ReadonlySet<string>>;
  municipalitiesOf: ReadonlyMap<Entry, ReadonlySet<string>>;
};

const kept = new WeakMap<Directory, { gazetteer: Gazetteer; areas: ServedAreas }>();

/** The areas served by all listed services; made once for each state of the directory and of the places. */
export function servedAreas(directory: Directory, gazetteer: Gazetteer): ServedAreas {
  const have = kept.get(directory);
  if (have?.gazetteer === gazetteer) return have.areas;
  const areas = indexOf(directory.listed, gazetteer);
  kept.set(directory, { gazetteer, areas });
  return areas;
}

function indexOf(listed: readonly Entry[], gazetteer: Gazetteer): ServedAreas {
  const byMunicipality = new Map<string, Entry[]>();
  const byPostcode = new Map<string, Entry[]>();
  const byName = new Map<string, Entry[]>();
  const offices = new Map<string, Set<string>>();
  const codesOf = new Map<Entry, ReadonlySet<string>>();
  for (const entry of listed) {
    const area = entry.facts.area?.value;
    const codes = area ? municipalitiesOf(gazetteer, area, entry.country) : new Set<string>();
    codesOf.set(entry, codes);
    for (const code of codes) add(byMunicipality, code, entry);
    for (const postcode of area?.postcodes ?? []) add(byPostcode, postcode, entry);
    for (const name of new Set(area?.names.map(foldPlace))) add(byName, name, entry);
    const place = entry.facts.place?.value;
    if (!place?.postcode) continue;
    const key = `${entry.country}:${foldPlace(place.postcode)}`;
    const known = offices.get(key) ?? new Set();
    const town = { municipalities: [], postcodes: [], names: [place.town] };
    for (const code of municipalitiesOf(gazetteer, town, entry.country)) known.add(code);
    offices.set(key, known);
  }
  return { byMunicipality, byPostcode, byName, offices, municipalitiesOf: codesOf };
}

function add(to: Map<string, Entry[]>, key: string, entry: Entry): void {
  const there = to.get(key);
  if (there) there.push(entry);
  else to.set(key, [entry]);
}
