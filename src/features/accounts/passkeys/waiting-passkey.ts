import type { Context } from 'hono';
import { fromBase64Url, toBase64Url } from '../../../platform/vault/bytes.ts';
import type { Env } from '../access/visitor.ts';
import { readPrf, sealByPasskey } from './prf.ts';
import { sealBesidePasskey } from './queries.ts';
import { giveSealed, readSealed, type SealedCookie, takeSealed } from './sealed-cookie.ts';

const lasts = 15 * 60;

const cookieFor = (memberId: string): SealedCookie => ({
  name: 'entente-passkey-waits',
  path: '/account/open-keys',
  place: memberId,
});

/** A passkey that can open keys, and has none to open yet: what its device answered waits for the passphrase. */
export function letPasskeyWait(
  c: Context<Env>,
  waiting: { memberId: string; passkeyId: Uint8Array; prf: Uint8Array },
): void {
  const words = [waiting.passkeyId, waiting.prf].map(toBase64Url).join(' ');
  giveSealed(c, cookieFor(waiting.memberId), words, lasts);
}

/** The member opened his key by his passphrase: the passkey by which he signed in opens it from now on. */
export async function giveKeyToWaiting(
  c: Context<Env>,
  memberId: string,
  privateKey: Uint8Array,
): Promise<void> {
  const cookie = cookieFor(memberId);
  const [id, prf] = (readSealed(c, cookie) ?? '').split(' ');
  const passkeyId = id && fromBase64Url(id);
  const answered = readPrf(prf);
  if (!passkeyId || !answered) return;
  takeSealed(c, cookie);
  const sealed = sealByPasskey(answered, { memberId, id: passkeyId }, privateKey);
  await c.var.house.db.as({ kind: 'member', memberId }, (tx) =>
    sealBesidePasskey(tx, { memberId, id: passkeyId }, sealed),
  );
}
