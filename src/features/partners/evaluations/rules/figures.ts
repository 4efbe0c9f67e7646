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

const count = z.int().min(0);
const byWord = z.object(
  Object.fromEntries(feedbackWords.map((word) => [word, count])) as Record<FeedbackWord, typeof count>,
);
const byResult = z.object(
  Object.fromEntries(resultClasses.map((one) => [one, count])) as Record<ResultClass, typeof count>,
);
const schema = z.object({ sent: count, told: byWord, ended: count, results: byResult, unsaid: count });

/**
 * The figures of one partner over one period. `sent`: whom he sent in it, and `told` how many of those he has been told each
 * word of until the count. `ended`: of whomever he ever sent, how many he was told in the period that it was closed; `results`
 * with which class, and `unsaid` without one. All of it he can count himself, row by row.
 */
export type Figures = z.infer<typeof schema>;

/** The figures as a row holds them. Throws when they are none. */
export const readFigures = (stored: unknown): Figures => schema.parse(stored);

export function countFigures(rows: readonly SentAndTold[], { from, until }: Period): Figures {
  const within = (day: string): boolean => day >= from && day <= until;
  const sent = rows.filter(({ receivedOn }) => within(receivedOn));
  const ended = rows.flatMap(({ told }) => told.filter(({ word, day }) => word === 'closed' && within(day)));
  const many = <Key extends string>(keys: readonly Key[], of: (key: Key) => number) =>
    Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, number>;
  return {
    sent: sent.length,
    told: many(
      feedbackWords,
      (asked) => sent.filter(({ told }) => told.some(({ word }) => word === asked)).length,
    ),
    ended: ended.length,
    results: many(resultClasses, (asked) => ended.filter(({ result }) => result === asked).length),
    unsaid: ended.filter(({ result }) => result === null).length,
  };
}
