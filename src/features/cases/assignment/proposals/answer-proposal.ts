import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { serviceSettings } from '../../../accounts/settings/service-settings.ts';
import type { CaseRowRead } from '../../queries.ts';
import { acceptGrants } from '../../record/record.ts';
import type { Stage } from '../../rules/stages.ts';
import { serviceOf } from '../../steps/queries.ts';
import { recordStep } from '../../steps/record-step.ts';
import { mailAnswer } from '../mails.ts';
import { pairingOf } from '../pairing-desk.ts';
import { mayJoin } from '../rules.ts';
import {
  acceptedCase,
  countAccepted,
  lockProposedCase,
  proposalWithId,
  settleRefusal,
  writeAnswer,
} from './queries.ts';

export const answers = ['accepted', 'declined', 'knows_them'] as const;
export type Answer = (typeof answers)[number];

/**
 * A mediator says whether he takes the case. By accepting it becomes his, keys and names; the last one of the team who
 * accepts makes it assigned. By refusing he loses what was prepared. `number` is there once the case is his.
 */
export function answerProposal(
  house: House,
  who: AtWork,
  given: { proposalId: string; answer: Answer },
): Promise<Result<{ number: string | null }, 'not_found' | 'not_now' | 'answered_already'>> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const stage = await lockProposedCase(tx, given.proposalId);
    const proposal = await proposalWithId(tx, who, given.proposalId);
    if (!stage || !proposal) return refused('not_found');
    const why = whyNot(proposal.answer, given.answer, stage);
    if (why) return refused(why);
    if (proposal.answer === null) await recordAnswer(tx, house, who, proposal, given.answer);
    const isHis = given.answer === 'accepted';
    return ok({ number: isHis ? (await acceptedCase(tx, who, proposal.case_id)).number : null });
  });
}

/** Why this answer cannot be given now. The same answer given twice is one. */
function whyNot(before: Answer | null, answer: Answer, stage: Stage): 'not_now' | 'answered_already' | null {
  if (before !== null) return before === answer ? null : 'answered_already';
  return answer === 'accepted' && !mayJoin(stage) ? 'not_now' : null;
}

async function recordAnswer(
  tx: Tx,
  house: House,
  who: AtWork,
  proposal: { id: string; case_id: string },
  answer: Answer,
): Promise<void> {
  const now = house.now();
  await writeAnswer(tx, proposal.id, answer, now);
  await audit(tx, {
    at: now,
    serviceId: who.service.id,
    caseId: proposal.case_id,
    action: `proposal.${answer}`,
    person: { id: who.memberId, name: who.name },
    role: 'mediator',
  });
  await mailAnswer(tx, house, who.service, now);
  if (answer !== 'accepted') return settleRefusal(tx, proposal.id);
  await acceptGrants(tx, proposal.case_id, who.memberId);
  await assignWhenComplete(tx, who, await acceptedCase(tx, who, proposal.case_id), now);
}

/** The case is locked, so of two who accept at once the second one sees the first. */
async function assignWhenComplete(tx: Tx, who: AtWork, row: CaseRowRead, now: Date): Promise<void> {
  if (row.stage !== 'proposed') return;
  const { settings } = await serviceOf(tx, row.service_id);
  const { mediatorsPerCase } = pairingOf(row, serviceSettings(settings));
  if ((await countAccepted(tx, row.id)) < mediatorsPerCase) return;
  const actor = { role: 'mediator', member: { id: who.memberId, name: who.name } } as const;
  const taken = await recordStep(
    tx,
    row,
    actor,
    { step: 'assign', facts: { mediators_accepted: true } },
    now,
  );
  if (!taken.ok) throw new Error(`A complete team could not be assigned: ${taken.kind}`);
}
