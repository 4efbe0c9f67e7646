import type { ComponentChildren } from 'preact';
import { isLanguage, type Language, languageNames } from '../../../platform/texts/languages.ts';
import { caseTexts } from '../case/texts.ts';
import { waysTo } from '../reaching/rules/ways.ts';
import type { Contact } from '../record/contact.ts';
import { contactTexts } from './texts.ts';

type Fact = { name: string; value: ComponentChildren };

/** How a party can be reached. Who must never be rung has no number to tap: it is there, to be compared. */
export function factsOf(contact: Contact, language: Language): Fact[] {
  const say = contactTexts(language);
  return [
    { name: say('address'), value: addressOf(contact) },
    { name: say('phone'), value: <Phone contact={contact} language={language} /> },
    { name: say('email'), value: <Email contact={contact} language={language} /> },
    { name: say('language'), value: nameOfLanguage(contact.language) },
  ].filter((fact) => fact.value !== '');
}

/** Street and house, postcode and place, as far as they are known. */
export function addressOf({ street, house, postcode, place }: Contact): string {
  const lines = [`${street} ${house}`, `${postcode} ${place}`].map((line) => line.trim());
  return lines.filter(Boolean).join(', ');
}

export const nameOfLanguage = (language: string): string =>
  isLanguage(language) ? languageNames[language] : language;

function Phone({ contact, language }: { contact: Contact; language: Language }) {
  const { phone } = contact;
  if (phone === '') return contactTexts(language)('notKnown');
  if (!waysTo(contact).includes('phone'))
    return (
      <>
        {phone} · <strong>{caseTexts(language)('neverRing')}</strong>
      </>
    );
  return <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>;
}

function Email({ contact: { email, rules }, language }: { contact: Contact; language: Language }) {
  if (email === '') return contactTexts(language)('notKnown');
  if (!rules.noMail && !rules.leaveAlone) return email;
  return (
    <>
      {email} · <strong>{caseTexts(language)('noMail')}</strong>
    </>
  );
}
