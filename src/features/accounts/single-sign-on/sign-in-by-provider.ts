import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { startSession } from '../sessions/session.ts';
import { memberByEmail } from '../sign-in/queries.ts';
import type { Claims } from './provider.ts';
import { linkProvider, memberAtProvider } from './queries.ts';

/**
 * Signs a member in whom the provider vouches for: by its subject, and the first time by a verified address. His keys
 * stay closed until he gives his passphrase; his second factor is asked as ever.
 */
export async function signInByProvider(
  house: House,
  claims: Claims,
  device: string,
): Promise<Result<{ token: string; secondFactor: boolean }, 'nobody'>> {
  const now = house.now();
  return house.db.as({ kind: 'public' }, async (tx) => {
    const member = (await memberAtProvider(tx, claims)) ?? (await firstTime(tx, claims, now));
    if (!member) return refused('nobody');
    const secondFactor = member.totp_confirmed_at !== null;
    const person = { id: member.id, name: member.name };
    await audit(tx, { at: now, serviceId: null, action: 'member.single_sign_on', person, role: 'member' });
    const who = { memberId: member.id };
    const session = { who, serviceId: null, privateKey: null, secondFactorPending: secondFactor, device };
    return ok({ token: await startSession(tx, session, now), secondFactor });
  });
}

/** An address that the provider did not verify could be typed by anybody: it opens nothing. */
async function firstTime(tx: Tx, { issuer, subject, email, verified }: Claims, now: Date) {
  if (!verified || email === '') return undefined;
  const member = await memberByEmail(tx, email);
  if (!member || !(await linkProvider(tx, { issuer, subject }, member.id, now))) return undefined;
  return member;
}
