import type { Language } from '../../../platform/texts/languages.ts';
import { sayTables } from '../formats/say-report.ts';
import { formatTexts } from '../formats/texts.ts';
import { wordingIn } from '../formats/wording.ts';
import type { Report } from '../report/report.ts';
import { ChartFigure } from './chart.tsx';
import { chartsOf } from './charts-of.ts';
import { chartTexts } from './texts.ts';

/** The charts of a report, each with its table; nothing where there is nothing to draw. */
export function ReportCharts({ report, language }: { report: Report; language: Language }) {
  const tables = sayTables(report, language, wordingIn(language, report.labels));
  const charts = chartsOf(report, { tables, language, hidden: formatTexts(language)('hidden') });
  if (charts.length === 0) return null;
  return (
    <section class="section">
      <h2>{chartTexts(language)('heading')}</h2>
      <div class="charts">
        {charts.map((chart) => (
          <ChartFigure key={chart.table.id} chart={chart} />
        ))}
      </div>
    </section>
  );
}
