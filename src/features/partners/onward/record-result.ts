import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { writeItem } from '../../cases/record/record.ts';
import { roleAtWork } from '../../cases/steps/take-case-step.ts';
import { updateOnward } from './queries.ts';
import { lockOnward } from './read-onward.ts';
import { auditOnward } from './record-onward.ts';

export const onwardResults = ['taken_up', 'not_taken_up', 'unknown'] as const;
export type OnwardResult = (typeof onwardResults)[number];

export type ResultGiven = {
  number: string;
  /** The onward referral. */
  id: string;
  /** The id of the form, so that a double post writes once. */
  once: string;
  result: OnwardResult;
  on: string;
  text: string;
  /** While it is not known, when to ask again (`YYYY-MM-DD`), or empty. */
  remindOn: string;
};

/** Writes down what came of it: the class in the row, the words sealed in his own place. Also after the case has closed. */
export function recordResult(
  house: House,
  who: AtWork,
  given: ResultGiven,
): Promise<Result<null, 'not_found' | 'changed'>> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const found = await lockOnward(tx, house, who, given);
    if (!found) return refused('not_found');
    const { row, record, one } = found;
    if (one.state === 'asked' && !one.stands) return refused('changed');
    const now = house.now();
    const { result, on, text } = given;
    const isNew = await writeItem(
      tx,
      record,
      { kind: 'party', party: one.partyId },
      {
        id: given.once,
        content: { kind: 'onward_result', onward: one.id, result, text, on },
        author: { role: roleAtWork(who), id: who.memberId },
        now,
      },
    );
    if (!isNew) return ok(null);
    const again = result === 'unknown' && given.remindOn ? given.remindOn : null;
    await updateOnward(tx, one.id, { state: result, state_on: on, remind_on: again });
    await auditOnward(tx, who, row, { action: 'onward.result', now });
    return ok(null);
  });
}
