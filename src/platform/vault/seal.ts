import { concat, utf8 } from './bytes.ts';
import { sodium } from './sodium.ts';

export type KeyPair = { publicKey: Uint8Array; privateKey: Uint8Array };

/** What was sealed cannot be opened: another key, another place, or someone changed it. */
export class SealBroken extends Error {
  override name = 'SealBroken';
}

/** The first byte of everything sealed, so that the format can change one day. */
const version = 1;

const keyBytes = 32;
const nonceBytes = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;

/** A fresh X25519 key pair, 32 bytes each. */
export function newKeyPair(): KeyPair {
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  return { publicKey, privateKey };
}

/** The key pair that belongs to a private key, as when it was typed from its recovery sheet. */
export function pairOf(privateKey: Uint8Array): KeyPair {
  mustBeKey(privateKey);
  return { publicKey: sodium.crypto_scalarmult_base(privateKey), privateKey };
}

/** A fresh symmetric key of 32 bytes. */
export const newKey = (): Uint8Array => sodium.randombytes_buf(keyBytes);

/** Seals a key (or other bytes whose length is no secret) so that only the owner of the pair opens it. */
export function sealTo(publicKey: Uint8Array, bytes: Uint8Array): Uint8Array {
  mustBeKey(publicKey);
  return concat(Uint8Array.of(version), sodium.crypto_box_seal(bytes, publicKey));
}

/** Opens what was sealed to this pair; throws `SealBroken` when it was not, or was changed. */
export function openSealed(pair: KeyPair, sealed: Uint8Array): Uint8Array {
  mustBeKey(pair.publicKey);
  mustBeKey(pair.privateKey);
  const box = withoutVersion(sealed);
  return orBroken(() => sodium.crypto_box_seal_open(box, pair.publicKey, pair.privateKey));
}

/**
 * Encrypts with XChaCha20-Poly1305, bound to its place: it decrypts only with the same `place`.
 * The length is rounded up to 64 bytes (above 1 kB to 256), so that it tells little.
 */
export function encrypt(key: Uint8Array, plain: Uint8Array | string, place: string): Uint8Array {
  mustBeKey(key);
  const nonce = sodium.randombytes_buf(nonceBytes);
  const padded = pad(typeof plain === 'string' ? utf8(plain) : plain);
  const box = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(padded, boundTo(place), null, nonce, key);
  return concat(Uint8Array.of(version), nonce, box);
}

/** The bytes that `encrypt` was given; throws `SealBroken` with another key or place, or when changed. */
export function decrypt(key: Uint8Array, sealed: Uint8Array, place: string): Uint8Array {
  mustBeKey(key);
  const body = withoutVersion(sealed);
  const nonce = body.subarray(0, nonceBytes);
  const box = body.subarray(nonceBytes);
  return orBroken(() =>
    unpad(sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, box, boundTo(place), nonce, key)),
  );
}

/** `decrypt` for what was a text. */
export const decryptText = (key: Uint8Array, sealed: Uint8Array, place: string): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(decrypt(key, sealed, place));

// Padding adds at least one byte, so a padded length up to 1024 always came from the small blocks.
const pad = (plain: Uint8Array) => sodium.pad(plain, plain.length < 1024 ? 64 : 256);
const unpad = (padded: Uint8Array) => sodium.unpad(padded, padded.length <= 1024 ? 64 : 256);

const boundTo = (place: string) => utf8(`${version}:${place}`);

function withoutVersion(sealed: Uint8Array): Uint8Array {
  if (sealed[0] !== version) throw new SealBroken('This was not sealed in a form that is known here');
  return sealed.subarray(1);
}

function orBroken<T>(open: () => T): T {
  try {
    return open();
  } catch (cause) {
    throw new SealBroken('This seal does not open with this key in this place', { cause });
  }
}

function mustBeKey(key: Uint8Array): void {
  if (key.length !== keyBytes) throw new TypeError(`A key has ${keyBytes} bytes, this one has ${key.length}`);
}
