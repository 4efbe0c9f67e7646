import { type Insertable, sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import './tables.ts';
import '../tables.ts';

/** What was written down for each year, the newest first. */
export function costYears(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('reporting.cost_year')
    .where('service_id', '=', serviceId)
    .orderBy('year', 'desc')
    .selectAll()
    .execute();
}

export async function upsertCostYear(tx: Tx, row: Insertable<Tables['reporting.cost_year']>): Promise<void> {
  const { service_id: _service, year: _year, ...columns } = row;
  await tx
    .insertInto('reporting.cost_year')
    .values(row)
    .onConflict((oc) => oc.columns(['service_id', 'year']).doUpdateSet(columns))
    .execute();
}

/** By year: the requests that came in it, and the cases that the service took on and closed in it. */
export async function casesByYear(tx: Tx, serviceId: string) {
  const rows = await sql<{ year: number; reports: number; treated: number }>`
    select year, sum(reports)::integer as reports, sum(treated)::integer as treated from (
      select extract(year from requested_month)::integer as year, 1 as reports, 0 as treated
        from reporting.case_figure where service_id = ${serviceId}
      union all
      select extract(year from closed_month)::integer, 0, 1
        from reporting.case_figure where service_id = ${serviceId} and accepted and closed_month is not null
    ) as c group by year order by year desc`.execute(tx);
  return rows.rows;
}

/**
 * By year: the minutes of talks that took place, once for everybody who went. A mediator without an accreditation, who does
 * not coordinate either, is a volunteer.
 */
export async function minutesByYear(tx: Tx, serviceId: string, now: Date) {
  const rows = await sql<{ year: number; professional: number; volunteer: number }>`
    select extract(year from a.starts_at at time zone a.zone)::integer as year,
      coalesce(sum(extract(epoch from a.ends_at - a.starts_at) / 60) filter (where p.id is not null), 0)::integer
        as professional,
      coalesce(sum(extract(epoch from a.ends_at - a.starts_at) / 60) filter (where p.id is null), 0)::integer as volunteer
    from confidential.appointment a
    join confidential.appointment_member m on m.appointment_id = a.id
    left join (
      select member_id as id from identity.accreditation where service_id = ${serviceId}
      union select member_id from identity.role where service_id = ${serviceId} and role = 'coordinator'
    ) as p on p.id = m.member_id
    where a.service_id = ${serviceId} and a.state in ('booked', 'held') and a.ends_at <= ${now}
    group by 1 order by 1 desc`.execute(tx);
  return rows.rows;
}
