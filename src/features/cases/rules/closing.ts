import type { Outcome } from '../codes/outcomes.ts';
import { sanctionOutcomes } from '../sanction/rules/outcomes.ts';
import type { CaseType, Side, Stage, StageOf } from './stages.ts';

const quietEnds = ['SELF_OK', 'MOVED'] as const satisfies readonly Outcome[];
const withTalks = ['ADVICE_OK', ...quietEnds, 'REFERRED'] as const satisfies readonly Outcome[];

// Agreement and improvement count as solved only once aftercare has shown it, so they stand at aftercare alone.
const allowed: Record<StageOf<'neighbour' | 'community'>, readonly Outcome[]> = {
  requested: [],
  intake: quietEnds,
  advised: [...withTalks, 'A_WITHDREW'],
  not_suitable: ['NOT_SUITABLE', 'REFERRED'],
  referred_on: ['REFERRED'],
  waiting: [...quietEnds, 'REFERRED'],
  accepted: quietEnds,
  proposed: quietEnds,
  assigned: quietEnds,
  first_party_heard: withTalks,
  second_party_contacted: quietEnds,
  second_party_heard: withTalks,
  second_party_refused: ['B_REFUSED', ...withTalks],
  not_reached: ['B_NOT_REACHED', ...withTalks],
  mediating: quietEnds,
  hearing: ['B_REFUSED', 'B_NOT_REACHED', ...withTalks],
  gathering: quietEnds,
  agreed: ['MOVED'],
  partly_agreed: ['MOVED'],
  improved: ['MOVED'],
  no_result: ['NO_RESULT', 'NOT_SUITABLE', 'REFERRED', 'MOVED'],
  aftercare: ['AGREEMENT', 'SHUTTLE_OK', 'PARTIAL', 'RELATION', 'NO_RESULT', 'BROKEN', 'REFERRED', 'MOVED'],
  on_hold: [...quietEnds, 'REFERRED'],
  withdrawn: quietEnds,
  closed: [],
};

const byWithdrawal = {
  A: ['A_WITHDREW'],
  B: ['B_WITHDREW', 'B_REFUSED'],
  both: ['A_WITHDREW', 'B_WITHDREW'],
} as const satisfies Record<Side | 'both', readonly Outcome[]>;

/** The outcomes with which a case can be closed at this stage; after a withdrawal those that say who drew back come first. */
export function outcomesFor(
  stage: Stage,
  withdrawnBy: Side | 'both' | null,
  type: CaseType = 'neighbour',
): readonly Outcome[] {
  const ofType: Partial<Record<Stage, readonly Outcome[]>> = type === 'sanction' ? sanctionOutcomes : allowed;
  const outcomes = ofType[stage] ?? [];
  const tellsWho = type !== 'sanction' && stage === 'withdrawn' && withdrawnBy !== null;
  return tellsWho ? [...byWithdrawal[withdrawnBy], ...outcomes] : outcomes;
}
