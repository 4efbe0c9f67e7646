import type { Tx } from '../../../../platform/db/database.ts';
import type { Contact } from '../../record/contact.ts';
import { waysTo } from '../rules/ways.ts';
import { deleteWaiting } from './queries.ts';

/** A party’s contact data changed: what waits for him by a way that he closed, or to an old address, goes no more. */
export async function recallMessages(
  tx: Tx,
  partyId: string,
  before: Contact,
  after: Contact,
): Promise<void> {
  const open = waysTo(after);
  const mail = !open.includes('mail') || before.email !== after.email;
  const sms = !open.includes('sms') || before.phone !== after.phone;
  if (mail || sms) await deleteWaiting(tx, partyId, { mail, sms });
}
