import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { pairOf } from '../../../platform/vault/seal.ts';
import { sealIdentity } from '../members/make-member.ts';
import { memberById } from '../second-factor/queries.ts';
import { startSession } from '../sessions/session.ts';
import { privateKeyWith } from '../sign-in/sign-in.ts';
import { type Counted, mayTry, succeeded } from '../throttle/throttle.ts';
import { deleteSessionsOf, updateIdentity } from './queries.ts';

type Asking = { memberId: string; email: string; serviceId: string | null; device: string };

/** The member's own private key, with his passphrase: he is signed in, and yet tries are counted. */
export async function openOwnKey(
  house: House,
  member: { memberId: string; email: string },
  passphrase: string,
): Promise<Result<Uint8Array, 'wrong_passphrase' | 'wait'>> {
  const counted: Counted[] = [{ kind: 'person', value: member.memberId }];
  const seconds = await mayTry(house, counted);
  if (seconds > 0) return refused('wait', { seconds });
  const row = await house.db.as({ kind: 'member', memberId: member.memberId }, (tx) =>
    memberById(tx, member.memberId),
  );
  const privateKey = await privateKeyWith(house, row, { email: member.email, password: passphrase });
  if (!privateKey) return refused('wrong_passphrase');
  await succeeded(house, counted);
  return ok(privateKey);
}

/** Seals the same private key under a new passphrase. All sessions end; `token` is of a new one for this browser. */
export async function changePassphrase(
  house: House,
  member: Asking,
  given: { old: string; passphrase: string },
): Promise<Result<{ token: string }, 'wrong_passphrase' | 'wait'>> {
  const opened = await openOwnKey(house, member, given.old);
  if (!opened.ok) return opened;
  const privateKey = opened.value;
  const identity = await sealIdentity(house, member.memberId, given.passphrase, pairOf(privateKey));
  return ok({ token: await startAfresh(house, member, privateKey, identity) });
}

/** A new session with opened keys, in place of this one. */
export async function openKeys(
  house: House,
  member: Asking & { sessionId: string },
  passphrase: string,
): Promise<Result<{ token: string; privateKey: Uint8Array }, 'wrong_passphrase' | 'wait'>> {
  const opened = await openOwnKey(house, member, passphrase);
  if (!opened.ok) return opened;
  const { memberId, serviceId, device } = member;
  const token = await house.db.as({ kind: 'member', memberId }, (tx) =>
    startSession(tx, { who: { memberId }, serviceId, privateKey: opened.value, device }, house.now()),
  );
  return ok({ token, privateKey: opened.value });
}

async function startAfresh(
  house: House,
  { memberId, serviceId, device }: Asking,
  privateKey: Uint8Array,
  identity: Awaited<ReturnType<typeof sealIdentity>>,
): Promise<string> {
  const at = house.now();
  return house.db.as({ kind: 'member', memberId }, async (tx) => {
    await updateIdentity(tx, memberId, identity);
    await deleteSessionsOf(tx, memberId, null);
    const { name } = await memberById(tx, memberId);
    const person = { id: memberId, name };
    await audit(tx, { at, serviceId: null, action: 'member.passphrase_changed', person, role: 'member' });
    return startSession(tx, { who: { memberId }, serviceId, privateKey, device }, at);
  });
}
