import { audit } from '../../../platform/audit/queries.ts';
import type { Database } from '../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { memberByEmail } from '../sign-in/queries.ts';
import { makeResetLink } from './reset-link.ts';

/** The same link from the operator's hand, for an installation that sends no mail. Stands in the trail as his. */
export function linkByOperator(
  db: Database,
  given: { email: string; origin: string; now: Date },
): Promise<Result<{ link: string; name: string }, 'no_member'>> {
  return db.as({ kind: 'public' }, async (tx) => {
    const member = await memberByEmail(tx, given.email);
    if (!member) return refused('no_member');
    const link = await makeResetLink(tx, { ...given, memberId: member.id });
    const person = { id: member.id, name: member.name };
    await audit(tx, {
      at: given.now,
      serviceId: null,
      action: 'member.reset_by_operator',
      person,
      role: 'operator',
    });
    return ok({ link, name: member.name });
  });
}
