import type { House } from '../../../platform/house.ts';
import { queueMail } from '../../../platform/mail/queue-mail.ts';
import { isoDay } from '../../../ui/dates.ts';
import { deleteNews, holdNews, type Receiver, receiversOfNews } from './queries.ts';
import { newsMailTexts } from './texts.ts';

type Mailing = Pick<House, 'db' | 'now' | 'installationKey' | 'origin'>;

/**
 * Once a day, at one hour: a mail to each who has news of the days before, that there is some and nothing of what. What came
 * today waits for tomorrow, so that the hour of a mail never tells the hour of what happened. Signed in as `entente_news`.
 * Gives how many mails were made.
 */
export function mailNews(house: Mailing): Promise<number> {
  return house.db.as({ kind: 'job', job: 'mail_news' }, async (tx) => {
    const today = isoDay(house.now(), 'Europe/Brussels');
    await holdNews(tx);
    const receivers = await receiversOfNews(tx, today);
    for (const receiver of receivers)
      await queueMail(tx, house, {
        ...{ to: receiver.email, subject: newsMailTexts(receiver.language)('subject') },
        text: textFor(house, receiver),
        ...{ purpose: 'partner_news', serviceId: receiver.service_id },
      });
    await deleteNews(tx, today);
    return receivers.length;
  });
}

function textFor({ origin }: Mailing, { as_whom, language, service, phone }: Receiver): string {
  const say = newsMailTexts(language);
  if (as_whom === 'without_account') return say('withoutAccount', { service, phone });
  const news = say('news', { link: `${origin}/workspace` });
  return as_whom === 'partner' ? news + say('settings', { link: `${origin}/referrals/mails` }) : news;
}
