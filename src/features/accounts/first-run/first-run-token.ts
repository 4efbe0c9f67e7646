import type { House } from '../../../platform/house.ts';
import { fromBase64Url, sameBytes, toBase64Url } from '../../../platform/vault/bytes.ts';
import { subKey } from '../../../platform/vault/installation-key.ts';
import { nobodyYet } from './queries.ts';

const secret = (house: House) => subKey(house.installationKey, 'first run').subarray(0, 24);

/**
 * The link with which the first person sets up an empty installation, or null when somebody has done so. It follows
 * from the installation's key, so that a restart or a second process prints the same one and nothing need be stored.
 */
export async function firstRunLink(house: House): Promise<string | null> {
  if (!(await isEmpty(house))) return null;
  return `${house.origin}/first-run?token=${toBase64Url(secret(house))}`;
}

/** Whether nobody has set up this installation yet. */
export const isEmpty = (house: House): Promise<boolean> => house.db.as({ kind: 'public' }, nobodyYet);

export function isFirstRunToken(house: House, token: string): boolean {
  const bytes = fromBase64Url(token);
  return bytes !== null && sameBytes(bytes, secret(house));
}
