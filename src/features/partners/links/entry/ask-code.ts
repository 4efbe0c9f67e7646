import { randomInt } from 'node:crypto';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { queueSms } from '../../../../platform/sms/queue-sms.ts';
import { subKey } from '../../../../platform/vault/installation-key.ts';
import { keyedHash } from '../../../../platform/vault/keyed-hash.ts';
import { type Counted, mayTry } from '../../../accounts/throttle/throttle.ts';
import { linkMailTexts } from '../mail-texts.ts';
import { hashOfLink } from '../make-link.ts';
import { livingLink, setCode } from '../queries.ts';
import { codeLasts } from '../rules/life-of-a-link.ts';

const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** A code as it is kept: of no use without the installation’s key, and at no other link. */
export const hashOfCode = (house: House, linkId: string, code: string): Uint8Array =>
  keyedHash(subKey(house.installationKey, 'partner code'), 'code', `${linkId} ${code}`);

/** Whose wishes for a code are counted: those at this link, and those of this computer. */
export const asksFrom = (token: string, computer: string): Counted[] => [
  { kind: 'person', value: `refer ${Buffer.from(hashOfLink(token)).toString('hex')}` },
  { kind: 'computer', value: `refer ${computer}` },
];

/**
 * Sends a new code to the contact for whom the link is; the one before it opens nothing any more. `wait` says in
 * `detail.seconds` how long, when somebody asked too often.
 */
export async function askCode(
  house: House,
  token: string,
  computer: string,
): Promise<Result<void, 'gone' | 'wait'>> {
  const key = hashOfLink(token);
  const now = house.now();
  if (!(await house.db.as({ kind: 'public', key }, (tx) => livingLink(tx, key, now)))) return refused('gone');
  const seconds = await mayTry(house, asksFrom(token, computer));
  if (seconds > 0) return refused('wait', { seconds });
  return house.db.as({ kind: 'public', key }, async (tx) => {
    const link = await livingLink(tx, key, now);
    if (!link) return refused('gone');
    const code = newCode();
    await setCode(tx, {
      ...{ link_id: link.id, code_hash: hashOfCode(house, link.id, code) },
      expires_at: new Date(now.getTime() + codeLasts),
    });
    await sendCode(tx, house, link, code);
    return ok(undefined);
  });
}

type Reached = NonNullable<Awaited<ReturnType<typeof livingLink>>>;

async function sendCode(tx: Tx, house: House, link: Reached, code: string): Promise<void> {
  const say = linkMailTexts(link.language);
  const sent = { to: link.sends_to, purpose: 'partner_code', serviceId: link.service_id };
  if (link.sends_by === 'sms') await queueSms(tx, house, { ...sent, text: say('codeSms', { code }) });
  else await queueMail(tx, house, { ...sent, subject: say('codeSubject'), text: say('codeText', { code }) });
}
