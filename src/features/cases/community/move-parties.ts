import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { CaseRowRead } from '../queries.ts';
import type { OpenRecord } from '../record/record.ts';
import type { Facts } from '../rules/lifecycle.ts';
import type { StepName } from '../rules/step-tables.ts';
import { standingsIn, writeStanding } from './queries.ts';
import { afterCaseStep } from './rules/after-case-step.ts';
import { moveInShared } from './shared-part.ts';
import { columnsOf } from './standing-row.ts';

/** What the rules of a community case must know of its parties: whether they are enough to begin, and to gather. */
export async function factsOfParties(tx: Tx, row: CaseRowRead): Promise<Facts> {
  if (row.type !== 'community') return {};
  const parties = await standingsIn(tx, row.id);
  const takePart = parties.filter(({ state }) => state.standing === 'taking_part');
  return { three_parties: parties.length >= 3, two_take_part: takePart.length >= 2 };
}

/** What a step of the whole case means for each of its parties; nothing in a case between two. */
export async function moveParties(
  tx: Tx,
  house: House,
  of: { record: OpenRecord; row: CaseRowRead; coordinates: boolean },
  taken: { step: StepName; facts: Facts },
  now: Date,
): Promise<void> {
  if (of.row.type !== 'community') return;
  for (const { id, publicKey, state: before } of await standingsIn(tx, of.row.id)) {
    const after = afterCaseStep(before, taken.step, taken.facts);
    if (JSON.stringify(columnsOf(before)) === JSON.stringify(columnsOf(after))) continue;
    await writeStanding(tx, id, after, now);
    await moveInShared(tx, house, of, { id, publicKey, before, after });
  }
}
