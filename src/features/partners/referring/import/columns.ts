import { languages } from '../../../../platform/texts/languages.ts';
import { folded } from '../../../cases/record/contact.ts';
import type { Contract, SentField } from '../../contract/contract.ts';
import { asksConsent, type ReferralForm } from '../referral-form/schema.ts';
import { columnTexts } from './texts.ts';

/** A column of a list: a field of the form, and the one in which the partner says that the resident agreed at all. */
export type ColumnName = keyof ReferralForm | 'agreed';
export type Column = { name: ColumnName; required: boolean };

const ofField: Record<SentField, readonly (keyof ReferralForm)[]> = {
  phone: ['phone'],
  address: ['street', 'house', 'postcode', 'place'],
  email: ['email'],
  language: ['language'],
  subject: ['subject'],
  relation: ['relation'],
  other_address: ['otherStreet', 'otherHouse'],
  when_to_ring: ['whenToRing'],
  own_reference: ['ownReference'],
};

/** The columns of a list by this contract, in their order. */
export function columnsOf(contract: Contract): Column[] {
  const sent = (Object.keys(ofField) as SentField[])
    .filter((field) => contract.sends[field] !== 'no')
    .flatMap((field) =>
      ofField[field].map((name) => ({
        name,
        required: contract.sends[field] === 'must' && name !== 'postcode',
      })),
    );
  return [
    { name: 'name', required: true },
    ...sent,
    { name: 'agreed', required: true },
    { name: 'agreedHow', required: true },
    ...(asksConsent(contract) ? [{ name: 'feedbackAgreed', required: false } as const] : []),
  ];
}

/** Which column stands where, by its name in any of our languages; and the heads that nobody reads. */
export function findColumns(heads: readonly string[], columns: readonly Column[]) {
  const place = new Map<ColumnName, number>();
  const unread: string[] = [];
  for (const [index, head] of heads.entries()) {
    const column = columns.find(({ name }) => namesOf(name).includes(folded(head)));
    if (column && !place.has(column.name)) place.set(column.name, index);
    else if (head !== '') unread.push(head);
  }
  const missing = columns
    .filter(({ name, required }) => required && !place.has(name))
    .map(({ name }) => name);
  return { place, unread, missing };
}

const namesOf = (name: ColumnName): string[] => [
  folded(name),
  ...languages.map((language) => folded(columnTexts(language)(name))),
];
