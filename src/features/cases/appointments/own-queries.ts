import type { Tx } from '../../../platform/db/database.ts';
import './tables.ts';

/** What the party who looks was offered or proposed himself, and is still to come. */
export function ownOffers(tx: Tx, partyId: string, now: Date) {
  return tx
    .selectFrom('confidential.offered_time')
    .where('party_id', '=', partyId)
    .where('ended_at', 'is', null)
    .where('starts_at', '>', now)
    .orderBy('starts_at')
    .orderBy('id')
    .selectAll()
    .execute();
}

/** What the party who looks was told of his appointments since an instant. */
export function ownAppointments(tx: Tx, partyId: string, since: Date) {
  return tx
    .selectFrom('confidential.appointment_party')
    .where('party_id', '=', partyId)
    .where('ends_at', '>=', since)
    .orderBy('starts_at')
    .orderBy('id')
    .selectAll()
    .execute();
}
