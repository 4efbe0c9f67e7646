import { Hono } from 'hono';
import type { Env } from '../access/visitor.ts';
import { anyMember, memberOf } from '../access/who-may.ts';
import { firstPlace } from './places.ts';

/** Leads a member to where his work begins. */
export const routes = new Hono<Env>().get('/workspace', anyMember(), (c) =>
  c.redirect(firstPlace(memberOf(c).roles), 303),
);
