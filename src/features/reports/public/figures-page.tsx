import { zoneOf } from '../../../platform/calendar/zone.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { assets } from '../../../ui/assets.ts';
import { formatDay } from '../../../ui/dates.ts';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import { ReportCharts } from '../charts/report-charts.tsx';
import { FileLinks } from '../formats/file-links.tsx';
import { ReportView } from '../view/report-view.tsx';
import { Written } from '../words/written.tsx';
import type { SharedFigures } from './queries.ts';
import { publicTexts } from './texts.ts';

type Props = { language: Language; shared: SharedFigures };

function titleOf({ language, shared }: Props): string {
  const say = publicTexts(language);
  const { service, report } = shared;
  return report.kind === 'municipality'
    ? say('titleScope', { service, scope: report.scope })
    : say('title', { service });
}

/** The period, when it was published, what is kept back in it. */
function About({ language, shared }: Props) {
  const say = publicTexts(language);
  const { report, version, published_at, restates_at } = shared;
  const day = (moment: Date | string) =>
    formatDay(moment, { language, zone: zoneOf(shared.country) }, { year: true });
  return (
    <>
      <p class="intro">{say('period', { from: day(report.period.from), until: day(report.period.until) })}</p>
      <p class="meta">
        {say('published', { day: day(published_at), version: String(version) })}
        {restates_at && ` ${say('restated', { day: day(restates_at) })}`}
      </p>
      <p class="meta">{say('hidden', { most: String(report.smallest - 1) })}</p>
    </>
  );
}

/** The figures that a service shows to whoever has the link, as they were frozen. */
export function FiguresPage(props: Props) {
  const { language, shared } = props;
  const say = publicTexts(language);
  const title = titleOf(props);
  return (
    <PublicPage
      language={language}
      title={title}
      path={(other) => `/${other}/figures/${shared.token}`}
      site={{ name: 'Entente' }}
      indexed={false}
      wide
    >
      <h1>{title}</h1>
      <About {...props} />
      <FileLinks language={language} file={`/${language}/figures/${shared.token}/file.`} />
      {shared.report.words && (
        <section class="section">
          <h2>{say('words')}</h2>
          <Written words={shared.report.words} />
        </section>
      )}
      <ReportView report={shared.report} language={language} />
    </PublicPage>
  );
}

/** What stands in a frame on another site: the charts, each with its table. No script, no cookie; links lead out of it. */
export function FramedFigures(props: Props) {
  const { language, shared } = props;
  const say = publicTexts(language);
  const title = titleOf(props);
  return (
    <html lang={language} data-look="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <base target="_top" />
        <link rel="stylesheet" href={assets().css} />
      </head>
      <body class="framed">
        <main>
          <h1>{title}</h1>
          <About {...props} />
          <ReportCharts report={shared.report} language={language} />
        </main>
        <footer class="framed-foot">
          <a href={`/${language}/figures/${shared.token}`}>{say('all')}</a> <span>{say('opens')}</span>
        </footer>
      </body>
    </html>
  );
}
