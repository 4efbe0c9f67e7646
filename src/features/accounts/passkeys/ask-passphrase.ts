import type { Context } from 'hono';
import type { Env } from '../access/visitor.ts';
import { memberOf } from '../access/who-may.ts';
import { giveSealed, readSealed, type SealedCookie } from './sealed-cookie.ts';

const lasts = 10 * 60;

const cookieFor = (memberId: string): SealedCookie => ({
  name: 'entente-passkey-asked',
  path: '/account/passkeys',
  place: memberId,
});

/** This member gave his passphrase a moment ago: for ten minutes his browser may add a passkey. */
export const notePassphrase = (c: Context<Env>): void =>
  giveSealed(c, cookieFor(memberOf(c).memberId), 'given', lasts);

/** Whether a passkey may be added now: his passphrase was given, and his keys are open, for the passkey is to open them. */
export function mayAdd(c: Context<Env>): boolean {
  const member = memberOf(c);
  return member.keys !== null && readSealed(c, cookieFor(member.memberId)) === 'given';
}
