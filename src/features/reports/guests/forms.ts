import { z } from 'zod';
import { line, once, oneOf } from '../../../platform/http/fields.ts';
import { languages } from '../../../platform/texts/languages.ts';

/** A day as `YYYY-MM-DD`. */
export const someDay = z.string('not_a_day').pipe(z.iso.date('not_a_day'));

export const isId = (value: string): boolean => z.uuid().safeParse(value).success;

/** What a link for a guest is made of, but for where its codes go. */
export const guestLinkForm = z.object({
  once,
  name: line(120),
  until: z.string('bad_day').pipe(z.iso.date('bad_day')),
  language: oneOf(languages),
});
