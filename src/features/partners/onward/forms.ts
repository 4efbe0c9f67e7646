import { z } from 'zod';
import {
  dayOrNothing,
  emailAddress,
  lineOrNothing,
  once,
  oneOf,
  several,
  storyOrNothing,
} from '../../../platform/http/fields.ts';
import { waysToPass } from './pass-on.ts';
import { onwardResults } from './record-result.ts';
import { onwardItems } from './rules/passable.ts';

const day = z.iso.date('not_a_day');

export const onwardForm = z
  .object({
    once,
    party: z.uuid('choose_one'),
    organisation: z.union([z.uuid('choose_one'), z.literal('')]).default(''),
    recipient: lineOrNothing(),
    email: z.union([emailAddress, z.literal('')]).default(''),
    phone: lineOrNothing(40),
    items: several(onwardItems).refine((items) => items.length > 0, 'choose_one'),
    summary: storyOrNothing(500),
    how: oneOf(['in_person', 'by_phone', 'in_writing']),
    on: day,
    remind_on: dayOrNothing,
  })
  .refine(({ organisation, recipient }) => organisation !== '' || recipient !== '', {
    path: ['recipient'],
    message: 'required',
  })
  .refine(({ items, summary }) => !items.includes('summary') || summary !== '', {
    path: ['summary'],
    message: 'required',
  });

export const passingForm = z.object({ by: oneOf(waysToPass) });

export const resultForm = z.object({
  once,
  result: oneOf(onwardResults),
  on: day,
  text: storyOrNothing(1000),
  remind_on: dayOrNothing,
});
