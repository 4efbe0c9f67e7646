import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { fromBase64Url, toBase64Url, utf8 } from '../../../platform/vault/bytes.ts';
import type { Registration } from './answer.ts';
import type { Challenge } from './challenge.ts';
import { prfQuestion, readPrf, sealByPasskey } from './prf.ts';
import { answerChallenge, deletePasskey, insertPasskey, passkeysOf } from './queries.ts';

type Member = { id: string; name: string; email: string };

/** EdDSA, ES256 and RS256: what every device of today knows one of. */
const algorithms = [-8, -7, -257];

/** The name to which passkeys of this house belong. */
export const siteOf = (house: House): string => new URL(house.origin).hostname;

/** What the device needs to make a passkey of this member: one that it finds by itself, and asks its owner for. */
export async function optionsToAdd(house: House, member: Member, challenge: Uint8Array<ArrayBuffer>) {
  const own = await house.db.as({ kind: 'member', memberId: member.id }, (tx) => passkeysOf(tx, member.id));
  const options = await generateRegistrationOptions({
    rpName: 'Entente',
    rpID: siteOf(house),
    userID: new Uint8Array(utf8(member.id)),
    userName: member.email,
    userDisplayName: member.name,
    challenge,
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: own.map(({ id, transports }) => ({ id: toBase64Url(id), transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { ...options, extensions: { ...options.extensions, ...prfQuestion } };
}

/**
 * Keeps a passkey that the device has just made. Where the device can (WebAuthn PRF), the member's private key is sealed under
 * what it yields, which comes to the server as a passphrase does. Refused when the answer is not to this challenge, or not sound.
 */
export async function addPasskey(
  house: House,
  member: Member,
  given: { answer: Registration; challenge: Challenge; name: string; privateKey: Uint8Array },
): Promise<Result<null, 'failed'>> {
  const { answer, challenge } = given;
  const checked = await verifyRegistrationResponse({
    response: { ...answer, clientExtensionResults: {} },
    expectedChallenge: challenge.value,
    expectedOrigin: house.origin,
    expectedRPID: siteOf(house),
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch((error: Error) => {
    house.log(`passkey: one that was made was refused: ${error.name}`);
    return null;
  });
  const id = checked?.verified ? fromBase64Url(checked.registrationInfo.credential.id) : null;
  if (!checked?.verified || !id) return refused('failed');
  const { publicKey, counter } = checked.registrationInfo.credential;
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: member.id }, async (tx) => {
    if (!(await answerChallenge(tx, challenge, now))) return refused('failed');
    const prf = readPrf(answer.prf);
    const opens = prf && sealByPasskey(prf, { memberId: member.id, id }, given.privateKey);
    const row = {
      ...{ id, member_id: member.id, public_key: publicKey, counter, name: given.name },
      ...{ transports: answer.response.transports, made_at: now, used_at: null },
      ...(opens ?? { prf_salt: null, sealed_private_key: null }),
    };
    if (!(await insertPasskey(tx, row))) return refused('failed');
    const entry = { at: now, serviceId: null, person: member, role: 'member' };
    await audit(tx, { ...entry, action: 'member.passkey_added', detail: { opensKey: opens !== null } });
    return ok(null);
  });
}

/** Ends a passkey of this member; nothing happens when he has no such one. */
export async function removePasskey(house: House, member: Member, id: Uint8Array): Promise<void> {
  await house.db.as({ kind: 'member', memberId: member.id }, async (tx) => {
    if (!(await deletePasskey(tx, member.id, id))) return;
    const entry = { at: house.now(), serviceId: null, person: member, role: 'member' };
    await audit(tx, { ...entry, action: 'member.passkey_removed' });
  });
}
