import { subKey } from '../../../platform/vault/installation-key.ts';
import { keyedHash } from '../../../platform/vault/keyed-hash.ts';
import { decryptText, encrypt } from '../../../platform/vault/seal.ts';

/** How a party can be reached, and how he may not be. */
export type Contact = {
  name: string;
  street: string;
  /** House number with its box: `14 bus 3`. */
  house: string;
  postcode: string;
  place: string;
  phone: string;
  email: string;
  language: string;
  rules: ContactRules;
  /** A municipality or another organisation, in many cases: nobody is recognised by it. */
  kind?: 'organisation';
};

/** Holds on every outgoing message (promise 9). */
export type ContactRules = {
  neverRing: boolean;
  noLetters: boolean;
  noMail: boolean;
  /** He asked to be left alone: nothing goes to him any more, by whatever way. */
  leaveAlone?: boolean;
  /** How he wants to be told that there is news, when he wants it at all. */
  news?: 'mail' | 'sms';
  /** Nobody who sees a message may guess from whom it comes: it does not name the service. */
  nameless?: boolean;
  /** In his own words: “after six”, “my husband must not know”. */
  words: string;
};

export const noContactRules: ContactRules = { neverRing: false, noLetters: false, noMail: false, words: '' };

/** The key of a case's contact records: made of the shred key and the installation's key, so that one alone opens nothing. */
export function contactKey(shredKey: Uint8Array, installationKey: Uint8Array): Uint8Array {
  return keyedHash(shredKey, 'contact', Buffer.from(subKey(installationKey, 'contact')).toString('hex'));
}

export function sealContact(key: Uint8Array, partyId: string, contact: Contact): Uint8Array {
  return encrypt(key, JSON.stringify(contact), `contact:${partyId}`);
}

export function openContact(key: Uint8Array, partyId: string, sealed: Uint8Array): Contact {
  return JSON.parse(decryptText(key, sealed, `contact:${partyId}`)) as Contact;
}

/** Keyed hashes of the normalised values, to find an earlier case of the same person within one service. */
export function contactHashes(installationKey: Uint8Array, serviceId: string, contact: Contact) {
  if (contact.kind === 'organisation') return [];
  const key = subKey(installationKey, `contact-hash:${serviceId}`);
  const values = {
    name: folded(contact.name),
    address:
      contact.street && folded(`${contact.postcode || contact.place} ${contact.street} ${contact.house}`),
    phone: contact.phone.replace(/\D/g, '').replace(/^(0032|0031|32|31)0?|^0/, ''),
    email: contact.email.trim().toLowerCase(),
  } as const;
  return (Object.keys(values) as (keyof typeof values)[])
    .filter((kind) => values[kind] !== '')
    .map((kind) => ({ kind, hash: keyedHash(key, kind, values[kind]) }));
}

/** Without accents, capitals and punctuation, so that `Müller-Lüd.` and `muller lud` are one. */
export function folded(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
