import { foldPlace } from '../../accounts/services/fold-place.ts';
import type { Gazetteer, Municipality } from './gazetteer.ts';

/** What a gazetteer is made of. `aliases` are weaker names, folded: they count only where nothing else is called so. */
export type Ingredients = Omit<Gazetteer, 'municipalities' | 'byName'> & {
  municipalities: readonly Municipality[];
  aliases: readonly (readonly [name: string, code: string])[];
};

/** Puts the names of all municipalities and villages into one index. */
export function gazetteerOf({ municipalities: all, aliases, ...rest }: Ingredients): Gazetteer {
  const municipalities = new Map(all.map((municipality) => [municipality.code, municipality]));
  const largestFirst = [...all].sort((one, other) => other.population - one.population);
  const byName = new Map<string, string[]>();
  const add = (name: string, code: string) => {
    const folded = foldPlace(name);
    const codes = byName.get(folded);
    if (!codes) byName.set(folded, [code]);
    else if (!codes.includes(code)) codes.push(code);
  };
  for (const { name, names, code } of largestFirst)
    for (const own of [name, ...Object.values(names)]) add(own, code);
  for (const { others, code } of largestFirst) for (const other of others) add(other, code);
  const strong = new Set(byName.keys());
  for (const [name, code] of aliases)
    if (!strong.has(name) && name && municipalities.has(code)) add(name, code);
  byName.delete('');
  return { municipalities, byName, ...rest };
}
