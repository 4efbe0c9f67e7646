import { type Step, steps } from './steps.ts';

/** The kinds of case; each has its own table of steps and its own wall. */
export const caseTypes = ['neighbour', 'sanction', 'apostille', 'group'] as const;
export type CaseType = (typeof caseTypes)[number];

/** The tables that there are. Only neighbour conflicts can be worked on as yet; no case of another type can be opened. */
export const tables: Partial<Record<CaseType, readonly Step[]>> = { neighbour: steps };
