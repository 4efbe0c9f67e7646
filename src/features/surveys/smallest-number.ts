import type { Tx } from '../../platform/db/database.ts';
import { serviceById } from '../accounts/services/queries.ts';
import { serviceSettings } from '../accounts/settings/service-settings.ts';

/** How many must have answered before anything of it is shown, as the service set it. */
export const smallestNumber = (settings: unknown): number => serviceSettings(settings).figures.smallestNumber;

/** Below which a number of this service is not shown outside it, read by the service’s id. */
export const smallestNumberOf = async (tx: Tx, serviceId: string): Promise<number> =>
  smallestNumber((await serviceById(tx, serviceId))?.settings);
