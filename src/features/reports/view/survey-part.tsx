import type { Language } from '../../../platform/texts/languages.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { Shown, SurveyFigures } from '../report/report.ts';
import { definitionPath, ShownNumber } from './shown.tsx';
import { viewTexts } from './texts.ts';

type Props = { survey: SurveyFigures; language: Language };
type Question = SurveyFigures[number]['questions'][number];

/** What the parties answered: a table for the questions that have the same answers, with how many answered by which way. */
export function SurveyPart({ survey, language }: Props) {
  const say = viewTexts(language);
  const number = (shown: Shown) => (shown === null ? say('hidden') : String(shown));
  return (
    <>
      {survey.map(({ moment, ways, questions }) => (
        <div key={moment}>
          <h3>
            <a href={definitionPath('survey', language)}>{say(`survey_${moment}`)}</a>
          </h3>
          <p class="meta">
            {say('ways', {
              link: number(ways.link),
              paper: number(ways.paper),
              telephone: number(ways.telephone),
            })}
          </p>
          {[...Map.groupBy(questions, scaleOf)].map(([scale, alike]) => (
            <AnswersTable
              key={scale}
              caption={say(`survey_${moment}`)}
              questions={alike}
              language={language}
            />
          ))}
        </div>
      ))}
    </>
  );
}

const scaleOf = ({ answers }: Question): string =>
  answers.map(({ key, label }) => `${key} ${label.nl}`).join(' ');

type TableProps = { caption: string; questions: readonly Question[]; language: Language };

function AnswersTable({ caption, questions, language }: TableProps) {
  const say = viewTexts(language);
  const answers = questions[0]?.answers ?? [];
  return (
    <Table
      language={language}
      caption={`${caption}: ${answers.map(({ label }) => label[language]).join(', ')}`}
      captionHidden
      rows={questions}
      rowKey={({ question, version }) => `${question} ${version}`}
      columns={[
        { key: 'question', head: say('question'), cell: ({ asked }) => asked[language] },
        ...answers.map(({ key, label }, at) => ({
          ...{ key, head: label[language], number: true },
          cell: (row: Question) => (
            <ShownNumber number={row.answers[at]?.count ?? null} language={language} />
          ),
        })),
        {
          ...{ key: 'answered', head: say('answered'), number: true },
          cell: ({ answered }) => <ShownNumber number={answered} language={language} />,
        },
      ]}
    />
  );
}
