import type { Updateable } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { ServiceRow } from '../tables.ts';
import type { ServiceToSet } from './sections.ts';

/** The service with its places, locked until the transaction ends: two changes of the settings lose nothing. */
export async function serviceToSet(tx: Tx, serviceId: string): Promise<ServiceToSet> {
  const service = await tx
    .selectFrom('identity.service')
    .where('id', '=', serviceId)
    .selectAll()
    .forUpdate()
    .executeTakeFirstOrThrow();
  const areas = await tx
    .selectFrom('identity.service_area')
    .where('service_id', '=', serviceId)
    .orderBy('folded')
    .select('place')
    .execute();
  return { ...service, areas: areas.map((area) => area.place) };
}

export async function updateService(
  tx: Tx,
  serviceId: string,
  change: Updateable<ServiceRow>,
): Promise<void> {
  await tx.updateTable('identity.service').set(change).where('id', '=', serviceId).execute();
}
