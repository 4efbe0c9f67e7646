import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { sameBytes } from '../../../platform/vault/bytes.ts';
import { readSheet } from '../../../platform/vault/recovery-sheet.ts';
import { pairOf } from '../../../platform/vault/seal.ts';
import { keysInUse } from '../service-keys/queries.ts';
import { grantServiceKey } from '../service-keys/service-keys.ts';

/**
 * A coordinator lets himself in with the recovery sheet of his service. A refusal says in `detail.line` where the
 * typing went wrong. The sheet of an older key counts as long as something lies under that key: after a coordinator's
 * leaving the new sheet opens what was re-wrapped, the old one what was not yet.
 */
export async function recoverService(
  tx: Tx,
  coordinator: { memberId: string; name: string; publicKey: Uint8Array },
  given: { serviceId: string; typed: string },
  now: Date,
): Promise<Result<void, 'sheet_incomplete' | 'sheet_mistyped' | 'other_sheet'>> {
  const read = readSheet(given.typed);
  if (!read.ok) return read;
  const keys = pairOf(read.value);
  const inUse = await keysInUse(tx, given.serviceId);
  const key = inUse.find(({ public_key }) => sameBytes(keys.publicKey, public_key));
  if (!key) return refused('other_sheet');
  await grantServiceKey(tx, { id: key.id, keys }, coordinator, now);
  await audit(tx, {
    at: now,
    serviceId: given.serviceId,
    action: 'service_key.recovered',
    person: { id: coordinator.memberId, name: coordinator.name },
    role: 'coordinator',
  });
  return ok(undefined);
}
