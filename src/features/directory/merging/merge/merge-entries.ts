import { audit } from '../../../../platform/audit/queries.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { FieldName } from '../../entries/fields.ts';
import { updateEntry } from '../../entries/queries.ts';
import { ownFacts } from '../../entries/rules/own-facts.ts';
import { insertMerge, mergeById } from '../queries.ts';
import { type MergeRefusal, whyNotMerge } from '../rules/may-merge.ts';
import { mergeLines, type Side, takenOver, withTaken } from '../rules/merge-facts.ts';
import { lockBoth } from './lock-both.ts';
import { logMerge } from './log-merge.ts';

export type Merging = {
  /** The id that the merge gets: one form merges once. */
  once: string;
  stays: string;
  goes: string;
  chosen: Partial<Record<FieldName, Side>>;
  /** The numbers of both as the editor saw them. */
  seen: string;
};

export const seenOf = (stays: { number: number }, goes: { number: number }): string =>
  `${stays.number}-${goes.number}`;

/**
 * Makes one entry of two: facts go over as the rules and the editor decide, with who said them and when, and every address of
 * the one that goes leads to the one that stays. Who kept the one that goes keeps nothing of the other. `changed` when somebody
 * wrote in one of them since the editor looked.
 */
export async function mergeEntries(
  house: House,
  editor: { memberId: string; name: string },
  merging: Merging,
): Promise<Result<{ id: string }, MergeRefusal | 'changed'>> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: editor.memberId }, async (tx) => {
    if (await mergeById(tx, merging.once)) return ok({ id: merging.once });
    const { [merging.stays]: stays, [merging.goes]: goes } = await lockBoth(tx, merging);
    if (!stays || !goes) return refused('gone');
    const why = whyNotMerge(stays, goes);
    if (why) return refused(why);
    if (seenOf(stays, goes) !== merging.seen) return refused('changed');
    const taken = takenOver(mergeLines(stays, goes), merging.chosen);
    const facts = withTaken(ownFacts(stays), taken);
    const ids = { stays: stays.id, goes: goes.id };
    await insertMerge(tx, { id: merging.once, ...ids, taken, at: now, by: editor.memberId });
    await updateEntry(tx, stays.id, { facts }, now);
    await updateEntry(tx, goes.id, { merged_into: stays.id }, now);
    await logMerge(tx, { stays, goes, taken, now });
    const person = { id: editor.memberId, name: editor.name };
    await audit(tx, { at: now, serviceId: null, action: 'directory.merged', person, role: 'editor' });
    return ok({ id: merging.once });
  });
}
