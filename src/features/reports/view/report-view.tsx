import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/texts/languages.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { KeyNumbers } from '../../../ui/key-numbers/key-numbers.tsx';
import { Tables } from '../../../ui/tables/tables.tsx';
import { ReportCharts } from '../charts/report-charts.tsx';
import type { CrossTable, Report } from '../report/report.ts';
import { CrossTableView, saysSomething } from './cross-table-view.tsx';
import { LeadTimesTable, RatesTable } from './rates-and-times.tsx';
import { definitionPath, ShownNumber, sayShare } from './shown.tsx';
import { SurveyPart } from './survey-part.tsx';
import { viewTexts } from './texts.ts';

type Props = { report: Report; language: Language };

const ofHomes = ['requests_by_tenure', 'requests_by_dwelling', 'requests_by_household', 'requests_by_age'];

/**
 * All the figures of a report, read from top to bottom: what is asked first, the rates, the tables, how long it took. The same
 * for one counted now and for a frozen one: it shows what is in the report and counts nothing.
 */
export function ReportView({ report, language }: Props) {
  const say = viewTexts(language);
  const tables = report.tables.filter(saysSomething);
  if (tables.length === 0) return <EmptyState title={say('nothing')}>{say('nothingText')}</EmptyState>;
  const of = (...counted: CrossTable['counted'][]) => tables.filter((one) => counted.includes(one.counted));
  const asked = of('asked');
  const section = (title: string, shown: CrossTable[], intro?: ComponentChildren) =>
    shown.length > 0 && (
      <section class="section">
        <h2>{title}</h2>
        {intro && <p>{intro}</p>}
        <Tables>
          {shown.map((table) => (
            <CrossTableView key={table.id} table={table} language={language} />
          ))}
        </Tables>
      </section>
    );
  return (
    <>
      {report.kind !== 'partner' && <Summary report={report} language={language} />}
      <ReportCharts report={report} language={language} />
      {report.rates.length > 0 && (
        <section class="section">
          <h2>{say('rates')}</h2>
          <p>{say('ratesText')}</p>
          <RatesTable of={report.rates} language={language} />
        </section>
      )}
      {section(
        say('askedSection'),
        asked.filter(({ id }) => !ofHomes.includes(id)),
      )}
      {section(
        say('homesSection'),
        asked.filter(({ id }) => ofHomes.includes(id)),
      )}
      {section(say('closedSection'), of('closed'))}
      {section(say('codesSection'), of('codes'), say('codesText'))}
      {section(say('sanctionsSection'), of('sanctions_asked', 'sanctions_closed'))}
      {report.leadTimes.length > 0 && (
        <section class="section">
          <h2>{say('times')}</h2>
          <p>{say('timesText')}</p>
          <LeadTimesTable of={report.leadTimes} language={language} />
        </section>
      )}
      {report.survey.length > 0 && <SurveyPart survey={report.survey} language={language} />}
    </>
  );
}

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
            number: shown(started?.rowTotals[started.rows.keys.indexOf('started')]),
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
