import type { Language } from '../../../platform/texts/languages.ts';
import { inTable, outOfTable } from '../../directory/exchange/formula.ts';
import type { Account } from './account-for.ts';
import { sayWrong } from './say-wrong.ts';
import { importTexts } from './texts.ts';

/**
 * The rows that cannot become cases as a CSV in the columns of their list, with in the last one why: to mend, and to bring
 * again. UTF-8 with a byte order mark, semicolons, CRLF.
 */
export function refusedRows({ heads, wrong }: Account, language: Language): string {
  const why = importTexts(language)('why');
  // A list that came back from here has that column already.
  const kept = heads.map((head, at) => ({ head, at })).filter(({ head }) => head !== why);
  const lines = [
    [...kept.map(({ head }) => head), why],
    ...wrong.map(({ cells, wrong: all }) => [
      ...kept.map(({ at }) => outOfTable(cells[at] ?? '')),
      all.map((one) => sayWrong(one, language)).join(' '),
    ]),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`;
}

function quoted(cell: string): string {
  const safe = inTable(cell);
  return /[";\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
