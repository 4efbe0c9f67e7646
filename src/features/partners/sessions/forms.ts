import { z } from 'zod';
import { line, lineOrNothing, once, oneOf, storyOrNothing } from '../../../platform/http/fields.ts';
import { sessionKinds } from './tables.ts';

const time = z
  .string('required')
  .min(1, 'required')
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not_a_time');

const mostGuests = 500;

/** A number of people, or null where nothing was filled in. */
export const headcount = z
  .string()
  .default('')
  .refine((typed) => /^\d{0,3}$/.test(typed) && Number(typed) <= mostGuests, 'not_a_number')
  .transform((typed) => (typed === '' ? null : Number(typed)));

const facts = {
  kind: oneOf(sessionKinds),
  title: line(120),
  on_day: z.iso.date('not_a_day'),
  starts: time,
  ends: time,
  place: line(200),
  held_by: lineOrNothing(120),
};
const chosen = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((ids) => (ids ? [ids].flat() : []));
const inOrder = ({ starts, ends }: { starts: string; ends: string }): boolean => starts < ends;
const endsBefore = { path: ['ends'], message: 'ends_before' };

export const sessionForm = z
  .object({
    once,
    ...facts,
    organisations: chosen.pipe(z.array(z.uuid('choose_one')).min(1, 'choose_one')),
    material: storyOrNothing(5000),
  })
  .refine(inOrder, endsBefore);

/** What may change of one that is planned; `organisations` are those that are asked besides. */
export const changeForm = z
  .object({ ...facts, organisations: chosen.pipe(z.array(z.uuid('choose_one'))) })
  .refine(inOrder, endsBefore);

export const materialForm = z.object({ material: storyOrNothing(5000) });

export const answerForm = z.object({
  organisation: z.uuid('choose_one'),
  expected: headcount.refine((count) => count !== null, 'required'),
});
