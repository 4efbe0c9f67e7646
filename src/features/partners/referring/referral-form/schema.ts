import { z } from 'zod';
import { emailAddress, line, lineOrNothing, oneOf, ticked } from '../../../../platform/http/fields.ts';
import { type Language, languages } from '../../../../platform/texts/languages.ts';
import type { OwnList } from '../../../accounts/code-labels/code-row.ts';
import type { ServiceCodes } from '../../../cases/codes/service-codes.ts';
import { readSubjectChoice } from '../../../intake/telephone/subject-choices.ts';
import type { Contract, Wanted } from '../../contract/contract.ts';
import type { Resident } from '../send-referral.ts';

/** How the resident said that he agrees to be sent. */
export const agreedHows = ['in_person', 'by_phone', 'in_writing'] as const;

// What the contract does not ask is dropped, whatever a browser sends under its name.
const nothing = () =>
  z
    .any()
    .optional()
    .transform(() => '');
const wantedLine = (wanted: Wanted, most?: number) =>
  wanted === 'no' ? nothing() : wanted === 'must' ? line(most) : lineOrNothing(most);

const reachable = (value: string) => value === '' || /\d(?:\D*\d){7,}/.test(value);
const isIn = (codes: ServiceCodes, list: OwnList) => (value: string) =>
  value === '' || codes.meaning(list, value) !== null;

const emailOf = (wanted: Wanted) =>
  wanted === 'no'
    ? nothing()
    : wanted === 'must'
      ? emailAddress
      : z.union([z.literal(''), z.email('not_an_email').max(254, 'too_long')], 'not_an_email').default('');

const languageOf = (wanted: Wanted, usual: Language) => {
  if (wanted === 'must') return oneOf(languages);
  const or = z.union([z.literal(''), oneOf(languages)], 'choose_one').default('');
  return (wanted === 'no' ? nothing() : or).transform(
    (value): Language => (value === '' ? usual : value) as Language,
  );
};

const ticks = (asked: boolean) =>
  asked
    ? ticked
    : z
        .any()
        .optional()
        .transform(() => false);

/** Does the contract need the resident’s word before the partner hears anything? */
export const asksConsent = ({ after, tells }: Contract): boolean => after === 'consent' && tells.length > 0;

/**
 * What a partner may send by this contract, and nothing else: a field that the contract does not have is dropped. `usual` is
 * the language of who said none. There is no place for the partner’s story: what happened is the resident’s to tell.
 */
export function referralSchema(contract: Contract, usual: Language, codes: ServiceCodes) {
  const { sends } = contract;
  return z
    .object({
      name: line(),
      phone: wantedLine(sends.phone, 60).refine(reachable, 'not_a_phone'),
      street: wantedLine(sends.address),
      house: wantedLine(sends.address, 40),
      postcode: wantedLine(sends.address === 'must' ? 'may' : sends.address, 20),
      place: wantedLine(sends.address),
      email: emailOf(sends.email),
      language: languageOf(sends.language, usual),
      subject: wantedLine(sends.subject, 60).refine(isIn(codes, 'subject'), 'choose_one'),
      relation: wantedLine(sends.relation, 60).refine(isIn(codes, 'relation'), 'choose_one'),
      otherStreet: wantedLine(sends.other_address),
      otherHouse: wantedLine(sends.other_address, 40),
      whenToRing: wantedLine(sends.when_to_ring, 120),
      ownReference: wantedLine(sends.own_reference, 60),
      agreedHow: z.enum(agreedHows, 'consent_missing'),
      feedbackAgreed: ticks(asksConsent(contract)),
    })
    .refine((form) => form.phone !== '' || form.email !== '' || form.street !== '', {
      path: [sends.phone !== 'no' ? 'phone' : sends.address !== 'no' ? 'street' : 'email'],
      message: 'no_way',
    });
}

export type ReferralForm = z.infer<ReturnType<typeof referralSchema>>;

/** The resident as `sendReferral` takes him: with the shared codes, and the service’s own ones beside them. */
export function residentOf({ subject, relation, ...form }: ReferralForm, codes: ServiceCodes): Resident {
  const about = codes.meaning('subject', subject) ?? { code: 'OTHER', own: {} };
  const lives = codes.meaning('relation', relation) ?? { code: '', own: {} };
  return {
    ...{ ...form, ...readSubjectChoice(about.code), relation: lives.code },
    ownCodes: { ...about.own, ...lives.own },
  };
}
