import type { Database } from '../db/database.ts';
import type { Task } from '../jobs/run-jobs.ts';
import { requestFor, type SmsGateway } from './gateway.ts';
import { deleteSms, noteSmsAttempt, takeSms } from './queries.ts';
import { openSms } from './sms.ts';

type Settings = {
  /** Signed in as entente_sms. */
  db: Database;
  installationKey: Uint8Array;
  gateway: SmsGateway;
  now: () => Date;
};

/** What is not sent by then would come after what it speaks of. */
const latest = 12 * 3_600_000;
const mostAttempts = 12;

/**
 * The job that hands one message to the gateway and deletes it once that has taken it. A message that was refused for good
 * (4xx), or that waited half a day, stays in its outbox, marked as failed. Throws a code to be tried again.
 */
export function sendSmsWith({ db, installationKey, gateway, now }: Settings): Task {
  return async (id) => {
    // The row is held while the message goes, so that no other worker sends it too.
    const failed = await db.as({ kind: 'job', job: 'send_sms' }, async (tx) => {
      const row = await takeSms(tx, id);
      if (!row) return false;
      const tooLate = now().getTime() - row.made_at.getTime() > latest;
      const answer = tooLate
        ? 'refused'
        : await answerOf(gateway, { id, ...openSms(installationKey, id, row.sealed) });
      if (answer === 'taken') {
        await deleteSms(tx, id);
        return false;
      }
      const forGood = answer === 'refused' || row.attempts + 1 >= mostAttempts;
      await noteSmsAttempt(tx, id, forGood ? now() : null);
      return !forGood;
    });
    if (failed) throw Object.assign(new Error('EGATEWAY'), { code: 'EGATEWAY' });
  };
}

async function answerOf(
  gateway: SmsGateway,
  message: { id: string; to: string; text: string },
): Promise<'taken' | 'refused' | 'later'> {
  const { url, init } = requestFor(gateway, message);
  try {
    // A gateway has no reason to lead elsewhere, and a number must not follow.
    const answer = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(20_000) });
    await answer.body?.cancel();
    if (answer.ok) return 'taken';
    // What is wrong with our own way in is for the operator to mend, so it is tried again.
    return answer.status >= 500 || [401, 403, 408, 429].includes(answer.status) ? 'later' : 'refused';
  } catch {
    return 'later';
  }
}
