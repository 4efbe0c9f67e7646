import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { type AtWork, NotForYou } from '../../accounts/access/who-may.ts';
import { openServiceKeys } from '../../accounts/service-keys/service-keys.ts';
import type { CaseRowRead } from '../queries.ts';
import { type OpenRecord, openRecord } from './record.ts';

/**
 * Opens a case's record with what a member holds: the service's key for a coordinator, his own grants for a mediator. A mediator
 * who lost his keys with his passphrase is told to wait for a coordinator.
 */
export async function openForMember(
  tx: Tx,
  house: House,
  who: AtWork,
  row: CaseRowRead,
): Promise<OpenRecord> {
  const shredKey = await house.keyStore.get(row.shred_key);
  if (!shredKey) throw new Error(`The shred key of case ${row.id} is not in the key store`);
  const serviceKeys = await openServiceKeys(tx, {
    memberId: who.memberId,
    serviceId: who.service.id,
    keys: who.keys,
  });
  const opener = [
    ...serviceKeys.map((key) => ({ holderId: key.id, keys: key.keys })),
    { holderId: who.memberId, keys: who.keys },
  ];
  const record = await openRecord(tx, row.id, shredKey, opener);
  if (record.compartments.length === 0 && !who.roles.includes('coordinator'))
    throw new NotForYou('await_cases');
  return record;
}
