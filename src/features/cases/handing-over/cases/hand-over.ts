import type { House } from '../../../../platform/house.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { proposeMediators } from '../../assignment/propose-mediators.ts';
import { removeMediator } from '../../assignment/remove-mediator.ts';

/** Whom to ask for one case; nobody where the coordinator chooses later. */
export type HandedOver = { number: string; ask: readonly string[] };

/**
 * Takes somebody off each of these cases and asks others in his place: his keys go and new ones are made, case by case, with a
 * row of the trail for each. Sent twice, or killed in between, it does what is left. Answers the cases that still need somebody.
 */
export async function handOver(
  house: House,
  who: AtWork,
  given: { memberId: string; cases: readonly HandedOver[] },
): Promise<{ needing: string[] }> {
  const needing: string[] = [];
  for (const { number, ask } of given.cases) {
    const removed = await removeMediator(house, who, { number, memberId: given.memberId });
    if (!removed.ok) continue;
    const choice = { number, once: randomId(), mediators: ask, reason: '' };
    const asked = ask.length > 0 ? await proposeMediators(house, who, choice) : null;
    if (!asked || (!asked.ok && asked.kind !== 'nobody_new')) needing.push(number);
  }
  return { needing };
}
