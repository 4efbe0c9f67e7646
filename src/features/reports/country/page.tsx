import type { Language } from '../../../platform/texts/languages.ts';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import { type Column, Table } from '../../../ui/table/table.tsx';
import { publicNav } from '../../directory/public-nav.ts';
import { type RateId, ratesOf } from '../counting/rates.ts';
import { indicatorOf } from '../indicators/all.ts';
import type { Rate } from '../report/report.ts';
import { definitionPath, ShownNumber, sayShare } from '../view/shown.tsx';
import type { Compared } from './queries.ts';
import { countryTexts } from './texts.ts';

type Props = { language: Language; reports: Compared[] };

/** Services beside each other, by name and by year; each share with what it is a share of, and none marked as better. */
export function CountryPage({ language, reports }: Props) {
  const say = countryTexts(language);
  const years = [...new Set(reports.map(({ from_day }) => from_day.slice(0, 4)))];
  return (
    <PublicPage
      language={language}
      title={say('title')}
      path={(other) => `/${other}/figures/country`}
      site={{ name: 'Entente' }}
      nav={publicNav(language)}
      wide
    >
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      {reports.length === 0 && <p>{say('none')}</p>}
      {years.map((year) => (
        <section class="section" key={year}>
          <h2>{say('year', { year })}</h2>
          <Table
            language={language}
            caption={say('year', { year })}
            captionHidden
            rows={reports.filter(({ from_day }) => from_day.startsWith(year))}
            rowKey={({ id }) => id}
            columns={columns(language, reports)}
          />
        </section>
      ))}
      {reports.length > 0 && (
        <p class="meta">
          {say('shares')} {say('legend')}
        </p>
      )}
      {reports.length > 0 && <Meanings language={language} reports={reports} />}
    </PublicPage>
  );
}

/** Where it is said what each column means. */
function Meanings({ language, reports }: Props) {
  const ids = ['requests_by_month', ...ratesIn(reports)];
  return (
    <section class="section">
      <h2>{countryTexts(language)('meanings')}</h2>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={definitionPath(id, language)}>{indicatorOf(id).name[language]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Beside each other whole names would be too wide; a rate of another day keeps its own. */
function shortHead(id: string, language: Language): string {
  const known = Object.keys(ratesOf).find((one): one is RateId => one === id);
  return known ? countryTexts(language)(known) : indicatorOf(id).name[language];
}

/** The rates of all of them: a year may have others than the one before. */
const ratesIn = (reports: readonly Compared[]): string[] => [
  ...new Set(reports.flatMap(({ body }) => body.rates.map(({ id }) => id))),
];

function columns(language: Language, reports: readonly Compared[]): Column<Compared>[] {
  const say = countryTexts(language);
  return [
    {
      ...{ key: 'service', head: say('service') },
      cell: ({ service, slug }) => <a href={`/${language}/services/${slug}`}>{service}</a>,
    },
    {
      ...{ key: 'requests', head: say('requests'), number: true },
      cell: ({ body }) => (
        <ShownNumber
          number={body.tables.find(({ id }) => id === 'requests_by_month')?.total ?? null}
          language={language}
        />
      ),
    },
    ...ratesIn(reports).map(
      (id): Column<Compared> => ({
        ...{ key: id, head: shortHead(id, language), number: true },
        cell: ({ body }) => <Share rate={body.rates.find((one) => one.id === id)} language={language} />,
      }),
    ),
  ];
}

function Share({ rate, language }: { rate: Rate | undefined; language: Language }) {
  const share = rate && sayShare(rate, language);
  if (!rate || share === null || share === undefined)
    return <ShownNumber number={null} language={language} />;
  return (
    <>
      {share} <small class="meta">{`${rate.count} / ${rate.of}`}</small>
    </>
  );
}
