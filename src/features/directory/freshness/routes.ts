import { routes as probes } from './probing/routes.tsx';
import { routes as share } from './share/routes.tsx';
import { routes as stillRight } from './still-right/routes.tsx';

export const routesOfFreshness = [share, stillRight, probes];
