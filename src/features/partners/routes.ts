import type { Hono } from 'hono';
import type { Env } from '../accounts/access/visitor.ts';
import { routes as agreement } from './agreements/agreement-routes.tsx';
import { routes as agreements } from './agreements/routes.tsx';
import { routes as ownRequests } from './judicial/own/routes.tsx';
import { routes as judicial } from './judicial/routes.tsx';
import { routes as entryByLink } from './links/entry/routes.tsx';
import { routes as links } from './links/routes.tsx';
import { routes as onward } from './onward/routes.tsx';
import { routes as contacts } from './organisations/contacts/routes.tsx';
import { routes as places } from './organisations/places/routes.tsx';
import { routes as organisations } from './organisations/routes.tsx';
import { routes as seats } from './organisations/seats/routes.tsx';
import { routes as advice } from './referring/advice/routes.tsx';
import { routes as referring } from './referring/routes.tsx';
import { routes as tip } from './referring/tip/routes.tsx';

/** Partners: who sends people, by which contract, and what he gets back. */
export const routesOfPartners: Hono<Env>[] = [
  judicial,
  ownRequests,
  onward,
  organisations,
  places,
  contacts,
  seats,
  agreements,
  agreement,
  referring,
  tip,
  advice,
  links,
  entryByLink as unknown as Hono<Env>,
];
