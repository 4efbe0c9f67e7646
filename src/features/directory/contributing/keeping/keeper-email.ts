import type { House } from '../../../../platform/house.ts';
import { subKey } from '../../../../platform/vault/installation-key.ts';
import { keyedHash } from '../../../../platform/vault/keyed-hash.ts';
import { decryptText, encrypt } from '../../../../platform/vault/seal.ts';

type Keys = Pick<House, 'installationKey'>;
const keyOf = (house: Keys) => subKey(house.installationKey, 'directory keeper');

/** An address as it is compared: nobody has two boxes that differ in capitals only. */
export const plainEmail = (email: string): string => email.trim().toLowerCase();

/** Finds an address again without telling it (32 bytes). */
export const hashOfEmail = (house: Keys, email: string): Uint8Array =>
  keyedHash(keyOf(house), 'email', plainEmail(email));

/** Seals what somebody told of himself, bound to its place in the database. */
export const sealWords = (house: Keys, words: string, place: string): Uint8Array =>
  encrypt(keyOf(house), words, `directory:${place}`);

export const openWords = (house: Keys, sealed: Uint8Array, place: string): string =>
  decryptText(keyOf(house), sealed, `directory:${place}`);
