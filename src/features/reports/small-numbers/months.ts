import { monthsOf } from '../counting/months.ts';
import type { ReportPeriod } from '../report/report.ts';

/** A part of a period that no published period divides further: its months, and the periods whose counts make its own. */
export type Leaf = { id: string; months: ReadonlySet<string>; whole: string; without: readonly string[] };

/** A period as one word, `2026-01..2026-03`. */
export const nameOfPeriod = ({ from, until }: ReportPeriod): string =>
  `${from.slice(0, 7)}..${until.slice(0, 7)}`;

/**
 * Divides periods into leaves. Of any two of them, one lies in the other or they do not touch, as months, quarters and years do:
 * so each leaf is one period less the longest ones that lie in it.
 */
export function leavesOf(periods: readonly ReportPeriod[]): Leaf[] {
  const named = new Map(periods.map((one) => [nameOfPeriod(one), new Set(monthsOf(one))]));
  const nodes = [...named].sort(([, a], [, b]) => a.size - b.size);
  return nodes.flatMap(([whole, months], at) => {
    const inside = nodes.slice(0, at).filter(([, part]) => liesIn(part, months));
    const parts = inside.filter(([, part], n) => !inside.slice(n + 1).some(([, more]) => liesIn(part, more)));
    const rest = [...months].filter((month) => !parts.some(([, part]) => part.has(month)));
    const without = parts.map(([name]) => name);
    return rest.length === 0 ? [] : [{ id: rest.join('+'), months: new Set(rest), whole, without }];
  });
}

const liesIn = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((month) => whole.has(month));
