import type { Tx } from '../db/database.ts';
import type { House } from '../house.ts';
import { randomId } from '../vault/random-id.ts';
import { type Mail, sealMail } from './mail.ts';
import { putInOutbox } from './queries.ts';

/** On whose behalf it goes; null for the installation itself. */
type ToSend = Mail & {
  serviceId: string | null;
  /** The id of what it is about: a case or a party. Should that be forgotten before it went, it goes no more. */
  about?: string;
};

/**
 * Puts a message in the outbox, sealed, in the transaction of what it tells: it goes once that commits. Without SMTP
 * settings it waits there. Subject and sender must be neutral: who sees the screen learns nothing.
 */
export async function queueMail(
  tx: Tx,
  house: Pick<House, 'installationKey' | 'now'>,
  { to, subject, text, html, purpose, serviceId, about }: ToSend,
): Promise<void> {
  if (/[\r\n]/.test(to + subject)) throw new TypeError('An address or a subject of a mail is one line');
  const id = randomId();
  const sealed = sealMail(house.installationKey, id, { to, subject, text, html, purpose });
  await putInOutbox(tx, { id, serviceId, about: about ?? null, sealed, madeAt: house.now() });
}
