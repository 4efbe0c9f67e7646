import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { fromBase64Url, toBase64Url, utf8 } from '../../../platform/vault/bytes.ts';
import { startSession } from '../sessions/session.ts';
import { mayTry, succeeded } from '../throttle/throttle.ts';
import { siteOf } from './add-passkey.ts';
import type { Assertion } from './answer.ts';
import type { Challenge } from './challenge.ts';
import { openByPasskey, prfQuestion, readPrf } from './prf.ts';
import { answerChallenge, passkeyById, usePasskey } from './queries.ts';

/** What the device needs to offer its passkeys of this house. It names nobody's. */
export async function optionsToSignIn(house: House, challenge: Uint8Array<ArrayBuffer>) {
  const options = await generateAuthenticationOptions({
    ...{ rpID: siteOf(house), challenge, userVerification: 'required' },
  });
  return { ...options, extensions: { ...options.extensions, ...prfQuestion } };
}

/** `waits` is there for a passkey whose device could open the member's key, once it has been given it. */
export type SignedInByPasskey = {
  token: string;
  waits: { memberId: string; passkeyId: Uint8Array; prf: Uint8Array } | null;
};

/**
 * Signs a member in by his passkey, which stands for both factors: the device has checked its owner. Where the device can
 * (WebAuthn PRF), what it yields opens his key: it comes to the server as a passphrase does, and is not kept. Elsewhere his
 * keys stay closed until he gives his passphrase. An unknown passkey and a wrong answer are the same `wrong`.
 */
export async function signInByPasskey(
  house: House,
  given: { answer: Assertion; challenge: Challenge; address: string; device: string },
): Promise<Result<SignedInByPasskey, 'wrong' | 'wait'>> {
  const counted = [{ kind: 'computer', value: given.address }] as const;
  const seconds = await mayTry(house, counted);
  if (seconds > 0) return refused('wait', { seconds });
  const done = await checkAndStart(house, given);
  if (!done) return refused('wrong');
  await succeeded(house, counted);
  return ok(done);
}

type Given = Parameters<typeof signInByPasskey>[1];

function checkAndStart(
  house: House,
  { answer, challenge, device }: Given,
): Promise<SignedInByPasskey | null> {
  const id = idIn(answer);
  const now = house.now();
  // The database shows the passkey whose id was presented, and no other.
  return house.db.as({ kind: 'public', ...(id && { key: id }) }, async (tx) => {
    if (!(await answerChallenge(tx, challenge, now))) return null;
    const passkey = id && (await passkeyById(tx, id));
    const counter = passkey && (await counterIn(house, answer, challenge, passkey));
    if (!passkey || counter === null || counter === undefined) return null;
    await usePasskey(tx, passkey.id, counter, now);
    const person = { id: passkey.member_id, name: passkey.name };
    await audit(tx, { at: now, serviceId: null, action: 'member.passkey_sign_in', person, role: 'member' });
    const prf = readPrf(answer.prf);
    const privateKey = prf && keyBehind(passkey, prf);
    const who = { memberId: person.id };
    const token = await startSession(tx, { who, serviceId: null, privateKey, device }, now);
    return { token, waits: prf && !privateKey ? { ...who, passkeyId: passkey.id, prf } : null };
  });
}

/** The id of the passkey that answered, at most as long as the standard lets it be. */
function idIn(answer: Assertion): Uint8Array | null {
  const id = fromBase64Url(answer.id);
  return id && id.length > 0 && id.length <= 1023 ? id : null;
}

function keyBehind(passkey: Passkey, prf: Uint8Array): Uint8Array | null {
  const { id, member_id: memberId, key_of_member: publicKey, prf_salt, sealed_private_key } = passkey;
  if (!prf_salt || !sealed_private_key) return null;
  return openByPasskey(prf, { id, memberId, publicKey }, { prf_salt, sealed_private_key });
}

type Passkey = NonNullable<Awaited<ReturnType<typeof passkeyById>>>;

/** The passkey's new counter when its answer is sound, else null. */
async function counterIn(
  house: House,
  answer: Assertion,
  challenge: Challenge,
  passkey: Passkey,
): Promise<number | null> {
  const { userHandle, ...response } = answer.response;
  // Whose it is stands with us; where the device says it too, it must be the same.
  if (userHandle && userHandle !== toBase64Url(utf8(passkey.member_id))) return null;
  const checked = await verifyAuthenticationResponse({
    response: { ...answer, response, clientExtensionResults: {} },
    expectedChallenge: challenge.value,
    expectedOrigin: house.origin,
    expectedRPID: siteOf(house),
    credential: {
      id: answer.id,
      publicKey: new Uint8Array(passkey.public_key),
      counter: Number(passkey.counter),
    },
    requireUserVerification: true,
  }).catch(() => null);
  return checked?.verified ? checked.authenticationInfo.newCounter : null;
}
