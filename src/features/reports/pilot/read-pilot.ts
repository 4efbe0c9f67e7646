import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { outcomes, positive } from '../../cases/codes/outcomes.ts';
import { surveyFigures } from '../../surveys/figures/survey-figures.ts';
import { smallestNumberOf } from '../../surveys/smallest-number.ts';
import { readCosts } from '../cost/read-costs.ts';
import { guestLinks } from '../guests/queries.ts';
import {
  countFunnel,
  decisionsOf,
  goalsOf,
  type Pilot,
  pilotOf,
  sisterOf,
  stepsOf,
  yardsticksOfSister,
} from './queries.ts';
import { costOfMonths, lastQuarterEnd, monthsByYear, wholeQuarters } from './rules/months.ts';
import type { PilotFigures } from './rules/progress.ts';
import { type Counted, type Depth, type Step, safeDepth, shownOf } from './rules/safe-step.ts';
import { type Said, saidIn } from './rules/said.ts';

const positiveOutcomes = outcomes.keys.filter((code) => positive[code] === true);

/** All that the page of a pilot shows its coordinator, in plain numbers. */
export async function readPilot(tx: Tx, house: House, { service }: AtWork) {
  const now = house.now();
  const pilot = await pilotOf(tx, service.id);
  const today = isoDay(now, service.timeZone);
  const goals = await goalsOf(tx, service.id);
  const offered = await yardsticksOfSister(tx, service.id);
  return {
    sister: await sisterOf(tx, service.id),
    today,
    begun: pilot
      ? {
          pilot,
          figures: {
            ...(await figuresUntil(tx, { service }, { from: pilot.begins_on, until: today }, now)),
            said: await saidUntil(tx, house, pilot, today),
          },
          goals,
          /** What the sister measured herself by, as far as it was not taken over. */
          offered: offered.filter(({ id }) => !goals.some((goal) => goal.id === id)),
          decisions: await decisionsOf(tx, service.id),
          shownUntil: (await stepsOf(tx, service.id))[0]?.until_on ?? null,
          links: await guestLinks(tx, service.id, 'steering'),
        }
      : null,
  };
}

export type PilotRead = Awaited<ReturnType<typeof readPilot>>;
export type BegunPilot = NonNullable<PilotRead['begun']>;

type Whose = Pick<AtWork, 'service'>;

async function figuresUntil(
  tx: Tx,
  { service }: Whose,
  period: { from: string; until: string },
  now: Date,
): Promise<{ funnel: Counted; cost: bigint | null }> {
  const funnel = await countFunnel(tx, { serviceId: service.id, ...period, positive: positiveOutcomes });
  return { funnel, cost: await costUntil(tx, { service }, period, now) };
}

/** What the parties said in writing in the quarters of the pilot that are over, above the floor of the service. */
async function saidUntil(tx: Tx, house: House, pilot: Pilot, today: string): Promise<Said> {
  const serviceId = pilot.service_id;
  const smallest = await smallestNumberOf(tx, serviceId);
  const quarters = wholeQuarters(pilot.begins_on, pilot.ends_on);
  return saidIn(await surveyFigures(tx, house, { serviceId, today, smallest }, quarters), smallest);
}

async function costUntil(tx: Tx, whose: Whose, { from, until }: { from: string; until: string }, now: Date) {
  const years = await readCosts(tx, whose, now);
  const totals = new Map(
    years.flatMap(({ year, total }) => (total === null ? [] : [[year, total] as const])),
  );
  return costOfMonths(monthsByYear(from, until), totals);
}

/**
 * What the steering group may see today: the newest count that stands, and a newer one where that is safe together with all
 * that was shown before. `step` is what must be kept when this is shown; null when nothing new may be.
 */
export async function figuresForGuests(
  tx: Tx,
  whose: Whose,
  at: { from: string; smallest: number; now: Date },
) {
  const { service } = whose;
  const until = lastQuarterEnd(isoDay(at.now, service.timeZone));
  const before = (await stepsOf(tx, service.id)).map((row) => ({
    until: row.until_on,
    step: { counted: row.counted as Counted, depth: row.depth as Depth } satisfies Step,
  }));
  const newest = before[0];
  const figures = async (step: Step, untilOn: string): Promise<PilotFigures> => ({
    funnel: shownOf(step),
    cost: await costUntil(tx, whose, { from: at.from, until: untilOn }, at.now),
  });
  const stands = newest ? { until: newest.until, figures: await figures(newest.step, newest.until) } : null;
  if (until <= at.from || (newest && newest.until >= until)) return { shown: stands, step: null };
  const period = { serviceId: service.id, from: at.from, until, positive: positiveOutcomes };
  const counted = await countFunnel(tx, period);
  const depth = safeDepth(
    counted,
    before.map(({ step }) => step),
    at.smallest,
  );
  if (depth === 0) return { shown: stands, step: null };
  const step = { counted, depth };
  return { shown: { until, figures: await figures(step, until) }, step: { until, ...step } };
}
