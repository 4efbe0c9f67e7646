import { foldPlace } from '../accounts/services/fold-place.ts';
import type { Gazetteer } from './places/gazetteer.ts';

/**
 * Other names of a Belgian or Dutch place, folded: those that its municipality bears in any language. `luik` for
 * `lüttich`, and for its village `angleur`.
 */
export function otherNamesOf({ byName, municipalities }: Gazetteer, name: string): string[] {
  const found = (byName.get(name) ?? []).flatMap((code) => municipalities.get(code) ?? []);
  const names = found.flatMap((one) => [one.name, ...Object.values(one.names)]).map(foldPlace);
  return [...new Set(names)].filter((other) => other !== name);
}
