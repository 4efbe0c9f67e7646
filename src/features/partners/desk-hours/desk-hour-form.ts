import { z } from 'zod';
import { dayOrNothing, line, lineOrNothing, once, storyOrNothing } from '../../../platform/http/fields.ts';
import type { Typed } from '../../../platform/http/form.ts';
import type { DeskHour } from './queries.ts';

/** A time on the clock, as a browser’s own field gives it. */
export const time = z
  .string('required')
  .min(1, 'required')
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not_a_time');

export const rhythms = ['1', '2', '3', '4', '8'] as const;
export const lengths = ['0', '15', '20', '30', '45', '60'] as const;

const amongThese = (values: readonly string[]) =>
  z
    .string('choose_one')
    .refine((value) => values.includes(value), 'choose_one')
    .transform(Number);

/** What a coordinator says of a desk-hour. The weekday is that of the first day. */
export const deskHourSchema = z
  .object({
    once,
    place: line(60),
    firstOn: dayOrNothing.refine((value) => value !== '', 'required'),
    every: amongThese(rhythms),
    untilOn: dayOrNothing,
    from: time,
    to: time,
    slot: amongThese(lengths),
    holder: lineOrNothing(60),
    note: storyOrNothing(300),
    version: z
      .string()
      .regex(/^\d{1,8}$/, 'form_too_old')
      .transform(Number)
      .default(0),
  })
  .refine(({ from, to }) => to > from, { path: ['to'], message: 'ends_before_it_begins' })
  .refine(({ firstOn, untilOn }) => untilOn === '' || untilOn >= firstOn, {
    path: ['untilOn'],
    message: 'until_before_first',
  });

export type DeskHourForm = z.infer<typeof deskHourSchema>;

/** A new desk-hour as the form begins. */
export const newDeskHour: Typed = { every: '1', slot: '0' };

export const typedFrom = (desk: DeskHour): Typed => ({
  place: desk.place_id,
  firstOn: desk.first_on,
  every: String(desk.every_weeks),
  untilOn: desk.until_on ?? '',
  from: desk.from_time,
  to: desk.to_time,
  slot: String(desk.slot_minutes),
  holder: desk.held_by ?? '',
  note: desk.note,
  version: String(desk.version),
});
