import { type Insertable, sql } from 'kysely';
import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';

/** Who was asked for a case and what he said, in the order in which they were asked. */
export function askedFor(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.case_mediator as c')
    .innerJoin('identity.member as m', 'm.id', 'c.member_id')
    .where('c.case_id', '=', caseId)
    .orderBy('c.proposed_at')
    .orderBy(asPeopleSort('m.name'))
    .select(['c.member_id', 'c.answer', 'c.proposed_at', 'c.answered_at', 'c.ended_at'])
    .select(['m.name', 'm.public_key'])
    .execute();
}

export type Asked = Awaited<ReturnType<typeof askedFor>>[number];

/** Mediators who said that they know a party of this case, by keyed hashes. Only a coordinator can ask. */
export async function acquaintedWith(tx: Tx, caseId: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('confidential.acquaintance as a')
    .innerJoin('confidential.party_hash as h', (join) =>
      join.onRef('h.hash', '=', 'a.hash').onRef('h.service_id', '=', 'a.service_id'),
    )
    .where('h.case_id', '=', caseId)
    .select('a.member_id')
    .distinct()
    .execute();
  return new Set(rows.map((row) => row.member_id));
}

/** Who sits at the office that sent somebody, a sanctioning officer above all: he is never the mediator of that case. */
export async function sendersOf(tx: Tx, caseId: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select partners.senders_of(${caseId}::uuid) as id`.execute(tx);
  return new Set(rows.map((row) => row.id));
}

/** Each pair of mediators of a service who took on a case together, both ways round. */
export function workedTogether(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('confidential.mediator_load as one')
    .innerJoin('confidential.mediator_load as other', 'other.case_id', 'one.case_id')
    .where('one.service_id', '=', serviceId)
    .where('one.accepted', '=', true)
    .where('other.accepted', '=', true)
    .whereRef('one.member_id', '!=', 'other.member_id')
    .select(['one.member_id', 'other.member_id as with'])
    .distinct()
    .execute();
}

/** Asks a mediator, or asks him again: then what he said before is in the trail alone, and the address is a new one. */
export async function upsertProposal(
  tx: Tx,
  row: Pick<
    Insertable<Tables['confidential.case_mediator']>,
    'case_id' | 'service_id' | 'member_id' | 'glimpse' | 'proposed_at'
  >,
): Promise<void> {
  const open = { answer: null, answered_at: null, ended_at: null };
  await tx
    .insertInto('confidential.case_mediator')
    .values({ ...row, ...open })
    .onConflict((oc) =>
      oc.columns(['case_id', 'member_id']).doUpdateSet({
        ...open,
        id: sql<string>`gen_random_uuid()`,
        glimpse: row.glimpse,
        proposed_at: row.proposed_at,
      }),
    )
    .execute();
}

/** Those who refused are replaced: the coordinator has seen it. */
export async function endRefused(tx: Tx, caseId: string, now: Date): Promise<void> {
  await tx
    .updateTable('confidential.case_mediator')
    .set({ ended_at: now })
    .where('case_id', '=', caseId)
    .where('answer', 'in', ['declined', 'knows_them'])
    .where('ended_at', 'is', null)
    .execute();
}

export async function endMediator(tx: Tx, caseId: string, memberId: string, now: Date): Promise<void> {
  await tx
    .updateTable('confidential.case_mediator')
    .set({ ended_at: now })
    .where('case_id', '=', caseId)
    .where('member_id', '=', memberId)
    .where('ended_at', 'is', null)
    .execute();
}
