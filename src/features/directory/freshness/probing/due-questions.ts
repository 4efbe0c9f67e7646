import type { Entry } from '../../entries/entry.ts';
import { probedValue } from './marks.ts';
import type { ProbedFact } from './queries.ts';
import { dueForLook, type ProbedField, probedFields } from './rules/count-failures.ts';

/** One thing to look at: the value of a field, with what is known of it. */
export type Question = { entryId: string; field: ProbedField; value: string; before: ProbedFact | null };

/**
 * What is to be looked at now. Those that were never looked at and that wait longest come in first, at most `most`; of these,
 * those that are likely to answer are asked first.
 */
export function dueQuestions(
  entries: readonly Entry[],
  known: readonly ProbedFact[],
  { now, most }: { now: Date; most: number },
): Question[] {
  const before = new Map(known.map((one) => [`${one.entryId} ${one.field}`, one]));
  const due = entries
    .filter((entry) => !entry.demo)
    .flatMap((entry) =>
      probedFields.flatMap((field): Question[] => {
        const value = probedValue(entry, field);
        const last = before.get(`${entry.id} ${field}`) ?? null;
        return value && dueForLook(last, value, now)
          ? [{ entryId: entry.id, field, value, before: last }]
          : [];
      }),
    );
  const lookedAt = (one: Question) => one.before?.lookedAt.getTime() ?? 0;
  const likely = (one: Question) => (one.before && one.before.failures === 0 ? 0 : 1);
  // Chance decides among equals: else the same three silent hosts could break off every run.
  return due
    .map((one) => ({ one, chance: Math.random() }))
    .sort((a, b) => lookedAt(a.one) - lookedAt(b.one) || a.chance - b.chance)
    .map(({ one }) => one)
    .slice(0, most)
    .sort((a, b) => likely(a) - likely(b));
}

/** Who answers for it: a web host with its port, or a mail domain. */
export const hostOf = ({ field, value }: Pick<Question, 'field' | 'value'>): string =>
  field === 'email'
    ? value.slice(value.lastIndexOf('@') + 1).toLowerCase()
    : (URL.parse(value)?.host ?? value);
