import { type Zone, zoneOf } from '../../../../platform/calendar/zone.ts';
import type { House } from '../../../../platform/house.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import { formatMonth, isoDay } from '../../../../ui/dates.ts';
import { serviceById } from '../../../accounts/services/queries.ts';
import { forgetOldDocuments } from '../documents/queries.ts';
import { bindersToRemind, markReminded } from '../queries.ts';
import { readBinder } from '../read-binder.ts';
import { endingsOf } from '../rules/ahead.ts';
import { reminderTexts } from './texts.ts';

type Due = Awaited<ReturnType<typeof bindersToRemind>>;

/** Once a day: each month a mail to the coordinators of a binder of which something will not hold for a year. How many went. */
export async function remindOfBinders(house: House): Promise<number> {
  const today = isoDay(house.now(), 'Europe/Brussels');
  const due = await house.db.as({ kind: 'job', job: 'remind_binders' }, async (tx) => {
    await forgetOldDocuments(tx, today);
    return bindersToRemind(tx, today);
  });
  let mails = 0;
  for (const [serviceId, of] of Map.groupBy(due, (one) => one.service_id))
    mails += await remindService(house, serviceId, of, today);
  return mails;
}

/** It is read as the coordinator reads it, for it is her page of which she is told; nothing of it leaves but how much and when. */
async function remindService(house: House, serviceId: string, of: Due, today: string): Promise<number> {
  const [first] = of;
  if (!first) return 0;
  const ahead = await house.db.as({ kind: 'member', memberId: first.member_id }, async (tx) => {
    const timeZone = zoneOf((await serviceById(tx, serviceId))?.country);
    const read = await readBinder(tx, house, { service: { id: serviceId, timeZone } });
    const endings = read.binder ? endingsOf(read.binder, today) : [];
    return { zone: timeZone, endings: endings.filter(({ goesOn, other }) => !goesOn && !other) };
  });
  return house.db.as({ kind: 'job', job: 'remind_binders' }, async (tx) => {
    const [soonest] = ahead.endings;
    if (!(await markReminded(tx, serviceId, today)) || !soonest) return 0;
    for (const one of of) await queueMail(tx, house, mailTo(house, one, { ...ahead, last: soonest.last }));
    return of.length;
  });
}

function mailTo(
  house: House,
  { email, language, service_id: serviceId }: Due[number],
  { endings, zone, last }: { endings: readonly unknown[]; zone: Zone; last: string },
) {
  const say = reminderTexts(language);
  const month = formatMonth(last, { language, zone });
  const text = say('text', { count: endings.length, month, link: `${house.origin}/recognition#ahead` });
  return { to: email, subject: say('subject'), text, purpose: 'binder_expires', serviceId };
}
