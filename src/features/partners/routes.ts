import type { Hono } from 'hono';
import type { Env } from '../accounts/access/visitor.ts';

/** Partners: who sends people, by which contract, and what he gets back. */
export const routesOfPartners: Hono<Env>[] = [];
