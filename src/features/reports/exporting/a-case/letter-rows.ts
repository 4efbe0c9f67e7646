import type { Tx } from '../../../../platform/db/database.ts';
import { SealBroken } from '../../../../platform/vault/seal.ts';
import { openKept } from '../../../cases/letters/making/make-letter.ts';
import type { Desk } from '../../../cases/letters/making/open-desk.ts';
import { composeKept } from '../../../cases/letters/making/print-again.ts';
import { type LetterRow, lettersOf, takenBackIn } from '../../../cases/letters/queries.ts';
import type { Composed } from '../../../cases/letters/rules/compose-letter.ts';
import type { RowOf } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { Named } from './case-rows.ts';

/** The letters of a case with their words, and those that did not open. */
export async function letterRows(
  tx: Tx,
  desk: Desk,
  parties: readonly Named[],
): Promise<{ rows: RowOf<'letters.csv'>[]; problems: Problem[] }> {
  const letters = await lettersOf(tx, desk.row.id);
  const rows: RowOf<'letters.csv'>[] = [];
  const problems: Problem[] = [];
  if (letters.length === 0) return { rows, problems };
  const takenBack = await takenBackIn(tx, desk.row.id);
  const asNow = { ...desk, items: desk.items.filter(({ id }) => !takenBack.has(id)) };
  for (const letter of letters) {
    const party = parties.find(({ party: { id } }) => id === letter.party_id)?.name ?? '';
    const words = await wordsOf(tx, asNow, letter);
    if (!words) problems.push({ case: desk.row.number, what: 'letter', id: letter.id, why: 'damaged' });
    rows.push(rowOf(letter, desk.row.number, party, words));
  }
  return { rows, problems };
}

type Words = { language: string; facts: object | ''; letter: Composed | null };

/** Null where it does not open. The words of one that held a code were kept nowhere. */
async function wordsOf(tx: Tx, desk: Desk, row: LetterRow): Promise<Words | null> {
  try {
    const { tag, facts } = openKept(desk.record, row);
    return { language: tag, facts, letter: await composeKept(tx, desk, row) };
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

const rowOf = (row: LetterRow, number: string, party: string, words: Words | null): RowOf<'letters.csv'> => ({
  ...{ case: number, party, id: row.id, kind: row.kind, language: words?.language ?? '' },
  ...{ with_code: row.with_code, state: row.state, made_at: row.made_at, made_by: row.maker ?? '' },
  posted_on: row.posted_on,
  subject: words?.letter?.subject ?? '',
  text: words?.letter ? plainText(words.letter) : '',
  facts: words?.facts ?? '',
});

const said = (words: readonly { text: string }[]): string => words.map(({ text }) => text).join('');

function plainText({ to, date, blocks }: Composed): string {
  const body = blocks.map((block) => {
    if (block.kind === 'sign') return '';
    if (block.kind === 'list') return block.items.map((item) => `- ${said(item)}`).join('\n');
    return 'words' in block ? said(block.words) : block.text;
  });
  return [to.join('\n'), date, ...body].filter(Boolean).join('\n\n');
}
