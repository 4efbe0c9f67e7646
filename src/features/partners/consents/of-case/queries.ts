import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';
import '../../tables.ts';

/** Who sent this case, by which agreement; nothing where nobody did. */
export function referralOfCase(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.referral as r')
    .innerJoin('partners.organisation as o', 'o.id', 'r.organisation_id')
    .innerJoin('partners.agreement as a', 'a.id', 'r.agreement_id')
    .where('r.case_id', '=', caseId)
    .select(['r.id', 'r.received_on', 'r.organisation_id', 'o.name as organisation', 'a.contract'])
    .executeTakeFirst();
}

/** The contact who sent this case by a link; to a coordinator alone the database says it. */
export async function contactWhoSent(
  tx: Tx,
  caseId: string,
): Promise<{ name: string; function: string } | null> {
  const found = sql<{
    name: string;
    function: string;
  }>`select * from confidential.sent_by_contact(${caseId}::uuid)`;
  return (await found.execute(tx)).rows[0] ?? null;
}

/** The consents in a case that stand with one of its parties, the newest first. */
export function consentsOfCase(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.consent as k')
    .innerJoin('confidential.party as p', 'p.id', 'k.party_id')
    .leftJoin('partners.organisation as o', 'o.id', 'k.organisation_id')
    .where('k.case_id', '=', caseId)
    .orderBy('k.given_at', 'desc')
    .orderBy('k.id')
    .select(['k.id', 'k.items', 'k.purpose', 'k.given_how', 'k.given_at', 'k.expires_on', 'k.withdrawn_at'])
    .select(['p.side', 'o.name as organisation'])
    .execute();
}

export type ConsentOfCase = Awaited<ReturnType<typeof consentsOfCase>>[number];

/** The one who was sent. */
export async function firstPartyOf(tx: Tx, caseId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('confidential.party')
    .where('case_id', '=', caseId)
    .where('side', '=', 'first')
    .select('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Ends a consent of this case; false where it is none, or was ended before. */
export async function endConsent(tx: Tx, of: { id: string; caseId: string; now: Date }): Promise<boolean> {
  const done = await tx
    .updateTable('confidential.consent')
    .set({ withdrawn_at: of.now })
    .where('id', '=', of.id)
    .where('case_id', '=', of.caseId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Whether a consent with this id is there: the form was sent twice. */
export async function consentIsThere(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('confidential.consent')
    .where('id', '=', id)
    .select(sql`1`.as('one'))
    .executeTakeFirst();
  return row !== undefined;
}
