import type { House } from '../../../platform/house.ts';
import type { Typed } from '../../../platform/http/form.ts';
import { fromBase64Url, toBase64Url } from '../../../platform/vault/bytes.ts';
import { subKey } from '../../../platform/vault/installation-key.ts';
import { decryptText, encrypt, SealBroken } from '../../../platform/vault/seal.ts';

/** What somebody had typed when his session was found ended, and where it was going. */
export type KeptForm = { path: string; typed: Typed };

const lasts = 2 * 3_600_000;
const place = 'kept form';
const keyOf = (house: House) => subKey(house.installationKey, 'kept form');

/** Seals a form for the way through signing in. It lies only in the page that the same browser gets, for two hours. */
export function sealForm(house: House, { path, typed }: KeptForm): string {
  const text = JSON.stringify({ path, typed, until: house.now().getTime() + lasts });
  return toBase64Url(encrypt(keyOf(house), text, place));
}

/** The form again; null when it is too old or not ours. */
export function openForm(house: House, sealed: string): KeptForm | null {
  const bytes = fromBase64Url(sealed);
  if (!bytes || bytes.length === 0) return null;
  try {
    const { path, typed, until } = JSON.parse(decryptText(keyOf(house), bytes, place));
    return until > house.now().getTime() ? { path, typed } : null;
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}
