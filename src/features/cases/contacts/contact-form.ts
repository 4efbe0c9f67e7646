import { z } from 'zod';
import { lineOrNothing, storyOrNothing, ticked } from '../../../platform/http/fields.ts';
import type { Typed } from '../../../platform/http/form.ts';
import { isLanguage, languages } from '../../../platform/texts/languages.ts';
import { waysTo } from '../reaching/rules/ways.ts';
import type { Contact } from '../record/contact.ts';

/** The fields of the contact data. Nothing has to be there: of a second party often only the street is known. */
const fields = z.object({
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
  leaveAlone: ticked,
  news: z.enum(['', 'mail', 'sms']).catch(''),
  nameless: ticked,
  words: storyOrNothing(2000),
});

/** News can only come by a way that is there and that he does not forbid. */
export const contactForm = fields.superRefine((form, context) => {
  if (form.news === '') return;
  const { email, phone, street, news: _news, ...rules } = form;
  const ways = waysTo({ email, phone, street, rules });
  if (!ways.includes(form.news))
    context.addIssue({
      code: 'custom',
      path: ['news'],
      message: `no_${form.news === 'mail' ? 'email' : 'phone'}`,
    });
});

/** What the form means. */
export function contactOf(form: z.infer<typeof contactForm>): Contact {
  const { version: _version, otherLanguage, language, ...given } = form;
  const { neverRing, noLetters, noMail, leaveAlone, news, nameless, words, ...plain } = given;
  return {
    ...plain,
    language: language === 'other' ? otherLanguage : language,
    rules: {
      ...{ neverRing, noLetters, noMail, words },
      ...(leaveAlone && { leaveAlone }),
      ...(news && { news }),
      ...(nameless && { nameless }),
    },
  };
}

/** The contact data as the form shows them. */
export function typedFrom({ rules, language, ...plain }: Contact): Typed {
  const isOther = language !== '' && !isLanguage(language);
  const tick = (on: boolean | undefined) => (on ? 'yes' : '');
  return {
    ...plain,
    language: isOther ? 'other' : language,
    otherLanguage: isOther ? language : '',
    neverRing: tick(rules.neverRing),
    noLetters: tick(rules.noLetters),
    noMail: tick(rules.noMail),
    leaveAlone: tick(rules.leaveAlone),
    news: rules.news ?? '',
    nameless: tick(rules.nameless),
    words: rules.words,
  };
}
