import { type Contact, folded, noContactRules } from '../../record/contact.ts';

export type LineError =
  | 'nothing_known'
  | 'too_long'
  | 'too_many_columns'
  | 'not_a_phone'
  | 'not_an_email'
  | 'twice';
export type ParsedLines = { contacts: Contact[]; errors: { line: number; error: LineError }[] };
type Known = Pick<Contact, 'name' | 'street' | 'house'>;

const columns = ['name', 'street', 'house', 'postcode', 'place', 'phone', 'email'] as const;
const longest = 200;

/**
 * Reads a pasted list, one party a line: name; street; house; postcode; place; phone; e-mail, parted by semicolons or, as
 * out of a spreadsheet, by tabs. Lines count from 1, empty ones included. Who is `there` already is not added twice.
 */
export function parseLines(text: string, there: readonly Known[] = []): ParsedLines {
  const seen = new Set(there.map(sameAs));
  const parsed: ParsedLines = { contacts: [], errors: [] };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const cells = line.split(line.includes('\t') ? '\t' : ';').map((cell) => cell.trim());
    const contact = contactOf(cells);
    const error = cells.slice(columns.length).some(Boolean) ? 'too_many_columns' : wrongIn(contact, seen);
    if (error) parsed.errors.push({ line: index + 1, error });
    else parsed.contacts.push(contact);
    seen.add(sameAs(contact));
  }
  return parsed;
}

/** What is wrong with what is known of a party; null when he can be added. */
export function wrongIn(contact: Contact, there: ReadonlySet<string>): LineError | null {
  const { name, street, house, phone, email } = contact;
  if (!name && !street && !house) return 'nothing_known';
  if (columns.some((column) => contact[column].length > longest)) return 'too_long';
  if (phone && !/\d(?:\D*\d){7,}/.test(phone)) return 'not_a_phone';
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return 'not_an_email';
  return there.has(sameAs(contact)) ? 'twice' : null;
}

/** Two of the same name at the same address are one party. */
export const sameAs = ({ name, street, house }: Known): string => [name, street, house].map(folded).join('|');

/** A party of whom this much is known, and no more. */
export function contactOf(cells: readonly string[]): Contact {
  const [name = '', street = '', house = '', postcode = '', place = '', phone = '', email = ''] = cells;
  return { name, street, house, postcode, place, phone, email, language: '', rules: noContactRules };
}

/** Takes street, postcode and place of the first party where they are missing: people of one building. */
export const fillFrom = (first: Contact, contact: Contact): Contact => ({
  ...contact,
  street: contact.street || first.street,
  postcode: contact.postcode || first.postcode,
  place: contact.place || first.place,
});
