import type { Tx } from '../../../../platform/db/database.ts';
import { serviceSettings } from '../../../accounts/settings/service-settings.ts';
import type { Dress } from '../rules/dress.ts';

/** The name of a service, and how it signs what it sends to parties. */
export async function senderOf(tx: Tx, serviceId: string): Promise<{ name: string; messages: Dress }> {
  const { name, settings } = await tx
    .selectFrom('identity.service')
    .where('id', '=', serviceId)
    .select(['name', 'settings'])
    .executeTakeFirstOrThrow();
  return { name, messages: serviceSettings(settings).messages };
}
