import type { Tx } from '../db/database.ts';
import { openMail, sealMail } from './mail.ts';
import { allInOutbox, updateSealed } from './queries.ts';

/** Seals each mail that still waits under the next key of the installation; how many there were. */
export async function renewOutbox(tx: Tx, from: Uint8Array, to: Uint8Array): Promise<number> {
  const mails = await allInOutbox(tx);
  for (const { id, sealed } of mails)
    await updateSealed(tx, id, sealMail(to, id, openMail(from, id, sealed)));
  return mails.length;
}
