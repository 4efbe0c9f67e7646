import type { Hono } from 'hono';
import type { Env } from '../accounts/access/visitor.ts';
import { routes as agreement } from './agreements/agreement-routes.tsx';
import { routes as agreements } from './agreements/routes.tsx';
import { routes as consentsOfCase } from './consents/of-case/routes.tsx';
import { routes as ownConsents } from './consents/own/routes.tsx';
import { routesOfDeskHours } from './desk-hours/all-routes.ts';
import { routes as evaluations } from './evaluations/routes.tsx';
import { routes as guide } from './guide/routes.tsx';
import { routes as ownRequests } from './judicial/own/routes.tsx';
import { routes as judicial } from './judicial/routes.tsx';
import { routes as entryByLink } from './links/entry/routes.tsx';
import { routes as links } from './links/routes.tsx';
import { routes as messages } from './messages/routes.tsx';
import { routes as myReferrals } from './my-referrals/routes.tsx';
import { routes as news } from './news/routes.tsx';
import { routes as onward } from './onward/routes.tsx';
import { routes as contacts } from './organisations/contacts/routes.tsx';
import { routes as places } from './organisations/places/routes.tsx';
import { routes as organisations } from './organisations/routes.tsx';
import { routes as seats } from './organisations/seats/routes.tsx';
import { routes as paper } from './paper/routes.tsx';
import { routes as advice } from './referring/advice/routes.tsx';
import { routes as importList } from './referring/import/routes.tsx';
import { routes as referring } from './referring/routes.tsx';
import { routes as tip } from './referring/tip/routes.tsx';
import { routes as sanctions } from './sanction/routes.tsx';
import { routes as ownSessions } from './sessions/own-routes.tsx';
import { routes as sessions } from './sessions/routes.tsx';

/** Partners: who sends people, by which contract, and what he gets back. */
export const routesOfPartners: Hono<Env>[] = [
  ownSessions,
  sessions,
  guide,
  ...routesOfDeskHours,
  evaluations,
  judicial,
  ownRequests,
  organisations,
  places,
  contacts,
  seats,
  agreements,
  agreement,
  referring,
  sanctions,
  tip,
  advice,
  importList,
  onward,
  links,
  entryByLink as unknown as Hono<Env>,
  consentsOfCase,
  ownConsents,
  messages,
  news,
  myReferrals,
  paper,
];
