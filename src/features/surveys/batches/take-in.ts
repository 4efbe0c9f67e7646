import { createHash } from 'node:crypto';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { type Answer, addToCounts, addToWords, noCounts, noWords } from '../rules/add-answer.ts';
import { chosenQuestions } from '../rules/questions.ts';
import type { ReadToken } from '../rules/token.ts';
import type { QuestionSet } from '../sets/queries.ts';
import type { BatchWay, Moment } from '../tables.ts';
import { insertBatch, lastBatch, spentOf, updateBatch, writeSpent } from './queries.ts';
import { openBatch, sealBatch } from './sealed-batch.ts';

export type Arrival = { set: QuestionSet; moment: Moment; quarter: string; smallest: number };

/**
 * Lays an answer among the others of its batch, the set being held. What lies there of an earlier quarter goes along as long
 * as it is too little to be shown; else a new batch begins. With `null` everything is done but the counting, so that an
 * answer that does not count takes as long as one that does.
 */
export async function takeIn(
  tx: Tx,
  house: Pick<House, 'installationKey'>,
  { set, moment, quarter, smallest }: Arrival,
  { way, answer }: { way: BatchWay; answer: Answer | null },
): Promise<void> {
  const last = await lastBatch(tx, { setId: set.id, moment, way });
  const opened = last && openBatch(house.installationKey, last);
  const goesOn = last && (last.until === quarter || (opened?.counts.answered ?? 0) < last.smallest);
  const held =
    goesOn && opened ? opened : { counts: noCounts(chosenQuestions(set.questions)), words: noWords };
  const counts = answer ? addToCounts(held.counts, answer) : held.counts;
  const words = answer ? addToWords(held.words, answer) : held.words;
  const at = goesOn ? last : { set_id: set.id, moment, way, since: quarter };
  const sealed = sealBatch(house.installationKey, at, { counts, words });
  if (goesOn) return updateBatch(tx, last, { until: quarter, ...sealed });
  await insertBatch(tx, { ...at, service_id: set.service_id, until: quarter, smallest, ...sealed });
}

/** Notes that a token was used; false when it was used before. The set must be held. */
export async function spend(tx: Tx, set: QuestionSet, token: ReadToken): Promise<boolean> {
  const own = createHash('sha256').update('evaluation:').update(token.bytes).digest('hex').slice(0, 32);
  const stored = Buffer.from((await spentOf(tx, set.id, token.quarter)) ?? []).toString('hex');
  const spent: string[] = stored.match(/.{32}/g) ?? [];
  const isNew = !spent.includes(own);
  const hashes = new Uint8Array(Buffer.from([...new Set([...spent, own])].sort().join(''), 'hex'));
  await writeSpent(tx, { set_id: set.id, service_id: set.service_id, quarter: token.quarter, hashes });
  return isNew;
}
