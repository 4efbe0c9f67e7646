import type { Outcome } from '../../cases/codes/outcomes.ts';
import type { CaseState } from '../../cases/rules/case-state.ts';
import type { Stage } from '../../cases/rules/stages.ts';

/** All that a sanctioning officer is ever told of a case that he sent: never who drew back, never a reason (domain §3.5). */
export const sanctionAnswers = ['received', 'refused', 'failed', 'agreement', 'executed'] as const;
export type SanctionAnswer = (typeof sanctionAnswers)[number];

const atTheEnd: Partial<Record<Outcome, SanctionAnswer>> = {
  SAC_REFUSED: 'refused',
  SAC_EXECUTED: 'executed',
};
const onTheWay: Partial<Record<Stage, SanctionAnswer>> = {
  agreed: 'agreement',
  not_executed: 'agreement',
  executed: 'executed',
};

/**
 * What the officer is told now. That it failed or was refused he learns when the case closes, and not before: until then
 * people may still change their minds. A case that stands aside tells what it told before.
 */
export function sanctionAnswer(of: Pick<CaseState, 'stage' | 'cameFrom' | 'outcome'>): SanctionAnswer {
  if (of.stage === 'closed') return (of.outcome && atTheEnd[of.outcome]) ?? 'failed';
  return onTheWay[of.cameFrom ?? of.stage] ?? 'received';
}
