import { routes as merge } from './merge/routes.tsx';
import { routes as suggestions } from './suggestions/routes.tsx';

export const routesOfMerging = [suggestions, merge];
