import { randomBytes } from 'node:crypto';
import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { hardenPassphrase } from '../../../platform/vault/passphrase.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { encrypt, type KeyPair, newKeyPair } from '../../../platform/vault/seal.ts';
import type { NewMemberRow } from '../tables.ts';
import { insertMemberRow } from './queries.ts';

export type NewMember = { email: string; name: string; language: Language; passphrase: string };

/** A member who is ready to be written. `keys` is his opened pair: a session or a first service key needs it. */
export type PreparedMember = {
  memberId: string;
  name: string;
  keys: KeyPair;
  row: Omit<NewMemberRow, 'made_at'>;
};

/** The columns that follow from a passphrase: made together, for the verifier and the sealed key share one Argon2id run. */
export type SealedIdentity = Pick<NewMemberRow, 'salt' | 'verifier' | 'public_key' | 'sealed_private_key'> & {
  hardened_by: null;
};

/** The slow part of making a member (a tenth of a second or more of Argon2id): do it before the transaction. Throws `TooBusy`. */
export async function prepareMember(house: House, given: NewMember): Promise<PreparedMember> {
  const memberId = randomId();
  const keys = newKeyPair();
  const identity = await sealIdentity(house, memberId, given.passphrase, keys);
  const { email, name, language } = given;
  const empty = { ended_at: null, totp_secret: null, totp_confirmed_at: null, totp_last_counter: null };
  return { memberId, name, keys, row: { id: memberId, email, name, language, ...identity, ...empty } };
}

/** Seals a member's private key under a passphrase, with a fresh salt. Throws `TooBusy`. */
export async function sealIdentity(
  house: House,
  memberId: string,
  passphrase: string,
  keys: KeyPair,
): Promise<SealedIdentity> {
  const salt = new Uint8Array(randomBytes(16));
  const hardened = await hardenPassphrase(passphrase, salt, house.installationKey);
  return {
    salt,
    verifier: hardened.verifier,
    public_key: keys.publicKey,
    sealed_private_key: encrypt(hardened.key, keys.privateKey, placeOfPrivateKey(memberId)),
    hardened_by: null,
  };
}

/** Where a member's private key lies: sealed there, it opens nowhere else. */
export const placeOfPrivateKey = (memberId: string): string => `member:${memberId}`;

/** Writes a prepared member. Refused when somebody has this address already, in capitals or not. */
export async function insertMember(
  tx: Tx,
  prepared: PreparedMember,
  now: Date,
): Promise<Result<{ memberId: string }, 'email_taken'>> {
  if (!(await insertMemberRow(tx, { ...prepared.row, made_at: now }))) return refused('email_taken');
  const person = { id: prepared.memberId, name: prepared.name };
  await audit(tx, { at: now, serviceId: null, action: 'member.made', person, role: 'member' });
  return ok({ memberId: prepared.memberId });
}
