import { type Language, languageNames, languages } from '../../../platform/texts/languages.ts';
import type { OwnList } from '../../accounts/code-labels/code-row.ts';
import { isUsed } from '../../cases/codes/service-codes.ts';
import type { Contract, SentField } from '../contract/contract.ts';
import { formFields } from '../contract/form-fields.ts';
import type { Offered, ReferralFieldsProps } from '../referring/referral-form/fields.tsx';
import { agreedHows, asksConsent } from '../referring/referral-form/schema.ts';
import { referralTexts, toldText } from '../referring/referral-form/texts.ts';
import { paperTexts } from './texts.ts';

/** What stands on paper: lines to write on, boxes to tick, or words to read. */
export type PaperPart =
  | { kind: 'lines'; label: string }
  | { kind: 'boxes'; label?: string; options: string[] }
  | { kind: 'words'; text: string };

export type PaperQuestion = {
  question: 'resident' | 'about' | 'agreed';
  parts: (PaperPart & { field?: string })[];
};

type Field = 'name' | SentField;
const asked: Record<'resident' | 'about', readonly Field[]> = {
  resident: ['name', 'phone', 'address', 'email', 'language', 'when_to_ring'],
  about: ['subject', 'relation', 'other_address', 'own_reference'],
};

/** The form of a contract to write on: the fields that it has and no other, and the two things to which the resident agrees. */
export function paperQuestions({
  contract,
  organisation,
  language,
  offered,
}: ReferralFieldsProps): PaperQuestion[] {
  const has = formFields(contract).map(({ field }) => field as Field);
  const of = (question: 'resident' | 'about'): PaperQuestion => ({
    question,
    parts: asked[question]
      .filter((field) => has.includes(field))
      .map((field) => ({ field, ...partOf(field, language, offered) })),
  });
  const agreed: PaperQuestion = { question: 'agreed', parts: agreedParts(contract, organisation, language) };
  return [of('resident'), of('about'), agreed].filter(({ parts }) => parts.length > 0);
}

// German nouns keep their capitals in the middle of a line.
const oneLine = (language: Language, first: string, ...others: string[]): PaperPart => ({
  kind: 'lines',
  label: [first, ...others.map((word) => (language === 'de' ? word : word.toLowerCase()))].join(', '),
});

function partOf(field: Field, language: Language, offered: Offered): PaperPart {
  const say = referralTexts(language);
  switch (field) {
    case 'name':
    case 'phone':
    case 'email':
      return { kind: 'lines', label: say(field) };
    case 'address':
      return oneLine(language, say('street'), say('house'), say('postcode'), say('place'));
    case 'other_address':
      return oneLine(language, say('otherStreet'), say('house'));
    case 'when_to_ring':
      return { kind: 'lines', label: say('whenToRing') };
    case 'own_reference':
      return { kind: 'lines', label: say('ownReference') };
    case 'language':
      return { kind: 'boxes', label: say('language'), options: languages.map((one) => languageNames[one]) };
    case 'subject':
      return { kind: 'boxes', label: say('subject'), options: labels(offered, 'subject', language) };
    case 'relation':
      return { kind: 'boxes', label: say('relation'), options: labels(offered, 'relation', language) };
  }
}

/** What the service offers, without the finer subjects of all services: so many boxes nobody reads. */
const labels = ({ codes, day }: Offered, list: OwnList, language: Language) =>
  codes
    .all(list, language)
    .filter((code) => isUsed(code, day) && (code.own || code.group === null))
    .map((code) => code.label(language));

function agreedParts(contract: Contract, organisation: string, language: Language): PaperPart[] {
  const say = referralTexts(language);
  const told = { organisation, told: toldText(contract, language) };
  const first: PaperPart[] = [
    { kind: 'words', text: say('agreedHint') },
    { kind: 'boxes', label: say('agreed'), options: agreedHows.map((how) => say(how)) },
  ];
  if (contract.tells.length === 0) return first;
  if (!asksConsent(contract)) return [...first, { kind: 'words', text: say('feedbackByLaw', told) }];
  const sayPaper = paperTexts(language);
  const answers = [sayPaper('yes'), sayPaper('no')];
  return [
    ...first,
    { kind: 'boxes', label: say('feedback', told), options: answers },
    { kind: 'words', text: say('feedbackHint') },
  ];
}
