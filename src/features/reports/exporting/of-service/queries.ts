import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';

/** What the service is and how it is set up, as it is stored. */
export async function settingsOf(tx: Tx, serviceId: string): Promise<Record<string, unknown>> {
  const { rows } = await sql<{ row: Record<string, unknown> }>`
    select to_json(s) as row from identity.service s where id = ${serviceId}::uuid`.execute(tx);
  return rows[0]?.row ?? {};
}

/** Who works or worked in the service, a row for each role. */
export const membersOf = (tx: Tx, serviceId: string) =>
  tx
    .selectFrom('identity.role as r')
    .innerJoin('identity.member as m', 'm.id', 'r.member_id')
    .where('r.service_id', '=', serviceId)
    .orderBy('m.name')
    .orderBy('r.since')
    .select(['m.id', 'm.name', 'm.email', 'm.language', 'r.role', 'r.since', 'r.until', 'r.ended_at'])
    .execute();

/** Which reports were published, the first first. */
export async function publishedReports(tx: Tx, serviceId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from reporting.published_report where service_id = ${serviceId}::uuid
    order by published_at, id`.execute(tx);
  return rows.map(({ id }) => id);
}

export type PublishedReport = { kind: string; scope: string; from_day: string; version: number };

/** One published report with all that it holds. */
export async function publishedReport(tx: Tx, id: string): Promise<PublishedReport | undefined> {
  const { rows } = await sql<{ row: PublishedReport }>`
    select to_json(r) as row from reporting.published_report r where id = ${id}::uuid`.execute(tx);
  return rows[0]?.row;
}

/** The letters between the service and its partners, the first first, sealed. */
export async function partnerLetters(tx: Tx, serviceId: string) {
  const { rows } = await sql<{
    id: string;
    organisation: string;
    from_partner: boolean;
    sent_at: Date;
    sealed: Uint8Array;
  }>`select m.id, o.name as organisation, m.from_partner, m.sent_at, m.sealed
    from partners.message m join partners.organisation o on o.id = m.organisation_id
    where m.service_id = ${serviceId}::uuid order by m.sent_at, m.id`.execute(tx);
  return rows;
}

/** Which words were kept for reports. */
export async function wordsKept(tx: Tx, serviceId: string) {
  const { rows } = await sql<{ kind: string; scope: string; from_day: string; until_day: string }>`
    select kind, scope, from_day, until_day from reporting.report_words
    where service_id = ${serviceId}::uuid order by from_day, kind, scope`.execute(tx);
  return rows;
}

export type WaitingList = {
  id: string;
  service_key_id: string | null;
  sealed_key: Uint8Array | null;
  sealed: Uint8Array | null;
};

/** The old lists that wait to become cases, sealed. */
export async function waitingLists(tx: Tx, serviceId: string): Promise<WaitingList[]> {
  const { rows } = await sql<WaitingList>`
    select id, service_key_id, sealed_key, sealed from confidential.case_import
    where service_id = ${serviceId}::uuid and sealed is not null order by made_at, id`.execute(tx);
  return rows;
}
