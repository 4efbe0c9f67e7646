import { serviceSettings } from '../accounts/settings/service-settings.ts';

/** How many must have answered before anything of it is shown, as the service set it. */
export const smallestNumber = (settings: unknown): number => serviceSettings(settings).figures.smallestNumber;
