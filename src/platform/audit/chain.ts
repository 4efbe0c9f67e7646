import { createHmac } from 'node:crypto';
import { subKey } from '../vault/installation-key.ts';

/** A row of the trail, whole, each value as text that does not depend on the session or version of the database. */
export type AuditRow = {
  id: string;
  /** `2026-11-22T05:40:00.123456Z` */
  at: string;
  service_id: string | null;
  case_id: string | null;
  action: string;
  /** The commitment in hexadecimal. */
  person: string | null;
  role: string;
  detail: string;
};

/** Where the chain ends: every row up to here is sealed. */
export type Head = { position: number; hash: Uint8Array };

/** Before the first row. */
export const start: Head = { position: 0, hash: new Uint8Array(32) };

/** The key of the chain: who has the database but not the installation's key cannot make a seal. */
export const sealKey = (installationKey: Uint8Array): Uint8Array => subKey(installationKey, 'audit seal');

/** The next head: HMAC-SHA256 over the hash before, the position and the whole row. */
export function nextHead(key: Uint8Array, { position, hash }: Head, row: AuditRow): Head {
  const { id, at, service_id, case_id, action, person, role, detail } = row;
  const number = Buffer.alloc(8);
  number.writeBigUInt64BE(BigInt(position + 1));
  // A list, not an object: the order of the values is fixed, and none can be taken for another.
  const text = JSON.stringify([id, at, service_id, case_id, action, person, role, detail]);
  const hmac = createHmac('sha256', key).update(hash).update(number).update(text, 'utf8');
  return { position: position + 1, hash: new Uint8Array(hmac.digest()) };
}

/** `120:9f3a…`: as it goes into the log and the mail, and comes back to `verify-audit --head`. */
export const headText = ({ position, hash }: Head): string =>
  `${position}:${Buffer.from(hash).toString('hex')}`;

/** The head that somebody typed, or null when it is none. */
export function headFromText(text: string): Head | null {
  const [, position, hash = ''] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim().toLowerCase()) ?? [];
  return position === undefined
    ? null
    : { position: Number(position), hash: new Uint8Array(Buffer.from(hash, 'hex')) };
}
