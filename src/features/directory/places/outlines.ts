import type { House } from '../../../platform/house.ts';
import type { Rings } from './import/source.ts';
import { importedOutlines } from './queries.ts';

/** The outline of a municipality: rings of longitude and latitude (WGS84), holes and islands alike. */
export type Outline = { code: string; country: 'be' | 'nl'; rings: Rings };

/** The outlines that an operator has imported; none before. Read anew each time: keep what you make of them by `Gazetteer.version`. */
export async function outlinesFor(house: House): Promise<Outline[]> {
  const rows = await house.db.as({ kind: 'public' }, importedOutlines);
  return rows.map(({ municipality, rings }) => ({
    ...{ code: municipality, rings },
    country: municipality.startsWith('nl') ? 'nl' : 'be',
  }));
}
