import type { Language } from '../../../platform/texts/languages.ts';
import { Table } from '../../../ui/table/table.tsx';
import { type Scale, scales } from '../rules/questions.ts';
import type { figuresOf } from './survey-figures.ts';
import { surveysTexts } from './texts.ts';

type Figures = ReturnType<typeof figuresOf>;

/** How often each answer was given: a table for the questions of each scale. */
export function QuestionTables(props: { language: Language; caption: string; figures: Figures }) {
  const { language, caption, figures } = props;
  const say = surveysTexts(language);
  return (
    <>
      {(Object.keys(scales) as Scale[]).map((scale) => {
        const rows = figures.filter(({ answers }) => answers.length === scales[scale].length);
        const [first] = rows;
        if (!first) return null;
        return (
          <Table
            key={scale}
            language={language}
            caption={`${caption}: ${say(scale)}`}
            captionHidden
            rows={rows}
            rowKey={({ question }) => question}
            columns={[
              { key: 'asked', head: say('question'), cell: ({ asked }) => asked[language] },
              ...first.answers.map(({ key, label }, index) => ({
                key,
                head: label[language],
                number: true,
                cell: (row: Figures[number]) => row.answers[index]?.count,
              })),
              { key: 'answered', head: say('answered'), number: true, cell: ({ answered }) => answered },
            ]}
          />
        );
      })}
    </>
  );
}
