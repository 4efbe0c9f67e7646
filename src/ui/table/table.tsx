import type { ComponentChildren } from 'preact';
import type { Language } from '../../platform/texts/languages.ts';
import { uiTexts } from '../texts.ts';

export type Sort = { href: string; direction?: 'ascending' | 'descending' };

export type Column<Row> = {
  key: string;
  head: string;
  cell: (row: Row) => ComponentChildren;
  number?: boolean;
  sort?: Sort;
};

export type TableProps<Row> = {
  language: Language;
  caption: string;
  /** Keeps the caption for screen readers where a heading above says the same. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /**
   * On a phone each row becomes a card (`stack`, the default), the table scrolls inside itself, or it stays as it is (`keep`:
   * for two narrow columns). The first column names its row.
   */
  onPhone?: 'stack' | 'scroll' | 'keep';
  foot?: ComponentChildren;
};

/** Some browsers forget that a table is one once its rows are laid out as cards; said aloud it stays a table. */
const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** A table with a caption, whose heads can sort by leading to another address. */
export function Table<Row>(props: TableProps<Row>) {
  const { columns, rows, caption, onPhone = 'stack' } = props;
  const scrolls = onPhone === 'scroll';
  return (
    <div
      class={`table-scroll${scrolls ? '' : onPhone === 'keep' ? ' keeps' : ' stacks'}`}
      {...(scrolls ? { role: 'region', 'aria-label': caption, tabindex: 0 } : {})}
    >
      <table class="table" {...roles.table}>
        <caption>{props.captionHidden ? <span class="hidden-but-said">{caption}</span> : caption}</caption>
        <thead {...roles.rowgroup}>
          <tr {...roles.row}>
            {columns.map((column) => (
              <Head key={column.key} language={props.language} column={column} />
            ))}
          </tr>
        </thead>
        <tbody {...roles.rowgroup}>
          {rows.map((row) => (
            <tr {...roles.row} key={props.rowKey(row)}>
              {columns.map((column, index) => (
                <Cell key={column.key} column={column} row={row} names={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
        {props.foot && <tfoot {...roles.rowgroup}>{props.foot}</tfoot>}
      </table>
    </div>
  );
}

function Head<Row>({ language, column }: { language: Language; column: Column<Row> }) {
  const { sort } = column;
  const say = uiTexts(language);
  const hint =
    sort?.direction === 'ascending' ? 'sortedUp' : sort?.direction === 'descending' ? 'sortedDown' : 'sortBy';
  return (
    <th
      scope="col"
      {...roles.columnheader}
      class={column.number ? 'number' : undefined}
      aria-sort={sort?.direction}
    >
      {sort ? (
        <a href={sort.href}>
          {column.head}
          <span class="hidden-but-said"> ({say(hint)})</span>
        </a>
      ) : (
        column.head
      )}
    </th>
  );
}

function Cell<Row>({ column, row, names }: { column: Column<Row>; row: Row; names: boolean }) {
  const content = column.cell(row);
  if (names) {
    return (
      <th scope="row" {...roles.rowheader}>
        {content}
      </th>
    );
  }
  // A dash keeps its place in a grid; on a card of its own it says nothing.
  const kind = content === '–' ? 'none' : column.number ? 'number' : undefined;
  return (
    <td {...roles.cell} class={kind} data-label={column.head}>
      {content}
    </td>
  );
}
