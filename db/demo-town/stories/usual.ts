import type { Contact, ContactRules } from '../../../src/features/cases/record/contact.ts';
import { noContactRules } from '../../../src/features/cases/record/contact.ts';
import { answer, propose } from '../assign.ts';
import { accept, type Moment, takeIn } from '../life.ts';

/** A party in Demostad: `who('Ria Kwikstaart', 'Kerkstraat 12')`. */
export function who(
  name: string,
  address: string,
  more: Partial<Omit<Contact, 'rules'>> & { rules?: Partial<ContactRules> } = {},
): Partial<Contact> & { name: string } {
  const { rules, ...rest } = more;
  return {
    ...{ name, postcode: '4000', place: 'Demostad', ...streetAndHouse(address) },
    ...rest,
    rules: { ...noContactRules, ...rules },
  };
}

/** A party in Voorbeeldrecht. */
export const there = (
  name: string,
  address: string,
  more: Partial<Contact> = {},
): Partial<Contact> & { name: string } =>
  who(name, address, { postcode: '1964', place: 'Voorbeeldrecht', ...more });

/** A telephone number that is nobody’s: `phone(12)` is 04 000 00 12. */
export const phone = (last: number): string => `04 000 00 ${String(last).padStart(2, '0')}`;

function streetAndHouse(address: string): { street: string; house: string } {
  const [, street = address, house = ''] = /^(.*?) (\d.*)$/.exec(address) ?? [];
  return { street, house };
}

/** From the first call to two mediators who both said yes: what most cases have in common. */
export function takenOn(
  district: string,
  [first, second]: readonly [string, string],
  words: { told?: string; note?: string; how?: 'phone' | 'visit' | 'neutral_place' } = {},
  from = 1,
): Moment[] {
  return [
    [from, '09:40', takeIn(words.how ?? 'phone', district, words.told ?? '', words.note ?? '')],
    [from + 1, '10:15', accept()],
    [from + 1, '10:30', propose(first, second)],
    [from + 1, '18:20', answer(first, 'accepted')],
    [from + 2, '08:05', answer(second, 'accepted')],
  ];
}
