import { z } from 'zod';
import {
  line,
  lineOrNothing,
  once,
  oneOf,
  several,
  storyOrNothing,
  ticked,
} from '../../../platform/http/fields.ts';
import { channels } from '../../cases/codes/channels.ts';
import { referrers } from '../../cases/codes/referrers.ts';
import { relations } from '../../cases/codes/relations.ts';
import { spokenLanguages } from '../request/you/schema.ts';
import { isSubjectChoice } from './subject-choices.ts';

const oneOfList = (list: { has(value: unknown): boolean }) =>
  z.string('choose_one').refine((value) => list.has(value), 'choose_one');

/** The forbidden ways, as the resident's own form has them. */
export const forbiddenWays = ['neverRing', 'noLetters', 'noMail'] as const;

/** Everything of a telephone call on one form; only a name, what it is about and a way to reach somebody must be there. */
export const telephoneSchema = z.object({
  once,
  name: line(),
  phone: lineOrNothing(60),
  street: lineOrNothing(),
  house: lineOrNothing(40),
  postcode: lineOrNothing(20),
  place: lineOrNothing(),
  email: z.union([z.literal(''), z.email('not_an_email').max(254, 'too_long')], 'not_an_email').default(''),
  language: oneOf(spokenLanguages),
  subject: z.string('choose_one').refine(isSubjectChoice, 'choose_one'),
  relation: z.union([z.literal(''), oneOfList(relations)]).default(''),
  story: storyOrNothing(8000),
  otherName: lineOrNothing(),
  otherStreet: lineOrNothing(),
  otherHouse: lineOrNothing(40),
  otherPostcode: lineOrNothing(20),
  otherPlace: lineOrNothing(),
  otherPhone: lineOrNothing(60),
  forbidden: several(forbiddenWays),
  words: storyOrNothing(2000),
  channel: oneOfList(channels),
  referrer: oneOfList(referrers),
  giveCode: ticked,
  group: ticked,
});

export type TelephoneForm = z.infer<typeof telephoneSchema>;

/** A call without a number, an address or an e-mail address leads nowhere. */
export const canReach = (form: TelephoneForm): boolean =>
  form.phone !== '' || form.email !== '' || (form.street !== '' && form.house !== '');
