import { timingSafeEqual } from 'node:crypto';
import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { subKey } from '../../../platform/vault/installation-key.ts';
import { hardenPassphrase } from '../../../platform/vault/passphrase.ts';
import { decrypt } from '../../../platform/vault/seal.ts';
import { startSession } from '../sessions/session.ts';
import { memberByEmail } from './queries.ts';

/** Signs a member in with his passphrase. An unknown address and a wrong passphrase answer the same, in the same time. */
export async function signIn(
  house: House,
  given: { email: string; password: string; device: string },
): Promise<Result<{ token: string; secondFactor: boolean }, 'wrong'>> {
  const member = await house.db.as({ kind: 'public' }, (tx) => memberByEmail(tx, given.email));
  // For an unknown address the same work is done with a salt of its own, so that the clock does not tell.
  const salt =
    member?.salt ?? subKey(house.installationKey, `no member ${given.email.toLowerCase()}`).subarray(0, 16);
  const hardened = await hardenPassphrase(given.password, salt, house.installationKey);
  if (!member || !timingSafeEqual(hardened.verifier, member.verifier)) return refused('wrong');
  const privateKey = decrypt(hardened.key, member.sealed_private_key, `member:${member.id}`);
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
