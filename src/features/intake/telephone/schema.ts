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
import type { OwnList } from '../../accounts/code-labels/code-row.ts';
import type { ServiceCodes } from '../../cases/codes/service-codes.ts';
import { spokenLanguages } from '../request/you/schema.ts';

const oneOfList = (codes: ServiceCodes, list: OwnList) =>
  z.string('choose_one').refine((value) => codes.meaning(list, value) !== null, 'choose_one');

/** The forbidden ways, as the resident's own form has them. */
export const forbiddenWays = ['neverRing', 'noLetters', 'noMail'] as const;

/** Everything of a telephone call on one form; only a name, what it is about and a way to reach somebody must be there. */
export const telephoneSchema = (codes: ServiceCodes) =>
  z.object({
    once,
    name: line(),
    phone: lineOrNothing(60),
    street: lineOrNothing(),
    house: lineOrNothing(40),
    postcode: lineOrNothing(20),
    place: lineOrNothing(),
    email: z.union([z.literal(''), z.email('not_an_email').max(254, 'too_long')], 'not_an_email').default(''),
    language: oneOf(spokenLanguages),
    subject: oneOfList(codes, 'subject'),
    relation: z.union([z.literal(''), oneOfList(codes, 'relation')]).default(''),
    story: storyOrNothing(8000),
    otherName: lineOrNothing(),
    otherStreet: lineOrNothing(),
    otherHouse: lineOrNothing(40),
    otherPostcode: lineOrNothing(20),
    otherPlace: lineOrNothing(),
    otherPhone: lineOrNothing(60),
    forbidden: several(forbiddenWays),
    words: storyOrNothing(2000),
    channel: oneOfList(codes, 'channel'),
    referrer: oneOfList(codes, 'referrer'),
    giveCode: ticked,
    group: ticked,
  });

export type TelephoneForm = z.infer<ReturnType<typeof telephoneSchema>>;

/** A call without a number, an address or an e-mail address leads nowhere. */
export const canReach = (form: TelephoneForm): boolean =>
  form.phone !== '' || form.email !== '' || (form.street !== '' && form.house !== '');
