import { type Insertable, sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import './tables.ts';
import '../tables.ts';
import type { Counted, PilotIndicator } from './rules/progress.ts';

export function pilotOf(tx: Tx, serviceId: string) {
  return tx.selectFrom('reporting.pilot').where('service_id', '=', serviceId).selectAll().executeTakeFirst();
}

export type Pilot = NonNullable<Awaited<ReturnType<typeof pilotOf>>>;

/** The name of the sister with whose settings a service began, if it did. */
export async function sisterOf(tx: Tx, serviceId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('identity.started_like')
    .where('service_id', '=', serviceId)
    .select('sister_name')
    .executeTakeFirst();
  return row?.sister_name ?? null;
}

/** What the sister measured herself by when this service began like her. Each has the id of the goal that it would become here. */
export async function yardsticksOfSister(tx: Tx, serviceId: string) {
  const { rows } = await sql<{ id: string; indicator: PilotIndicator; target: string }>`
    select id, indicator, target::text from reporting.yardsticks_of_sister(${serviceId}::uuid)`.execute(tx);
  return rows.map((row) => ({ ...row, target: BigInt(row.target) }));
}

export async function upsertPilot(tx: Tx, row: Tables['reporting.pilot']): Promise<void> {
  const { service_id: _service, ...columns } = row;
  await tx
    .insertInto('reporting.pilot')
    .values(row)
    .onConflict((oc) => oc.column('service_id').doUpdateSet(columns))
    .execute();
}

/** The goals in the order in which they were set, those given up too. */
export async function goalsOf(tx: Tx, serviceId: string) {
  const rows = await tx
    .selectFrom('reporting.pilot_goal')
    .where('service_id', '=', serviceId)
    .orderBy('made_at')
    .orderBy('id')
    .select(['id', 'indicator', 'target', 'until_on', 'given_up_on'])
    .execute();
  return rows.map((row) => ({ ...row, target: BigInt(row.target) }));
}

export type Goal = Awaited<ReturnType<typeof goalsOf>>[number];

/** Sent twice, it is there once. */
export async function insertGoal(tx: Tx, row: Insertable<Tables['reporting.pilot_goal']>): Promise<void> {
  await tx
    .insertInto('reporting.pilot_goal')
    .values(row)
    .onConflict((oc) => oc.column('id').doNothing())
    .execute();
}

export async function markGivenUp(
  tx: Tx,
  of: { serviceId: string; id: string },
  day: string,
): Promise<boolean> {
  const done = await tx
    .updateTable('reporting.pilot_goal')
    .set({ given_up_on: day })
    .where('id', '=', of.id)
    .where('service_id', '=', of.serviceId)
    .where('given_up_on', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export function decisionsOf(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('reporting.pilot_decision')
    .where('service_id', '=', serviceId)
    .orderBy('decided_on', 'desc')
    .orderBy('made_at', 'desc')
    .select(['id', 'decided_on', 'decided_by', 'decision', 'reasons', 'made_at', 'seen'])
    .execute();
}

export type DecisionRecord = Awaited<ReturnType<typeof decisionsOf>>[number];

/** Sent twice, it is there once. */
export async function insertDecision(
  tx: Tx,
  row: Insertable<Tables['reporting.pilot_decision']>,
): Promise<void> {
  await tx
    .insertInto('reporting.pilot_decision')
    .values(row)
    .onConflict((oc) => oc.column('id').doNothing())
    .execute();
}

/**
 * The requests of whole months (both ends are days in them), how many of them the service took on, and what became of those
 * since, also where they were closed later.
 * Municipal sanctions are counted apart in every report, so they are not in it; nor is what proved not suitable after all.
 */
export async function countFunnel(
  tx: Tx,
  of: { serviceId: string; from: string; until: string; positive: readonly string[] },
): Promise<Counted> {
  const { rows } = await sql<Counted>`
    select count(*)::integer as reports,
      count(*) filter (where treated)::integer as treated,
      count(*) filter (where treated and closed)::integer as closed,
      count(*) filter (where treated and closed and outcome = any(${of.positive}::text[]))::integer as positive
    from (
      select outcome, accepted is true and outcome is distinct from 'NOT_SUITABLE' as treated,
        closed_month is not null as closed
      from reporting.case_figure
      where service_id = ${of.serviceId} and type <> 'sanction'
        and requested_month >= date_trunc('month', ${of.from}::date) and requested_month <= ${of.until}::date
    ) as f`.execute(tx);
  return rows[0] ?? { reports: 0, treated: 0, closed: 0, positive: 0 };
}
