import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { lockImport, mappingOf, saveMapping } from './queries.ts';
import { asMember } from './read-import.ts';
import type { Mapping, WordField } from './rules/fields.ts';

/** What the database keeps of columns and of words, with room for how it writes them. */
const mostCharacters = { columns: 30_000, words: 80_000 };

/** Remembers what was chosen of columns and words, for this list and those to come; false when there is no such list. */
export function rememberMapping(house: House, who: AtWork, id: string, chosen: Mapping): Promise<boolean> {
  return asMember(house, who, async (tx) => {
    if (!(await lockImport(tx, who.service.id, id))) return false;
    const said = await mappingOf(tx, who.service.id, house.now());
    const words = { ...said.words };
    for (const [field, meant] of Object.entries(chosen.words) as [WordField, Record<string, string>][])
      words[field] = { ...words[field], ...meant };
    const columns = { ...said.columns, ...chosen.columns };
    const kept = {
      columns: fits(columns, mostCharacters.columns) ? columns : chosen.columns,
      words: fits(words, mostCharacters.words) ? words : chosen.words,
    };
    await saveMapping(tx, who.service.id, kept, house.now());
    return true;
  });
}

/** What was said of lists long ago gives way to what was said now. */
const fits = (said: object, most: number): boolean => JSON.stringify(said).length <= most;
