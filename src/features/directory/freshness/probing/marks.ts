import type { House } from '../../../../platform/house.ts';
import { type Directory, theDirectory } from '../../directory.ts';
import type { Entry } from '../../entries/entry.ts';
import { allProbed, type ProbedFact } from './queries.ts';
import { type ProbedField, silentSince } from './rules/count-failures.ts';

/** Since when facts do not answer (ISO, UTC), by entry; only what is sure, and only of the value that stands there now. */
export type Marks = ReadonlyMap<string, Readonly<Partial<Record<ProbedField, string>>>>;

const known = new WeakMap<Directory, Promise<Marks>>();

/** What everybody is told of links and addresses that do not answer. Each new mark gives the directory a new number. */
export async function theMarks(house: House): Promise<Marks> {
  const directory = await theDirectory(house);
  const have = known.get(directory) ?? house.db.as({ kind: 'public' }, allProbed).then(marksFrom(directory));
  known.set(directory, have);
  // What failed is asked again next time.
  have.catch(() => known.delete(directory));
  return have;
}

const marksFrom =
  ({ byId }: Directory) =>
  (all: ProbedFact[]): Marks => {
    const marks = new Map<string, Partial<Record<ProbedField, string>>>();
    for (const probed of all) {
      const entry = byId.get(probed.entryId);
      const since = entry && silentSince(probed, probedValue(entry, probed.field) ?? '');
      if (since)
        marks.set(probed.entryId, { ...marks.get(probed.entryId), [probed.field]: since.toISOString() });
    }
    return marks;
  };

export const probedValue = (entry: Pick<Entry, 'facts'>, field: ProbedField): string | undefined =>
  entry.facts[field]?.value;
