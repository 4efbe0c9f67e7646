import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/texts/languages.ts';
import { ColumnsChart } from '../../../ui/chart/columns.tsx';
import { SpansChart } from '../../../ui/chart/spans.tsx';
import { StackedChart } from '../../../ui/chart/stacked.tsx';
import { Figure } from '../../../ui/figure/figure.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { Cell, SaidTable } from '../formats/said-report.ts';
import { isIndicator } from '../indicators/all.ts';
import { definitionPath } from '../view/shown.tsx';
import type { Chart } from './charts-of.ts';
import { chartTexts } from './texts.ts';

/** A chart with its table folded under it; a number that is kept back is the same mark, whatever it is. */
export function ChartFigure({ chart }: { chart: Chart }) {
  const say = chartTexts(chart.language);
  const keepsBack = chart.table.rows.some(({ cells }) => cells.includes(null));
  const said = [chart.kind === 'spans' ? say('caption') : '', keepsBack ? say('hiddenLegend') : ''].filter(
    Boolean,
  );
  return (
    <Figure
      caption={
        <>
          <Defined id={chart.table.id} language={chart.language}>
            {chart.table.title}
          </Defined>
          {said.length > 0 && `. ${said.join('. ').replaceAll('..', '.')}`}
        </>
      }
      table={{
        summary: say('table'),
        content: <SaidTableView table={chart.table} hidden={chart.hidden} language={chart.language} />,
      }}
    >
      <ChartDrawing chart={chart} />
    </Figure>
  );
}

/** Words that lead to what a number means, where they name one. */
function Defined(props: { id: string; language: Language; children: ComponentChildren }) {
  const { id, language, children } = props;
  return isIndicator(id) ? <a href={definitionPath(id, language)}>{children}</a> : <>{children}</>;
}

/** The drawing alone, for the page and the PDF. */
export function ChartDrawing({ chart }: { chart: Chart }) {
  const words = {
    id: `chart-${chart.table.id}`,
    title: chart.table.title,
    description: chart.description,
    hidden: chart.hidden,
  };
  if (chart.kind === 'columns') return <ColumnsChart {...words} columns={chart.columns} />;
  if (chart.kind === 'stacked') return <StackedChart {...words} parts={chart.parts} rows={chart.rows} />;
  return <SpansChart {...words} spans={chart.spans} />;
}

/** One table of a report on a page; `captionHidden` where a heading above says the same. */
export function SaidTableView(props: {
  table: SaidTable;
  hidden: string;
  language: Chart['language'];
  captionHidden?: boolean;
}) {
  const { table, hidden, language, captionHidden = true } = props;
  const cell = (value: Cell | undefined) =>
    value === null || value === undefined ? <small class="kept-back">{hidden}</small> : value;
  return (
    <Table
      language={language}
      caption={table.title}
      captionHidden={captionHidden}
      onPhone={table.columns.length > 3 ? 'scroll' : 'stack'}
      rows={table.rows}
      rowKey={(row) => row.code}
      columns={[
        {
          ...{ key: 'row', head: table.corner },
          cell: (row) => (
            <Defined id={row.code} language={language}>
              {row.label}
            </Defined>
          ),
        },
        ...table.columns.map((column, at) => ({
          key: column.code,
          head: column.label,
          number: true,
          cell: (row: SaidTable['rows'][number]) => cell(row.cells[at]),
        })),
      ]}
    />
  );
}
