import type { Tx } from '../../../platform/db/database.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { OpenRecord } from '../record/record.ts';
import { agreedOffer, insertedCopy, updateAnswer, updateRead } from './queries.ts';
import type { WayOfSaying } from './tables.ts';
import { digestOf, handOver, offerWords } from './words.ts';

/** The words with which a party is reached for the first time: they are the first that go from one to the other. */
export type FirstWords = {
  words: string;
  /** How their owner agreed to them. */
  agreedHow: WayOfSaying;
  /** How the other was reached: in what way he heard them, if he did. */
  told: string;
};

export type Between = { from: string; to: string };

const heard: Readonly<Record<string, WayOfSaying>> = {
  visit: 'in_person',
  neutral_place: 'in_person',
  video: 'in_person',
  phone: 'phone',
};

/** Nobody can say for a party that he pressed a button: a yes on screen counts when it lies in the ledger. */
export async function hasConsent(
  tx: Tx,
  record: OpenRecord,
  { from, to }: Between,
  given: FirstWords,
): Promise<boolean> {
  if (given.agreedHow !== 'on_screen') return true;
  return (await agreedOffer(tx, { from, to, digest: digestOf(record, given.words) })) !== undefined;
}

/**
 * Puts the words of a first contact in the ledger: agreed by their owner, released to the other, and read where he was told
 * them. Words that their owner agreed to before are those that are released.
 */
export async function releaseFirstWords(
  tx: Tx,
  record: OpenRecord,
  between: Between,
  given: FirstWords,
  author: { role: string; id: string },
  now: Date,
): Promise<void> {
  const { words, told } = given;
  const known = await agreedOffer(tx, { ...between, digest: digestOf(record, words) });
  const offered = known?.id ?? (await agreedNow(tx, record, between, given, author, now));
  if (known && (await insertedCopy(tx, offered, between.to))) return;
  const copy = await handOver(tx, record, { offered, words, to: between.to }, author, now);
  const how = heard[told];
  if (how) await updateRead(tx, { id: copy }, { how, by: author.id, at: now });
}

async function agreedNow(
  tx: Tx,
  record: OpenRecord,
  { from, to }: Between,
  { words, agreedHow }: FirstWords,
  author: { role: string; id: string },
  now: Date,
): Promise<string> {
  const content = { kind: 'consent', words, how: agreedHow } as const;
  const offered = await offerWords(tx, record, { id: randomId(), from, to, content }, author, now);
  if (!offered) throw new Error('A random id was there already');
  await updateAnswer(tx, offered, 'agreed', { how: agreedHow, by: author.id, at: now });
  return offered;
}
