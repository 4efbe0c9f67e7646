import { channels } from '../../cases/codes/channels.ts';
import { complexityFlags } from '../../cases/codes/complexity-flags.ts';
import { declineReasons } from '../../cases/codes/decline-reasons.ts';
import { ageBands, dwellings, households, tenures } from '../../cases/codes/homes.ts';
import { notSuitableReasons } from '../../cases/codes/not-suitable-reasons.ts';
import { outcomes } from '../../cases/codes/outcomes.ts';
import { referrers } from '../../cases/codes/referrers.ts';
import { subjects } from '../../cases/codes/subjects.ts';
import { caseTypes } from '../../cases/rules/stages.ts';
import { type Axis, ownKeys, unknown } from '../labels/axes.ts';
import type { CrossTable, ReportPeriod } from '../report/report.ts';
import { monthsOf, yearsOf } from './months.ts';

/** One count: how many cases have these two codes; the column is empty in a table of one axis. */
export type Cell = { row: string; column: string; cases: number };
type Head = Pick<CrossTable, 'id' | 'version' | 'counted'>;

const codes: Partial<Record<Axis, readonly string[]>> = {
  ...ownKeys,
  type: caseTypes,
  channel: channels.keys,
  referrer: referrers.keys,
  subject: subjects.keys,
  tenure: tenures.keys,
  dwelling: dwellings.keys,
  household: households.keys,
  age_band: ageBands.keys,
  outcome: outcomes.keys,
  not_suitable_reason: notSuitableReasons.keys,
  decline_reason: declineReasons.keys,
  complexity_flag: complexityFlags.keys,
};

/** Rates are read from every cell of this table, and a month without a case is told: their keys are there without counts too. */
const alwaysAll: readonly Axis[] = ['how_far', 'outcome_class', 'month', 'year'];

/** Counts as a table with its totals, its keys in the order of their lists; keys that no case has are left out. */
export function crossTable(
  head: Head,
  axes: { rows: Axis; columns?: Axis | undefined },
  cells: readonly Cell[],
  period: ReportPeriod,
): CrossTable {
  const rows = keysOf(
    axes.rows,
    cells.map(({ row }) => row),
    period,
  );
  const across = axes.columns
    ? keysOf(
        axes.columns,
        cells.map(({ column }) => column),
        period,
      )
    : [''];
  const found = new Map(cells.map(({ row, column, cases }) => [`${row}\n${column}`, cases]));
  const grid = rows.map((row) => across.map((column) => found.get(`${row}\n${column}`) ?? 0));
  const rowTotals = grid.map(sum);
  return {
    ...head,
    rows: { axis: axes.rows, keys: rows },
    columns: axes.columns ? { axis: axes.columns, keys: across } : null,
    cells: grid,
    rowTotals,
    columnTotals: across.map((_, column) => sum(grid.map((row) => row[column] ?? 0))),
    total: sum(rowTotals),
  };
}

function keysOf(axis: Axis, found: readonly string[], period: ReportPeriod): string[] {
  const own = axis === 'month' ? monthsOf(period) : axis === 'year' ? yearsOf(period) : (codes[axis] ?? []);
  const there = new Set(found);
  const known = alwaysAll.includes(axis) ? own : own.filter((key) => there.has(key));
  const { compare } = new Intl.Collator('nl', { numeric: true });
  const rest = [...there].filter((key) => !own.includes(key) && key !== unknown).sort(compare);
  return [...new Set([...known, ...rest, ...(there.has(unknown) ? [unknown] : [])])];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
