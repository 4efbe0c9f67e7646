import type { House } from '../../../platform/house.ts';
import { subKey } from '../../../platform/vault/installation-key.ts';
import { keyedHash } from '../../../platform/vault/keyed-hash.ts';
import { livingFailures, patience, secondsToWait } from './growing-delay.ts';
import { forgetBucket, lockBucket, setFailures, takeBackFailure } from './queries.ts';

/** Whose failures are counted: the kind says how patiently, the value (an address, an id) is stored only as a keyed hash. */
export type Counted = { kind: keyof typeof patience; value: string };

const bucketOf = (house: House, { kind, value }: Counted) =>
  keyedHash(subKey(house.installationKey, 'throttle'), kind, value);

/**
 * Asks for one try. 0: it may be made, and counts as a failure until `succeeded`, so that a hundred tries at the same
 * moment are a hundred failures. Otherwise the seconds to wait; a try that was refused does not lengthen the wait.
 */
export function mayTry(house: House, counted: readonly Counted[]): Promise<number> {
  const now = house.now();
  // Always in the same order, so that two tries never wait for each other.
  const buckets = counted
    .map((one) => ({ ...one, bucket: bucketOf(house, one) }))
    .sort((a, b) => Buffer.compare(a.bucket, b.bucket));
  return house.db.as({ kind: 'public' }, async (tx) => {
    const failures: number[] = [];
    let wait = 0;
    for (const { bucket, kind } of buckets) {
      const row = await lockBucket(tx, bucket, now);
      const seen = { failures: row.failures, lastFailedAt: row.last_failed_at };
      wait = Math.max(wait, secondsToWait(seen, now, patience[kind]));
      failures.push(livingFailures(seen, now));
    }
    if (wait > 0) return wait;
    for (const [index, { bucket }] of buckets.entries())
      await setFailures(tx, bucket, (failures[index] ?? 0) + 1, now);
    return 0;
  });
}

/** The try was right: the person starts afresh, what many share gets its one try back. */
export async function succeeded(house: House, counted: readonly Counted[]): Promise<void> {
  await house.db.as({ kind: 'public' }, async (tx) => {
    for (const one of counted) {
      if (one.kind === 'computer' || one.kind === 'allCodes') await takeBackFailure(tx, bucketOf(house, one));
      else await forgetBucket(tx, bucketOf(house, one));
    }
  });
}
