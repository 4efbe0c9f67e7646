import type { Tx } from '../../../../platform/db/database.ts';
import '../../tables.ts';

/** What the party who looks agreed to, and to whom, the newest first. */
export function ownConsents(tx: Tx, partyId: string) {
  return tx
    .selectFrom('confidential.consent as k')
    .leftJoin('partners.organisation as o', 'o.id', 'k.organisation_id')
    .where('k.party_id', '=', partyId)
    .orderBy('k.given_at', 'desc')
    .orderBy('k.id')
    .select(['k.id', 'k.items', 'k.purpose', 'k.given_how', 'k.given_at', 'k.expires_on', 'k.withdrawn_at'])
    .select('o.name as organisation')
    .execute();
}

export type OwnConsent = Awaited<ReturnType<typeof ownConsents>>[number];

export async function endOwnConsent(
  tx: Tx,
  of: { id: string; partyId: string; now: Date },
): Promise<boolean> {
  const done = await tx
    .updateTable('confidential.consent')
    .set({ withdrawn_at: of.now })
    .where('id', '=', of.id)
    .where('party_id', '=', of.partyId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
