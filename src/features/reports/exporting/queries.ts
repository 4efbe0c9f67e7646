import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { type CaseViewer, visibleCases } from '../../cases/queries.ts';
import { eventsOf } from '../../cases/steps/queries.ts';

/** Every case of the service, in the order in which they were asked. */
export const casesToExport = (tx: Tx, viewer: CaseViewer) =>
  visibleCases(tx, viewer).orderBy('requested_at').orderBy('number_order').selectAll().execute();

/** What belongs to one case and is not sealed. */
export async function plainPartsOf(tx: Tx, caseId: string) {
  const [events, lines, milestone, homes] = await Promise.all([
    eventsOf(tx, caseId),
    tx.selectFrom('confidential.agreement_line').where('case_id', '=', caseId).selectAll().execute(),
    rowsOf(tx, 'confidential', 'case_milestone', sql`case_id = ${caseId}`),
    rowsOf(tx, 'confidential', 'home', sql`case_id = ${caseId}`),
  ]);
  return { events, lines, milestone: milestone[0], homes };
}

export type OtherTable = {
  schema: string;
  name: string;
  columns: { name: string; type: string }[];
  sealed: string[];
};

/** The other tables that hold rows of a service, with the columns that a coordinator may read; what is sealed is named apart. */
export async function otherTables(tx: Tx, without: readonly string[]): Promise<OtherTable[]> {
  const { rows } = await sql<{ schema: string; name: string; column: string; type: string }>`
    select c.table_schema as schema, c.table_name as name, c.column_name as column, c.data_type as type
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema in ('confidential', 'identity', 'partners', 'reporting', 'surveys') and t.table_type = 'BASE TABLE'
      and has_table_privilege(format('%I.%I', c.table_schema, c.table_name), 'select')
      and exists (select from information_schema.columns s where s.table_schema = c.table_schema
        and s.table_name = c.table_name and s.column_name = 'service_id')
    order by 1, 2, c.ordinal_position`.execute(tx);
  const tables = Map.groupBy(rows, ({ schema, name }) => `${schema}.${name}`);
  return [...tables].flatMap(([called, columns]) => {
    const [first] = columns;
    if (!first || without.includes(called)) return [];
    const isSealed = ({ type }: { type: string }) => type === 'bytea';
    return [
      {
        ...{ schema: first.schema, name: first.name },
        columns: columns.filter((one) => !isSealed(one)).map(({ column, type }) => ({ name: column, type })),
        sealed: columns.filter(isSealed).map(({ column }) => column),
      },
    ];
  });
}

/** The rows of the service in one of those tables, each as text by column. */
export async function rowsOfService(
  tx: Tx,
  { schema, name, columns }: OtherTable,
  serviceId: string,
): Promise<Record<string, string | null>[]> {
  const texts = sql.join(
    columns.map((column) => sql`${sql.ref(column.name)}::text as ${sql.ref(column.name)}`),
  );
  const { rows } = await sql<Record<string, string | null>>`
    select ${texts} from ${sql.table(`${schema}.${name}`)} where service_id = ${serviceId}`.execute(tx);
  return rows;
}

async function rowsOf(tx: Tx, schema: string, name: string, where: ReturnType<typeof sql>) {
  const { rows } = await sql<Record<string, unknown>>`
    select * from ${sql.table(`${schema}.${name}`)} where ${where}`.execute(tx);
  return rows;
}
