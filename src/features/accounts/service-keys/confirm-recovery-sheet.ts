import { createHash } from 'node:crypto';
import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { meantInCrockford } from '../../../platform/vault/crockford.ts';
import { sheetLines } from '../../../platform/vault/recovery-sheet.ts';
import { openService } from '../services/queries.ts';
import { confirmSheet } from './queries.ts';
import type { ServiceKey } from './service-keys.ts';

/** Where a group of four stands on the sheet: line 1 to 4, group 1 to 4. */
export type PlaceOnSheet = { line: number; group: number };

/** The two groups that must be typed back from the paper. Always the same two for one key, in two different lines. */
export function askedGroups(serviceKeyId: string): [PlaceOnSheet, PlaceOnSheet] {
  const [a = 0, b = 0, c = 0, d = 0] = createHash('sha256').update(`sheet:${serviceKeyId}`).digest();
  const first = (a % 4) + 1;
  const second = ((first + (b % 3)) % 4) + 1;
  return [
    { line: first, group: (c % 4) + 1 },
    { line: second, group: (d % 4) + 1 },
  ];
}

/** What stands there on the sheet of this key. */
export function groupOnSheet(key: ServiceKey, { line, group }: PlaceOnSheet): string {
  return sheetLines(key.keys.privateKey)[line - 1]?.split(' ')[group - 1] ?? '';
}

/** Confirms that the sheet lies on paper: two groups are typed back. The service then opens for requests. */
export async function confirmRecoverySheet(
  tx: Tx,
  given: { serviceId: string; key: ServiceKey; typed: readonly string[] },
  by: { id: string; name: string },
  now: Date,
): Promise<Result<void, 'first_group_wrong' | 'second_group_wrong'>> {
  const right = askedGroups(given.key.id).map(
    (place, index) => meantInCrockford(given.typed[index] ?? '') === groupOnSheet(given.key, place),
  );
  if (!right[0]) return refused('first_group_wrong');
  if (!right[1]) return refused('second_group_wrong');
  await confirmSheet(tx, given.key.id, now);
  await openService(tx, given.serviceId, now);
  await audit(tx, {
    at: now,
    serviceId: given.serviceId,
    action: 'service.sheet_confirmed',
    person: by,
    role: 'coordinator',
  });
  return ok(undefined);
}
