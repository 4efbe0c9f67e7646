import { keyedHash } from '../../../platform/vault/keyed-hash.ts';
import { decryptText, encrypt } from '../../../platform/vault/seal.ts';

/** What the partner’s own list says of somebody whom he sent: what he typed himself, and nothing that came later. */
export type ReferredPerson = {
  name: string;
  address: string;
  phone: string;
  email: string;
  ownReference: string;
};

// Under the shred key alone, so that it goes with the case. The key store holds that key under the installation’s own.
const keyOf = (shredKey: Uint8Array): Uint8Array => keyedHash(shredKey, 'referral', '');

export const sealPerson = (shredKey: Uint8Array, referralId: string, person: ReferredPerson): Uint8Array =>
  encrypt(keyOf(shredKey), JSON.stringify(person), `referral:${referralId}`);

export const openPerson = (shredKey: Uint8Array, referralId: string, sealed: Uint8Array): ReferredPerson =>
  JSON.parse(decryptText(keyOf(shredKey), sealed, `referral:${referralId}`)) as ReferredPerson;
