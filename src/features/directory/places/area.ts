import { foldPlace } from '../../accounts/services/fold-place.ts';
import type { Gazetteer } from './gazetteer.ts';

/** What a service says of its area, as far as municipalities go. */
export type NamedArea = { municipalities: readonly string[]; names: readonly string[] };

/**
 * Codes of the municipalities of today that a service's area names: codes that ended become those that followed, names are
 * looked up in the service's country. A name that a municipality bears itself is not that of villages elsewhere.
 */
export function municipalitiesOf(gazetteer: Gazetteer, area: NamedArea, country: 'be' | 'nl'): Set<string> {
  const codes = area.municipalities.flatMap((code) => todayOf(gazetteer, code));
  return new Set([...codes, ...area.names.flatMap((name) => codesNamed(gazetteer, name, country))]);
}

/** The code itself where it is of today, else those into which it went, however often that was. */
export function todayOf({ successors, municipalities }: Gazetteer, code: string, steps = 0): string[] {
  const after = successors.get(code);
  if (!after || municipalities.has(code) || steps > 9) return [code];
  return after.flatMap((next) => todayOf({ successors, municipalities } as Gazetteer, next, steps + 1));
}

function codesNamed(
  { byName, municipalities }: Gazetteer,
  typed: string,
  country: string,
): readonly string[] {
  const name = foldPlace(typed);
  const found = (byName.get(name) ?? []).filter((code) => code.startsWith(`${country}:`));
  const own = found.filter((code) => {
    const municipality = municipalities.get(code);
    return [municipality?.name, ...Object.values(municipality?.names ?? {})].some(
      (other) => other && foldPlace(other) === name,
    );
  });
  return own.length > 0 ? own : found;
}
