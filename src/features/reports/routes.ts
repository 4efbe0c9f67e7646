import type { Hono } from 'hono';
import type { Env } from '../accounts/access/visitor.ts';
import { routes as costs } from './cost/routes.tsx';
import { routes as country } from './country/routes.tsx';
import { routes as definitions } from './definitions/routes.tsx';
import { routes as exports } from './exporting/routes.tsx';
import { routes as formats } from './formats/routes.ts';
import { routes as imports } from './importing/routes.tsx';
import { routes as inside } from './inside/routes.tsx';
import { routes as pilot } from './pilot/routes.tsx';
import { routes as steering } from './pilot/steering/routes.tsx';
import { routes as publishedForAll } from './public/published-routes.tsx';
import { routes as figuresForAll } from './public/routes.tsx';
import { routes as shares } from './public/shares-routes.tsx';
import { routes as publishing } from './publishing/routes.tsx';
import { routes as auditing } from './recognition/audit/routes.tsx';
import { routes as recognition } from './recognition/routes.tsx';
import { routes as words } from './words/routes.tsx';

/** Reports: what the service can show, counted from its work. */
export const routesOfReports: Hono<Env>[] = [
  imports,
  exports,
  definitions,
  inside,
  formats,
  shares,
  publishedForAll,
  figuresForAll,
  words,
  publishing,
  country,
  costs,
  pilot,
  steering,
  recognition,
  auditing as unknown as Hono<Env>,
];
