import { zoneOf } from '../../../platform/calendar/zone.ts';
import type { Database } from '../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { readSpreadsheet } from '../../../platform/spreadsheets/read-spreadsheet.ts';
import type { NoSpreadsheet, Spreadsheet } from '../../../platform/spreadsheets/spreadsheet.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { codeRowsOf } from '../../accounts/code-labels/queries.ts';
import { serviceBySlug } from '../../accounts/services/queries.ts';
import { type ServiceCodes, serviceCodes } from '../../cases/codes/service-codes.ts';
import { localDay } from '../../cases/rules/working-days.ts';
import { layReady } from './lay-ready.ts';
import type { Columns } from './rules/fields.ts';
import { findHeads } from './rules/find-heads.ts';
import { guessColumns } from './rules/guess-columns.ts';
import { readingOf, readRow, type Wrong } from './rules/read-row.ts';

/** What the operator is told of a sheet: nothing of its cells but the words and days that cannot be read. */
export type SheetByOperator = {
  name: string;
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
): Promise<Result<SheetByOperator[], NotLaid>> {
  const read = await readSpreadsheet(file);
  if (!read.ok) return read;
  return db.as({ kind: 'public' }, async (tx): Promise<Result<SheetByOperator[], NotLaid>> => {
    const service = await serviceBySlug(tx, slug);
    if (!service) return refused('no_service');
    const codes = serviceCodes(await codeRowsOf(tx, service.id));
    const today = localDay(now(), zoneOf(service.country));
    if (!dryRun) {
      const laid = { id: randomId(), serviceId: service.id, madeBy: null, now: now() };
      const done = await layReady(tx, laid, read.value);
      if (!done.ok) return done;
    }
    return ok(read.value.map((sheet) => lookThrough(sheet, codes, today)));
  });
}

function lookThrough(sheet: Spreadsheet, codes: ServiceCodes, today: string): SheetByOperator {
  const table = findHeads(sheet, {});
  const columns = guessColumns(table.heads, {});
  const reading = readingOf(table, { columns, words: {} }, codes, today);
  const wrong = table.rows
    .map((row) => readRow(row, reading))
    .flatMap((row) => (row.ok ? [] : [{ line: row.line, wrong: row.wrong }]));
  const rows = table.rows.length;
  return { name: sheet.name, columns, rows, ready: rows - wrong.length, wrong };
}
