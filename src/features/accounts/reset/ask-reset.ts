import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { queueMail } from '../../../platform/mail/queue-mail.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { memberByEmail } from '../sign-in/queries.ts';
import { mayTry } from '../throttle/throttle.ts';
import { makeResetLink } from './reset-link.ts';
import { resetTexts } from './texts.ts';

/**
 * Mails a link to choose a new passphrase, if the address is a member's. The answer is the same for any address;
 * `wait` says in `detail.seconds` how long, when one address or one computer asked too often.
 */
export async function askReset(
  house: House,
  { email, address }: { email: string; address: string },
): Promise<Result<void, 'wait'>> {
  const asked = `reset ${email.toLowerCase()}`;
  const seconds = await mayTry(house, [
    { kind: 'person', value: asked },
    { kind: 'computer', value: `reset ${address}` },
  ]);
  if (seconds > 0) return refused('wait', { seconds });
  const now = house.now();
  await house.db.as({ kind: 'public' }, async (tx) => {
    const member = await memberByEmail(tx, email);
    if (!member) return;
    const link = await makeResetLink(tx, { memberId: member.id, origin: house.origin, now });
    const say = resetTexts(member.language);
    await queueMail(tx, house, {
      to: member.email,
      subject: say('mailSubject'),
      text: say('mailText', { name: member.name, link }),
      serviceId: null,
      purpose: 'password_reset',
    });
    const person = { id: member.id, name: member.name };
    await audit(tx, { at: now, serviceId: null, action: 'member.reset_asked', person, role: 'public' });
  });
  return ok(undefined);
}
