import type { Funnel } from './progress.ts';

/** A funnel without anything hidden, and how it may be shown: how many of its numbers, from the first on. */
export type Counted = { [K in keyof Funnel]: number };
export type Depth = 0 | 1 | 2 | 3 | 4;
export type Step = { counted: Counted; depth: Depth };

const zero: Counted = { reports: 0, treated: 0, closed: 0, positive: 0 };

/** The groups of people that can be told apart by whoever knows the first `depth` numbers. */
function groupsOf({ reports, treated, closed, positive }: Counted, depth: Depth): number[] {
  const numbers = [reports, treated, closed, positive].slice(0, depth);
  return numbers.map((number, index) => number - (numbers[index + 1] ?? 0));
}

const minus = (a: Counted, b: Counted): Counted => ({
  reports: a.reports - b.reports,
  treated: a.treated - b.treated,
  closed: a.closed - b.closed,
  positive: a.positive - b.positive,
});

/**
 * How much of a new count may leave the service, after all that left it before: at most so deep that no group, of the whole or
 * of what came since any earlier step, has from 1 up to `smallest` people. 0: nothing new may, and what stood stays.
 */
export function safeDepth(counted: Counted, before: readonly Step[], smallest: number): Depth {
  const safeAt = (depth: Depth) =>
    [{ counted: zero, depth: 4 as Depth }, ...before].every((step) =>
      groupsOf(minus(counted, step.counted), Math.min(depth, step.depth) as Depth).every(
        (n) => n === 0 || n >= smallest,
      ),
    );
  return ([4, 3, 2, 1] as const).find(safeAt) ?? 0;
}

/** The numbers of a step that may be seen; the others are null. */
export function shownOf({ counted, depth }: Step): Funnel {
  const at = (place: number, value: number) => (place <= depth ? value : null);
  const { reports, treated, closed, positive } = counted;
  return {
    reports: at(1, reports),
    treated: at(2, treated),
    closed: at(3, closed),
    positive: at(4, positive),
  };
}
