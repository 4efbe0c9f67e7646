import { routes as day } from './day/routes.tsx';
import { routes as offers } from './offers/routes.tsx';
import { routes } from './routes.tsx';

/** Desk-hours: the series, then their days, whose address is the wider one; and what the partner answers. */
export const routesOfDeskHours = [routes, day, offers];
