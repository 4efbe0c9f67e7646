import type { Insertable } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import './tables.ts';

/** False when this form was sent before, or the report is shared already. */
export async function insertShare(
  tx: Tx,
  row: Insertable<Tables['reporting.figure_share']>,
): Promise<boolean> {
  const done = await tx
    .insertInto('reporting.figure_share')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The links of a service that stand, the newest period first. */
export function sharesOf(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('reporting.figure_share')
    .where('service_id', '=', serviceId)
    .where('ended_at', 'is', null)
    .orderBy('from_day', 'desc')
    .orderBy('until_day', 'desc')
    .orderBy('id')
    .select(['id', 'token', 'report_id', 'listed', 'from_day', 'until_day', 'version', 'made_at'])
    .execute();
}
export type Share = Awaited<ReturnType<typeof sharesOf>>[number];

/** False when there is none that stands and that the viewer may change. */
export async function changeShare(
  tx: Tx,
  of: { serviceId: string; id: string },
  change: { listed: boolean } | { ended_at: Date },
): Promise<boolean> {
  const done = await tx
    .updateTable('reporting.figure_share')
    .set(change)
    .where('id', '=', of.id)
    .where('service_id', '=', of.serviceId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** What a link opens; nothing where it has ended. Row-level security asks the hash too. */
export function sharedFigures(tx: Tx, tokenHash: Uint8Array) {
  return tx
    .selectFrom('reporting.figure_share as f')
    .innerJoin('identity.service as s', 's.id', 'f.service_id')
    .where('f.token_hash', '=', tokenHash)
    .where('f.ended_at', 'is', null)
    .select(['f.token', 'f.report', 'f.version', 'f.published_at', 'f.restates_at'])
    .select(['s.name as service', 's.country'])
    .executeTakeFirst();
}
export type SharedFigures = NonNullable<Awaited<ReturnType<typeof sharedFigures>>>;
