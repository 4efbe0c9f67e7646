import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { sameBytes } from '../../../../platform/vault/bytes.ts';
import { hashOfLinkToken, newLinkToken } from '../../../accounts/invitations/link-token.ts';
import { type Counted, mayTry, succeeded } from '../../../accounts/throttle/throttle.ts';
import { hashOfLink } from '../make-link.ts';
import {
  countWrongCode,
  endWrongLink,
  insertSession,
  livingLink,
  lockCode,
  markCodeUsed,
} from '../queries.ts';
import { sessionLasts, triesOfACode, wrongCodesEnd } from '../rules/life-of-a-link.ts';
import { asksFrom, hashOfCode } from './ask-code.ts';

const purpose = 'partner session';
/** The hash by which the session with this token is found. */
export const hashOfSession = (token: string): Uint8Array => hashOfLinkToken(purpose, token);

const triesFrom = (token: string, computer: string): Counted[] => [
  { kind: 'linked', value: `refer ${Buffer.from(hashOfLink(token)).toString('hex')}` },
  { kind: 'computer', value: `refer code ${computer}` },
];

/** Six digits, whatever stands between them. */
const digitsIn = (typed: string): string => typed.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}.]/gu, '');

/**
 * Lets in whoever gives the code that was sent for this link, once, and returns the token of his session. A code that is
 * used, old, or tried too often is as wrong as any other.
 */
export async function giveCode(
  house: House,
  given: { token: string; typed: string; computer: string },
): Promise<Result<{ session: string }, 'gone' | 'wrong' | 'wait'>> {
  const key = hashOfLink(given.token);
  const now = house.now();
  if (!(await house.db.as({ kind: 'public', key }, (tx) => livingLink(tx, key, now)))) return refused('gone');
  const counted = triesFrom(given.token, given.computer);
  const seconds = await mayTry(house, counted);
  if (seconds > 0) return refused('wait', { seconds });
  const done = await house.db.as({ kind: 'public', key }, async (tx) => {
    const link = await livingLink(tx, key, now);
    if (!link) return refused('gone');
    if (!(await isRight(tx, house, link.id, digitsIn(given.typed), now))) return refused('wrong');
    return ok({ session: await enter(tx, link, now) });
  });
  if (done.ok) await succeeded(house, [...counted, ...asksFrom(given.token, given.computer)]);
  return done;
}

async function isRight(tx: Tx, house: House, linkId: string, typed: string, now: Date): Promise<boolean> {
  const code = await lockCode(tx, linkId);
  if (!code || code.used_at || code.expires_at <= now || code.tries >= triesOfACode) return false;
  if (sameBytes(code.code_hash, hashOfCode(house, linkId, typed))) return true;
  await countWrong(tx, linkId, now);
  return false;
}

/** Whoever guesses day after day, or has a link that is not his, finds it ended before he can be lucky. */
async function countWrong(tx: Tx, linkId: string, now: Date): Promise<void> {
  const { wrong_codes, service_id } = await countWrongCode(tx, linkId);
  if (wrong_codes < wrongCodesEnd) return;
  await endWrongLink(tx, linkId, now);
  await audit(tx, {
    ...{ at: now, serviceId: service_id, action: 'partner_link.guessed', role: 'public' },
    ...{ person: null, detail: { link: linkId } },
  });
}

async function enter(tx: Tx, link: { id: string; service_id: string }, now: Date): Promise<string> {
  await markCodeUsed(tx, link.id, now);
  const { token, hash } = newLinkToken(purpose);
  await insertSession(tx, {
    ...{ token_hash: hash, link_id: link.id, made_at: now },
    expires_at: new Date(now.getTime() + sessionLasts),
  });
  await audit(tx, {
    ...{ at: now, serviceId: link.service_id, action: 'partner_link.enter', role: 'partner' },
    ...{ person: null, detail: { link: link.id } },
  });
  return token;
}
