import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Mark } from '../tables.ts';
import { tablesOfACase } from './tables-of-a-case.ts';

/** A case that has ended, as whoever forgets sees it: no word of what it was about. */
export type EndedCase = {
  case_id: string;
  service_id: string;
  number: string;
  shred_key: string;
  record_type: 'case' | 'request';
  ended_at: Date;
  held: boolean;
};

/** Cases of a service that ended before this moment and that nobody holds, oldest first. */
export const endedBefore = (tx: Tx, serviceId: string, before: Date): Promise<EndedCase[]> =>
  tx
    .selectFrom('confidential.ended_case')
    .where('service_id', '=', serviceId)
    .where('ended_at', '<=', before)
    .where('held', '=', false)
    .orderBy('ended_at')
    .orderBy('case_id')
    .selectAll()
    .execute();

/** Locks a case until the transaction ends, and tells how it stands now; nothing when it is gone or has not ended. */
export async function lockEnded(tx: Tx, caseId: string): Promise<EndedCase | undefined> {
  await lockRow(tx, caseId);
  return tx
    .selectFrom('confidential.ended_case')
    .where('case_id', '=', caseId)
    .selectAll()
    .executeTakeFirst();
}

export async function insertMark(tx: Tx, mark: Mark): Promise<void> {
  await tx
    .insertInto('confidential.forgetting')
    .values(mark)
    .onConflict((oc) => oc.doNothing())
    .execute();
}

/** What was begun, by whomever, and is not done. */
export const allMarks = (tx: Tx): Promise<Mark[]> =>
  tx.selectFrom('confidential.forgetting').orderBy('marked_at').orderBy('case_id').selectAll().execute();

/** The mark of a case, which is locked until the transaction ends; nothing when somebody else has done all there is. */
export async function lockMarked(tx: Tx, caseId: string) {
  await lockRow(tx, caseId);
  return tx
    .selectFrom('confidential.forgetting')
    .where('case_id', '=', caseId)
    .select(['service_id', 'why'])
    .executeTakeFirst();
}

const lockRow = (tx: Tx, caseId: string) =>
  tx.selectFrom('confidential.cases').where('id', '=', caseId).select('id').forUpdate().execute();

/** Cases whose shred key is one of these: they were forgotten after the backup was made from which they came back. */
export const casesWithKeys = (tx: Tx, shredKeys: readonly string[]) =>
  tx
    .selectFrom('confidential.cases')
    .where('shred_key', '=', sql<string>`any(${shredKeys}::uuid[])`)
    .select(['id', 'service_id', 'shred_key'])
    .execute();

/** How many cases of a service and year must share a closer fact before it may stay of a forgotten one. */
const enough = 5;

/** What is known of the first party’s home; the view of the figures calls it the same. */
const homeFacts = ['tenure', 'dwelling', 'household', 'age_band'];

/** Writes the row that stays: months, codes that the reports count, and closer ones only where they are shared. */
export async function keepFigures(tx: Tx, caseId: string): Promise<void> {
  const of = (name: string): RawBuilder<string> =>
    homeFacts.includes(name) ? sql`coalesce(h.${sql.ref(name)}, '')` : sql`c.${sql.ref(name)}`;
  const shared = (...columns: string[]): RawBuilder<string> => {
    const same = sql.join(
      columns.map((name) => sql`f.${sql.ref(name)} = ${of(name)}`),
      sql` and `,
    );
    return sql`case when (select count(*) from (select from reporting.case_figure f where f.service_id = c.service_id
      and f.requested_month >= date_trunc('year', c.requested_at)::date
      and f.requested_month < date_trunc('year', c.requested_at)::date + interval '1 year'
      and ${same} limit ${sql.lit(enough)}) as alike) >= ${sql.lit(enough)}
      then ${of(columns.at(-1) as string)} else '' end`;
  };
  await sql`
    insert into reporting.forgotten_case (service_id, type, requested_month, closed_month, stage, outcome, mode, subject,
      sub_subject, relation, channel, referrer_type, district, language, first_contact_days, accepted, first_answer,
      second_answer, mediated, result, followed_up, first_heard_days, second_answer_days, result_days, closed_days,
      organisation_id, municipality, tenure, dwelling, household, age_band)
    select c.service_id, type, ${month('requested_at')}, ${month('closed_at')}, stage, outcome, mode, subject,
      ${shared('subject', 'sub_subject')}, ${shared('relation')}, channel, referrer_type, ${shared('district')},
      ${shared('language')}, reporting.at_most(${localDay('first_contact_at')} - ${localDay('requested_at')}, 99),
      m.accepted_at is not null, m.first_answer, m.second_answer, m.mediated_at is not null, m.result,
      m.followed_up_at is not null, ${days('m.first_heard_at')}, ${days('m.second_answered_at')}, ${days('m.result_at')},
      ${days('closed_at')}, r.organisation_id, ${shared('municipality')}, ${sql.join(homeFacts.map((name) => shared(name)))}
    from confidential.cases c left join confidential.case_milestone m on m.case_id = c.id
      left join confidential.referral r on r.case_id = c.id
      left join (select of_home.* from confidential.home of_home
        join confidential.party p on p.id = of_home.party_id and p.side = 'first') h on h.case_id = c.id
    where c.id = ${caseId}::uuid`.execute(tx);
}

const days = (until: string) => sql`reporting.days_between(requested_at, ${sql.ref(until)})`;
const localDay = (column: string) => sql`(${sql.ref(column)} at time zone 'Europe/Brussels')::date`;
const month = (column: string) =>
  sql`date_trunc('month', ${sql.ref(column)} at time zone 'Europe/Brussels')::date`;

/** Deletes all that is of a case, and the case. */
export async function deleteCase(tx: Tx, caseId: string): Promise<void> {
  const parties = sql`(select id from confidential.party where case_id = ${caseId}::uuid)`;
  await deleteAcquaintance(tx, caseId);
  await sql`delete from identity.session where party_id in ${parties}`.execute(tx);
  for (const outbox of ['platform.outbox', 'platform.sms_outbox'])
    await sql`delete from ${sql.table(outbox)} where about = ${caseId}::uuid or about in ${parties}`.execute(
      tx,
    );
  for (const [table, found] of Object.entries(tablesOfACase)) {
    const rows = found === 'by_case' ? sql`case_id = ${caseId}::uuid` : sql`party_id in ${parties}`;
    await sql`delete from ${sql.table(table)} where ${rows}`.execute(tx);
  }
  await sql`delete from confidential.cases where id = ${caseId}::uuid`.execute(tx);
}

/** That a mediator knows somebody goes with the last case of that person. */
async function deleteAcquaintance(tx: Tx, caseId: string): Promise<void> {
  await sql`
    delete from confidential.acquaintance a using confidential.party_hash h
    where h.case_id = ${caseId}::uuid and a.service_id = h.service_id and a.hash = h.hash
      and not exists (select from confidential.party_hash other
        where other.service_id = h.service_id and other.hash = h.hash and other.case_id <> h.case_id)`.execute(
    tx,
  );
}

export const chosenPeriods = (tx: Tx) =>
  tx.selectFrom('identity.retention_period').select(['service_id', 'record_type', 'length']).execute();

export const allServices = (tx: Tx) => tx.selectFrom('identity.service').select('id').orderBy('id').execute();
