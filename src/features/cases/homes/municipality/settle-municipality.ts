import { findPlace } from '../../../directory/places/find-place.ts';
import type { Gazetteer, Municipality } from '../../../directory/places/gazetteer.ts';

/** What was meant: the official name, empty for none; else what to choose from, or why nothing is found. */
export type Settled =
  | { kind: 'settled'; name: string }
  | { kind: 'choose'; among: readonly Municipality[] }
  | { kind: 'not_found' | 'abroad' | 'too_long' };

/**
 * The municipality that somebody typed; `chosen` is the code of one that he was offered (`be:23027`). Only an official name comes
 * out of it, and a guess is asked first: what is stored in clear is never what was typed.
 */
export function settleMunicipality(gazetteer: Gazetteer, typed: string, chosen = ''): Settled {
  const found = findPlace(gazetteer, `${typed} ${chosen}`.trim());
  if (found.kind === 'nothing_typed') return { kind: 'settled', name: '' };
  if (found.kind === 'several') return { kind: 'choose', among: found.municipalities };
  if (found.kind === 'municipality')
    return found.guessed
      ? { kind: 'choose', among: [found.municipality] }
      : { kind: 'settled', name: found.municipality.name };
  if (found.kind === 'postcode') return { kind: 'not_found' };
  if (found.why === 'abroad' || found.why === 'too_long') return { kind: found.why };
  return found.near.length > 0 ? { kind: 'choose', among: found.near } : { kind: 'not_found' };
}
