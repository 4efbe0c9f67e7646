import { sql } from 'kysely';
import type { Tx } from '../../src/platform/db/database.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';

/** Rows of the ledger and of an agreement as a coordinator makes them, for the test of the third wall. */
export async function plantWords(
  tx: Tx,
  { caseId, partyA, partyB }: { caseId: string; partyA: string; partyB: string },
  coordinator: string,
): Promise<void> {
  const item = async (kind: string, compartment: ReturnType<typeof sql>) => {
    const id = randomId();
    await sql`insert into confidential.item select ${id}, c.id, 1, c.case_id, c.service_id, ${kind}, '\\x01',
      'coordinator', ${coordinator}, now() from confidential.compartment c where case_id = ${caseId} and ${compartment}`.execute(
      tx,
    );
    return id;
  };
  const digest = Buffer.alloc(32, 5);
  const offer = async (from: string) => {
    const id = randomId();
    await sql`insert into confidential.words_offered (id, case_id, service_id, from_party, item_id, digest, offered_at, offered_by)
      select ${id}, case_id, service_id, id, ${await item('words', sql`party_id = ${from}`)}, ${digest}, now(), ${coordinator}
      from confidential.party where id = ${from}`.execute(tx);
    return id;
  };
  await offer(partyA);
  const agreed = await offer(partyB);
  await sql`update confidential.words_offered set answered = 'agreed', answered_at = now(), answered_how = 'phone',
    answered_by = ${coordinator} where id = ${agreed}`.execute(tx);
  const handed = await item('handed_words', sql`party_id = ${partyA}`);
  await sql`insert into confidential.words_release select ${agreed}, ${agreed}, case_id, service_id, id, ${digest}, now(),
    ${coordinator} from confidential.party where id = ${partyA}`.execute(tx);
  await sql`insert into confidential.words_received select ${agreed}, case_id, service_id, id, ${digest}, ${handed}, now()
    from confidential.party where id = ${partyA}`.execute(tx);
  const text = await item('agreement_text', sql`kind = 'shared'`);
  await sql`insert into confidential.agreement select ${agreed}, id, service_id, 1, ${text}, now(), ${coordinator}
    from confidential.cases where id = ${caseId}`.execute(tx);
  const name = await item('signature', sql`party_id = ${partyA}`);
  await sql`insert into confidential.agreement_signature select ${agreed}, id, case_id, service_id, ${name}, 'in_person', now(),
    ${coordinator} from confidential.party where id = ${partyA}`.execute(tx);
}
