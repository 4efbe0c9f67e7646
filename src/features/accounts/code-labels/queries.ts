import { type Insertable, type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import type { CodeRow, OwnList } from './code-row.ts';

/** What stands now of a service’s own lists, as one value of a query in which `service` is the id of the service. */
export const codeRowsOfService = (service: RawBuilder<unknown>) => sql<CodeRow[]>`(
  select coalesce(json_agg(json_build_object('list', l.list, 'key', l.key, 'shared', l.shared, 'labels', l.labels,
    'position', l.position, 'from', l.used_from, 'until', l.used_until)), '[]')
  from (select distinct on (list, key) * from identity.code_label
    where service_id = ${service} order by list, key, changed_at desc) l)`;

/** What a service says of the codes of its lists; the site asks it too. */
export async function codeRowsOf(tx: Tx, serviceId: string): Promise<CodeRow[]> {
  const { rows } = await sql<{
    codes: CodeRow[];
  }>`select ${codeRowsOfService(sql`${serviceId}::uuid`)} as codes`.execute(tx);
  return rows[0]?.codes ?? [];
}

/** Adds what is said of a code from now on; what was said before stays beside it. The same form sent twice at once adds one. */
export async function insertCodeLabel(
  tx: Tx,
  row: Insertable<Tables['identity.code_label']> & { changed_at: Date },
): Promise<void> {
  const { service_id: service, list, key } = row;
  // Two within a millisecond keep their order.
  const at = sql<Date>`greatest(${row.changed_at}::timestamptz, (select max(changed_at) + interval '1 millisecond'
    from identity.code_label where service_id = ${service} and list = ${list} and key = ${key}))`;
  await tx
    .insertInto('identity.code_label')
    .values({ ...row, changed_at: at })
    .onConflict((oc) => oc.doNothing())
    .execute();
}

/** What was said of a code and when, the newest first, with the name of who said it. */
export function sayingsOf(tx: Tx, serviceId: string, list: OwnList, key: string) {
  return tx
    .selectFrom('identity.code_label as l')
    .leftJoin('identity.member as m', 'm.id', 'l.changed_by')
    .where('l.service_id', '=', serviceId)
    .where('l.list', '=', list)
    .where('l.key', '=', key)
    .orderBy('l.changed_at', 'desc')
    .limit(20)
    .select(['l.labels', 'l.shared', 'l.used_from', 'l.used_until', 'l.changed_at', 'm.name'])
    .execute();
}
