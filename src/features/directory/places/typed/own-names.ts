import { foldPlace } from '../../../accounts/services/fold-place.ts';
import type { Gazetteer } from '../gazetteer.ts';

const kept = new WeakMap<Gazetteer, ReadonlyMap<string, string>>();

/** What municipalities are called themselves, in any language, folded, with the code of the largest so called. */
export function ownNames(gazetteer: Gazetteer): ReadonlyMap<string, string> {
  const have = kept.get(gazetteer);
  if (have) return have;
  const all = [...gazetteer.municipalities.values()].sort((one, other) => one.population - other.population);
  const names = new Map(
    all.flatMap(({ code, name, names }) =>
      [name, ...Object.values(names)].map((own) => [foldPlace(own), code] as const),
    ),
  );
  kept.set(gazetteer, names);
  return names;
}
