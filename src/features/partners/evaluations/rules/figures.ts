import { z } from 'zod';
import {
  type FeedbackWord,
  feedbackWords,
  type ResultClass,
  resultClasses,
} from '../../contract/contract.ts';
import type { Period } from './periods.ts';

/** What a partner sees of one whom he sent: when he sent him, and what he was told on which day. */
export type SentAndTold = {
  receivedOn: string;
  told: readonly { word: FeedbackWord; result: ResultClass | null; day: string }[];
};

/**
 * What stays of those whose cases were forgotten: so many of whom were sent in a quarter (`word` empty), or told a word in a
 * quarter. Quarters are their first days, `YYYY-MM-DD`.
 */
export type Forgotten = {
  sentIn: string;
  toldIn: string | null;
  word: FeedbackWord | '';
  result: ResultClass | '';
  count: number;
};

/** What happened beside referrals: whom he told to ask himself, and who came by at his place. They are none of his referrals. */
export type Besides = { tipped: number; walkIns: number };

const count = z.int().min(0);
const byWord = z.object(
  Object.fromEntries(feedbackWords.map((word) => [word, count])) as Record<FeedbackWord, typeof count>,
);
const byResult = z.object(
  Object.fromEntries(resultClasses.map((one) => [one, count])) as Record<ResultClass, typeof count>,
);
const schema = z
  .object({ sent: count, told: byWord, ended: count, results: byResult, unsaid: count })
  // Not counted yet in what was frozen before.
  .extend({ tipped: count.default(0), walkIns: count.default(0) });

/**
 * The figures of one partner over one period. `sent`: whom he sent in it, and `told` how many of those he has been told each
 * word of until the count. `ended`: of whomever he ever sent, how many he was told in the period that it was closed; `results`
 * with which class, and `unsaid` without one. `tipped` and `walkIns` count people who are no referrals. All of it he can
 * count himself, row by row; who was forgotten counts on.
 */
export type Figures = z.infer<typeof schema>;

/** The figures as a row holds them. Throws when they are none. */
export const readFigures = (stored: unknown): Figures => schema.parse(stored);

export function countFigures(
  rows: readonly SentAndTold[],
  { from, until }: Period,
  { forgotten = [], ...besides }: Partial<Besides> & { forgotten?: readonly Forgotten[] } = {},
): Figures {
  const within = (day: string | null): boolean => day !== null && day >= from && day <= until;
  const sent = rows.filter(({ receivedOn }) => within(receivedOn));
  const ended = rows.flatMap(({ told }) => told.filter(({ word, day }) => word === 'closed' && within(day)));
  const gone = {
    sent: forgotten.filter(({ sentIn }) => within(sentIn)),
    ended: forgotten.filter(({ word, toldIn }) => word === 'closed' && within(toldIn)),
  };
  const many = <Key extends string>(keys: readonly Key[], of: (key: Key) => number) =>
    Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, number>;
  return {
    sent: sent.length + sum(gone.sent.filter(({ word }) => word === '')),
    told: many(
      feedbackWords,
      (asked) =>
        sent.filter(({ told }) => told.some(({ word }) => word === asked)).length +
        sum(gone.sent.filter(({ word }) => word === asked)),
    ),
    ended: ended.length + sum(gone.ended),
    results: many(
      resultClasses,
      (asked) =>
        ended.filter(({ result }) => result === asked).length +
        sum(gone.ended.filter(({ result }) => result === asked)),
    ),
    unsaid:
      ended.filter(({ result }) => result === null).length +
      sum(gone.ended.filter(({ result }) => result === '')),
    ...{ tipped: 0, walkIns: 0, ...besides },
  };
}

const sum = (rows: readonly Forgotten[]): number => rows.reduce((total, row) => total + row.count, 0);
