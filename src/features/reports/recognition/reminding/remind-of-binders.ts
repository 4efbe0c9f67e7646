import type { House } from '../../../../platform/house.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import { isoDay } from '../../../../ui/dates.ts';
import { bindersToRemind } from '../queries.ts';
import { reminderTexts } from './texts.ts';

/** Once a day: a mail to the coordinators where something in the binder expires in 12, 3 or 1 months. How many went. */
export function remindOfBinders(house: House): Promise<number> {
  return house.db.as({ kind: 'job', job: 'remind_binders' }, async (tx) => {
    const rows = await bindersToRemind(tx, isoDay(house.now(), 'Europe/Brussels'));
    for (const { email, language, months, service_id: serviceId } of rows) {
      const say = reminderTexts(language);
      const text = say('text', { months, link: `${house.origin}/recognition` });
      await queueMail(tx, house, {
        ...{ to: email, subject: say('subject'), text },
        ...{ purpose: 'binder_expires', serviceId },
      });
    }
    return rows.length;
  });
}
