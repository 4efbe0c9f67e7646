import type { Directory } from '../../directory.ts';
import type { Entry } from '../../entries/entry.ts';
import { municipalitiesOf } from '../../places/area.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { nearestServices } from '../../services/rules/nearest.ts';
import { servedAreas } from '../../services/served-areas.ts';

export type Instead = { entry: Entry; km: number | null };

/** Who helps where a service that ended did: those who serve the same places, else the nearest; at most three. */
export function whoInstead(ended: Entry, directory: Directory, gazetteer: Gazetteer): Instead[] {
  const areas = servedAreas(directory, gazetteer);
  const { area, place } = ended.facts;
  const town = { municipalities: [], names: place ? [place.value.town] : [] };
  const codes = [
    ...(area ? municipalitiesOf(gazetteer, area.value, ended.country) : []),
    ...municipalitiesOf(gazetteer, town, ended.country),
  ];
  const same = [
    ...codes.flatMap((code) => areas.byMunicipality.get(code) ?? []),
    ...(area?.value.postcodes ?? []).flatMap((code) => areas.byPostcode.get(code) ?? []),
  ];
  const there = [...new Set(same)].slice(0, 3).map((entry) => ({ entry, km: null }));
  if (there.length > 0) return there;
  const from = codes.flatMap((code) => gazetteer.municipalities.get(code) ?? [])[0];
  return from ? nearestServices(gazetteer, areas, from) : [];
}
