import type { Language } from '../../../platform/texts/languages.ts';
import { Table } from '../../../ui/table/table.tsx';
import { feedbackWords, resultClasses } from '../contract/contract.ts';
import { contractTexts } from '../contract/texts.ts';
import type { Figures } from './rules/figures.ts';
import { evaluationTexts } from './texts.ts';

/** The figures as rows: who was sent, what was told of them, and what ended. A word that was never told has no row. */
export function FiguresTable({ language, figures }: { language: Language; figures: Figures }) {
  const say = evaluationTexts(language);
  return (
    <Table
      language={language}
      caption={say('figures')}
      captionHidden
      rows={rowsOf(language, figures)}
      rowKey={(row) => row.key}
      columns={[
        { key: 'what', head: say('what'), cell: (row) => row.label },
        { key: 'number', head: say('number'), number: true, cell: (row) => String(row.count) },
      ]}
    />
  );
}

function rowsOf(language: Language, { sent, told, ended, results, unsaid, ...besides }: Figures) {
  const say = evaluationTexts(language);
  const sayContract = contractTexts(language);
  return [
    { key: 'sent', label: say('sent'), count: sent },
    ...feedbackWords
      .filter((word) => told[word] > 0)
      .map((word) => ({
        key: `told_${word}`,
        label: say('ofThose', { word: lower(language, sayContract(`word_${word}`)) }),
        count: told[word],
      })),
    { key: 'ended', label: say('ended'), count: ended },
    ...resultClasses
      .filter((one) => results[one] > 0)
      .map((one) => ({
        key: `result_${one}`,
        label: say('endedAs', { result: lower(language, sayContract(`result_${one}`)) }),
        count: results[one],
      })),
    ...(unsaid > 0 && unsaid < ended ? [{ key: 'unsaid', label: say('unsaid'), count: unsaid }] : []),
    ...(['tipped', 'walkIns'] as const)
      .filter((one) => besides[one] > 0)
      .map((one) => ({ key: one, label: say(one), count: besides[one] })),
  ];
}

/** In the middle of a line a word begins small. */
const lower = (language: Language, word: string): string =>
  word.charAt(0).toLocaleLowerCase(language) + word.slice(1);
