import type { CrossTable, Report, Shown, SurveyFigures } from '../report/report.ts';

/**
 * A table as the solver reads it; every number of a report stands in one, lead times and questions as tables of one axis.
 * `group` says what is counted: sheets of one group count the same cases. `rest`: a key that is counted and never stated.
 */
export type Sheet = {
  id: string;
  group: string;
  axes: readonly string[];
  keys: readonly (readonly string[])[];
  rest: string | null;
  /** Left empty on purpose: nothing is known of it but perhaps its total, not even which of its rows have no case. */
  withheld: boolean;
};

/** The keys of a region in the order of the axes of its sheet; `null` where it is not limited. */
export type Keys = readonly (string | null)[];
/** One stated number: its sheet, its region, and what is shown. */
export type Stated = { sheet: Sheet; keys: Keys; shown: Shown };

/** The name of a region: what is counted, and the codes that it is limited to, in the order of the alphabet. */
export const regionOf = (sheet: Pick<Sheet, 'group' | 'axes'>, keys: Keys): string =>
  [sheet.group, ...keys.flatMap((key, at) => (key === null ? [] : [`${sheet.axes[at]}=${key}`])).sort()].join(
    '\n',
  );

/** Whether a table was left empty on purpose: cases were counted, and no row says of which kind. */
const isWithheld = ({ total, rows }: CrossTable): boolean => total !== 0 && rows.keys.length === 0;

/** What somebody who reads a report is told of a sheet: of one that was left empty at most the total. */
export const toldOf = ({ sheet, stated }: { sheet: Sheet; stated: Stated[] }): Stated[] =>
  sheet.withheld ? stated.filter(({ shown }) => shown !== null) : stated;

/** Every number of a report, each in its sheet. */
export const statedIn = (report: Report): { sheet: Sheet; stated: Stated[] }[] => [
  ...report.tables.map(ofTable),
  ...report.leadTimes.map(ofLeadTime),
  ...ofSurvey(report.survey),
];

/** Codes of closed cases are counted apart in each of their tables, for a case may have several. */
const groupOf = ({ id, counted }: CrossTable): string => (counted === 'codes' ? `codes ${id}` : counted);

function ofTable(table: CrossTable) {
  const { rows, columns, cells, rowTotals, columnTotals, total } = table;
  const named = {
    id: sheetOfTable(table.id),
    group: groupOf(table),
    rest: null,
    withheld: isWithheld(table),
  };
  const axes = columns ? [rows.axis, columns.axis] : [rows.axis];
  const sheet: Sheet = { ...named, axes, keys: columns ? [rows.keys, columns.keys] : [rows.keys] };
  const say = (keys: Keys, shown: Shown | undefined): Stated => ({ sheet, keys, shown: shown ?? null });
  const margin = rows.keys.map((row, r) => say(columns ? [row, null] : [row], rowTotals[r]));
  if (!columns) return { sheet, stated: [...margin, say([null], total)] };
  const inside = rows.keys.flatMap((row, r) =>
    columns.keys.map((column, c) => say([row, column], cells[r]?.[c])),
  );
  const across = columns.keys.map((column, c) => say([null, column], columnTotals[c]));
  return { sheet, stated: [...inside, ...margin, ...across, say([null, null], total)] };
}

export const sheetOfTable = (id: string): string => `table ${id}`;
/** The number of all cases of a group stands in each of its tables; as a sheet of its own it is left when they are emptied. */
export const sheetOfTotal = (group: string): string => `total ${group}`;
export const isTotalSheet = (sheet: string): boolean => sheet.startsWith('total ');
export const sheetOfDays = (id: string): string => `days ${id}`;

/** Requests are what the days to the first contact are counted of; the others are those of closed cases. */
const groupOfDays = (id: string): string => (id === 'days_to_first_contact' ? 'asked' : 'closed');

function ofLeadTime({ id, of }: Report['leadTimes'][number]) {
  const sheet: Sheet = {
    ...{ id: sheetOfDays(id), group: groupOfDays(id), axes: [sheetOfDays(id)] },
    ...{ keys: [['known']], rest: 'not known', withheld: false },
  };
  return { sheet, stated: [{ sheet, keys: ['known'], shown: of }] };
}

const ofSurvey = (survey: SurveyFigures) =>
  survey.flatMap(({ moment, ways, questions }) => [
    oneAxis(sheetOfWays(moment), Object.entries(ways)),
    ...questions.map(({ answers, answered, ...of }) =>
      oneAxis(
        sheetOfQuestion(moment, of),
        answers.map(({ key, count }) => [key, count]),
        answered,
      ),
    ),
  ]);

export const sheetOfWays = (moment: string): string => `ways ${moment}`;
export const sheetOfQuestion = (moment: string, of: { question: string; version: number }): string =>
  `answers ${moment} ${of.question} ${of.version}`;

function oneAxis(id: string, rows: readonly (readonly [string, Shown])[], total?: Shown) {
  const keys = rows.map(([key]) => key);
  const withheld = total === undefined && rows.every(([, shown]) => shown === null);
  const sheet: Sheet = { id, group: id, axes: [id], keys: [keys], rest: null, withheld };
  const stated: Stated[] = rows.map(([key, shown]) => ({ sheet, keys: [key], shown }));
  return { sheet, stated: total === undefined ? stated : [...stated, { sheet, keys: [null], shown: total }] };
}
