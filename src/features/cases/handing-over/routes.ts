import { routes as cases } from './cases/routes.tsx';
import { routes as lostKeys } from './lost-keys/routes.tsx';
import { routes as serviceKey } from './service-key/routes.tsx';

/** What follows when somebody leaves or loses his keys: a new key for the service, his cases to others. */
export const routesOfHandingOver = [serviceKey, lostKeys, cases];
