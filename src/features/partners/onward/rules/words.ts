import type { Language } from '../../../../platform/texts/languages.ts';
import { formatDay } from '../../../../ui/dates.ts';
import type { Contact } from '../../../cases/record/contact.ts';
import { wordTexts } from '../word-texts.ts';
import type { OnwardItem } from './passable.ts';

export type ToSay = {
  service: string;
  recipient: string;
  contact: Contact;
  items: readonly OnwardItem[];
  summary: string;
  /** The day on which he agreed, `YYYY-MM-DD`. */
  agreedOn: string;
};

/** The very words that go to the receiver, on paper, by mail or on the telephone: only what was ticked. */
export function onwardWords(language: Language, given: ToSay): string {
  const { contact, items } = given;
  const say = wordTexts(language);
  // A day has no zone; the place asks for one.
  const day = formatDay(given.agreedOn, { language, zone: 'Europe/Brussels' }, { year: true });
  const values: Record<OnwardItem, string> = {
    name: contact.name,
    address: addressOf(contact),
    phone: contact.phone,
    email: contact.email,
    summary: given.summary,
  };
  const said = items.map((item) => `${say(item)}: ${values[item]}`);
  const rules = items.includes('address') && contact.rules.noLetters ? [say('noLetters')] : [];
  return [
    say('to', { recipient: given.recipient }),
    say('agreed', { service: given.service, day }),
    [...said, ...rules].join('\n'),
    say('only'),
  ].join('\n\n');
}

const addressOf = ({ street, house, postcode, place }: Contact): string =>
  [`${street} ${house}`.trim(), `${postcode} ${place}`.trim()].filter((part) => part !== '').join(', ');
