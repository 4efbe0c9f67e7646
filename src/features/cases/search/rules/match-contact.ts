import { type Contact, folded } from '../../record/contact.ts';
import { edits, forgives } from './edits.ts';

export type MatchedBy = 'name' | 'address' | 'phone' | 'email';

/** What somebody searches, made ready once for thousands of comparisons. */
export type Query = { words: string[]; digits: string; email: string };

/** What was typed as a query, or null when it is too short to search by. */
export function queryFrom(typed: string): Query | null {
  const words = wordsOf(typed).slice(0, 12);
  const digits = phoneDigits(typed);
  const onlyPhone = /^[\d\s+()./-]+$/.test(typed);
  const email = typed.includes('@') ? typed.trim().toLowerCase() : '';
  if (words.join('').length < 2) return null;
  return { words, digits: onlyPhone && digits.length >= 6 ? digits : '', email };
}

/**
 * By what a party's contact data answer to a query, and how well (1 is exactly); null when they do not. Each word of the
 * query must be found: as a word, as the beginning of one, or with the typing errors that its length forgives.
 */
export function matchContact(query: Query, contact: Contact): { by: MatchedBy; score: number } | null {
  if (query.email) return matchEmail(query.email, contact.email.trim().toLowerCase());
  const phone = query.digits ? matchPhone(query.digits, phoneDigits(contact.phone)) : null;
  if (phone) return phone;
  const name = withJoined(wordsOf(contact.name));
  const address = [
    ...withJoined(wordsOf(contact.street)),
    ...wordsOf(`${contact.house} ${contact.postcode} ${contact.place}`),
  ];
  const inName = scoreOfWords(query.words, name);
  if (inName > 0) return { by: 'name', score: inName };
  const inAddress = scoreOfWords(query.words, address);
  if (inAddress > 0) return { by: 'address', score: inAddress };
  // “Janssens Kerkstraat”: a word of each.
  const inBoth = scoreOfWords(query.words, [...name, ...address]);
  return inBoth > 0 ? { by: 'name', score: inBoth } : null;
}

/** The words, and two or three neighbours as one: who types “vandenberg” means “van den Berg”. */
function withJoined(words: string[]): string[] {
  const runs = words.flatMap((_, at) => [words.slice(at, at + 2), words.slice(at, at + 3)]);
  return [...words, ...runs.filter((run) => run.length > 1).map((run) => run.join(''))];
}

/** The mean of how well each word was found; 0 when one was not. */
function scoreOfWords(wanted: string[], words: string[]): number {
  let sum = 0;
  for (const word of wanted) {
    const best = Math.max(0, ...words.map((other) => scoreOfWord(word, other)));
    if (best === 0) return 0;
    sum += best;
  }
  return wanted.length > 0 ? sum / wanted.length : 0;
}

function scoreOfWord(wanted: string, word: string): number {
  if (wanted === word) return 1;
  // 12 is not 21, and 4000 is not 4020.
  if (hasDigit(wanted)) return 0;
  if (wanted.length >= 2 && word.startsWith(wanted)) return 0.9;
  const most = forgives(Math.min(wanted.length, word.length));
  const errors = edits(wanted, word, most);
  return errors <= most ? 0.9 - errors * 0.15 : 0;
}

function matchPhone(wanted: string, phone: string): { by: MatchedBy; score: number } | null {
  if (phone === '') return null;
  if (phone === wanted) return { by: 'phone', score: 1 };
  if (phone.endsWith(wanted) || phone.startsWith(wanted)) return { by: 'phone', score: 0.9 };
  return wanted.length >= 8 && edits(wanted, phone, 1) <= 1 ? { by: 'phone', score: 0.7 } : null;
}

function matchEmail(wanted: string, email: string): { by: MatchedBy; score: number } | null {
  if (email === '') return null;
  const errors = edits(wanted, email, 2);
  return errors <= 2 ? { by: 'email', score: 1 - errors * 0.2 } : null;
}

const hasDigit = (word: string): boolean => /\d/.test(word);

/** Folded, and with one spelling for what sounds the same in Dutch: Dijkstra and Dykstra. */
const wordsOf = (text: string): string[] => folded(text).replaceAll('ij', 'y').split(' ').filter(Boolean);

/** The digits of a phone number without the country or the first zero. */
const phoneDigits = (phone: string): string =>
  phone.replace(/\D/g, '').replace(/^(0032|0031|32(?=\d{8})|31(?=\d{9}))0?|^0/, '');
