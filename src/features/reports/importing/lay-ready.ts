import type { Tx } from '../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { Spreadsheet } from '../../../platform/spreadsheets/spreadsheet.ts';
import { decryptText, encrypt, newKey, openSealed, sealTo } from '../../../platform/vault/seal.ts';
import { publicServiceKey } from '../../accounts/service-keys/queries.ts';
import type { ServiceKey } from '../../accounts/service-keys/service-keys.ts';
import { insertImport } from './queries.ts';
import { findHeads } from './rules/find-heads.ts';

type Laid = { id: string; serviceId: string; madeBy: string | null; now: Date };

/**
 * Lays a list, with all its sheets, ready for the coordinators of a service, sealed to its key: sealing needs no secret, so the operator can do it
 * too, in a transaction of the public, and cannot read it afterwards.
 */
export async function layReady(
  tx: Tx,
  { id, serviceId, madeBy, now }: Laid,
  sheets: readonly Spreadsheet[],
): Promise<Result<void, 'no_service_key'>> {
  const service = await publicServiceKey(tx, serviceId);
  if (!service) return refused('no_service_key');
  const key = newKey();
  await insertImport(tx, {
    ...{ id, service_id: serviceId, made_by: madeBy, made_at: now, rows: rowsIn(sheets) },
    service_key_id: service.id,
    sealed_key: sealTo(service.public_key, key),
    sealed: encrypt(key, JSON.stringify(sheets), placeOf(id)),
    ended_at: null,
    undone_at: null,
  });
  return ok(undefined);
}

type Sealed = {
  id: string;
  service_key_id: string | null;
  sealed_key: Uint8Array | null;
  sealed: Uint8Array | null;
};

/** Without what stands above the heads. */
const rowsIn = (sheets: readonly Spreadsheet[]): number =>
  sheets.reduce((sum, sheet) => sum + findHeads(sheet, {}).rows.length, 0);

/** The list again with a coordinator’s opened service keys; null when it was taken in, thrown away, or sealed to a key he lacks. */
export function openLaid(row: Sealed, keys: readonly ServiceKey[]): Spreadsheet[] | null {
  const key = keys.find(({ id }) => id === row.service_key_id)?.keys;
  if (!key || !row.sealed || !row.sealed_key) return null;
  return JSON.parse(
    decryptText(openSealed(key, row.sealed_key), row.sealed, placeOf(row.id)),
  ) as Spreadsheet[];
}

const placeOf = (id: string): string => `case import:${id}`;
