import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { sameBytes } from '../../../platform/vault/bytes.ts';
import { subKey } from '../../../platform/vault/installation-key.ts';
import { hardenPassphrase } from '../../../platform/vault/passphrase.ts';
import { decrypt } from '../../../platform/vault/seal.ts';
import { broughtKeys } from '../brought/brought-keys.ts';
import { placeOfPrivateKey } from '../members/make-member.ts';
import { startSession } from '../sessions/session.ts';
import type { Member } from '../tables.ts';
import { type Counted, mayTry, succeeded } from '../throttle/throttle.ts';
import { memberByEmail } from './queries.ts';

export type Attempt = {
  email: string;
  password: string;
  device: string;
  /** Where it comes from, and the mark of a browser in which this member signed in before. */
  from?: { address: string; knownDevice: string | null };
};

const counted = ({ email, from }: Attempt): Counted[] => {
  const address = email.toLowerCase();
  const person: Counted = from?.knownDevice
    ? { kind: 'knownDevice', value: `${from.knownDevice} ${address}` }
    : { kind: 'person', value: address };
  return from ? [person, { kind: 'computer', value: from.address }] : [person];
};

/**
 * Signs a member in with his passphrase. An unknown address and a wrong passphrase answer the same, in the same time;
 * `wait` says in `detail.seconds` how long. With a second factor the session counts only once that is given.
 */
export async function signIn(
  house: House,
  given: Attempt,
): Promise<Result<{ token: string; secondFactor: boolean }, 'wrong' | 'wait'>> {
  const seconds = await mayTry(house, counted(given));
  if (seconds > 0) return refused('wait', { seconds });
  const member = await house.db.as({ kind: 'public' }, (tx) => memberByEmail(tx, given.email));
  const privateKey = await privateKeyWith(house, member, given);
  if (!member || !privateKey) return refused('wrong');
  await succeeded(house, counted(given));
  const secondFactor = member.totp_confirmed_at !== null;
  const now = house.now();
  const token = await house.db.as({ kind: 'member', memberId: member.id }, async (tx) => {
    await audit(tx, { at: now, serviceId: null, action: 'member.sign_in', person: member, role: 'member' });
    const who = { memberId: member.id };
    return startSession(
      tx,
      { who, serviceId: null, privateKey, secondFactorPending: secondFactor, device: given.device },
      now,
    );
  });
  return ok({ token, secondFactor });
}

type MemberWithKey = Pick<Member, 'id' | 'salt' | 'verifier' | 'sealed_private_key' | 'hardened_by'>;

/** The member's private key when the passphrase is his. For nobody the same work is done, so that the clock does not tell. */
export async function privateKeyWith(
  house: House,
  member: MemberWithKey | undefined,
  given: { email: string; password: string },
): Promise<Uint8Array | null> {
  const salt =
    member?.salt ?? subKey(house.installationKey, `no member ${given.email.toLowerCase()}`).subarray(0, 16);
  const hardened = await hardenPassphrase(given.password, salt, await hardeningKeyOf(house, member));
  if (!member || !sameBytes(hardened.verifier, member.verifier)) return null;
  return decrypt(hardened.key, member.sealed_private_key, placeOfPrivateKey(member.id));
}

/** Who came with a service keeps the passphrase that he chose elsewhere: it was hardened under the key of that installation. */
async function hardeningKeyOf(
  house: House,
  member: Pick<MemberWithKey, 'hardened_by'> | undefined,
): Promise<Uint8Array> {
  const origin = member?.hardened_by;
  if (!origin) return house.installationKey;
  const brought = await house.db.as({ kind: 'public' }, (tx) => broughtKeys(tx, house));
  return brought.get(origin) ?? house.installationKey;
}
