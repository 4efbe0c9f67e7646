import { z } from 'zod';
import { dayOrNothing, lineOrNothing, oneOf } from '../../../../platform/http/fields.ts';
import type { Typed } from '../../../../platform/http/form.ts';
import { time } from '../desk-hour-form.ts';
import type { DaySeen } from './read-day.ts';

export const dayKinds = ['held', 'moved', 'cancelled'] as const;

const timeOrNothing = z.union([z.literal(''), time], 'not_a_time').default('');

/** What is otherwise on one day. */
export const daySchema = z
  .object({
    kind: oneOf(dayKinds),
    movedTo: dayOrNothing,
    from: timeOrNothing,
    to: timeOrNothing,
    holder: lineOrNothing(60),
    version: z
      .string('form_too_old')
      .regex(/^\d{1,8}$/, 'form_too_old')
      .transform(Number),
  })
  .superRefine(({ kind, movedTo, from, to }, check) => {
    if (kind !== 'moved') return;
    const wrong = (path: string, message: string) =>
      check.addIssue({ code: 'custom', path: [path], message });
    if (movedTo === '') wrong('movedTo', 'required');
    if (from === '') wrong('from', 'required');
    if (to === '') wrong('to', 'required');
    else if (to <= from) wrong('to', 'ends_before_it_begins');
  });

export type DayForm = z.infer<typeof daySchema>;

/** The form as the day stands now. */
export const dayTyped = ({ day, version }: DaySeen): Typed => {
  const moved = day.on !== day.day;
  const kind =
    day.state === 'held' ? (moved ? 'moved' : 'held') : day.state === 'cancelled' ? 'cancelled' : '';
  return {
    ...{ kind, movedTo: moved ? day.on : '', from: moved ? day.from : '', to: moved ? day.to : '' },
    ...{ holder: day.holder?.id ?? '', version: String(version) },
  };
};

/** How many walked in. */
export const countSchema = z.object({
  walkIns: z
    .string('required')
    .min(1, 'required')
    .regex(/^\d{1,3}$/, 'not_a_count')
    .transform(Number)
    .refine((count) => count <= 500, 'not_a_count'),
});

export const slotSchema = z.object({ at: time, take: oneOf(['yes', 'no']) });
