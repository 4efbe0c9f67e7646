import type { Context } from 'hono';
import type { Tx } from '../../../platform/db/database.ts';
import type { Env } from '../../accounts/access/visitor.ts';
import { type InService, inService } from '../../accounts/access/who-may.ts';
import { guestsOf, type Session, sessionOf } from './queries.ts';

export type Guest = Awaited<ReturnType<typeof guestsOf>>[number];
export type SessionSeen = { session: Session; guests: Guest[] };

/** Does something with the session of the address as this member; null when he does not see one of that id. */
export function withSession<T>(
  c: Context<Env>,
  work: (tx: Tx, seen: SessionSeen, who: InService) => Promise<T>,
): Promise<T | null> {
  const who = inService(c);
  const { db } = c.get('house');
  return db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const session = await sessionOf(tx, who.service.id, c.req.param('id') ?? '');
    if (!session) return null;
    return work(tx, { session, guests: await guestsOf(tx, session.id) }, who);
  });
}
