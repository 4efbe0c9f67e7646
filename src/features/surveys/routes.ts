import type { Hono } from 'hono';
import type { Env } from '../accounts/access/visitor.ts';
import { routes as answering } from './answering/routes.tsx';

/** Surveys: what the parties thought of it, without their names. */
export const routesOfSurveys: Hono<Env>[] = [answering];
