import { createHmac } from 'node:crypto';

/** HMAC-SHA256 (32 bytes): finds equal values again without telling them. Purposes never share a hash. */
export function keyedHash(key: Uint8Array, purpose: string, value: string | Uint8Array): Uint8Array {
  const name = Buffer.from(purpose);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(name.length);
  return new Uint8Array(createHmac('sha256', key).update(length).update(name).update(value).digest());
}
