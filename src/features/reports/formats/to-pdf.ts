import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { renderPdf } from '../../../platform/letters/render-pdf.ts';
import { ChartDrawing } from '../charts/chart.tsx';
import type { Chart } from '../charts/charts-of.ts';
import { readMarkdown } from '../words/rules/markdown.ts';
import type { SaidReport } from './said-report.ts';
import { formatTexts } from './texts.ts';

const frame = readFileSync(new URL('./report.typ', import.meta.url), 'utf8');

/** The look of charts on paper: what `ui/chart/chart.css` says in light, for a reader that knows no custom properties. */
const onPaper = `text{font-family:"Entente Sans";font-size:12px;fill:#1d282c}.chart-number{font-weight:700}.chart-axis{stroke:#7a858a}
.chart-hatch{stroke:#536167;stroke-width:3}.chart-hidden{stroke:#536167}.chart-part-0{fill:#0f5c54}.chart-part-1{fill:#8a4b12}.chart-part-2{fill:#34518c}
.chart-part-3{fill:#f1ede3;stroke:#7a858a}.chart-part-4{fill:#fff;stroke:#7a858a}.chart-on-0,.chart-on-1,.chart-on-2{fill:#fff;font-size:11px}
.chart-on-3,.chart-on-4{font-size:11px}.chart-span{fill:#5b7f79}.chart-middle{fill:#1d282c}`;

/** A report as PDF/UA-1, in its language: a page with what it is, the figures with their charts, the words, the definitions. */
export function toPdf(report: SaidReport, charts: readonly Chart[]): Promise<Uint8Array> {
  const say = formatTexts(report.language);
  return renderPdf(frame, {
    ...{ language: report.language, title: report.title, facts: report.facts },
    tables: report.tables.map((table) => ({
      ...table,
      rows: table.rows.map(({ label, cells }) => ({
        label,
        cells: cells.map((cell) => (cell === null ? { hidden: report.hidden } : { said: String(cell) })),
      })),
      charts: charts
        .filter((chart) => chart.table.id === table.id)
        .map((chart) => ({ alt: `${table.title}. ${chart.description}`, svg: drawn(chart) })),
    })),
    blocks: readMarkdown(report.words),
    definitions: report.definitions.map((one) => ({ ...one, version: String(one.version) })),
    heads: {
      ...{ figures: say('figures'), words: say('words'), definitions: say('definitions') },
      ...{ version: say('version'), formula: say('formula'), denominator: say('denominator') },
    },
  });
}

const drawn = (chart: Chart): string =>
  renderToString(h(ChartDrawing, { chart })).replace('<defs>', `<style>${onPaper}</style><defs>`);
