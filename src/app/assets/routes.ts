import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import type { Env } from '../../features/accounts/access/visitor.ts';
import { anyone } from '../../features/accounts/access/who-may.ts';
import { takesGzip } from '../../platform/http/kept-answers.ts';

const folder = new URL('../../../dist/ui/', import.meta.url);
const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
};
type Asset = { plain: Uint8Array<ArrayBuffer>; small: Uint8Array<ArrayBuffer> | null };
const kept = new Map<string, Asset>();

/** Styles, scripts and fonts. Their names change with their content, so a browser may keep them for a year. */
export const routes = new Hono<Env>().get('/ui/:name', anyone(), async (c) => {
  const name = c.req.param('name');
  const type = /^[\w-]+(?:\.[\w-]+)?\.(css|js|woff2)$/.exec(name)?.[1];
  const asset = type && (kept.get(name) ?? (await read(name, type)));
  if (!type || !asset) return c.notFound();
  kept.set(name, asset);
  const headers = {
    'Content-Type': types[type] as string,
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
  };
  return asset.small && takesGzip(c.req.header('Accept-Encoding'))
    ? c.body(asset.small, 200, { ...headers, 'Content-Encoding': 'gzip' })
    : c.body(asset.plain, 200, headers);
});

/** Fonts are packed already. */
async function read(name: string, type: string): Promise<Asset | null> {
  const bytes = await readFile(new URL(name, folder)).catch(() => null);
  if (!bytes) return null;
  const small = type === 'woff2' ? null : new Uint8Array(gzipSync(bytes, { level: 9 }));
  return { plain: new Uint8Array(bytes), small };
}
