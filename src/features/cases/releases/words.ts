import type { Tx } from '../../../platform/db/database.ts';
import { keyedHash } from '../../../platform/vault/keyed-hash.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { CaseRowRead } from '../queries.ts';
import type { Content, Item } from '../record/content.ts';
import { type OpenRecord, writeItem } from '../record/record.ts';
import type { PartySide } from '../tables.ts';
import { insertOffer, insertRelease } from './queries.ts';
import type { Standing } from './rules/release.ts';

/** Equal for equal words of one case, and nothing without its shred key: by it the database compares two halves. */
export const digestOf = (record: OpenRecord, words: string): Uint8Array =>
  keyedHash(record.shredKey, 'words', words);

/** The exact words of an item of the ledger: those for which a yes is asked, or with which the other was first reached. */
export function wordsOf(item: Item | undefined): string {
  const content = item?.content;
  return content && 'words' in content ? content.words : '';
}

export type NewWords = {
  /** Comes with the form, and is the item’s: a double post writes once. */
  id: string;
  from: string;
  to: string | null;
  content: Extract<Content, { kind: 'words' | 'consent' }>;
  replaces?: string | null;
};

/** Seals words in their owner’s place and puts them in the ledger, without his answer yet. Null when they were there. */
export async function offerWords(
  tx: Tx,
  record: OpenRecord,
  words: NewWords,
  author: { role: string; id: string },
  now: Date,
): Promise<string | null> {
  const { id, from, content } = words;
  const place = { kind: 'party', party: from } as const;
  if (!(await writeItem(tx, record, place, { id, content, author, now }))) return null;
  const offered = randomId();
  await insertOffer(tx, {
    id: offered,
    case_id: record.caseId,
    service_id: record.serviceId,
    from_party: from,
    to_party: words.to,
    item_id: id,
    digest: digestOf(record, content.words),
    replaces: words.replaces ?? null,
    offered_at: now,
    offered_by: author.role === 'party' ? null : author.id,
  });
  return offered;
}

/**
 * Hands a copy of the words to a party: sealed anew in his own place, under ids of its own. The database lets it pass only
 * with the owner’s yes, and only the same bytes.
 */
export async function handOver(
  tx: Tx,
  record: OpenRecord,
  given: { offered: string; words: string; to: string },
  author: { role: string; id: string },
  now: Date,
): Promise<string> {
  const id = randomId();
  const itemId = randomId();
  const content: Content = { kind: 'handed_words', words: given.words };
  await writeItem(tx, record, { kind: 'party', party: given.to }, { id: itemId, content, author, now });
  await insertRelease(
    tx,
    {
      id,
      offered_id: given.offered,
      case_id: record.caseId,
      service_id: record.serviceId,
      to_party: given.to,
      digest: digestOf(record, given.words),
      released_at: now,
      released_by: author.id,
    },
    itemId,
  );
  return id;
}

/** Whether one side of a case still takes part, as far as its words are concerned. */
export function takesPart(row: Pick<CaseRowRead, 'withdrawn_by'>, side: PartySide): boolean {
  const gone = row.withdrawn_by;
  if (side === 'first') return gone !== 'A' && gone !== 'both';
  return side === 'second' ? gone !== 'B' && gone !== 'both' : true;
}

type Sided = { id: string; side: PartySide };

/**
 * Where both stand. The second party may be told nothing before the step by which he is first reached; of the many of a
 * community case nothing is told to who is `away`: not yet contacted, or out of it.
 */
export function standingOf(row: CaseRowRead, from: Sided, to: Sided, away: ReadonlySet<string>): Standing {
  return {
    ownerTakesPart: takesPart(row, from.side) && !away.has(from.id),
    receiverMayBeTold:
      takesPart(row, to.side) && (to.side !== 'second' || row.second_party_knows) && !away.has(to.id),
  };
}
