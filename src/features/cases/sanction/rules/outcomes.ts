import type { Outcome } from '../../codes/outcomes.ts';
import type { StageOf } from '../../rules/stages.ts';

const recalled = ['SAC_WITHDRAWN'] as const satisfies readonly Outcome[];
const failed = ['SAC_FAILED'] as const satisfies readonly Outcome[];

/**
 * The results with which a sanction mediation closes at each stage (domain §2.12). Refused is refused after an offer only;
 * a case that the officer calls back, or from which somebody withdraws, was withdrawn.
 */
export const sanctionOutcomes: Record<StageOf<'sanction'>, readonly Outcome[]> = {
  requested: [],
  intake: recalled,
  not_suitable: ['NOT_SUITABLE'],
  accepted: recalled,
  proposed: recalled,
  assigned: recalled,
  offered: recalled,
  offer_accepted: recalled,
  offer_refused: ['SAC_REFUSED'],
  second_party_contacted: recalled,
  second_party_heard: recalled,
  second_party_refused: failed,
  not_reached: failed,
  mediating: recalled,
  agreed: [],
  no_result: failed,
  executed: ['SAC_EXECUTED'],
  not_executed: ['SAC_NOT_EXECUTED'],
  on_hold: recalled,
  withdrawn: recalled,
  closed: [],
};
