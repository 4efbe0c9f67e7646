import { type Question, scales } from './questions.ts';

/** The ways by which answers in a batch came: of the written ones two, and the telephone in a batch of its own. */
export const answerWays = ['link', 'paper', 'telephone'] as const;
export type AnswerWay = (typeof answerWays)[number];

/** How often each answer was chosen. Counts know no order and no person; the answers to two questions do not hang together. */
export type Counts = {
  answered: number;
  ways: Record<AnswerWay, number>;
  answers: Record<string, Record<string, number>>;
};
/** What was written, in the order of the alphabet, so that its place tells nothing of when it came. */
export type Words = { mayBePrinted: string[]; forTheService: string[] };

export type Answer = {
  way: AnswerWay;
  chosen: Readonly<Record<string, string | undefined>>;
  words: string;
  mayBePrinted: boolean;
};

/** All that somebody could have chosen, counted as nothing. */
export const noCounts = (questions: readonly Question[]): Counts => ({
  answered: 0,
  ways: { link: 0, paper: 0, telephone: 0 },
  answers: Object.fromEntries(
    questions.map(({ id, scale }) => [id, Object.fromEntries(scales[scale].map((key) => [key, 0]))]),
  ),
});
export const noWords: Words = { mayBePrinted: [], forTheService: [] };

/** One answer more. What comes out depends on which answers there are, never on the order in which they came. */
export function addToCounts(counts: Counts, answer: Answer): Counts {
  const answers = Object.fromEntries(
    Object.entries(counts.answers).map(([question, keys]) => [
      question,
      Object.fromEntries(
        Object.entries(keys).map(([key, n]) => [key, answer.chosen[question] === key ? n + 1 : n]),
      ),
    ]),
  );
  const ways = { ...counts.ways, [answer.way]: counts.ways[answer.way] + 1 };
  return { answered: counts.answered + 1, ways, answers };
}

export function addToWords(words: Words, { words: said, mayBePrinted }: Answer): Words {
  if (said === '') return words;
  const where = mayBePrinted ? 'mayBePrinted' : 'forTheService';
  return { ...words, [where]: [...words[where], said].sort() };
}
