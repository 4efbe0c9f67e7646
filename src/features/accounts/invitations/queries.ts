import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';

export async function insertInvitation(tx: Tx, invitation: Tables['identity.invitation']): Promise<void> {
  await tx.insertInto('identity.invitation').values(invitation).execute();
}

/** The invitation with this token, with the name of its service, whether it still counts or not. */
export function invitationByToken(tx: Tx, tokenHash: Uint8Array) {
  return tx
    .selectFrom('identity.invitation as i')
    .leftJoin('identity.service as s', 's.id', 'i.service_id')
    .where('i.token_hash', '=', tokenHash)
    .selectAll('i')
    .select(['s.name as service_name'])
    .executeTakeFirst();
}

/** Takes the invitation: false when somebody did so before. */
export async function takeInvitation(tx: Tx, id: string, now: Date): Promise<boolean> {
  const done = await tx
    .updateTable('identity.invitation')
    .set({ accepted_at: now })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Invitations of a service that wait for an answer. */
export function openInvitations(tx: Tx, serviceId: string | null, now: Date) {
  return tx
    .selectFrom('identity.invitation')
    .where('service_id', serviceId === null ? 'is' : '=', serviceId)
    .where('accepted_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('made_at')
    .select(['id', 'name', 'email', 'roles', 'expires_at'])
    .execute();
}

/** Withdraws an invitation that nobody took yet: its link ends at once. */
export async function endInvitation(tx: Tx, id: string, serviceId: string | null, now: Date): Promise<void> {
  await tx
    .updateTable('identity.invitation')
    .set({ expires_at: now })
    .where('id', '=', id)
    .where('service_id', serviceId === null ? 'is' : '=', serviceId)
    .where('accepted_at', 'is', null)
    .execute();
}
