import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { alarmTexts } from './texts.ts';

/** Tells a member, without a word of what, that he was asked to look at a request. */
export async function tellMediator(
  tx: Tx,
  house: House,
  to: { email: string; language: Language; serviceId: string },
): Promise<void> {
  const say = alarmTexts(to.language);
  await queueMail(tx, house, {
    ...{ to: to.email, subject: say('subject') },
    text: say('put_on', { link: `${house.origin}/partners/requests` }),
    ...{ purpose: 'judicial_put_on', serviceId: to.serviceId },
  });
}
