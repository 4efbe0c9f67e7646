import type { Tx } from '../../../../platform/db/database.ts';
import { SealBroken } from '../../../../platform/vault/seal.ts';
import { makeGrant } from '../compartment-keys.ts';
import type { OpenRecord } from '../record.ts';
import { grantsUnder, replaceGrants } from './queries.ts';

/**
 * Seals to the service's new key what was sealed to its retired ones, in this case; the old seals go in the same transaction.
 * The record must be opened with the retired keys. Throws `SealBroken`, before anything is written, when one did not open.
 */
export async function rewrapGrants(
  tx: Tx,
  record: OpenRecord,
  retired: readonly string[],
  newest: { id: string; publicKey: Uint8Array },
): Promise<void> {
  const under = await grantsUnder(tx, record.caseId, retired);
  if (under.length === 0) return;
  const grants = under.map(({ compartment_id, generation }) => {
    const compartment = record.compartments.find((one) => one.id === compartment_id);
    const key = compartment?.keys.get(generation);
    if (!compartment || !key) throw new SealBroken('A grant to a retired service key was not opened');
    const holder = { kind: 'service', ...newest } as const;
    return {
      compartment_id,
      generation,
      case_id: record.caseId,
      service_id: record.serviceId,
      holder_kind: holder.kind,
      holder_id: holder.id,
      sealed: makeGrant(record.shredKey, { id: compartment_id, generation, key }, holder),
    };
  });
  await replaceGrants(tx, record.caseId, retired, grants);
}
