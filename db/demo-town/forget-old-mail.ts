import type { Database } from '../../src/platform/db/database.ts';

/** The mail of two years was sent long ago: only that of the last days still waits in the demo’s outbox. */
export async function forgetOldMail(mail: Database, today: Date): Promise<void> {
  const before = new Date(today.getTime() - 7 * 24 * 3_600_000);
  await mail.as({ kind: 'job', job: 'send_mail' }, (tx) =>
    tx.deleteFrom('platform.outbox').where('made_at', '<', before).execute(),
  );
}
