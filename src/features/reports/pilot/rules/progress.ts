import { costPerCase } from '../../cost/rules/cost-per-case.ts';
import { countInterval, type Interval, shareInterval } from './intervals.ts';
import { isSaid, type Said, type SaidIndicator, saidNames } from './said.ts';

const counted = {
  reports: 'count',
  treated_share: 'share',
  positive_share: 'share',
  cost_per_report: 'cost',
  cost_per_treated: 'cost',
} as const;
export type CountedIndicator = keyof typeof counted;

/** What a pilot can be measured by: its cases, its costs, and what the parties say of it. */
export type PilotIndicator = CountedIndicator | SaidIndicator;
export const pilotIndicatorNames = [
  ...(Object.keys(counted) as CountedIndicator[]),
  ...saidNames,
] as const satisfies readonly PilotIndicator[];

/** A share has its target in per cent, a count in cases, a cost in cents. */
export const kindOf = (indicator: PilotIndicator): 'count' | 'share' | 'cost' =>
  isSaid(indicator) ? 'share' : counted[indicator];

/**
 * The cases of a pilot, each number a part of the one before: asked, taken on, closed after that, and closed with a positive
 * outcome. `null` where it is hidden.
 */
export type Funnel = {
  reports: number | null;
  treated: number | null;
  closed: number | null;
  positive: number | null;
};

/** A funnel without anything hidden. */
export type Counted = { [K in keyof Funnel]: number };

/**
 * The funnel; in cents what the months of the pilot cost, as far as that was written down; and what the parties said, as far
 * as that may be shown.
 */
export type PilotFigures = { funnel: Funnel; cost: bigint | null; said?: Said };

export type Progress =
  | { kind: 'share'; count: number; of: number; interval: Interval }
  | { kind: 'count'; count: number; interval: Interval }
  | { kind: 'cost'; cents: bigint };

/** What is known of one goal; null where it is hidden, or where there is nothing to count yet. */
export function progressOf(indicator: PilotIndicator, { funnel, cost, said }: PilotFigures): Progress | null {
  const share = (count: number | null, of: number | null): Progress | null => {
    const interval = count === null || of === null ? null : shareInterval(count, of);
    return count === null || of === null || !interval ? null : { kind: 'share', count, of, interval };
  };
  const costEach = (cases: number | null): Progress | null => {
    const cents = cost === null || cases === null ? null : costPerCase(cost, cases);
    return cents === null ? null : { kind: 'cost', cents };
  };
  if (isSaid(indicator)) return share(said?.[indicator]?.count ?? null, said?.[indicator]?.of ?? null);
  switch (indicator) {
    case 'reports':
      return funnel.reports === null
        ? null
        : { kind: 'count', count: funnel.reports, interval: countInterval(funnel.reports) };
    case 'treated_share':
      return share(funnel.treated, funnel.reports);
    case 'positive_share':
      return share(funnel.positive, funnel.closed);
    case 'cost_per_report':
      return costEach(funnel.reports);
    case 'cost_per_treated':
      return costEach(funnel.treated);
  }
}

export type Verdict = 'reached' | 'not_reached' | 'not_sure' | 'unknown';

/** Whether a goal is reached: of a share it is only said when the whole interval lies on one side of the target. */
export function verdictOf(target: bigint, progress: Progress | null): Verdict {
  if (!progress) return 'unknown';
  if (progress.kind === 'cost') return progress.cents <= target ? 'reached' : 'not_reached';
  if (progress.kind === 'count') return BigInt(progress.count) >= target ? 'reached' : 'not_reached';
  const wanted = Number(target) / 100;
  if (progress.interval.low >= wanted) return 'reached';
  return progress.interval.high < wanted ? 'not_reached' : 'not_sure';
}
