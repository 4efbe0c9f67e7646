import type { Tx } from '../db/database.ts';
import { allSms, updateSealedSms } from './queries.ts';
import { openSms, sealSms } from './sms.ts';

/** Seals each short message that still waits under the next key of the installation; how many there were. */
export async function renewSmsOutbox(tx: Tx, from: Uint8Array, to: Uint8Array): Promise<number> {
  const waiting = await allSms(tx);
  for (const { id, sealed } of waiting)
    await updateSealedSms(tx, id, sealSms(to, id, openSms(from, id, sealed)));
  return waiting.length;
}
