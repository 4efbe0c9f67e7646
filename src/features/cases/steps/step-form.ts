import { z } from 'zod';
import { lineOrNothing, oneOf, story, storyOrNothing } from '../../../platform/http/fields.ts';
import type { Content } from '../record/content.ts';
import type { Place } from '../record/record.ts';
import type { FirstWords } from '../releases/first-words.ts';
import type { Facts } from '../rules/lifecycle.ts';
import { repairIn, repairs } from '../sanction/rules/repair.ts';
import type { CaseChange } from '../tables.ts';
import { ways } from './ways.ts';

export type Written = {
  place: Place;
  content: Content /** For an agreement line: when it is due. */;
  dueOn?: string;
};

/** What a filled-in form means: the facts for the rules, what is sealed where, what may stand in clear. */
export type Meaning = {
  facts: Facts;
  writes?: Written[];
  shown?: Record<string, string | number>;
  change?: CaseChange;
  /** The words of the first contact with the second party: the first release. */
  firstWords?: FirstWords;
};

/** What one step asks of the person who takes it. It is posted to `/cases/{number}/{noun}`. */
export type StepForm = {
  noun: string;
  schema: z.ZodObject;
  mean(values: Record<string, unknown>, now: Date): Meaning;
};

/** Ties a schema to its meaning, so that the compiler checks one against the other. */
export function stepForm<S extends z.ZodObject>(
  noun: string,
  schema: S,
  mean: (values: z.infer<S>, now: Date) => Meaning,
): StepForm {
  return { noun, schema, mean: mean as StepForm['mean'] };
}

export const first: Place = { kind: 'party', side: 'first' };
export const second: Place = { kind: 'party', side: 'second' };
export const team: Place = { kind: 'team' };
export const shared: Place = { kind: 'shared' };

export const modes = ['direct', 'indirect', 'group'] as const;

/** The fields that several steps share. */
export const teamNote = { team_note: storyOrNothing() };
export const talk = { how: oneOf(ways), on: z.iso.date('not_a_day'), told: story(), ...teamNote };

export const mostLines = 6;

const lineNumbers = Array.from({ length: mostLines }, (_, index) => index + 1);

/** Six lines of an agreement, each: what, who does it, by when. Empty lines are left out. */
export const agreement = Object.fromEntries(
  lineNumbers.flatMap((n) => [
    [`what_${n}`, n === 1 ? story(500) : storyOrNothing(500)],
    [`who_${n}`, oneOf(['first', 'second', 'both']).default('both')],
    [`repair_${n}`, oneOf(['', ...repairs]).default('')],
    [
      `by_${n}`,
      lineOrNothing(10).refine((day) => day === '' || z.iso.date().safeParse(day).success, 'not_a_day'),
    ],
  ]),
) as Record<string, z.ZodType>;

export type WrittenLine = Written & { content: Extract<Content, { kind: 'agreement_line' }> };

export function agreementLines(values: Record<string, unknown>): WrittenLine[] {
  return lineNumbers
    .filter((n) => values[`what_${n}`])
    .map((n) => {
      const by = String(values[`by_${n}`] ?? '');
      const who = values[`who_${n}`] as 'first' | 'second' | 'both';
      const what = String(values[`what_${n}`]);
      const content = { kind: 'agreement_line', who, what, by, ...repairIn(values[`repair_${n}`]) } as const;
      return { place: shared, content, ...(by ? { dueOn: by } : {}) };
    });
}

/** A note in one place, or nothing when nobody wrote it. */
export const noteIn = (place: Place, text: string): Written[] =>
  text === '' ? [] : [{ place, content: { kind: 'note', text } }];
