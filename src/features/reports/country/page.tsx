import type { Language } from '../../../platform/texts/languages.ts';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import { type Column, Table } from '../../../ui/table/table.tsx';
import { publicNav } from '../../directory/public-nav.ts';
import { indicatorOf } from '../indicators/all.ts';
import type { Rate } from '../report/report.ts';
import { ShownNumber, sayShare } from '../view/shown.tsx';
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
      {reports.length > 0 && <p class="meta">{say('legend')}</p>}
    </PublicPage>
  );
}

function columns(language: Language, reports: readonly Compared[]): Column<Compared>[] {
  const say = countryTexts(language);
  const rates = reports[0]?.body.rates ?? [];
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
    ...rates.map(
      ({ id }): Column<Compared> => ({
        ...{ key: id, head: indicatorOf(id).name[language], number: true },
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
