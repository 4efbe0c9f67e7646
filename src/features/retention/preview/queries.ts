import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { HoldReason } from '../tables.ts';

export const chosenBy = (tx: Tx, serviceId: string) =>
  tx
    .selectFrom('identity.retention_period')
    .where('service_id', '=', serviceId)
    .select(['record_type', 'length'])
    .execute();

/** The ended cases of a service, for its coordinators; nobody else is given any. */
export const endedCases = (tx: Tx, serviceId: string) =>
  tx
    .selectFrom('confidential.ended_case')
    .where('service_id', '=', serviceId)
    .orderBy('ended_at')
    .orderBy('number')
    .select(['number', 'record_type', 'ended_at', 'held'])
    .execute();

export type HeldCase = { number: string; reason: HoldReason; review_on: string };

export const heldCases = (tx: Tx, serviceId: string): Promise<HeldCase[]> =>
  tx
    .selectFrom('confidential.legal_hold as h')
    .innerJoin('confidential.cases as c', 'c.id', 'h.case_id')
    .where('h.service_id', '=', serviceId)
    .where('h.lifted_at', 'is', null)
    .orderBy('h.review_on')
    .orderBy('c.number')
    .select(['c.number', 'h.reason', 'h.review_on'])
    .execute();

export type EndedCount = {
  record_type: 'case' | 'request';
  /** `YYYY-MM-DD`, the first of the month. */
  ended_month: string;
  held: boolean;
  cases: number;
};

/** How many cases of a service ended in which month: all that its administrator is told. */
export async function endedCounts(tx: Tx, serviceId: string): Promise<EndedCount[]> {
  const counts = sql<EndedCount>`select record_type, ended_month::text, held, cases
    from confidential.ended_counts(${serviceId}::uuid) order by 2, 1, 3`;
  return (await counts.execute(tx)).rows;
}

export type EndedWithPartners = {
  record_type: 'partner_message' | 'partner_contact' | 'partner_session' | 'judicial_request';
  /** `YYYY-MM-DD`. */
  ended_on: string;
  rows: number;
};

/** How much of what is kept with partners ended on which day, for a coordinator and for the administrator. */
export async function endedWithPartners(tx: Tx, serviceId: string): Promise<EndedWithPartners[]> {
  const counts = sql<EndedWithPartners>`select record_type, ended_on::text, rows
    from partners.ended_counts(${serviceId}::uuid)`;
  return (await counts.execute(tx)).rows;
}
