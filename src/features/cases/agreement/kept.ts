import type { Stage } from '../rules/stages.ts';

export const keptAnswers = ['yes', 'partly', 'no'] as const;
export type Kept = (typeof keptAnswers)[number];

/** The stages at which the team asks whether the lines of an agreement are kept. */
export const followedAt: readonly Stage[] = ['agreed', 'partly_agreed', 'aftercare'];
