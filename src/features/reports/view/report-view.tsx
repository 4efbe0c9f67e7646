import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/texts/languages.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { KeyNumbers } from '../../../ui/key-numbers/key-numbers.tsx';
import { OnThisPage } from '../../../ui/on-this-page/on-this-page.tsx';
import { Tables } from '../../../ui/tables/tables.tsx';
import { ReportCharts } from '../charts/report-charts.tsx';
import type { CrossTable, Report, Shown } from '../report/report.ts';
import { CrossTableView, saysSomething } from './cross-table-view.tsx';
import { LeadTimesTable, RatesTable } from './rates-and-times.tsx';
import { definitionPath, ShownNumber, sayShare } from './shown.tsx';
import { SurveyPart } from './survey-part.tsx';
import { viewTexts } from './texts.ts';

type Props = { report: Report; language: Language };

const ofHomes = ['requests_by_tenure', 'requests_by_dwelling', 'requests_by_household', 'requests_by_age'];

type Part = { id: string; title: string; intro?: string; content: ComponentChildren };

/**
 * All the figures of a report, read from top to bottom: what is asked first, the rates, the tables, how long it took. The same
 * for one counted now and for a frozen one: it shows what is in the report and counts nothing.
 */
export function ReportView({ report, language }: Props) {
  const say = viewTexts(language);
  const isEmpty = !report.tables.some(saysSomething);
  // Whom a partner sent and what he was told stands above it, noughts too.
  if (isEmpty && report.kind === 'partner') return null;
  // What was left empty to keep small numbers back is not nothing.
  if (isEmpty && report.tables.every(({ total }) => total === 0))
    return <EmptyState title={say('nothing')}>{say('nothingText')}</EmptyState>;
  const parts = partsOf({ report, language });
  return (
    <>
      {report.kind !== 'partner' && <Summary report={report} language={language} />}
      {parts.length > 2 && <OnThisPage label={say('onThisPage')} parts={parts} />}
      <ReportCharts report={report} language={language} />
      {parts.map(({ id, title, intro, content }) => (
        <section class="section" id={id} key={id}>
          <h2>{title}</h2>
          {intro && <p>{intro}</p>}
          {content}
        </section>
      ))}
    </>
  );
}

/** What there is to read below the charts, each under a heading to which one can jump. */
function partsOf({ report, language }: Props): Part[] {
  const say = viewTexts(language);
  const { rates, leadTimes, survey } = report;
  const tables = report.tables.filter(saysSomething);
  const of = (...counted: CrossTable['counted'][]) => tables.filter((one) => counted.includes(one.counted));
  const isOfHomes = ({ id }: CrossTable) => ofHomes.includes(id);
  const part = (id: string, title: string, shown: CrossTable[], intro?: string): Part[] =>
    shown.length === 0
      ? []
      : [
          {
            id,
            title,
            ...(intro && { intro }),
            content: <AllTables tables={shown} labels={report.labels} language={language} />,
          },
        ];
  const rated = <RatesTable of={rates} language={language} />;
  const timed = <LeadTimesTable of={leadTimes} language={language} />;
  const said = <SurveyPart survey={survey} language={language} />;
  return [
    ...(rates.length > 0
      ? [{ id: 'rates', title: say('rates'), intro: say('ratesText'), content: rated }]
      : []),
    ...part(
      'asked',
      say('askedSection'),
      of('asked').filter((one) => !isOfHomes(one)),
    ),
    ...part('homes', say('homesSection'), of('asked').filter(isOfHomes)),
    ...part('closed', say('closedSection'), of('closed')),
    ...part('reasons', say('codesSection'), of('codes'), say('codesText')),
    ...part('sanctions', say('sanctionsSection'), of('sanctions_asked', 'sanctions_closed')),
    ...(leadTimes.length > 0
      ? [{ id: 'times', title: say('times'), intro: say('timesText'), content: timed }]
      : []),
    ...(survey.length > 0 ? [{ id: 'answers', title: say('survey'), content: said }] : []),
  ];
}

type AllProps = { tables: CrossTable[]; labels: Report['labels']; language: Language };

const AllTables = ({ tables, labels, language }: AllProps) => (
  <Tables>
    {tables.map((table) => (
      <CrossTableView key={table.id} {...{ table, labels, language }} />
    ))}
  </Tables>
);

/** A row of a table, where a row that is not there is none; nothing is known of a table that was left empty. */
const rowOf = (table: CrossTable | undefined, key: string): Shown | undefined =>
  table?.rows.keys.length === 0 && table.total !== 0 ? null : table?.rowTotals[table.rows.keys.indexOf(key)];

/** The few numbers that a council asks. */
function Summary({ report, language }: Props) {
  const say = viewTexts(language);
  const table = (id: string) => report.tables.find((one) => one.id === id);
  const started = table('started');
  const contact = report.leadTimes.find(({ id }) => id === 'days_to_first_contact');
  const positive = report.rates.find(({ id }) => id === 'positive_of_all');
  const shown = (number: number | null | undefined) => (
    <ShownNumber number={number === undefined ? 0 : number} language={language} />
  );
  const to = (id: string) => definitionPath(id, language);
  const hidden = <ShownNumber number={null} language={language} />;
  return (
    <section class="section">
      <h2>{say('summary')}</h2>
      <KeyNumbers
        numbers={[
          {
            ...{ key: 'requests', label: say('requests'), href: to('requests_by_month') },
            number: shown(table('requests_by_month')?.total),
          },
          {
            ...{ key: 'started', label: say('started'), href: to('started') },
            number: shown(rowOf(started, 'started')),
          },
          {
            ...{ key: 'closed', label: say('closed'), href: to('closed_by_month') },
            number: shown(table('closed_by_month')?.total),
          },
          {
            ...{ key: 'positive', label: say('positive'), href: to('positive_of_all') },
            number: positive ? (sayShare(positive, language) ?? hidden) : '–',
            note: <Of count={positive?.count} of={positive?.of} language={language} />,
          },
          {
            ...{ key: 'contact', label: say('firstContact'), href: to('days_to_first_contact') },
            number: contact?.of === 0 ? '–' : shown(contact?.median ?? null),
            note: contact?.of ? say('medianOf', { of: contact.of }) : undefined,
          },
        ]}
      />
    </section>
  );
}

type OfProps = { count: number | null | undefined; of: number | null | undefined; language: Language };

function Of({ count, of, language }: OfProps) {
  if (count === null || of === null || count === undefined || of === undefined) return null;
  return <>{viewTexts(language)('countOf', { count: String(count), of: String(of) })}</>;
}
