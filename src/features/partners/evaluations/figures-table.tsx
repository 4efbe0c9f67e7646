import type { Language } from '../../../platform/texts/languages.ts';
import { Table } from '../../../ui/table/table.tsx';
import { rowsOfFigures } from './rows-of-figures.ts';
import type { Figures } from './rules/figures.ts';
import { evaluationTexts } from './texts.ts';

/** A partner’s figures, each with a way to what it means. */
export function FiguresTable({ language, figures }: { language: Language; figures: Figures }) {
  const say = evaluationTexts(language);
  return (
    <Table
      language={language}
      caption={say('figures')}
      captionHidden
      onPhone="keep"
      rows={rowsOfFigures(language, figures)}
      rowKey={(row) => row.key}
      columns={[
        {
          ...{ key: 'what', head: say('what') },
          cell: (row) => <a href={`/${language}/definitions#${row.definition}`}>{row.label}</a>,
        },
        { key: 'number', head: say('number'), number: true, cell: (row) => String(row.count) },
      ]}
    />
  );
}
