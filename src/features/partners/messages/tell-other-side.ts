import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { queueMail } from '../../../platform/mail/queue-mail.ts';
import { otherSide } from './queries.ts';
import { messageTexts } from './texts.ts';

/** A mail that says that there is a message and where to sign in: not from whom, not about whom. */
export async function tellOtherSide(
  tx: Tx,
  house: House,
  of: { organisationId: string; serviceId: string },
): Promise<void> {
  for (const { email, language } of await otherSide(tx, of.organisationId)) {
    const say = messageTexts(language);
    await queueMail(tx, house, {
      to: email,
      subject: say('subject'),
      text: say('mail', { link: `${house.origin}/workspace` }),
      purpose: 'partner_message',
      serviceId: of.serviceId,
    });
  }
}
