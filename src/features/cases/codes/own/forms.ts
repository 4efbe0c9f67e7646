import { z } from 'zod';
import { dayOrNothing, lineOrNothing } from '../../../../platform/http/fields.ts';

/** What is said of a code: its words in four languages, of which one may be enough, its place and its days. */
export const codeForm = z
  .object({
    /** Empty for a new code of the service’s own. */
    key: lineOrNothing(80),
    counts: lineOrNothing(80),
    nl: lineOrNothing(80),
    fr: lineOrNothing(80),
    de: lineOrNothing(80),
    en: lineOrNothing(80),
    position: z
      .string()
      .default('')
      .refine((text) => /^([1-9]\d{0,2})?$/.test(text), 'not_a_number')
      .transform((text) => (text === '' ? null : Number(text))),
    from: dayOrNothing,
    until: dayOrNothing,
  })
  .refine(({ key, nl, fr, de, en }) => key !== '' || nl + fr + de + en !== '', {
    message: 'required',
    path: ['nl'],
  })
  .refine(({ from, until }) => from === '' || until === '' || from <= until, {
    message: 'days_order',
    path: ['until'],
  });

export type CodeForm = z.infer<typeof codeForm>;
