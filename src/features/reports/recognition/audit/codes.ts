import { randomInt } from 'node:crypto';
import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { sameBytes } from '../../../../platform/vault/bytes.ts';
import { subKey } from '../../../../platform/vault/installation-key.ts';
import { keyedHash } from '../../../../platform/vault/keyed-hash.ts';
import { hashOfLinkToken, newLinkToken } from '../../../accounts/invitations/link-token.ts';
import { type Counted, mayTry, succeeded } from '../../../accounts/throttle/throttle.ts';
import {
  codeLasts,
  sessionLasts,
  triesOfACode,
  wrongCodesEnd,
} from '../../../partners/links/rules/life-of-a-link.ts';
import { hashOfGuestLink } from '../../guests/guest-links.ts';
import {
  countWrongGuestCode,
  deleteGuestSession,
  endWrongGuestLink,
  enterWithCode,
  guestPage,
  linkOfGuestSession,
  livingGuestLink,
  lockGuestCode,
  setGuestCode,
} from '../../guests/queries.ts';
import { auditTexts } from './texts.ts';

const purpose = 'audit session';
const hashOfSession = (token: string): Uint8Array => hashOfLinkToken(purpose, token);

/** A code as it is kept: of no use without the installation’s key, and at no other link. */
const hashOfCode = (house: House, linkId: string, code: string): Uint8Array =>
  keyedHash(subKey(house.installationKey, 'guest code'), 'code', `${linkId} ${code}`);

const counted = (what: string, token: string, computer: string): Counted[] => [
  { kind: 'linked', value: `${what} ${Buffer.from(hashOfGuestLink('audit', token)).toString('hex')}` },
  { kind: 'computer', value: `${what} ${computer}` },
];

/** All that a link tells whoever has it; null for every link that opens nothing, whatever the reason. */
export function linkFacts(house: House, token: string) {
  const key = hashOfGuestLink('audit', token);
  return house.db.as({ kind: 'public', key }, (tx) => livingGuestLink(tx, 'audit', key, house.now()));
}

export type AuditLink = NonNullable<Awaited<ReturnType<typeof linkFacts>>>;

/** Sends a new code to the auditor for whom the link is; the one before it opens nothing any more. */
export async function askAuditCode(
  house: House,
  token: string,
  computer: string,
): Promise<Result<void, 'gone' | 'wait'>> {
  const key = hashOfGuestLink('audit', token);
  const now = house.now();
  if (!(await linkFacts(house, token))) return refused('gone');
  const seconds = await mayTry(house, counted('audit ask', token, computer));
  if (seconds > 0) return refused('wait', { seconds });
  return house.db.as({ kind: 'public', key }, async (tx) => {
    const link = await livingGuestLink(tx, 'audit', key, now);
    if (!link) return refused('gone');
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    await setGuestCode(tx, {
      ...{ link_id: link.id, code_hash: hashOfCode(house, link.id, code) },
      expires_at: new Date(now.getTime() + codeLasts),
    });
    const say = auditTexts(link.language);
    await queueMail(tx, house, {
      ...{ to: link.email, subject: say('codeSubject'), text: say('codeText', { code }) },
      ...{ purpose: 'audit_code', serviceId: link.service_id },
    });
    return ok(undefined);
  });
}

/** Lets in whoever gives the code that was sent for this link, once, and returns the token of his session. */
export async function giveAuditCode(
  house: House,
  given: { token: string; typed: string; computer: string },
): Promise<Result<{ session: string }, 'gone' | 'wrong' | 'wait'>> {
  const key = hashOfGuestLink('audit', given.token);
  const now = house.now();
  if (!(await linkFacts(house, given.token))) return refused('gone');
  const tries = counted('audit code', given.token, given.computer);
  const seconds = await mayTry(house, tries);
  if (seconds > 0) return refused('wait', { seconds });
  const typed = given.typed.normalize('NFKC').replace(/\D/g, '');
  const done = await house.db.as({ kind: 'public', key }, async (tx) => {
    const link = await livingGuestLink(tx, 'audit', key, now);
    if (!link) return refused('gone');
    if (!(await isRight(tx, house, link, typed, now))) return refused('wrong');
    const { token: session, hash } = newLinkToken(purpose);
    const expires_at = new Date(now.getTime() + sessionLasts);
    await enterWithCode(tx, { token_hash: hash, link_id: link.id, made_at: now, expires_at });
    await note(tx, link, now, 'audit_link.enter');
    return ok({ session });
  });
  if (done.ok) await succeeded(house, [...tries, ...counted('audit ask', given.token, given.computer)]);
  return done;
}

async function isRight(tx: Tx, house: House, link: AuditLink, typed: string, now: Date): Promise<boolean> {
  const code = await lockGuestCode(tx, link.id);
  if (!code || code.used_at || code.expires_at <= now || code.tries >= triesOfACode) return false;
  if (sameBytes(code.code_hash, hashOfCode(house, link.id, typed))) return true;
  if ((await countWrongGuestCode(tx, link.id)) >= wrongCodesEnd) {
    await endWrongGuestLink(tx, link.id, now);
    await note(tx, link, now, 'audit_link.guessed');
  }
  return false;
}

const note = (tx: Tx, { id, service_id: serviceId }: AuditLink, at: Date, action: string) =>
  audit(tx, { ...{ at, serviceId, action, role: 'public', person: null }, detail: { link: id } });

/** Does something as whoever is inside by the code of this very link, with the frozen page; null when nobody is. */
export function inside<T>(
  house: House,
  { token, session }: { token: string; session: string },
  work: (tx: Tx, page: NonNullable<Awaited<ReturnType<typeof guestPage>>>) => Promise<T>,
): Promise<T | null> {
  const key = hashOfSession(session);
  return house.db.as({ kind: 'public', key }, async (tx) => {
    const at = { session: key, link: hashOfGuestLink('audit', token), now: house.now() };
    const link = await linkOfGuestSession(tx, at);
    const page = link && (await guestPage(tx, link.id));
    return page ? work(tx, page) : null;
  });
}

export function leaveAudit(house: House, session: string): Promise<void> {
  const key = hashOfSession(session);
  return house.db.as({ kind: 'public', key }, (tx) => deleteGuestSession(tx, key));
}
