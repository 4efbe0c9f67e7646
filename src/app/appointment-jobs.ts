import { sendReminders } from '../features/cases/appointments/reminders/send-reminders.ts';
import type { Task } from '../platform/jobs/run-jobs.ts';
import { queueWaitingSms } from '../platform/sms/queries.ts';
import { sendSmsWith } from '../platform/sms/send-sms.ts';
import type { OpenHouse } from './open-house.ts';
import { asRole } from './reach-house.ts';

type AppointmentJobs = {
  tasks: Record<string, Task>;
  /** By the minutes of the hour, as cron writes it. */
  daily: Record<string, string>;
  /** Queues short messages that were made while no worker ran. */
  goOn(): Promise<void>;
  close(): Promise<void>;
};

/** Reminds parties of their appointments every ten minutes, and hands short messages to the operator’s gateway where there is one. */
export function appointmentJobs({ house, owner }: Pick<OpenHouse, 'house' | 'owner'>): AppointmentJobs {
  const { installationKey, now } = house;
  const reminders = asRole({ owner, installationKey }, 'entente_reminders');
  const sms = asRole({ owner, installationKey }, 'entente_sms');
  const tasks: Record<string, Task> = {
    remind: async () => {
      const sent = await sendReminders({ ...house, db: reminders });
      if (sent > 0) house.log('appointments: parties were reminded', { sent });
    },
  };
  const gateway = house.sms;
  if (gateway) tasks.send_sms = sendSmsWith({ db: sms, installationKey, gateway, now });
  return {
    tasks,
    daily: { remind: '*/10 * * * *' },
    goOn: async () => {
      if (gateway) await sms.as({ kind: 'job', job: 'send_sms' }, queueWaitingSms);
    },
    close: async () => {
      await reminders.close();
      await sms.close();
    },
  };
}
