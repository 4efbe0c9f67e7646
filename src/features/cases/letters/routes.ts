import { routes as making } from './making/routes.tsx';
import { routes as posting } from './posting/routes.tsx';

/** Letters: made in a case, collected for the post, and written by the service in its own words. */
export const routesOfLetters = [making, posting];
