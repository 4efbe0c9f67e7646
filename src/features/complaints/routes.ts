import { routes as dossier } from './dossier/routes.tsx';
import { routes as filing } from './filing/routes.tsx';

/** Complaining about a service, and the dossier of whoever handles it. */
export const routesOfComplaints = [filing, dossier];
