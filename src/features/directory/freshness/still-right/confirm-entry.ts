import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { hashOfLinkToken } from '../../../accounts/invitations/link-token.ts';
import { theDirectory } from '../../directory.ts';
import { confirmFacts } from '../../entries/change-facts.ts';
import type { Entry } from '../../entries/entry.ts';
import { lockEntry } from '../../entries/queries.ts';
import { publicEntry } from '../../entries/rules/public-place.ts';
import { readingOf } from '../../entries/rules/reading-of.ts';
import { reminderWith, useReminder } from '../reminding/queries.ts';
import { reminderPurpose } from '../reminding/remind-services.ts';

/** What the link of a mail opens: facts to confirm, those that it has confirmed already, or nothing any more. */
export type Reminded =
  | { kind: 'open'; entry: Entry }
  | { kind: 'confirmed'; entry: Entry; at: Date }
  | { kind: 'gone' };

/** What the link with this token opens now. */
export async function remindedBy(house: House, token: string): Promise<Reminded> {
  const hash = hashOfLinkToken(reminderPurpose, token);
  const found = await house.db.as({ kind: 'public', key: hash }, (tx) => reminderWith(tx, hash));
  const entry = found && (await theDirectory(house)).byId.get(found.entry_id);
  // A link speaks of its own entry only: whoever kept the one that went keeps nothing of the one that stayed.
  if (!entry || entry.mergedInto || entry.status !== 'listed') return { kind: 'gone' };
  if (found.used_at) return { kind: 'confirmed', entry, at: found.used_at };
  return found.expires_at > house.now() ? { kind: 'open', entry } : { kind: 'gone' };
}

/**
 * Confirms every fact of the entry as the service itself, and uses the link up; a second press changes nothing. Refused with
 * `changed` when it is not what was read, of which `seen` is the reading.
 */
export async function confirmEntry(
  house: House,
  token: string,
  seen: string,
): Promise<Result<null, 'gone' | 'changed'>> {
  const reminded = await remindedBy(house, token);
  if (reminded.kind === 'gone') return refused('gone');
  if (reminded.kind === 'confirmed') return ok(null);
  const { id } = reminded.entry;
  const now = house.now();
  return house.db.as({ kind: 'keeper', entryId: id }, async (tx) => {
    const before = await lockEntry(tx, id);
    if (!before || readingOf(publicEntry(before)) !== seen) return refused('changed');
    if (await useReminder(tx, hashOfLinkToken(reminderPurpose, token), now))
      await confirmFacts(tx, id, 'all', 'service', now);
    return ok(null);
  });
}
