import type { Language } from '../../../platform/texts/languages.ts';

/** What the rows and columns of tables are. The keys of an axis are codes; `UNKNOWN` where a case has none. */
export const axes = [
  'month',
  'year',
  'type',
  'channel',
  'referrer',
  'district',
  'subject',
  'tenure',
  'dwelling',
  'household',
  'age_band',
  'start',
  'progress',
  'first_answer',
  'second_answer',
  'mode',
  'outcome',
  'aftercare',
  'how_far',
  'outcome_class',
  'not_suitable_reason',
  'decline_reason',
  'complexity_flag',
] as const;

export type Axis = (typeof axes)[number];

/** How a service itself says codes, by axis and key; only what it says otherwise than all services do. */
export type OwnLabels = Partial<Record<Axis, Record<string, Partial<Record<Language, string>>>>>;

/** The keys of the axes that are of reports alone, in their order; the others have the code lists of cases. */
export const ownKeys = {
  start: ['started', 'advised', 'referred_on', 'not_suitable', 'withdrawn', 'settled', 'moved', 'undecided'],
  progress: [
    'before_start',
    'started',
    'first_heard',
    'second_asked',
    'both_heard',
    'mediated',
    'result',
    'followed_up',
  ],
  first_answer: ['heard', 'refused', 'not_heard'],
  second_answer: ['heard', 'refused', 'not_reached', 'not_asked'],
  mode: ['direct', 'indirect', 'group', 'none'],
  aftercare: ['followed_up', 'not_followed_up', 'no_result'],
  how_far: ['not_suitable', 'not_started', 'one_side', 'both_heard', 'whole_path'],
  outcome_class: ['positive', 'not_positive', 'neutral'],
} as const satisfies Partial<Record<Axis, readonly string[]>>;

/** Where a case has no code on an axis. */
export const unknown = 'UNKNOWN';
