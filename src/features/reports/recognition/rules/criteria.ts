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

export type UsualKey = (typeof criteria)[Profile][number][0];
/** Ours, or one that a service added to a recognition itself. */
export type CriterionKey = UsualKey | `own_${string}`;
const usualKeys: string[] = profiles.flatMap((profile) => criteria[profile].map(([key]) => key));

export const isUsual = (key: string): key is UsualKey => usualKeys.includes(key);
export const isCriterion = (key: string): key is CriterionKey => isUsual(key) || /^own_[a-p]{32}$/.test(key);

/** The key of a criterion that a service adds, from the id that its form carried: sent twice it is the same. */
export const ownKey = (once: string): `own_${string}` =>
  `own_${[...once.replaceAll('-', '')].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? 'a').join('')}`;

/** How long a piece of evidence holds, unless a service says otherwise. */
export const usualTerm = 24;
