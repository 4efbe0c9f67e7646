import { operatorsToTell } from '../features/accounts/outbox/queries.ts';
import { headText } from '../platform/audit/chain.ts';
import { headNow, sealEachSecond } from '../platform/audit/sealing/seal.ts';
import { expireKeyCopies } from '../platform/backup/last-backup.ts';
import { as, rolePassword } from '../platform/db/address.ts';
import type { Database } from '../platform/db/database.ts';
import type { House } from '../platform/house.ts';
import { runJobs, type Task } from '../platform/jobs/run-jobs.ts';
import { queueWaiting } from '../platform/mail/queries.ts';
import { queueMail } from '../platform/mail/queue-mail.ts';
import { sendMailWith } from '../platform/mail/send-mail.ts';
import { appointmentJobs } from './appointment-jobs.ts';
import type { Config } from './config.ts';
import { directoryJobs } from './directory-jobs.ts';
import { forgettingJobs } from './forgetting-jobs.ts';
import { memberJobs } from './member-jobs.ts';
import type { OpenHouse } from './open-house.ts';
import { partnerJobs } from './partner-jobs.ts';
import { asRole } from './reach-house.ts';
import { surveyJobs } from './survey-jobs.ts';

/**
 * The work that nobody waits for: sends mail, seals the trail, lets its head leave the machine each day, and keeps the
 * directory true. Each kind of job signs in as its own role. `stop` lets what runs finish.
 */
export async function startWorker(
  { house, owner }: OpenHouse,
  config: Config,
): Promise<{ stop(): Promise<void> }> {
  const { installationKey, now, log } = house;
  const reached = { owner, installationKey };
  const mail = asRole(reached, 'entente_mail');
  const sealer = asRole(reached, 'entente_sealer');
  const directory = directoryJobs({ house, owner }, config);
  const members = memberJobs(house);
  const forgetting = forgettingJobs({ house, owner });
  const appointments = appointmentJobs({ house, owner });
  const partners = partnerJobs({ house, owner });
  const surveys = surveyJobs({ house, owner });
  const kinds = [directory, members, forgetting, appointments, partners, surveys];
  const tasks: Record<string, Task> = {
    tell_head: tellHead(house, sealer),
    expire_key_copies: () => expireKeyCopies(config.dataFolder, now()),
    ...Object.assign({}, ...kinds.map((kind) => kind.tasks)),
  };
  if (config.smtpUrl) {
    const settings = { db: mail, installationKey, smtpUrl: config.smtpUrl, from: config.mailFrom, now };
    tasks.send_mail = sendMailWith(settings);
  }
  const address = as(owner, 'entente_worker', rolePassword(installationKey, 'entente_worker'));
  const sealing = sealEachSecond(sealer, installationKey, { now, log });
  try {
    await forgetting.goOn();
    const jobs = await runJobs({
      address,
      tasks,
      daily: {
        tell_head: '10 5 * * *',
        expire_key_copies: '20 5 * * *',
        ...Object.assign({}, ...kinds.map((kind) => kind.daily)),
      },
      log,
    });
    if (config.smtpUrl) await mail.as({ kind: 'job', job: 'send_mail' }, queueWaiting);
    await appointments.goOn();
    return {
      stop: () => {
        directory.stop();
        return Promise.all([jobs.stop(), sealing.stop()]).then(closePools);
      },
    };
  } catch (error) {
    await sealing.stop();
    await closePools();
    throw error;
  }

  async function closePools(): Promise<void> {
    for (const one of [mail, sealer, directory, appointments, partners, surveys, forgetting])
      await one.close();
  }
}

/** Writes the head of the trail to the log and to the operators. */
const tellHead = (house: House, sealer: Database) => async (): Promise<void> => {
  const head = headText(await headNow(sealer));
  house.log('trail: the head today', { head });
  await house.db.as({ kind: 'job', job: 'tell_head' }, async (tx) => {
    for (const to of await operatorsToTell(tx)) await queueMail(tx, house, { to, ...headMail(head) });
  });
};

/** Whoever keeps these mails can show later that the trail was not cut off or made again. */
const headMail = (head: string) => ({
  subject: 'Entente: today’s number',
  text: `Keep this message. With it you can check later that nobody changed the record of who did what:\n\nentente verify-audit --head ${head}\n`,
  purpose: 'trail_head',
  serviceId: null,
});
