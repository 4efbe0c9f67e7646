import { zoneOf } from '../../../platform/calendar/zone.ts';
import type { Database } from '../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { readSpreadsheet } from '../../../platform/spreadsheets/read-spreadsheet.ts';
import type { NoSpreadsheet } from '../../../platform/spreadsheets/spreadsheet.ts';
import { isLanguage, type Language } from '../../../platform/texts/languages.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { codeRowsOf } from '../../accounts/code-labels/queries.ts';
import { serviceBySlug } from '../../accounts/services/queries.ts';
import { serviceCodes } from '../../cases/codes/service-codes.ts';
import { localDay } from '../../cases/rules/working-days.ts';
import { layReady } from './lay-ready.ts';
import type { Columns } from './rules/fields.ts';
import { guessColumns } from './rules/guess-columns.ts';
import { readRow, type Wrong } from './rules/read-row.ts';

/** What the operator is told of a list: nothing of its cells but the words and days that cannot be read. */
export type LaidByOperator = {
  language: Language;
  columns: Columns;
  rows: number;
  ready: number;
  wrong: { line: number; wrong: Wrong[] }[];
};
export type NotLaid = NoSpreadsheet | 'no_service' | 'no_service_key';

type At = { db: Database; now: () => Date };

/**
 * Looks through a list as it would be read without the service’s own explanations, and lays it ready for the coordinators, who
 * take it in: the operator can seal to a service, and open nothing of it.
 */
export async function layByOperator(
  { db, now }: At,
  slug: string,
  file: Uint8Array,
  { dryRun }: { dryRun: boolean },
): Promise<Result<LaidByOperator, NotLaid>> {
  const table = await readSpreadsheet(file);
  if (!table.ok) return table;
  return db.as({ kind: 'public' }, async (tx): Promise<Result<LaidByOperator, NotLaid>> => {
    const service = await serviceBySlug(tx, slug);
    if (!service) return refused('no_service');
    const { heads, rows } = table.value;
    const columns = guessColumns(heads, {});
    const codes = serviceCodes(await codeRowsOf(tx, service.id));
    const today = localDay(now(), zoneOf(service.country));
    const read = rows.map((row) => readRow(row, { heads, mapping: { columns, words: {} }, codes, today }));
    if (!dryRun) {
      const laid = { id: randomId(), serviceId: service.id, madeBy: null, now: now() };
      const done = await layReady(tx, laid, table.value);
      if (!done.ok) return done;
    }
    const wrong = read.flatMap((row) => (row.ok ? [] : [{ line: row.line, wrong: row.wrong }]));
    const language = isLanguage(service.language) ? service.language : 'nl';
    return ok({ language, columns, rows: rows.length, ready: rows.length - wrong.length, wrong });
  });
}
