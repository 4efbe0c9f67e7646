import { routes as making } from './making/routes.tsx';
import { routes as posting } from './posting/routes.tsx';
import { routes as sender } from './sender/routes.tsx';
import { routes as languages } from './templates/languages/routes.tsx';
import { routes as templates } from './templates/routes.tsx';

/** Letters: made in a case, collected for the post, and written by the service in its own words. */
export const routesOfLetters = [making, posting, sender, languages, templates];
