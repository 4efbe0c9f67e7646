import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { subKey } from '../../../platform/vault/installation-key.ts';
import { keyedHash } from '../../../platform/vault/keyed-hash.ts';
import { newRecoveryCodes, normaliseRecoveryCode } from '../../../platform/vault/recovery-codes.ts';
import { decryptText, encrypt } from '../../../platform/vault/seal.ts';
import { newSecret, verify } from '../../../platform/vault/totp.ts';
import { broughtKeys } from '../brought/brought-keys.ts';
import {
  confirmSecret,
  memberById,
  replaceRecoveryCodes,
  setSecret,
  useCounter,
  useRecoveryCode,
} from './queries.ts';

type Member = { id: string; name: string };

const keyOf = (house: House) => subKey(house.installationKey, 'second factor');
const placeOf = (memberId: string) => `totp:${memberId}`;
const hashOf = ({ installationKey }: Pick<House, 'installationKey'>, memberId: string, code: string) =>
  keyedHash(subKey(installationKey, 'recovery code'), memberId, code);

/** Begins a second factor: the secret for the authenticator app, which counts only once a code of it was given. */
export async function beginSecondFactor(tx: Tx, house: House, memberId: string): Promise<void> {
  const sealed = encrypt(keyOf(house), newSecret(), placeOf(memberId));
  await setSecret(tx, memberId, sealed, null);
}

/** The secret of a member, confirmed or not; null when he has none. */
export async function secretOf(tx: Tx, house: House, memberId: string): Promise<string | null> {
  const { totp_secret: sealed } = await memberById(tx, memberId);
  return sealed && decryptText(keyOf(house), sealed, placeOf(memberId));
}

/** Puts the second factor in force with its first code. The ten recovery codes are for showing once. */
export async function confirmSecondFactor(
  tx: Tx,
  house: House,
  member: Member,
  code: string,
): Promise<Result<{ recoveryCodes: string[] }, 'wrong_code'>> {
  const now = house.now();
  const secret = await secretOf(tx, house, member.id);
  const counter = secret && verify(secret, code, { now, lastCounter: null });
  if (!counter) return refused('wrong_code');
  await confirmSecret(tx, member.id, counter, now);
  const recoveryCodes = await renewRecoveryCodes(tx, house, member);
  await note(tx, member, 'member.second_factor_on', now);
  return ok({ recoveryCodes });
}

/** Ten new recovery codes; the old ones end. */
export async function renewRecoveryCodes(tx: Tx, house: House, member: Member): Promise<string[]> {
  const codes = newRecoveryCodes();
  await replaceRecoveryCodes(
    tx,
    member.id,
    codes.map((code) => hashOf(house, member.id, code)),
  );
  return codes;
}

export async function endSecondFactor(tx: Tx, member: Member, now: Date): Promise<void> {
  await setSecret(tx, member.id, null, null);
  await replaceRecoveryCodes(tx, member.id, []);
  await note(tx, member, 'member.second_factor_off', now);
}

/** Whether this is the code of the app now, or one of the recovery codes; either works once. */
export async function checkSecondFactor(
  tx: Tx,
  house: House,
  memberId: string,
  typed: string,
): Promise<boolean> {
  const now = house.now();
  const member = await memberById(tx, memberId);
  const secret = await secretOf(tx, house, memberId);
  const counter = secret && verify(secret, typed, { now, lastCounter: member.totp_last_counter });
  if (counter) return useCounter(tx, memberId, counter);
  const code = normaliseRecoveryCode(typed);
  if (!code || !(await useAnyRecoveryCode(tx, house, memberId, code))) return false;
  await note(tx, member, 'member.recovery_code_used', now);
  return true;
}

/** Codes that a member had before his service came here are known by the key of that installation. */
async function useAnyRecoveryCode(tx: Tx, house: House, memberId: string, code: string): Promise<boolean> {
  const keys = [house.installationKey, ...(await broughtKeys(tx, house)).values()];
  for (const installationKey of keys)
    if (await useRecoveryCode(tx, memberId, hashOf({ installationKey }, memberId, code), house.now()))
      return true;
  return false;
}

const note = (tx: Tx, person: Member, action: string, at: Date) =>
  audit(tx, { at, serviceId: null, action, person, role: 'member' });
