import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { fromBase64Url, toBase64Url } from '../../../../platform/vault/bytes.ts';
import { derive } from '../../../../platform/vault/harden.ts';
import type { Env } from '../../../accounts/access/visitor.ts';

/** What follows from the secret in the resident's cookie: how his draft is found, how it opens, and his code. */
export type DraftSecret = { token: string; lookupId: Uint8Array; key: Uint8Array; code: string };

export const draftLastsDays = 7;
const sentLastsSeconds = 1800;

const isHttps = (c: Context<Env>) => c.get('house').origin.startsWith('https:');
const nameOf = (c: Context<Env>) => (isHttps(c) ? '__Host-entente-draft' : 'entente-draft');

/** The secret that this browser holds, if any. */
export function draftSecret(c: Context<Env>): DraftSecret | null {
  return secretOf(getCookie(c, nameOf(c)) ?? '');
}

/** A secret for a new draft. */
export const newDraftSecret = (): DraftSecret =>
  secretOf(toBase64Url(new Uint8Array(randomBytes(32)))) as DraftSecret;

/** Reads a secret from a cookie; null for anything else. */
export function secretOf(token: string): DraftSecret | null {
  const bytes = /^[\w-]{43}$/.test(token) ? fromBase64Url(token) : null;
  if (!bytes) return null;
  return {
    token,
    lookupId: derive(bytes, 'draft lookup id', 32),
    key: derive(bytes, 'draft key', 32),
    code: codeOf(derive(bytes, 'code of the draft', 32)),
  };
}

// The code follows from the secret, so that a request that was sent twice shows the code it was sent with,
// and no server ever keeps it. Of 256 bits the remainder by 10^16 favours no code that anyone could notice.
const codeOf = (bytes: Uint8Array): string =>
  String(BigInt(`0x${Buffer.from(bytes).toString('hex')}`) % 10n ** 16n).padStart(16, '0');

/** Lets the browser keep the secret for as long as the draft lives. */
export function giveDraftSecret(c: Context<Env>, secret: DraftSecret): void {
  setCookie(c, nameOf(c), secret.token, options(c, draftLastsDays * 86_400));
}

/** After sending, the browser keeps the secret half an hour: long enough to write the code down. */
export function shortenDraftSecret(c: Context<Env>, secret: DraftSecret): void {
  setCookie(c, nameOf(c), secret.token, options(c, sentLastsSeconds));
}

export function takeDraftSecret(c: Context<Env>): void {
  deleteCookie(c, nameOf(c), { path: '/', secure: isHttps(c) });
}

const options = (c: Context<Env>, maxAge: number) =>
  ({ httpOnly: true, secure: isHttps(c), sameSite: 'Lax', path: '/', maxAge }) as const;
