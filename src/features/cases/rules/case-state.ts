import type { Outcome } from '../codes/outcomes.ts';
import type { CaseType, Side, Stage } from './stages.ts';

export type MediationMode = 'direct' | 'indirect' | 'group';

/** In a municipal-sanction mediation: of 14 to 17, or older. Never a day of birth. */
export const ageGroups = ['minor', 'adult'] as const;
export type AgeGroup = (typeof ageGroups)[number];

/**
 * Where a case is, and of which type it is. `cameFrom` is the stage to which a case on hold or withdrawn can return; `secondPartyKnows` is true
 * from the first contact with the second party, or with any of the others; `reopenedBy` says who asked to open a closed case again. The two flags
 * stand beside the stage and stop nothing by themselves.
 */
export type CaseState = {
  type: CaseType;
  ageGroup: AgeGroup | null;
  stage: Stage;
  cameFrom: Stage | null;
  withdrawnBy: Side | 'both' | null;
  secondPartyKnows: boolean;
  reopenedBy: Side | 'service' | null;
  mode: MediationMode | null;
  outcome: Outcome | null;
  safetyFlag: boolean;
  complaintOpen: boolean;
};

/** The state of a request that has just come in. */
export const newCase: CaseState = {
  type: 'neighbour',
  ageGroup: null,
  stage: 'requested',
  cameFrom: null,
  withdrawnBy: null,
  secondPartyKnows: false,
  reopenedBy: null,
  mode: null,
  outcome: null,
  safetyFlag: false,
  complaintOpen: false,
};
