import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';

export function ownContact(tx: Tx, partyId: string) {
  return tx.selectFrom('confidential.party').where('id', '=', partyId).select('contact').executeTakeFirst();
}

/** What a party can be waited for, each with the page on which he does it. */
export const tasks = { consent: 'words', reply: 'words', times: 'times', signature: 'agreement' } as const;
export type TaskOfParty = keyof typeof tasks;

/**
 * What waits for the party who looks: read from rows of his own alone, so that it comes and goes by what was put to him and
 * what he did with it.
 */
export async function tasksOfParty(tx: Tx, partyId: string, now: Date): Promise<TaskOfParty[]> {
  const waiting = sql<Record<TaskOfParty, boolean>>`select
    exists (select from confidential.words_offered o where o.from_party = ${partyId}::uuid and o.answered is null
      and not exists (select from confidential.words_offered later where later.replaces = o.id)) as consent,
    exists (select from confidential.words_received r where r.party_id = ${partyId}::uuid
      and r.taken_back_at is null and r.answered_at is null) as reply,
    exists (select from confidential.offered_time t where t.party_id = ${partyId}::uuid and t.proposed_by = 'team'
      and t.answer is null and t.ended_at is null and t.starts_at > ${now}) as times,
    exists (select from confidential.agreement a where a.concluded_at is null and a.replaced_at is null
      and a.case_id = any(array(select confidential.my_case())) and not exists (select from confidential.agreement_signature s
        where s.agreement_id = a.id and s.party_id = ${partyId}::uuid)) as signature`;
  const row = (await waiting.execute(tx)).rows[0];
  return (Object.keys(tasks) as TaskOfParty[]).filter((task) => row?.[task]);
}
