import { type Insertable, sql } from 'kysely';
import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import './tables.ts';
import '../tables.ts';

type Language = import('../../../platform/texts/languages.ts').Language;

export function binderOf(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('reporting.binder')
    .where('service_id', '=', serviceId)
    .select('profile')
    .executeTakeFirst();
}

export async function upsertBinder(tx: Tx, row: Tables['reporting.binder']): Promise<void> {
  const { service_id: _service, ...columns } = row;
  await tx
    .insertInto('reporting.binder')
    .values(row)
    .onConflict((oc) => oc.column('service_id').doUpdateSet(columns))
    .execute();
}

/** What a service says or weighs in its own way. */
export function ownCriteria(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('reporting.criterion')
    .where('service_id', '=', serviceId)
    .select(['key', 'label', 'wanted', 'term_months', 'in_use'])
    .execute();
}

export async function upsertCriterion(tx: Tx, row: Tables['reporting.criterion']): Promise<void> {
  const { service_id: _service, key: _key, ...columns } = row;
  await tx
    .insertInto('reporting.criterion')
    .values(row)
    .onConflict((oc) => oc.columns(['service_id', 'key']).doUpdateSet(columns))
    .execute();
}

/** What a coordinator laid in the binder himself and did not withdraw, the newest first. */
export function evidenceOf(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('reporting.evidence')
    .where('service_id', '=', serviceId)
    .where('withdrawn_at', 'is', null)
    .orderBy('on_day', 'desc')
    .orderBy('id')
    .select(['id', 'criterion', 'words', 'on_day', 'expires_on', 'replaces'])
    .execute();
}

export function improvementsOf(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('reporting.improvement')
    .where('service_id', '=', serviceId)
    .orderBy('due_on')
    .orderBy('id')
    .select(['id', 'criterion', 'words', 'due_on', 'done_on'])
    .execute();
}

export function certificatesOf(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('reporting.certificate')
    .where('service_id', '=', serviceId)
    .orderBy('granted_on', 'desc')
    .orderBy('id')
    .select(['id', 'number', 'granted_on', 'valid_until'])
    .execute();
}

type Lists = 'reporting.evidence' | 'reporting.improvement' | 'reporting.certificate' | 'reporting.training';

/** Sent twice, it is there once. False when it was there. */
export async function insertOnce<T extends Lists>(
  tx: Tx,
  table: T,
  row: Insertable<Tables[T]>,
): Promise<boolean> {
  const done = await tx
    .insertInto(table as 'reporting.evidence')
    .values(row as unknown as Insertable<Tables['reporting.evidence']>)
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function withdrawEvidence(
  tx: Tx,
  of: { serviceId: string; id: string },
  now: Date,
): Promise<void> {
  await tx
    .updateTable('reporting.evidence')
    .set({ withdrawn_at: now })
    .where('id', '=', of.id)
    .where('service_id', '=', of.serviceId)
    .where('withdrawn_at', 'is', null)
    .execute();
}

export async function markImproved(
  tx: Tx,
  of: { serviceId: string; id: string },
  day: string,
): Promise<void> {
  await tx
    .updateTable('reporting.improvement')
    .set({ done_on: day })
    .where('id', '=', of.id)
    .where('service_id', '=', of.serviceId)
    .where('done_on', 'is', null)
    .execute();
}

/** Who of a service is accredited on a day, and how many minutes of training he had since another. */
export async function accreditedWithTraining(
  tx: Tx,
  of: { serviceId: string; today: string; since: string },
) {
  return tx
    .selectFrom('identity.accreditation as a')
    .innerJoin('identity.member as m', 'm.id', 'a.member_id')
    .where('a.service_id', '=', of.serviceId)
    .where('m.ended_at', 'is', null)
    .where('a.valid_until', '>=', of.today)
    .select(['m.id', 'm.name', 'a.valid_until'])
    .select((eb) =>
      eb
        .selectFrom('reporting.training as t')
        .whereRef('t.member_id', '=', 'm.id')
        .whereRef('t.service_id', '=', 'a.service_id')
        .where('t.on_day', '>=', of.since)
        .select(sql<number>`coalesce(sum(t.minutes), 0)::integer`.as('minutes'))
        .as('minutes'),
    )
    .orderBy(asPeopleSort('m.name'))
    .orderBy('m.id')
    .execute();
}

type Counts = {
  mediators: number;
  trained: number;
  signed: number;
  checked: number;
  check_until: string | null;
  coordinators: number;
  handlers: number;
  agreements: number;
  review_on: string | null;
  registered: number;
  closed: number;
  followed_up: number;
};

/** What the work knows without being asked: people, partners, and the cases of the twelve months before a day. */
export async function workCounts(
  tx: Tx,
  of: { serviceId: string; today: string; since: string },
): Promise<Counts> {
  const { serviceId, today, since } = of;
  const { rows } = await sql<Counts>`
    with active as (
      select m.* from identity.mediator m join identity.member who on who.id = m.member_id and who.ended_at is null
      where m.service_id = ${serviceId} and m.active
        and exists (select from identity.role r where r.member_id = m.member_id and r.service_id = m.service_id
          and r.role = 'mediator' and r.ended_at is null)
    ), standing as (
      select r.role from identity.role r join identity.member who on who.id = r.member_id and who.ended_at is null
      where r.service_id = ${serviceId} and r.ended_at is null and (r.until is null or r.until >= ${today}::date)
    ), agreed as (
      select a.review_on from partners.agreement a join partners.organisation o on o.id = a.organisation_id
      where a.service_id = ${serviceId} and a.ended_at is null and o.ended_at is null and a.from_on <= ${today}::date
        and (a.until_on is null or a.until_on >= ${today}::date)
    ), figures as (
      select * from reporting.case_figure where service_id = ${serviceId}
    )
    select
      (select count(*)::integer from active) as mediators,
      (select count(*)::integer from active where trained_on is not null) as trained,
      (select count(*)::integer from active where agreement_signed_on is not null) as signed,
      (select count(*)::integer from active where record_check_until >= ${today}::date) as checked,
      (select min(record_check_until) from active where record_check_until >= ${today}::date) as check_until,
      (select count(*)::integer from standing where role = 'coordinator') as coordinators,
      (select count(*)::integer from standing where role = 'complaint_handler') as handlers,
      (select count(*)::integer from agreed) as agreements,
      (select min(review_on) from agreed) as review_on,
      (select count(*)::integer from figures where requested_month >= date_trunc('month', ${since}::date)
        and requested_month <= ${today}::date) as registered,
      (select count(*)::integer from figures where accepted and closed_month >= date_trunc('month', ${since}::date)
        and closed_month <= ${today}::date) as closed,
      (select count(*)::integer from figures where accepted and followed_up and closed_month <= ${today}::date
        and closed_month >= date_trunc('month', ${since}::date)) as followed_up`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error('A select without from gives one row');
  return row;
}

/** What the directory tells everybody of a service; undefined where it is not listed. */
export function publicFacts(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('directory.entry')
    .where('service_id', '=', serviceId)
    .where('status', '=', 'listed')
    .select('facts')
    .executeTakeFirst();
}

/** The coordinators of services where something in the binder expires in twelve, three or one month. Only a job may ask. */
export async function bindersToRemind(tx: Tx, today: string) {
  const { rows } = await sql<{ service_id: string; email: string; language: Language; months: number }>`
    select * from reporting.binders_to_remind(${today}::date)`.execute(tx);
  return rows;
}
