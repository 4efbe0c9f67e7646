import { z } from 'zod';
import { lineOrNothing, storyOrNothing, ticked } from '../../../platform/http/fields.ts';
import type { Typed } from '../../../platform/http/form.ts';
import { isLanguage, languages } from '../../../platform/texts/languages.ts';
import type { Contact } from '../record/contact.ts';

/** The fields of the contact data. Nothing has to be there: of a second party often only the street is known. */
export const contactForm = z.object({
  version: z.string().max(60).default(''),
  name: lineOrNothing(),
  street: lineOrNothing(),
  house: lineOrNothing(40),
  postcode: lineOrNothing(20),
  place: lineOrNothing(),
  phone: lineOrNothing(60).refine((value) => value === '' || /\d(?:\D*\d){7,}/.test(value), 'not_a_phone'),
  email: z.union([z.literal(''), z.email('not_an_email').max(254, 'too_long')], 'not_an_email').default(''),
  language: z.enum([...languages, 'other', '']).catch(''),
  otherLanguage: lineOrNothing(60),
  neverRing: ticked,
  noLetters: ticked,
  noMail: ticked,
  words: storyOrNothing(2000),
});

/** What the form means. */
export function contactOf(form: z.infer<typeof contactForm>): Contact {
  const { version: _version, otherLanguage, language, neverRing, noLetters, noMail, words, ...plain } = form;
  return {
    ...plain,
    language: language === 'other' ? otherLanguage : language,
    rules: { neverRing, noLetters, noMail, words },
  };
}

/** The contact data as the form shows them. */
export function typedFrom({ rules, language, ...plain }: Contact): Typed {
  const isOther = language !== '' && !isLanguage(language);
  const tick = (on: boolean) => (on ? 'yes' : '');
  return {
    ...plain,
    language: isOther ? 'other' : language,
    otherLanguage: isOther ? language : '',
    neverRing: tick(rules.neverRing),
    noLetters: tick(rules.noLetters),
    noMail: tick(rules.noMail),
    words: rules.words,
  };
}
