import { audit } from '../../../../platform/audit/queries.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import type { PartyVisitor } from '../../../accounts/access/visitor.ts';
import { withdrawFromCommunity } from '../../community/withdraw-myself.ts';
import { openForParty } from '../../record/open-for-party.ts';
import { stageForParty } from '../../record/stage-for-party/queries.ts';
import { newCase } from '../../rules/case-state.ts';
import { takeStep } from '../../rules/lifecycle.ts';
import { tellTeam } from '../../tell-team/tell-team.ts';
import { withdrawInDatabase } from './queries.ts';

const steps = {
  first: { step: 'first_party_withdraws', role: 'first_party' },
  second: { step: 'second_party_withdraws', role: 'second_party' },
} as const;

/**
 * A party withdraws from the mediation by himself: the same step that the team records for who rings. `not_now` when for
 * him there is nothing to withdraw from any more; `ask_team` where only the team can do it with him.
 */
export function withdrawMyself(
  house: House,
  party: PartyVisitor,
): Promise<Result<null, 'no_case' | 'not_now' | 'ask_team'>> {
  const now = house.now();
  return house.db.as({ kind: 'party', partyId: party.partyId }, async (tx) => {
    const opened = await openForParty(tx, house, party);
    const found = opened && (await stageForParty(tx));
    if (!opened || !found) return refused('no_case');
    // Of the many of a community case each has a standing of his own.
    if (found.type === 'community') return withdrawFromCommunity(tx, house, party.partyId, opened);
    if (found.side === 'other') return refused('ask_team');
    const { step, role } = steps[found.side];
    const state = {
      ...newCase,
      type: found.type,
      stage: found.stage,
      cameFrom: found.came_from,
      withdrawnBy: found.withdrawn_by,
      secondPartyKnows: found.second_party_knows,
      reopenedBy: found.reopened_by,
    };
    if (!takeStep(state, step, {}, role).ok) return refused('not_now');
    const done = await withdrawInDatabase(tx, { eventId: randomId(), at: now, seen: found.stage });
    if (!done) return refused('not_now');
    const { caseId } = opened.record;
    const { serviceId } = opened;
    await audit(tx, { at: now, serviceId, caseId, action: `case.${step}`, person: null, role });
    await tellTeam(tx, house, { caseId, serviceId, what: 'message' });
    return ok(null);
  });
}
