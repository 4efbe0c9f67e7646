type Seal = typeof import('../../src/platform/vault/seal.ts');
// By another name, or the hook would lead back here.
const seal = (await import('../../src/platform/vault/seal.ts?as-it-is' as string)) as Seal;

/**
 * The seals as they would be if nothing were sealed: what was opened once is remembered, so that a page that is asked again
 * costs what it would cost in clear. Only the bench loads it, in place of the real one.
 */
export const { encrypt, newKey, newKeyPair, pairOf, SealBroken, sealTo } = seal;

const opened = new Map<string, Uint8Array>();
const texts = new Map<string, string>();

function remembered<T>(known: Map<string, T>, sealed: Uint8Array, open: () => T): T {
  const name = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length).toString('latin1');
  const value = known.get(name) ?? open();
  known.set(name, value);
  return value;
}

export const decrypt: Seal['decrypt'] = (key, sealed, place) =>
  remembered(opened, sealed, () => seal.decrypt(key, sealed, place)).slice();
export const decryptText: Seal['decryptText'] = (key, sealed, place) =>
  remembered(texts, sealed, () => seal.decryptText(key, sealed, place));
export const openSealed: Seal['openSealed'] = (keys, sealed) =>
  remembered(opened, sealed, () => seal.openSealed(keys, sealed)).slice();
