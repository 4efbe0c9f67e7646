import type { Moment } from '../../../surveys/tables.ts';

/** What the parties themselves can say of a pilot: the question, when it was asked, and under which name a goal has it. */
export const saidIndicators = {
  said_recommend: { question: 'recommend', moment: 'closing' },
  said_trust: { question: 'trust', moment: 'closing' },
  said_contact: { question: 'contact', moment: 'closing' },
  said_living: { question: 'living', moment: 'closing' },
  said_safety: { question: 'safety', moment: 'closing' },
  said_court: { question: 'court', moment: 'closing' },
  said_police: { question: 'police', moment: 'closing' },
  kept_contact: { question: 'contact', moment: 'aftercare' },
  kept_living: { question: 'living', moment: 'aftercare' },
  kept_safety: { question: 'safety', moment: 'aftercare' },
} as const satisfies Record<string, { question: string; moment: Moment }>;

export type SaidIndicator = keyof typeof saidIndicators;
export const saidNames = Object.keys(saidIndicators) as SaidIndicator[];
export const isSaid = (indicator: string): indicator is SaidIndicator => indicator in saidIndicators;

/** Of so many who could say yes or no, so many said yes. */
export type SaidShare = { count: number; of: number };
export type Said = Partial<Record<SaidIndicator, SaidShare>>;

/** Answers as reports have them; a count that is kept back is null. */
type Answers = readonly {
  moment: Moment;
  questions: readonly { question: string; answers: readonly { key: string; count: number | null }[] }[];
}[];

const yes = ['fully', 'largely', 'yes'];
const no = ['a_little', 'not_at_all', 'no'];

/**
 * What the parties said, where at least `smallest` said yes or no: for whom the question did not apply is in neither number.
 * Nothing is said of a question of which one of these answers is kept back.
 */
export function saidIn(figures: Answers, smallest: number): Said {
  const said: Said = {};
  for (const name of saidNames) {
    const share = shareOf(figures, name);
    if (share && share.of >= smallest) said[name] = share;
  }
  return said;
}

function shareOf(figures: Answers, name: SaidIndicator): SaidShare | null {
  const { question, moment } = saidIndicators[name];
  const ofMoment = figures.find((one) => one.moment === moment);
  const answers = ofMoment?.questions.find((one) => one.question === question)?.answers ?? [];
  const sum = (keys: readonly string[]): number | null =>
    answers
      .filter(({ key }) => keys.includes(key))
      .reduce<number | null>((all, { count }) => (all === null || count === null ? null : all + count), 0);
  const [count, against] = [sum(yes), sum(no)];
  return count === null || against === null ? null : { count, of: count + against };
}
