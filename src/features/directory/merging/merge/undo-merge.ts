import { audit } from '../../../../platform/audit/queries.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { FieldName } from '../../entries/fields.ts';
import { updateEntry } from '../../entries/queries.ts';
import { ownFacts } from '../../entries/rules/own-facts.ts';
import { markUndone, mergeById, mergedSince } from '../queries.ts';
import { withoutTaken } from '../rules/merge-facts.ts';
import { lockBoth } from './lock-both.ts';
import { logMerge } from './log-merge.ts';

export type UndoRefusal = 'no_merge' | 'undone' | 'later_first';

/**
 * Makes two of one again: both say what they said before, save what somebody has changed since (`kept`), and each has its own
 * addresses. What was merged later into or with the same entry must be undone first.
 */
export async function undoMerge(
  house: House,
  editor: { memberId: string; name: string },
  mergeId: string,
): Promise<Result<{ kept: FieldName[] }, UndoRefusal>> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: editor.memberId }, async (tx) => {
    const merge = await mergeById(tx, mergeId, true);
    if (!merge) return refused('no_merge');
    if (merge.undoneAt) return refused('undone');
    const { [merge.stays]: stays, [merge.goes]: goes } = await lockBoth(tx, merge);
    if (!stays || !goes) return refused('no_merge');
    if (stays.mergedInto || (await mergedSince(tx, merge))) return refused('later_first');
    const { facts, back, kept } = withoutTaken(ownFacts(stays), merge.taken);
    await updateEntry(tx, stays.id, { facts }, now);
    await updateEntry(tx, goes.id, { merged_into: null }, now);
    await markUndone(tx, merge.id, editor.memberId, now);
    await logMerge(tx, { stays, goes, taken: back, now, undone: true });
    const person = { id: editor.memberId, name: editor.name };
    await audit(tx, { at: now, serviceId: null, action: 'directory.merge_undone', person, role: 'editor' });
    return ok({ kept });
  });
}
