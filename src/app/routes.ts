import type { Hono } from 'hono';
import type { Env } from '../features/accounts/access/visitor.ts';
import type { Rule } from '../features/accounts/access/who-may.ts';

export type Route = { method: string; path: string; rule: Rule | null };

/** Every address of the app with the rule that stands before its handler: for the walk, the matrix of rights and the page *who can see what*. */
export function routesOf(app: Hono<Env>): Route[] {
  const found = new Map<string, Route>();
  for (const { method, path, handler } of app.routes) {
    // The middleware of the whole app is no address.
    if (method === 'ALL') continue;
    const key = `${method} ${path}`;
    if (!found.has(key)) found.set(key, { method, path, rule: ruleOf(handler) });
  }
  return [...found.values()];
}

/** The addresses that do not say who may come in, as `METHOD /path`. */
export function withoutRule(app: Hono<Env>): string[] {
  return routesOf(app)
    .filter((route) => route.rule === null)
    .map((route) => `${route.method} ${route.path}`);
}

// Hono keeps the handlers of a route in their order: the first must be the guard.
const ruleOf = (handler: unknown): Rule | null => (handler as { rule?: Rule }).rule ?? null;
