import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { fromBase64Url, toBase64Url } from '../../../platform/vault/bytes.ts';
import { decrypt, encrypt, pairOf, SealBroken } from '../../../platform/vault/seal.ts';

/** A member's private key as it lies beside one of his passkeys. */
export type SealedByPasskey = { prf_salt: Uint8Array; sealed_private_key: Uint8Array };

/**
 * What every passkey of this house is asked for (WebAuthn PRF). At signing in nobody knows yet which passkey will answer, so
 * the question is the same for all; each device mixes its own secret in, and `sealByPasskey` a salt of that passkey.
 */
export const prfQuestion = {
  prf: { eval: { first: toBase64Url(createHash('sha256').update('entente: the key of a member').digest()) } },
};

/** The 32 bytes of the device, as base64url from the form; null when it gave none. */
export function readPrf(field: string | null | undefined): Uint8Array | null {
  const bytes = fromBase64Url(field ?? '');
  return bytes?.length === 32 ? bytes : null;
}

const keyFrom = (prf: Uint8Array, salt: Uint8Array) =>
  new Uint8Array(hkdfSync('sha256', prf, salt, 'passkey key', 32));

const placeOf = (memberId: string, passkeyId: Uint8Array) => `passkey:${memberId}:${toBase64Url(passkeyId)}`;

/** Seals a member's private key once more, under what his device answers for this passkey. */
export function sealByPasskey(
  prf: Uint8Array,
  passkey: { memberId: string; id: Uint8Array },
  privateKey: Uint8Array,
): SealedByPasskey {
  const salt = new Uint8Array(randomBytes(16));
  const place = placeOf(passkey.memberId, passkey.id);
  return { prf_salt: salt, sealed_private_key: encrypt(keyFrom(prf, salt), privateKey, place) };
}

/** The private key again; null when the device answered otherwise, or the member has another pair of keys since. */
export function openByPasskey(
  prf: Uint8Array,
  passkey: { memberId: string; id: Uint8Array; publicKey: Uint8Array },
  sealed: SealedByPasskey,
): Uint8Array | null {
  try {
    const key = keyFrom(prf, sealed.prf_salt);
    const opened = decrypt(key, sealed.sealed_private_key, placeOf(passkey.memberId, passkey.id));
    return Buffer.from(pairOf(opened).publicKey).equals(passkey.publicKey) ? opened : null;
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}
