import type { Tx } from '../../../../platform/db/database.ts';
import './tables.ts';

/** The desk-hours of a service at partners’ places as everybody may know them. */
export function publicDeskHours(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('partners.public_desk_hour')
    .where('service_id', '=', serviceId)
    .orderBy('id')
    .selectAll()
    .execute();
}

export type PublicDeskHour = Awaited<ReturnType<typeof publicDeskHours>>[number];
