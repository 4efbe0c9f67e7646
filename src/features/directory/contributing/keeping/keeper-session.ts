import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { openWords } from './keeper-email.ts';
import { deleteKeeperSession, insertKeeperSession, keeperOfSession } from './queries.ts';

const lasts = 12 * 3_600_000;
const hashOf = (token: string) => new Uint8Array(createHash('sha256').update(`keeper:${token}`).digest());

export type Keeper = { id: string; entryId: string; email: string };

/** Starts a session of twelve hours and returns the token for the cookie; the database has its hash. */
export async function startKeeperSession(tx: Tx, keeperId: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await insertKeeperSession(tx, {
    token_hash: hashOf(token),
    keeper_id: keeperId,
    made_at: now,
    expires_at: new Date(now.getTime() + lasts),
  });
  return token;
}

/** Who holds this token; null when nobody does any more. */
export async function keeperWith(house: House, token: string | undefined): Promise<Keeper | null> {
  if (!token || !/^[\w-]{43}$/.test(token)) return null;
  const key = hashOf(token);
  const row = await house.db.as({ kind: 'public', key }, (tx) => keeperOfSession(tx, key, house.now()));
  if (!row) return null;
  return { id: row.id, entryId: row.entry_id, email: openWords(house, row.sealed_email, `keeper:${row.id}`) };
}

export async function endKeeperSession(house: House, token: string): Promise<void> {
  const key = hashOf(token);
  await house.db.as({ kind: 'public', key }, (tx) => deleteKeeperSession(tx, key));
}
