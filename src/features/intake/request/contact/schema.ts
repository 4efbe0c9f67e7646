import { z } from 'zod';
import { lineOrNothing, several } from '../../../../platform/http/fields.ts';
import type { Draft } from '../draft/draft.ts';
import { answer } from '../draft/draft.ts';

export const forbidden = ['neverRing', 'noLetters', 'noMail'] as const;

export const contactSchema = z.object({
  forbidden: several(forbidden),
  times: lineOrNothing(300),
  words: z.string().max(2000, 'too_long').default(''),
});

/** Whether there is any way left to reach the resident: by what he gave, less what he forbids. */
export function canBeReached(draft: Draft, value: { forbidden: string[]; words: string }): boolean {
  const may = (way: (typeof forbidden)[number]) => !value.forbidden.includes(way);
  const rings = answer(draft, 'you', 'phone') !== '' && may('neverRing');
  const mails = answer(draft, 'you', 'email') !== '' && may('noMail');
  return rings || mails || may('noLetters') || value.words !== '';
}
