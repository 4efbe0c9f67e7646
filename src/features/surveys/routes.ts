import type { Hono } from 'hono';
import type { Env } from '../accounts/access/visitor.ts';
import { routes as answering } from './answering/routes.tsx';
import { routes as figures } from './figures/routes.tsx';
import { routes as ofCase } from './of-case/routes.tsx';
import { routes as sets } from './sets/routes.tsx';

/** Surveys: what the parties thought of it, without their names. */
export const routesOfSurveys: Hono<Env>[] = [answering, figures, sets, ofCase];
