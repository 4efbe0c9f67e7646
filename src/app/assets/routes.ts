import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import type { Env } from '../../features/accounts/access/visitor.ts';
import { anyone } from '../../features/accounts/access/who-may.ts';

const folder = new URL('../../../dist/ui/', import.meta.url);
const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
};
const kept = new Map<string, Uint8Array<ArrayBuffer>>();

/** Styles, scripts and fonts. Their names change with their content, so a browser may keep them for a year. */
export const routes = new Hono<Env>().get('/ui/:name', anyone(), async (c) => {
  const name = c.req.param('name');
  const type = /^[\w-]+(?:\.[\w-]+)?\.(css|js|woff2)$/.exec(name)?.[1];
  const bytes = type && (kept.get(name) ?? (await readFile(new URL(name, folder)).catch(() => null)));
  if (!type || !bytes) return c.notFound();
  kept.set(name, new Uint8Array(bytes));
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': types[type] as string,
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
});
