import type { Hono } from 'hono';
import type { Env } from '../accounts/access/visitor.ts';

/** Reports: what the service can show, counted from its work. */
export const routesOfReports: Hono<Env>[] = [];
