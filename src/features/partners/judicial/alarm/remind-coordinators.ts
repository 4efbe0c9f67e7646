import type { House } from '../../../../platform/house.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import { isoDay } from '../../../../ui/dates.ts';
import { toRemind } from '../record/queries.ts';
import { alarmTexts } from './texts.ts';

/**
 * Once a day: a neutral mail to the coordinators of a service where a request falls due in a week, in two days, or fell due
 * yesterday. How many mails were made.
 */
export function remindOfRequests(house: House): Promise<number> {
  return house.db.as({ kind: 'job', job: 'remind_requests' }, async (tx) => {
    const rows = await toRemind(tx, isoDay(house.now(), 'Europe/Brussels'));
    for (const { email, language, service_id: serviceId } of rows) {
      const say = alarmTexts(language);
      const text = say('due', { link: `${house.origin}/partners/requests` });
      await queueMail(tx, house, {
        ...{ to: email, subject: say('subject'), text, purpose: 'judicial_due', serviceId },
      });
    }
    return rows.length;
  });
}
