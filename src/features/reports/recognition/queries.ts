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
    .select(['profile', 'yearly_minutes'])
    .executeTakeFirst();
}

export async function upsertBinder(tx: Tx, row: Insertable<Tables['reporting.binder']>): Promise<void> {
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
    .orderBy(asPeopleSort('label'))
    .orderBy('key')
    .select(['key', 'label', 'wanted', 'term_months', 'in_use', 'version', 'profile'])
    .execute();
}

/** What criteria of a service said before, the newest first. */
export function earlierVersions(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('reporting.criterion_version')
    .where('service_id', '=', serviceId)
    .orderBy('version', 'desc')
    .select(['key', 'version', 'label', 'wanted', 'term_months', 'in_use', 'ended_at'])
    .execute();
}

/** False when this version was kept before, by another form at the same moment. */
export async function keepVersion(tx: Tx, row: Tables['reporting.criterion_version']): Promise<boolean> {
  const done = await tx
    .insertInto('reporting.criterion_version')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Sent twice, it is there once. */
export async function insertCriterion(tx: Tx, row: Insertable<Tables['reporting.criterion']>): Promise<void> {
  await tx
    .insertInto('reporting.criterion')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .execute();
}

export async function upsertCriterion(tx: Tx, row: Insertable<Tables['reporting.criterion']>): Promise<void> {
  const { service_id: _service, key: _key, profile: _profile, ...columns } = row;
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
    .select(['id', 'criterion', 'words', 'on_day', 'expires_on', 'replaces', 'criterion_version'])
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

/** Who mediates for a service, or is accredited there on a day, with his minutes of training and guidance since two days. */
export async function peopleWithTraining(
  tx: Tx,
  of: { serviceId: string; today: string; twoYears: string; oneYear: string },
) {
  const { serviceId, today, twoYears, oneYear } = of;
  const had = (kind: string, since: string) => sql<number>`(select coalesce(sum(t.minutes), 0)::integer
    from reporting.training t where t.member_id = m.id and t.service_id = ${serviceId}
      and t.kind = ${kind} and t.on_day >= ${since}::date)`;
  return tx
    .selectFrom('identity.member as m')
    .leftJoin('identity.accreditation as a', (join) =>
      join
        .onRef('a.member_id', '=', 'm.id')
        .on('a.service_id', '=', serviceId)
        .on('a.valid_until', '>=', today),
    )
    .leftJoin('identity.mediator as own', (join) =>
      join
        .onRef('own.member_id', '=', 'm.id')
        .on('own.service_id', '=', serviceId)
        .on('own.active', '=', true),
    )
    .where('m.ended_at', 'is', null)
    .where((eb) => eb.or([eb('a.member_id', 'is not', null), eb('own.member_id', 'is not', null)]))
    .select(['m.id', 'm.name', 'a.valid_until'])
    .select([
      had('training', twoYears).as('twoYears'),
      had('training', oneYear).as('oneYear'),
      had('supervision', oneYear).as('guided'),
    ])
    .orderBy(asPeopleSort('m.name'))
    .orderBy('m.id')
    .execute();
}

export async function setYearlyMinutes(tx: Tx, serviceId: string, minutes: number | null): Promise<void> {
  await tx
    .updateTable('reporting.binder')
    .set({ yearly_minutes: minutes })
    .where('service_id', '=', serviceId)
    .execute();
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

/** The coordinators of services whom nobody told this month what will not hold. Only a job may ask. */
export async function bindersToRemind(tx: Tx, today: string) {
  const { rows } = await sql<{ service_id: string; member_id: string; email: string; language: Language }>`
    select * from reporting.binders_to_remind(${today}::date)`.execute(tx);
  return rows;
}

/** False where it was done this month. Only a job may. */
export async function markReminded(tx: Tx, serviceId: string, today: string): Promise<boolean> {
  const { rows } = await sql<{ marked: boolean }>`
    select reporting.mark_binder_reminded(${serviceId}, ${today}::date) as marked`.execute(tx);
  return rows[0]?.marked ?? false;
}
