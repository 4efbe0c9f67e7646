import { tellPartner, tellPartners } from '../features/partners/feedback/tell-partners.ts';
import { remindOfRequests } from '../features/partners/judicial/alarm/remind-coordinators.ts';
import { mailNews } from '../features/partners/news/mail-news.ts';
import { remindOfBinders } from '../features/reports/recognition/reminding/remind-of-binders.ts';
import type { Task } from '../platform/jobs/run-jobs.ts';
import type { OpenHouse } from './open-house.ts';
import { asRole } from './reach-house.ts';

type PartnerJobs = {
  tasks: Record<string, Task>;
  daily: Record<string, string>;
  close(): Promise<void>;
};

/**
 * Tells partners what their contract lets them know, as the role that reads no more of a case: at each step, and each day.
 * That there is something new is mailed by another role, at one hour, which reads nothing of what it is.
 */
export function partnerJobs({ house, owner }: Pick<OpenHouse, 'house' | 'owner'>): PartnerJobs {
  const db = asRole({ owner, installationKey: house.installationKey }, 'entente_partners');
  const news = asRole({ owner, installationKey: house.installationKey }, 'entente_news');
  const telling = { db, now: house.now };
  return {
    tasks: {
      tell_partner: async (id) => void (await tellPartner(telling, id)),
      tell_partners: async () => {
        const words = await tellPartners(telling);
        if (words > 0) house.log('partners: were told what was gathered', { words });
      },
      mail_news: async () => {
        const mails = await mailNews({ ...house, db: news });
        if (mails > 0) house.log('partners: were mailed that there is news', { mails });
      },
      remind_binders: async () => {
        const mails = await remindOfBinders(house);
        if (mails > 0) house.log('reports: coordinators were reminded of a binder', { mails });
      },
      remind_requests: async () => {
        const mails = await remindOfRequests(house);
        if (mails > 0) house.log('partners: coordinators were reminded of a request', { mails });
      },
    },
    // After midnight in Brussels and Amsterdam, summer and winter: the day is the new one there.
    daily: {
      tell_partners: '40 1 * * *',
      mail_news: '10 5 * * *',
      remind_requests: '30 6 * * *',
      remind_binders: '35 6 * * *',
    },
    close: () => Promise.all([db.close(), news.close()]).then(() => undefined),
  };
}
