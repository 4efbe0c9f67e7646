import type { Language } from '../../../platform/texts/languages.ts';
import { Details } from '../../../ui/details/details.tsx';
import { type Column, Table } from '../../../ui/table/table.tsx';
import { OneOfTables } from '../../../ui/tables/tables.tsx';
import { indicatorOf } from '../indicators/all.ts';
import { type OwnLabels, unknown } from '../labels/axes.ts';
import { sayAxis, sayKey } from '../labels/say-key.ts';
import type { CrossTable, Shown } from '../report/report.ts';
import { definitionPath, ShownNumber, sayNumber } from './shown.tsx';
import { viewTexts } from './texts.ts';

const mostRows = 12;

type Props = { table: CrossTable; language: Language; labels: OwnLabels | undefined };
type Row = { key: string; cells: readonly Shown[]; total: Shown };

/** Of tables whose rows are all kept back, those that stand with their total alone: how many cases there were is told once. */
const aloneWithTotal = ['requests_by_month', 'closed_by_month', 'sanctions_by_month', 'sanction_outcomes'];

/** Whether a table says anything: counts, and not that nobody knows. */
export const saysSomething = ({ id, total, rows }: CrossTable): boolean =>
  rows.keys.length === 0
    ? total !== null && total > 0 && aloneWithTotal.includes(id)
    : total !== 0 && !(rows.keys.length === 1 && rows.keys[0] === unknown);

/** One table of a report under its name, which leads to its definition. A long or wide one is folded, and one that keeps all back. */
export function CrossTableView({ table, language, labels }: Props) {
  const say = viewTexts(language);
  const { rows, total } = table;
  const name = indicatorOf(table.id).name[language];
  const content = <Counts {...{ table, language, labels, name }} />;
  const nothingShown = [...table.cells.flat(), ...table.rowTotals, total].every((number) => !number);
  const summary = nothingShown
    ? say('allHidden', { count: rows.keys.length })
    : total === null
      ? say('rowsHidden', { count: rows.keys.length })
      : say('rows', { count: rows.keys.length, total: sayNumber(total, language) });
  return (
    <OneOfTables wide={table.columns !== null}>
      <h3>
        <a href={definitionPath(table.id, language)}>{name}</a>
      </h3>
      {nothingShown || table.columns || rows.keys.length > mostRows ? (
        <Details summary={summary}>{content}</Details>
      ) : (
        content
      )}
    </OneOfTables>
  );
}

function Counts({ table, language, labels, name }: Props & { name: string }) {
  const say = viewTexts(language);
  const { rows, columns } = table;
  const across: Column<Row>[] = (columns?.keys ?? []).map((key, at) => ({
    key,
    head: sayKey(columns?.axis ?? rows.axis, key, language, labels),
    number: true,
    cell: (row) => <ShownNumber number={row.cells[at] ?? null} language={language} />,
  }));
  const totals = columns ? [...table.columnTotals, table.total] : [table.total];
  const heads = [...across.map(({ head }) => head), columns ? say('total') : say('number')];
  return (
    <Table
      language={language}
      caption={name}
      captionHidden
      onPhone={across.length > 0 ? 'scroll' : 'keep'}
      rows={rows.keys.map((key, at) => ({
        ...{ key, cells: table.cells[at] ?? [], total: table.rowTotals[at] ?? null },
      }))}
      rowKey={(row) => row.key}
      columns={[
        {
          key: 'row',
          head: sayAxis(rows.axis, language),
          cell: (row) => sayKey(rows.axis, row.key, language, labels),
        },
        ...across,
        {
          ...{ key: 'total', head: heads.at(-1) ?? '', number: true },
          cell: (row) => <ShownNumber number={row.total} language={language} />,
        },
      ]}
      foot={
        <tr>
          <th scope="row">{say('total')}</th>
          {totals.map((number, at) => (
            <td key={heads[at]} class="number" data-label={heads[at]}>
              <ShownNumber number={number} language={language} />
            </td>
          ))}
        </tr>
      }
    />
  );
}
