import { createTransport } from 'nodemailer';
import type { Database } from '../db/database.ts';
import type { Task } from '../jobs/run-jobs.ts';
import { type Mail, openMail } from './mail.ts';
import { deleteSent, noteAttempt, takeFromOutbox } from './queries.ts';

type Settings = {
  /** Signed in as entente_mail. */
  db: Database;
  installationKey: Uint8Array;
  smtpUrl: string;
  from: string;
  now: () => Date;
};

/** A day apart at most, so after this many attempts some four days have gone by. */
const mostAttempts = 25;

/**
 * The job that sends one mail of the outbox and deletes it once the server has taken it. Throws the mail server's code
 * to be tried again; a mail that was refused for good stays in the outbox, marked as failed.
 */
export function sendMailWith({ db, installationKey, smtpUrl, from, now }: Settings): Task {
  const transport = createTransport(
    { url: withEncryption(smtpUrl), ...timeouts, disableFileAccess: true, disableUrlAccess: true },
    { from, xMailer: false, headers: { 'Auto-Submitted': 'auto-generated' } },
  );
  const send = async (id: string, { to, subject, text, html }: Mail) => {
    const content = html === undefined ? { text } : { text, html };
    await transport.sendMail({ to, subject, ...content, messageId: messageId(id, from) });
  };
  return async (id) => {
    // The row is held while the mail goes, so that no other worker sends it too.
    const failed = await db.as({ kind: 'job', job: 'send_mail' }, async (tx) => {
      const row = await takeFromOutbox(tx, id);
      if (!row) return null;
      const error = await errorOf(send(id, openMail(installationKey, id, row.sealed)));
      if (!error) {
        await deleteSent(tx, id);
        return null;
      }
      const forGood = refusedForGood(error) || row.attempts + 1 >= mostAttempts;
      await noteAttempt(tx, id, forGood ? now() : null);
      return forGood ? null : (error.code ?? 'EUNKNOWN');
    });
    if (failed) throw Object.assign(new Error(failed), { code: failed });
  };
}

type SmtpError = Error & { code?: string; responseCode?: number };

const errorOf = (work: Promise<void>): Promise<SmtpError | null> =>
  work.then(
    () => null,
    (error: SmtpError) => error,
  );

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** A mail that goes twice, because we were killed before we could note that it went, is one mail to its reader. */
const messageId = (id: string, from: string) => `<${id}@${/@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'}>`;

/** Outside this machine mail goes encrypted, unless the operator says otherwise with `?requireTLS=false`. */
export function withEncryption(smtpUrl: string): string {
  const url = new URL(smtpUrl);
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol === 'smtp:' && !here && !url.searchParams.has('requireTLS'))
    url.searchParams.set('requireTLS', 'true');
  return url.href;
}

/** 5xx to the address or the message; 5xx to our own sign-in is for the operator to mend, so it is tried again. */
const refusedForGood = ({ code, responseCode = 0 }: SmtpError): boolean =>
  responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
