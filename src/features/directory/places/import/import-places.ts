import { isDeepStrictEqual } from 'node:util';
import type { Database, Tx } from '../../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { Ingredients } from '../build-gazetteer.ts';
import { loadBuiltIn } from '../built-in/load.ts';
import {
  importedMunicipalities,
  importedOutlines,
  importedPostcodes,
  importedSources,
  lockImport,
  replacePlaces,
} from '../queries.ts';
import { combine } from './combining/combine.ts';
import type { State } from './combining/state.ts';
import { countImport } from './imports-done.ts';
import type { Rejected, Source } from './source.ts';

/** What an import did, or with `dryRun` would do. */
export type Imported = {
  before: State;
  after: State;
  changed: boolean;
  rejected: Rejected[];
  lacking: Rejected[];
};

/**
 * Brings the places up to the lists that were read now and those read before, in one transaction. The same lists change
 * nothing; boundaries of less than half of a country are refused. `db` is signed in as `entente_directory`.
 */
export async function importPlaces(
  db: Database,
  lists: readonly Source[],
  { dryRun, now, ...rest }: { dryRun: boolean; now: Date; builtIn?: Ingredients },
): Promise<Result<Imported, 'not_whole'>> {
  const builtIn = rest.builtIn ?? (await loadBuiltIn());
  const done = await db.as({ kind: 'job', job: 'import-geo' }, async (tx) => {
    await lockImport(tx);
    const kept = await importedSources(tx);
    const named = lists.map(({ source }) => source);
    const sources = [...lists, ...kept.filter(({ source }) => !named.includes(source))];
    sources.sort((one, other) => (one.source < other.source ? -1 : 1));
    const before = await stateOf(tx);
    const part = notWhole(
      lists,
      before.municipalities.length > 0 ? before.municipalities : builtIn.municipalities,
    );
    if (part) return refused('not_whole', part);
    const { state: after, rejected, lacking } = combine(builtIn, sources, before);
    const sums = new Map(kept.map(({ source, sha256 }) => [source, sha256]));
    const other = lists.some(({ source, sha256 }) => sums.get(source) !== sha256);
    const changed = !isDeepStrictEqual(asStored(before), asStored(after));
    if (!dryRun && (changed || other)) await replacePlaces(tx, lists, after, now);
    const ours = (all: readonly Rejected[]) =>
      all.filter((one) => lists.some(({ file }) => file === one.file));
    return ok({ before, after, changed, rejected: ours(rejected), lacking: ours(lacking) });
  });
  countImport();
  return done;
}

/** A list of boundaries says by what is missing in it what has ended: one of a single province would end all others. */
function notWhole(
  lists: readonly Source[],
  there: readonly { code: string; ended?: boolean }[],
): { file: string; named: number; there: number } | null {
  for (const { file, source, content } of lists) {
    if (source !== 'statbel' && source !== 'cbs') continue;
    const country = source === 'cbs' ? 'nl' : 'be';
    const living = there.filter(({ code, ended }) => !ended && code.startsWith(country)).length;
    const named = content.municipalities.length;
    if (named * 2 < living) return { file, named, there: living };
  }
  return null;
}

const stateOf = async (tx: Tx): Promise<State> => ({
  municipalities: await importedMunicipalities(tx),
  postcodes: await importedPostcodes(tx),
  outlines: await importedOutlines(tx),
});

/** As it comes back from the database: keys of documents in no order, numbers as JSON has them. */
const asStored = (state: State): unknown => JSON.parse(JSON.stringify(state));
