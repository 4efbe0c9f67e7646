import { routes as claim } from './claim/routes.tsx';
import { routes as delegates } from './delegates/routes.tsx';
import { routes as desk } from './desk/routes.tsx';
import { routes as edit } from './edit/routes.tsx';
import { routes as log } from './log/routes.tsx';
import { routes as newService } from './new-service/routes.tsx';
import { routes as decisions } from './proposals/decision-routes.tsx';
import { routes as proposals } from './proposals/routes.tsx';

/** How the directory stays true: claim, keep, propose, decide, and the log of it. What has a word of its own comes before a field. */
export const routesOfContributing = [newService, claim, delegates, decisions, edit, proposals, log, desk];
