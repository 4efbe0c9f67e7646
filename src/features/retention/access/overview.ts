import type { Home } from '../../cases/homes/home.ts';
import { type Contact, contactKey, openContact } from '../../cases/record/contact.ts';
import type { Content, Item } from '../../cases/record/content.ts';
import { itemsIn, type OpenRecord } from '../../cases/record/record.ts';
import type { FeedbackWord, ResultClass } from '../../partners/contract/contract.ts';

/** Something that stands in a party's own place or in the shared one; without the key of a file, and without ids. */
export type Told = {
  on: string;
  by: string;
  place: 'own' | 'shared';
  kind: Content['kind'];
  content: Record<string, unknown>;
};

/** All that is kept of one party, for himself: his place and the shared one, and what was arranged with him alone. */
export type Overview = {
  service: string;
  madeOn: string;
  contact: Contact;
  /** In what home he lives and with whom, as codes; `ask` where the service tells him, `null` where nobody noted it. */
  home: Home | 'ask' | null;
  told: Told[];
  appointments: { from: string; until: string; kind: string; place: string; state: string }[];
  times: { from: string; until: string; answer: string | null }[];
  letters: { on: string; kind: string }[];
  messages: { on: string; way: string; purpose: string }[];
  /** Each yes to something that goes to a partner, with the days on which it was given, ends and was taken back. */
  consents: {
    organisation: string | null;
    purpose: 'feedback' | 'onward_referral';
    items: string[];
    how: string;
    on: string;
    until: string | null;
    withdrawnOn: string | null;
  }[];
  /** Each word that a partner was told of him. */
  toldToPartners: { organisation: string; on: string; word: FeedbackWord; result: ResultClass | null }[];
  /** Who opened his own part, by role and day (decision 0009). */
  readers: { day: string; role: string }[];
};

/** What names other rows, or opens something, is no part of what is told. */
const inward = [
  ...['kind', 'key', 'agreement', 'received', 'line', 'appointment', 'paper', 'words_id', 'party'],
  ...['organisation', 'onward'],
];

/**
 * What stands in the places that a party may read. Words that were handed to him and that he has not opened are not yet his:
 * until then their owner may take them back. The words of a first contact are written down with that contact: here they
 * would tell that the other was reached.
 */
export function toldTo(
  record: OpenRecord,
  items: Item[],
  partyId: string,
  opened: ReadonlySet<string>,
): Told[] {
  const places = [
    ['own', itemsIn(record, items, { kind: 'party', party: partyId })],
    ['shared', itemsIn(record, items, { kind: 'shared' })],
  ] as const;
  return places.flatMap(([place, there]) =>
    there
      .filter(
        ({ id, content: { kind } }) => kind !== 'consent' && (kind !== 'handed_words' || opened.has(id)),
      )
      .map(
        (item): Told => ({
          ...{ on: item.writtenAt.toISOString(), by: item.authorRole, place, kind: item.content.kind },
          content: Object.fromEntries(
            Object.entries(item.content).filter(([name]) => !inward.includes(name)),
          ),
        }),
      )
      // What was written at one instant has an order of its own, and not that of its random ids.
      .sort((a, b) => orderOf(a).localeCompare(orderOf(b), 'en')),
  );
}

const orderOf = ({ on, kind, content }: Told): string => `${on} ${kind} ${JSON.stringify(content)}`;

/** A party's contact data, opened with the keys of the server and of his case. */
export const contactOf = (
  shredKey: Uint8Array,
  installationKey: Uint8Array,
  party: { id: string; contact: Uint8Array },
): Contact => openContact(contactKey(shredKey, installationKey), party.id, party.contact);
