export const profiles = ['ccv', 'be'] as const;
export type Profile = (typeof profiles)[number];

/**
 * By profile what a service is asked to show. Of the eleven of the Dutch CCV six are named by a source; `own` marks the five
 * that we put together ourselves. The Belgian ones follow the charter and the law on accredited mediators.
 */
export const criteria = {
  ccv: [
    ['confidentiality', 'source'],
    ['aftercare', 'source'],
    ['training', 'source'],
    ['method', 'source'],
    ['free', 'source'],
    ['publicity', 'source'],
    ['registration', 'own'],
    ['coordination', 'own'],
    ['cooperation', 'own'],
    ['complaints', 'own'],
    ['volunteers', 'own'],
  ],
  be: [
    ['charter', 'source'],
    ['accreditation', 'source'],
    ['continuing_training', 'source'],
    ['deontology', 'source'],
    ['insurance', 'source'],
    ['principles', 'source'],
    ['public_information', 'source'],
    ['basic_training', 'source'],
    ['conditions', 'source'],
  ],
} as const satisfies Record<Profile, readonly (readonly [string, 'source' | 'own'])[]>;

export type CriterionKey = (typeof criteria)[Profile][number][0];
export const criterionKeys = profiles.flatMap((profile) => criteria[profile].map(([key]) => key));

export const isCriterion = (key: string): key is CriterionKey => (criterionKeys as string[]).includes(key);

/** How long a piece of evidence holds, unless a service says otherwise. */
export const usualTerm = 24;
