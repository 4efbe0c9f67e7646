import type { CaseRowRead } from '../../../cases/queries.ts';
import type { Contact } from '../../../cases/record/contact.ts';
import type { Content, Item } from '../../../cases/record/content.ts';
import type { Party } from '../../../cases/record/parties/parties.ts';
import type { OpenRecord } from '../../../cases/record/record.ts';
import { files, type RowOf } from '../files.ts';

/** How a party lives, as codes. */
export type HomeRow = {
  party_id: string;
  tenure: string | null;
  dwelling: string | null;
  household: string | null;
  age_band: string | null;
};

/** The parties with what they are called in every file: two are first and second, the others of a community case are counted. */
export type Named = { party: Party; name: string };

export function named(parties: readonly Party[]): Named[] {
  let others = 0;
  return parties.map((party) => {
    if (party.side !== 'other') return { party, name: party.side };
    others += 1;
    return { party, name: `other ${others}` };
  });
}

/** In whose place something lies. */
export function placeOf(record: OpenRecord, compartmentId: string, parties: readonly Named[]): string {
  const place = record.compartments.find(({ id }) => id === compartmentId);
  return parties.find(({ party }) => party.id === place?.partyId)?.name ?? place?.kind ?? '';
}

export function caseRow(row: CaseRowRead): RowOf<'cases.csv'> {
  const values: Record<string, unknown> = row;
  const columns = Object.keys(files['cases.csv'].columns);
  return Object.fromEntries(columns.map((key) => [key, values[key]])) as RowOf<'cases.csv'>;
}

const reachable = ({ rules, ...contact }: Contact) => ({
  ...{ name: contact.name, street: contact.street, house: contact.house },
  ...{ postcode: contact.postcode, place: contact.place, phone: contact.phone, email: contact.email },
  language: contact.language,
  ...{ never_ring: rules.neverRing, no_letters: rules.noLetters, no_mail: rules.noMail },
});

export function partyRow(
  number: string,
  { party: { id, contact, standing }, name: party }: Named,
  home: HomeRow | undefined,
): RowOf<'parties.csv'> {
  const { rules } = contact;
  const { party_id: _party, ...known } = home ?? { party_id: '' };
  return {
    ...{ case: number, party, id, ...reachable(contact) },
    ...{ leave_alone: rules.leaveAlone ?? false, news: rules.news ?? '', nameless: rules.nameless ?? false },
    ...{ contact_words: rules.words, is_organisation: contact.kind === 'organisation' },
    ...{ standing: standing?.standing ?? '', home: home ? known : '' },
  };
}

export const personRow = (
  number: string,
  { id, partyId, contact }: { id: string; partyId: string; contact: Contact },
  parties: readonly Named[],
): RowOf<'contact-persons.csv'> => ({
  ...{ case: number, party: parties.find(({ party }) => party.id === partyId)?.name ?? '', id },
  ...reachable(contact),
  contact_words: contact.rules.words,
});

export function itemRow(
  number: string,
  item: Item,
  of: { place: string; author: string },
): RowOf<'items.csv'> {
  const { id, content, writtenAt: written_at, authorRole: author_role } = item;
  return {
    ...{ case: number, id, place: of.place, kind: content.kind, written_at, author_role },
    author: author_role === 'party' ? '' : of.author,
    text: textIn(content),
    content: withoutKey(content),
  };
}

function textIn(content: Content): string {
  if ('words' in content) return content.words;
  if ('text' in content) return content.text;
  if ('what' in content && content.kind === 'agreement_line') return content.what;
  return 'note' in content ? content.note : '';
}

// The key of a file opens nothing outside the house; the file itself goes along.
function withoutKey(content: Content): object {
  if (content.kind !== 'file') return content;
  const { key: _key, ...shown } = content;
  return shown;
}
