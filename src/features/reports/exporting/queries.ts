import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { type CaseViewer, visibleCases } from '../../cases/queries.ts';

/** Every case of the service, in the order in which they were asked. */
export const casesToExport = (tx: Tx, viewer: CaseViewer): Promise<{ id: string; number: string }[]> =>
  visibleCases(tx, viewer).orderBy('requested_at').orderBy('number_order').select(['id', 'number']).execute();

/** About how much there is: cases, files, and the bytes that are stored of these. */
export async function storedOf(tx: Tx, serviceId: string) {
  const { rows } = await sql<Record<'cases' | 'files' | 'bytes', number>>`
    with own as (select array(select id from confidential.cases where service_id = ${serviceId}::uuid) as ids)
    select (select cardinality(ids) from own) as cases, count(*) filter (where position = 0) as files,
      coalesce(sum(octet_length(sealed)), 0) as bytes
    from confidential.file_chunk where case_id = any((select ids from own)::uuid[])`.execute(tx);
  const [row] = rows;
  return { cases: Number(row?.cases ?? 0), files: Number(row?.files ?? 0), bytes: Number(row?.bytes ?? 0) };
}

/** Which columns of these tables the viewer may read, in the order of the table; what is sealed or a check sum is none. */
export async function columnsOf(tx: Tx, names: readonly string[]): Promise<Map<string, Column[]>> {
  const { rows } = await sql<{ table: string } & Column>`
    select table_schema || '.' || table_name as "table", column_name as name, data_type as type
    from information_schema.columns
    where table_schema || '.' || table_name = any(${[...names]}::text[]) and data_type <> 'bytea'
      and has_column_privilege(format('%I.%I', table_schema, table_name), column_name, 'select')
    order by 1, ordinal_position`.execute(tx);
  return Map.groupBy(rows, ({ table }) => table);
}

export type Column = { name: string; type: string };

const atOnce = 500;

/** The rows of the service in one table, as JSON has them and in pages, in a transaction that is only for this. */
export async function* rowsOfService(
  tx: Tx,
  { name, columns }: { name: string; columns: readonly string[] },
  serviceId: string,
): AsyncGenerator<Record<string, unknown>> {
  const read = sql.join(columns.map((column) => sql.ref(`t.${column}`)));
  yield* inPages(
    tx,
    sql`select ${read} from ${sql.table(name)} t where t.service_id = ${sql.lit(serviceId)}`,
  );
}

/** Who did what and when, the first first; a name that was erased is not there. Complaints are told to nobody. */
export const trailOf = (tx: Tx, serviceId: string): AsyncGenerator<Record<string, unknown>> =>
  inPages(
    tx,
    sql`select r.at, r.case_id, r.action, r.role, p.name as person, r.detail
      from trail.audit_row r left join trail.person p on p.commitment = r.person
      where r.service_id = ${sql.lit(serviceId)} and r.action not like 'complaint.%' order by r.at, r.id`,
  );

async function* inPages(tx: Tx, query: ReturnType<typeof sql>): AsyncGenerator<Record<string, unknown>> {
  await sql`set local timezone = 'UTC'`.execute(tx);
  await sql`declare pages no scroll cursor for select to_json(q) as row from (${query}) q`.execute(tx);
  for (;;) {
    const page = sql<{ row: Record<string, unknown> }>`fetch ${sql.lit(atOnce)} from pages`;
    const { rows } = await page.execute(tx);
    for (const { row } of rows) yield row;
    if (rows.length < atOnce) break;
  }
  await sql`close pages`.execute(tx);
}
