import { ratesFrom } from '../counting/rates.ts';
import { type TableDefinition, tableDefinitions } from '../counting/tables-of-report.ts';
import { indicatorOf } from '../indicators/all.ts';
import type { CrossTable, LeadTime, Report, Shown, SurveyFigures } from '../report/report.ts';
import type { Mask } from './attack.ts';
import {
  type Keys,
  regionOf,
  type Sheet,
  sheetOfDays,
  sheetOfQuestion,
  sheetOfTable,
  sheetOfTotal,
  sheetOfWays,
  statedIn,
} from './numbers-of.ts';

/** Of fewer than so many the ninetieth percentile is the longest of all: a single case. */
const enoughForNinetieth = 10;

/** The report with what must be kept back as `null`; a table that is withheld has at most its total, a lead time or question is gone. */
export function keepBack(plain: Report, mask: Mask, smallest: number): Report {
  const sheets = new Map(statedIn(plain).map(({ sheet }) => [sheet.id, sheet]));
  const hides = (id: string) => hiderOf(sheets.get(id), mask);
  const tables = [...plain.tables, ...absent(plain, mask)].map((table) =>
    mask.withheld.has(sheetOfTable(table.id))
      ? emptied(table, mask, hides(sheetOfTable(table.id)))
      : masked(table, hides(sheetOfTable(table.id))),
  );
  const howFar = tables.find(({ id }) => id === 'how_far');
  const days = plain.leadTimes.filter(({ id }) => !mask.withheld.has(sheetOfDays(id)));
  return {
    ...plain,
    ...{ smallest, tables },
    rates:
      howFar && howFar.rows.keys.length > 0
        ? ratesFrom(howFar)
        : plain.rates.map((rate) => ({ ...rate, count: null, of: null })),
    leadTimes: days.map((one) => maskedDays(one, hides(sheetOfDays(one.id))(['known'], one.of), smallest)),
    survey: plain.survey.map((one) => maskedSurvey(one, mask, hides)),
  };
}

/** That a table is not there says that nothing was counted. Where that must not be said, it is there and empty. */
const absent = ({ tables }: Report, { withheld }: Mask): CrossTable[] =>
  tableDefinitions
    .filter(({ id }) => withheld.has(sheetOfTable(id)) && !tables.some((table) => table.id === id))
    .map(({ id, counted, rows }: TableDefinition) => ({
      ...{ id, counted, version: indicatorOf(id).version, rows: { axis: rows, keys: [] }, columns: null },
      ...{ cells: [], rowTotals: [], columnTotals: [], total: null },
    }));

type Hide = (keys: Keys, shown: Shown | undefined) => Shown;

const hiderOf =
  (sheet: Sheet | undefined, mask: Mask): Hide =>
  (keys, shown) =>
    !sheet || mask.hidden.has(regionOf(sheet, keys)) ? null : (shown ?? null);

function masked(table: CrossTable, hide: Hide): CrossTable {
  const { rows, columns, cells, rowTotals, columnTotals, total } = table;
  const margin = rows.keys.map((row, r) => hide(columns ? [row, null] : [row], rowTotals[r]));
  if (!columns) {
    const all = hide([null], total);
    return {
      ...table,
      rowTotals: margin,
      cells: margin.map((one) => [one]),
      columnTotals: [all],
      total: all,
    };
  }
  return {
    ...table,
    rowTotals: margin,
    cells: rows.keys.map((row, r) => columns.keys.map((column, c) => hide([row, column], cells[r]?.[c]))),
    columnTotals: columns.keys.map((column, c) => hide([null, column], columnTotals[c])),
    total: hide([null, null], total),
  };
}

/** Of a table without its rows the total may still be told: how many cases there were of all kinds. */
const emptied = (table: CrossTable, mask: Mask, hide: Hide): CrossTable => ({
  ...table,
  rows: { ...table.rows, keys: [] },
  columns: table.columns && { ...table.columns, keys: [] },
  ...{ cells: [], rowTotals: [], columnTotals: [] },
  total:
    table.counted === 'codes' || mask.withheld.has(sheetOfTotal(table.counted))
      ? null
      : hide(table.columns ? [null, null] : [null], table.total),
});

const maskedDays = (days: LeadTime, of: Shown, smallest: number): LeadTime => ({
  ...days,
  of,
  median: of === null || of < smallest ? null : days.median,
  ninetieth: of === null || of < Math.max(smallest, enoughForNinetieth) ? null : days.ninetieth,
});

type OfMoment = SurveyFigures[number];

function maskedSurvey(
  { moment, ways, questions }: OfMoment,
  mask: Mask,
  hides: (id: string) => Hide,
): OfMoment {
  const ofWays = hides(sheetOfWays(moment));
  const noWays = mask.withheld.has(sheetOfWays(moment));
  const way = (key: keyof OfMoment['ways']): Shown => (noWays ? null : ofWays([key], ways[key]));
  return {
    moment,
    ways: { link: way('link'), paper: way('paper'), telephone: way('telephone') },
    questions: questions
      .filter((one) => !mask.withheld.has(sheetOfQuestion(moment, one)))
      .map((one) => {
        const hide = hides(sheetOfQuestion(moment, one));
        const answers = one.answers.map((answer) => ({ ...answer, count: hide([answer.key], answer.count) }));
        return { ...one, answers, answered: hide([null], one.answered) };
      }),
  };
}
