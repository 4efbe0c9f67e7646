import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { House } from '../../../platform/house.ts';
import { fromBase64Url, sameBytes, toBase64Url } from '../../../platform/vault/bytes.ts';
import { subKey } from '../../../platform/vault/installation-key.ts';
import { keyedHash } from '../../../platform/vault/keyed-hash.ts';
import type { Env } from '../access/visitor.ts';

const cookieName = 'entente-known';
const year = 365 * 24 * 3600;

const proofOf = (house: House, id: string, email: string) =>
  keyedHash(subKey(house.installationKey, 'known device'), 'device', `${id} ${email.toLowerCase()}`);

/** Marks this browser as one in which this member signed in: strangers who try his address cannot make it wait. */
export function markDevice(c: Context<Env>, email: string): void {
  const house = c.get('house');
  const id = toBase64Url(randomBytes(12));
  setCookie(c, cookieName, `${id}.${toBase64Url(proofOf(house, id, email))}`, {
    httpOnly: true,
    secure: house.origin.startsWith('https:'),
    sameSite: 'Lax',
    path: '/sign-in',
    maxAge: year,
  });
}

/** The id of the mark, when this browser has one for this address. */
export function knownDevice(c: Context<Env>, email: string): string | null {
  const [id = '', proof = ''] = (getCookie(c, cookieName) ?? '').split('.');
  const bytes = fromBase64Url(proof);
  return bytes && sameBytes(bytes, proofOf(c.get('house'), id, email)) ? id : null;
}
