import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { sameBytes } from '../../../platform/vault/bytes.ts';
import { readSheet } from '../../../platform/vault/recovery-sheet.ts';
import { pairOf } from '../../../platform/vault/seal.ts';
import { publicServiceKey } from '../service-keys/queries.ts';
import { grantServiceKey } from '../service-keys/service-keys.ts';

/**
 * A coordinator lets himself in with the recovery sheet of his service. A refusal says in `detail.line` where the
 * typing went wrong. Only the key of the newest sheet can be typed; older keys come from a coordinator.
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
  const key = await publicServiceKey(tx, given.serviceId);
  if (!key || !sameBytes(keys.publicKey, key.public_key)) return refused('other_sheet');
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
