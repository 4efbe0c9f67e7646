import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { zoneOf } from '../../../platform/calendar/zone.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { decrypt, encrypt, type KeyPair, pairOf } from '../../../platform/vault/seal.ts';
import type { MemberVisitor, ServiceOfMember, Visitor } from '../access/visitor.ts';
import { insertSession, sessionByToken, sessionWithRoles, touchSession } from './queries.ts';

const hour = 3_600_000;
/** A session ends after this long without a request. */
export const sessionLasts = { member: 8 * hour, party: 1 * hour } as const;
/** So long a passphrase that was right waits for its second factor. */
const pendingLasts = hour / 6;

const publicVisitor: Visitor = { kind: 'public' };

/** The token lies only in the cookie; the database has its hash, and the private key sealed under what the token yields. */
const hashOf = (token: string) => createHash('sha256').update(`session:${token}`).digest();
const keyOf = (token: string) => new Uint8Array(hkdfSync('sha256', token, '', 'session key', 32));

export type NewSession = {
  who: { memberId: string } | { partyId: string };
  serviceId: string | null;
  privateKey: Uint8Array | null;
  secondFactorPending?: boolean;
  device?: string;
};

/** Starts a session and returns the token for the cookie. Every sign-in makes a new one: no session is ever upgraded. */
export async function startSession(tx: Tx, given: NewSession, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const id = randomId();
  const pending = given.secondFactorPending ?? false;
  const lasts = 'memberId' in given.who ? sessionLasts.member : sessionLasts.party;
  await insertSession(tx, {
    id,
    token_hash: hashOf(token),
    member_id: 'memberId' in given.who ? given.who.memberId : null,
    party_id: 'partyId' in given.who ? given.who.partyId : null,
    service_id: given.serviceId,
    sealed_private_key: given.privateKey && encrypt(keyOf(token), given.privateKey, `session:${id}`),
    second_factor_pending: pending,
    device: (given.device ?? '').slice(0, 200),
    made_at: now,
    seen_at: now,
    expires_at: new Date(now.getTime() + (pending ? pendingLasts : lasts)),
  });
  return token;
}

/** Who holds this token. An unknown, ended or half finished session is the public. */
export async function visitorWith(house: House, token: string | undefined): Promise<Visitor> {
  if (!token || !/^[\w-]{43}$/.test(token)) return publicVisitor;
  const now = house.now();
  // A question of its own, without a transaction: it comes before every request, and nobody is looking yet.
  const { bare } = house.db;
  const session = await sessionWithRoles(bare, hashOf(token), now);
  if (!session || session.second_factor_pending) return publicVisitor;
  const lasts = session.member_id ? sessionLasts.member : sessionLasts.party;
  if (now.getTime() - session.seen_at.getTime() > 60_000)
    await touchSession(bare, session.id, now, new Date(now.getTime() + lasts));
  const keys =
    session.sealed_private_key &&
    pairOf(decrypt(keyOf(token), session.sealed_private_key, `session:${session.id}`));
  if (session.party_id && keys)
    return { kind: 'party', sessionId: session.id, partyId: session.party_id, keys } as const;
  if (!session.member_id) return publicVisitor;
  return { ...memberVisitor({ ...session, member_id: session.member_id }, keys), demo: house.demo };
}

export type PendingSession = {
  sessionId: string;
  memberId: string;
  privateKey: Uint8Array | null;
  device: string;
};

/** The session of this token that waits for its second factor, if it does. */
export async function pendingSession(
  house: House,
  token: string | undefined,
): Promise<PendingSession | null> {
  if (!token) return null;
  const session = await house.db.as({ kind: 'public' }, (tx) =>
    sessionByToken(tx, hashOf(token), house.now()),
  );
  if (!session?.second_factor_pending || !session.member_id) return null;
  const { id, member_id: memberId, sealed_private_key: sealed, device } = session;
  return {
    sessionId: id,
    memberId,
    privateKey: sealed && decrypt(keyOf(token), sealed, `session:${id}`),
    device,
  };
}

type SessionOfMember = NonNullable<Awaited<ReturnType<typeof sessionWithRoles>>> & { member_id: string };

function memberVisitor(session: SessionOfMember, keys: KeyPair | null): Omit<MemberVisitor, 'demo'> {
  const { held } = session;
  const services = new Map<string, ServiceOfMember>();
  for (const role of held) {
    if (!role.service_id || !role.name || !role.slug || !role.country || !role.language) continue;
    services.set(role.service_id, {
      id: role.service_id,
      slug: role.slug,
      name: role.name,
      country: role.country,
      language: role.language,
      timeZone: zoneOf(role.country),
      openedAt: role.opened_at === null ? null : new Date(role.opened_at),
      codes: role.codes,
    });
  }
  const service =
    (session.service_id && services.get(session.service_id)) || [...services.values()][0] || null;
  return {
    kind: 'member',
    sessionId: session.id,
    memberId: session.member_id,
    name: session.name ?? '',
    email: session.email ?? '',
    language: session.language ?? 'nl',
    roles: held.filter((r) => r.service_id === null || r.service_id === service?.id).map((r) => r.role),
    service,
    services: [...services.values()].map(({ id, name }) => ({ id, name })),
    keys,
    awaitsServiceKey: held.some(
      (r) => r.role === 'coordinator' && r.service_id === service?.id && !r.holds_key,
    ),
  };
}
