import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';
import type { Work } from '../rules/work.ts';

type Rows = Pick<
  Work,
  | 'mediators'
  | 'accredited'
  | 'coordinators'
  | 'handlers'
  | 'agreements'
  | 'registered'
  | 'closed'
  | 'year_report'
>;

/** What the work knows without being asked, with the days and months on which it rests; all days are `YYYY-MM-DD`. */
export async function workRows(
  tx: Tx,
  of: { serviceId: string; today: string; since: string },
): Promise<Rows> {
  const { serviceId, today, since } = of;
  const { rows } = await sql<Rows>`
    with active as (
      select m.* from identity.mediator m join identity.member who on who.id = m.member_id and who.ended_at is null
      where m.service_id = ${serviceId} and m.active
        and exists (select from identity.role r where r.member_id = m.member_id and r.service_id = m.service_id
          and r.role = 'mediator' and r.ended_at is null)
    ), course as (
      select t.member_id, jsonb_agg(jsonb_build_object('on', t.on_day, 'minutes', t.minutes, 'kind', t.kind)) as list
      from reporting.training t where t.service_id = ${serviceId} group by t.member_id
    ), standing as (
      select r.role, r.until from identity.role r
      join identity.member who on who.id = r.member_id and who.ended_at is null
      where r.service_id = ${serviceId} and r.ended_at is null and (r.until is null or r.until >= ${today}::date)
    ), agreed as (
      select a.from_on, a.until_on, a.review_on from partners.agreement a
      join partners.organisation o on o.id = a.organisation_id
      where a.service_id = ${serviceId} and a.ended_at is null and o.ended_at is null
        and (a.until_on is null or a.until_on >= ${today}::date)
    ), figures as (
      select * from reporting.case_figure where service_id = ${serviceId}
    ), asked as (
      select requested_month as month, count(*)::integer as cases from figures
      where requested_month >= date_trunc('month', ${since}::date) group by 1
    ), ended as (
      select closed_month as month, count(*)::integer as cases, (count(*) filter (where followed_up))::integer as followed
      from figures where accepted and closed_month >= date_trunc('month', ${since}::date) group by 1
    )
    select
      (select coalesce(jsonb_agg(jsonb_build_object('trained', a.trained_on is not null,
          'signed', a.agreement_signed_on is not null, 'checked_until', a.record_check_until,
          'courses', coalesce(c.list, '[]'))), '[]')
        from active a left join course c on c.member_id = a.member_id) as mediators,
      (select coalesce(jsonb_agg(jsonb_build_object('valid_until', a.valid_until, 'courses', coalesce(c.list, '[]'))), '[]')
        from identity.accreditation a join identity.member m on m.id = a.member_id and m.ended_at is null
        left join course c on c.member_id = a.member_id
        where a.service_id = ${serviceId} and a.valid_until >= ${today}::date) as accredited,
      (select coalesce(jsonb_agg(until), '[]') from standing where role = 'coordinator') as coordinators,
      (select coalesce(jsonb_agg(until), '[]') from standing where role = 'complaint_handler') as handlers,
      (select coalesce(jsonb_agg(jsonb_build_object('from', from_on, 'until', until_on, 'review', review_on)), '[]')
        from agreed) as agreements,
      (select coalesce(jsonb_agg(jsonb_build_object('month', month, 'cases', cases)), '[]') from asked) as registered,
      (select coalesce(jsonb_agg(jsonb_build_object('month', month, 'cases', cases, 'followed_up', followed)), '[]')
        from ended) as closed,
      (select max(extract(year from from_day))::integer from reporting.published_report
        where service_id = ${serviceId} and kind = 'service' and period = 'year') as year_report`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error('A select without from gives one row');
  return row;
}
