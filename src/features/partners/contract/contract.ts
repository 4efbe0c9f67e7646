import { z } from 'zod';

/** What a partner may or must tell of the resident whom he sends. Of the neighbour he tells at most where he lives. */
export const sentFields = [
  'address',
  'phone',
  'email',
  'language',
  'subject',
  'relation',
  'other_address',
  'when_to_ring',
  'own_reference',
] as const;
export type SentField = (typeof sentFields)[number];

/** The fixed words that a partner can get back of one whom he sent, in the order in which they become true. */
export const feedbackWords = ['received', 'taken_up', 'in_progress', 'closed'] as const;
export type FeedbackWord = (typeof feedbackWords)[number];

/** How it ended, as far as a partner is ever told: never who refused, never a reason. */
export const resultClasses = ['positive', 'not_positive', 'not_taken_up', 'referred_on'] as const;
export type ResultClass = (typeof resultClasses)[number];

export const sendingWays = ['account', 'link', 'mail', 'paper', 'csv', 'desk_hour'] as const;
export type SendingWay = (typeof sendingWays)[number];

export const contractModels = ['police', 'housing', 'magistrate', 'sanction_officer'] as const;
export type ContractModel = (typeof contractModels)[number];

const wanted = z.enum(['no', 'may', 'must']);
export type Wanted = z.infer<typeof wanted>;

const schema = z
  .object({
    model: z.enum(contractModels),
    /** What comes in beside the name, which is always asked. */
    sends: z.object(
      Object.fromEntries(sentFields.map((field) => [field, wanted])) as Record<SentField, typeof wanted>,
    ),
    ways: z.array(z.enum(sendingWays)).min(1),
    /** Which words go back, and whether the class of the result goes with the last. */
    tells: z.array(z.enum(feedbackWords)),
    tellsResult: z.boolean(),
    /** On whose word: with the recorded consent of the resident who was sent, or because a law asks for an answer. */
    after: z.enum(['consent', 'law']),
    /** On the day itself, or gathered: on Mondays, or on the first day of a quarter. */
    rhythm: z.enum(['at_once', 'weekly', 'quarterly']),
    /** How often the two look at the figures together. */
    report: z.enum(['quarterly', 'yearly', 'none']),
  })
  .strict()
  .refine(({ tells, tellsResult }) => !tellsResult || tells.includes('closed'), {
    path: ['tellsResult'],
    message: 'result_without_closed',
  })
  .refine(({ sends }) => sends.phone !== 'no' || sends.address !== 'no' || sends.email !== 'no', {
    path: ['sends'],
    message: 'nobody_can_be_reached',
  });

/**
 * The feedback contract: the one description of an agreement with a partner. The referral form, the permitted feedback, its
 * preview, the partner’s report and the tests are made from it. A free text from a case to a partner has no place in it.
 */
export type Contract = z.infer<typeof schema>;
export const contractSchema = schema;

/** The contract as an agreement’s row holds it. Throws when it is none. */
export const readContract = (stored: unknown): Contract => schema.parse(stored);
