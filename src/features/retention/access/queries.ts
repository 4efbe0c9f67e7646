import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import '../../cases/appointments/tables.ts';
import '../../cases/letters/tables.ts';
import '../../cases/releases/tables.ts';
import '../../partners/feedback/tables.ts';
import '../../partners/tables.ts';

export const partyWithId = (tx: Tx, caseId: string, partyId: string) =>
  tx
    .selectFrom('confidential.party')
    .where('case_id', '=', caseId)
    .where('id', '=', partyId)
    .select(['id', 'contact', 'side'])
    .executeTakeFirst();

/** The ids of the words that were handed to a party and that he has opened. */
export async function openedWords(tx: Tx, partyId: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('confidential.words_received')
    .where('party_id', '=', partyId)
    .where('read_at', 'is not', null)
    .select('item_id')
    .execute();
  return new Set(rows.flatMap(({ item_id }) => (item_id ? [item_id] : [])));
}

export const appointmentsWith = (tx: Tx, partyId: string) =>
  tx
    .selectFrom('confidential.appointment_party')
    .where('party_id', '=', partyId)
    .orderBy('starts_at')
    .orderBy('id')
    .select(['starts_at', 'ends_at', 'kind', 'place', 'state'])
    .execute();

export const timesOf = (tx: Tx, partyId: string) =>
  tx
    .selectFrom('confidential.offered_time')
    .where('party_id', '=', partyId)
    .orderBy('starts_at')
    .orderBy('id')
    .select(['starts_at', 'ends_at', 'answer'])
    .execute();

export const lettersTo = (tx: Tx, partyId: string) =>
  tx
    .selectFrom('confidential.letter')
    .where('party_id', '=', partyId)
    .orderBy('made_at')
    .orderBy('id')
    .select(['made_at', 'kind'])
    .execute();

/** What partners were told of whom they sent; of another party nothing was ever told. The database hides from a party what is not for him. */
export const toldToPartners = (tx: Tx, of: { caseId: string; partyId: string }) =>
  tx
    .selectFrom('confidential.referral_told as t')
    .innerJoin('confidential.party as p', (on) =>
      on.onRef('p.case_id', '=', 't.case_id').on('p.side', '=', 'first'),
    )
    .innerJoin('partners.organisation as o', 'o.id', 't.organisation_id')
    .where('t.case_id', '=', of.caseId)
    .where('p.id', '=', of.partyId)
    .select(['o.name as organisation', 't.told_on as day', 't.word', 't.result'])
    .execute();

/** As a coordinator sees it: who opened this party's own part, by role and local day. */
export async function readsOfPart(
  tx: Tx,
  { caseId, partyId, zone }: { caseId: string; partyId: string; zone: string },
): Promise<{ day: string; role: string }[]> {
  const reads = sql<{ day: string; role: string }>`
    select distinct (at at time zone ${zone})::date::text as day, role from trail.audit_row
    where case_id = ${caseId}::uuid and detail ->> 'part' = ${partyId} and action in ('case.read', 'party.enter')
    order by 1 desc, 2`;
  return (await reads.execute(tx)).rows;
}
