import { routes as serviceKey } from './service-key/routes.tsx';

/** What follows when somebody leaves or loses his keys: a new key for the service, his cases to others. */
export const routesOfHandingOver = [serviceKey];
