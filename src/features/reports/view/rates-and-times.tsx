import type { Language } from '../../../platform/texts/languages.ts';
import { Table } from '../../../ui/table/table.tsx';
import { indicatorOf } from '../indicators/all.ts';
import type { LeadTime, Rate, Shown } from '../report/report.ts';
import { definitionPath, ShownNumber, sayShare } from './shown.tsx';
import { viewTexts } from './texts.ts';

type Props<One> = { language: Language } & { of: readonly One[] };

const named = (id: string, language: Language) => (
  <a href={definitionPath(id, language)}>{indicatorOf(id).name[language]}</a>
);

/** The four success rates side by side, each with the two numbers that it is made of. */
export function RatesTable({ of: rates, language }: Props<Rate>) {
  const say = viewTexts(language);
  return (
    <Table
      language={language}
      caption={say('rates')}
      captionHidden
      rows={rates}
      rowKey={({ id }) => id}
      columns={[
        { key: 'rate', head: say('rate'), cell: ({ id }) => named(id, language) },
        {
          ...{ key: 'share', head: say('share'), number: true },
          cell: (rate) => sayShare(rate, language) ?? <ShownNumber number={null} language={language} />,
        },
        {
          ...{ key: 'count', head: say('cases'), number: true },
          cell: ({ count, of }) =>
            count === null || of === null ? (
              <ShownNumber number={null} language={language} />
            ) : (
              say('countOf', { count: String(count), of: String(of) })
            ),
        },
      ]}
    />
  );
}

/** How long it took, in days: the middle and what nine of ten do not pass. */
export function LeadTimesTable({ of: times, language }: Props<LeadTime>) {
  const say = viewTexts(language);
  const days = (number: Shown, { of }: LeadTime) =>
    of === 0 ? '–' : <ShownNumber number={number} language={language} />;
  return (
    <Table
      language={language}
      caption={say('times')}
      captionHidden
      rows={times}
      rowKey={({ id }) => id}
      columns={[
        { key: 'time', head: say('lead'), cell: ({ id }) => named(id, language) },
        { key: 'median', head: say('median'), number: true, cell: (time) => days(time.median, time) },
        {
          key: 'ninetieth',
          head: say('ninetieth'),
          number: true,
          cell: (time) => days(time.ninetieth, time),
        },
        {
          ...{ key: 'of', head: say('number'), number: true },
          cell: ({ of }) => <ShownNumber number={of} language={language} />,
        },
      ]}
    />
  );
}
