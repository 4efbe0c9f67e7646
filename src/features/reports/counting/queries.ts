import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import '../../cases/closing/queries.ts';
import '../tables.ts';
import { type Axis, unknown } from '../labels/axes.ts';
import type { Counted, ReportPeriod } from '../report/report.ts';
import type { Cell } from './cross-table.ts';
import { figureColumns } from './figure/queries.ts';
import type { TableDefinition } from './tables-of-report.ts';

/** Whose cases are counted: all of a service, or those of one municipality, one partner organisation, one type. */
export type Whose = {
  serviceId: string;
  municipality?: string | undefined;
  organisationId?: string | undefined;
  type?: string | undefined;
};
export type CountedCell = Cell & { id: string };
type Days = { id: string; median: number | null; ninetieth: number | null; of: number };

/** Every case that a report counts, once, with its code on each axis. It shows what the policies let the viewer see. */
const counted = (whose: Whose, { from, until }: ReportPeriod): RawBuilder<unknown> => sql`
  counted as materialized (
    select f.*, f.requested_month between ${from}::date and ${until}::date as was_asked,
      coalesce(f.closed_month between ${from}::date and ${until}::date, false) as was_closed
    from reporting.case_figure f
    where f.service_id = ${whose.serviceId}::uuid
      and (f.requested_at >= ${midnight(from)} and f.requested_at < ${midnight(until)} + interval '1 day'
        or f.closed_at >= ${midnight(from)} and f.closed_at < ${midnight(until)} + interval '1 day')
      ${whose.municipality === undefined ? sql`` : sql`and f.municipality = ${whose.municipality}`}
      ${whose.organisationId === undefined ? sql`` : sql`and f.organisation_id = ${whose.organisationId}::uuid`}
      ${whose.type === undefined ? sql`` : sql`and f.type = ${whose.type}`}
  ), told as materialized (select counted.*, ${figureColumns} from counted)`;

/** When a day begins; it is the same in both countries. */
const midnight = (day: string) => sql`(${day}::timestamp at time zone 'Europe/Brussels')`;

const isCounted: Record<Exclude<Counted, 'codes'>, RawBuilder<boolean>> = {
  asked: sql`was_asked and type <> 'sanction'`,
  closed: sql`was_closed and type <> 'sanction'`,
  sanctions_asked: sql`was_asked and type = 'sanction'`,
  sanctions_closed: sql`was_closed and type = 'sanction'`,
};

/** Where a column is called otherwise than its axis. */
const columnsOfAxes: Partial<Record<Axis, string>> = {
  referrer: 'referrer_type',
  start: 'started',
  first_answer: 'heard_first',
  second_answer: 'heard_second',
  mode: 'mediation_mode',
};

const columnOf = (axis: Axis, of: TableDefinition['counted']): RawBuilder<string> => {
  const month = sql.ref(of.endsWith('closed') ? 'closed_month' : 'requested_month');
  if (axis === 'month') return sql`to_char(${month}, 'YYYY-MM')`;
  if (axis === 'year') return sql`to_char(${month}, 'YYYY')`;
  const column = columnsOfAxes[axis] ?? axis;
  return sql`coalesce(nullif(${sql.ref(column)}, ''), ${sql.lit(unknown)})`;
};

/**
 * Axes that stand together in tables. Cases alike on all axes of one part are counted once for its tables: there are far fewer
 * kinds of cases than cases.
 */
const parts: readonly (readonly Axis[])[] = [
  [
    'start',
    'progress',
    'first_answer',
    'second_answer',
    'mode',
    'outcome',
    'aftercare',
    'how_far',
    'outcome_class',
  ],
  ['channel', 'referrer', 'district', 'subject', 'month', 'year', 'type'],
  ['tenure', 'dwelling', 'household', 'age_band'],
];
const ofTime: readonly Axis[] = ['month', 'year', 'type'];
const refOf = (axis: Axis) => sql.ref(columnsOfAxes[axis] ?? axis);
const always = sql`was_asked, was_closed, type`;
const columnsOf = (axes: readonly Axis[]): RawBuilder<unknown>[] => [
  ...axes.filter((axis) => !ofTime.includes(axis)).map(refOf),
  ...(axes.includes('month') ? [sql`requested_month, closed_month`] : []),
];
/** A part is told by the first of its columns: the bits are set of those that a row does not have. */
const bitsOf = (part: number): number => 2 ** parts.length - 1 - 2 ** (parts.length - 1 - part);
const partOf = ({ rows, columns = rows }: TableDefinition): number => {
  const found = parts.findIndex((axes) => axes.includes(rows) && axes.includes(columns));
  if (found === -1) throw new Error(`No part of the axes has both ${rows} and ${columns}`);
  return found;
};

const alike = sql`
  alike as materialized (
    select ${always}, ${sql.join(parts.flatMap(columnsOf))}, count(*) as cases,
      grouping(${sql.join(parts.map((axes) => refOf(axes[0] as Axis)))}) as part
    from told group by grouping sets (${sql.join(
      parts.map((axes) => sql`(${always}, ${sql.join(columnsOf(axes))})`),
    )}))`;

type LeadTimeColumn = { id: string; counted: 'asked' | 'closed'; column: string };
type Counts = { cells: CountedCell[]; days: Days[] };

/**
 * The cells of all tables that have a count, and the lead times: median and ninetieth percentile by nearest rank, the first
 * value that so many do not pass. All of it comes from one pass over the cases.
 */
export async function countsOf(
  tx: Tx,
  whose: Whose,
  period: ReportPeriod,
  { tables, times }: { tables: readonly TableDefinition[]; times: readonly LeadTimeColumn[] },
): Promise<Counts> {
  const ofTable = (table: TableDefinition) => sql`(${sql.lit(table.id)},
    part = ${sql.lit(bitsOf(partOf(table)))} and ${isCounted[table.counted]},
    ${columnOf(table.rows, table.counted)},
    ${table.columns ? columnOf(table.columns, table.counted) : sql.lit('')})`;
  const ofLeadTime = (time: LeadTimeColumn) =>
    sql`(${sql.lit(time.id)}, ${isCounted[time.counted]}, ${sql.ref(time.column)})`;
  const { rows } = await sql<CountedCell & Days & { is_time: boolean }>`
    with ${counted(whose, period)}, ${alike}
    select false as is_time, t.id, t.row, t.column, sum(cases)::integer as cases, null::integer as median,
      null::integer as ninetieth
    from alike cross join lateral (values ${sql.join(tables.map(ofTable))}) as t (id, counts, row, "column")
    where t.counts group by t.id, t.row, t.column
    union all
    select true, t.id, '', '', count(*)::integer, percentile_disc(0.5) within group (order by t.days),
      percentile_disc(0.9) within group (order by t.days)
    from told cross join lateral (values ${sql.join(times.map(ofLeadTime))}) as t (id, counts, days)
    where t.counts and t.days is not null group by t.id`.execute(tx);
  return {
    cells: rows
      .filter((one) => !one.is_time)
      .map(({ id, row, column, cases }) => ({ id, row, column, cases })),
    days: rows
      .filter((one) => one.is_time)
      .map(({ id, median, ninetieth, cases }) => ({ id, median, ninetieth, of: cases })),
  };
}

/** How often each sealed code was given in cases that closed in these quarters. */
export function codesIn(tx: Tx, serviceId: string, quarters: readonly string[]) {
  return tx
    .selectFrom('reporting.closing_count')
    .where('service_id', '=', serviceId)
    .where('quarter', '=', sql<string>`any(${quarters}::text[])`)
    .groupBy(['list', 'code'])
    .select(['list', 'code'])
    .select(sql<number>`sum(cases)::integer`.as('cases'))
    .execute();
}
