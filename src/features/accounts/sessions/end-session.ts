import type { House } from '../../../platform/house.ts';
import { deleteSession } from './queries.ts';

/** Ends one session for good: the cookie opens nothing any more. */
export async function endSession(
  house: House,
  session: { sessionId: string; memberId: string },
): Promise<void> {
  await house.db.as({ kind: 'member', memberId: session.memberId }, (tx) =>
    deleteSession(tx, session.sessionId),
  );
}
