import type { Language } from '../../../platform/texts/languages.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { Shown, SurveyFigures } from '../report/report.ts';
import { ShownNumber } from './shown.tsx';
import { viewTexts } from './texts.ts';

type Props = { survey: SurveyFigures; language: Language };

/** What the parties answered, question by question, with how many answered by which way. */
export function SurveyPart({ survey, language }: Props) {
  const say = viewTexts(language);
  const number = (shown: Shown) => (shown === null ? say('hidden') : String(shown));
  return (
    <section class="section">
      <h2>{say('survey')}</h2>
      {survey.map(({ moment, ways, questions }) => (
        <div key={moment}>
          <h3>{say(`survey_${moment}`)}</h3>
          <p class="meta">
            {say('ways', {
              link: number(ways.link),
              paper: number(ways.paper),
              telephone: number(ways.telephone),
            })}
          </p>
          {questions.map((one) => (
            <Table
              key={`${one.question} ${one.version}`}
              language={language}
              caption={one.asked[language]}
              rows={[
                ...one.answers.map(({ key, label, count }) => ({ key, label: label[language], count })),
                { key: 'answered', label: say('answered'), count: one.answered },
              ]}
              rowKey={({ key }) => key}
              columns={[
                { key: 'answer', head: one.asked[language], cell: ({ label }) => label },
                {
                  ...{ key: 'number', head: say('number'), number: true },
                  cell: ({ count }) => <ShownNumber number={count} language={language} />,
                },
              ]}
            />
          ))}
        </div>
      ))}
    </section>
  );
}
