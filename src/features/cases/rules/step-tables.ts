import { communitySteps } from '../community/rules/steps.ts';
import { sanctionSteps } from '../sanction/rules/steps.ts';
import type { CaseType } from './stages.ts';
import { type Step, steps } from './steps.ts';

const tables = {
  neighbour: steps,
  community: communitySteps,
  sanction: sanctionSteps,
} as const satisfies Record<CaseType, readonly Step[]>;

export type StepName = (typeof tables)[CaseType][number]['name'];

/** The table of steps of one type of case. */
export const stepsOf = (type: CaseType): readonly Step<StepName>[] => tables[type];

/** Every row of every table: steps of one name are one act, whatever the type. */
export const everyStep: readonly Step<StepName>[] = Object.values(tables).flat();
