import type { Tx } from '../../../platform/db/database.ts';
import { serviceById } from '../../accounts/services/queries.ts';
import { serviceSettings } from '../../accounts/settings/service-settings.ts';

const usual = 5;

/** Below which a number of this service is not shown outside it. */
export async function smallestNumber(tx: Tx, serviceId: string): Promise<number> {
  const settings: object = serviceSettings((await serviceById(tx, serviceId))?.settings);
  return 'smallestNumber' in settings && typeof settings.smallestNumber === 'number'
    ? settings.smallestNumber
    : usual;
}
