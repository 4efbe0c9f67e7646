import { z } from 'zod';
import { line, lineOrNothing, oneOf } from '../../../../platform/http/fields.ts';

/** The languages in which a resident may ask to be spoken to: ours, and another one in his own words. */
export const spokenLanguages = ['nl', 'fr', 'de', 'en', 'other'] as const;

export const youSchema = z.object({
  name: line(),
  street: line(),
  house: line(40),
  postcode: lineOrNothing(20),
  place: line(),
  phone: lineOrNothing(60).refine((value) => value === '' || /\d(?:\D*\d){7,}/.test(value), 'not_a_phone'),
  email: z.union([z.literal(''), z.email('not_an_email').max(254, 'too_long')], 'not_an_email').default(''),
  language: oneOf(spokenLanguages),
  otherLanguage: lineOrNothing(60),
});
