import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { outcomes, positive } from '../../cases/codes/outcomes.ts';
import { surveyFigures } from '../../surveys/figures/survey-figures.ts';
import { smallestNumberOf } from '../../surveys/smallest-number.ts';
import { guestLinks } from '../guests/queries.ts';
import { costUntil } from './cost-until.ts';
import { figuresForGuests } from './figures-for-guests.ts';
import {
  countFunnel,
  decisionsOf,
  goalsOf,
  type Pilot,
  pilotOf,
  sisterOf,
  yardsticksOfSister,
} from './queries.ts';
import { wholeQuarters } from './rules/months.ts';
import type { Counted } from './rules/progress.ts';
import { type Said, saidIn } from './rules/said.ts';

const positiveOutcomes = outcomes.keys.filter((code) => positive[code] === true);

/** All that the page of a pilot shows its coordinator, in plain numbers. */
export async function readPilot(tx: Tx, house: House, { service }: AtWork) {
  const now = house.now();
  const pilot = await pilotOf(tx, service.id);
  const today = isoDay(now, service.timeZone);
  const smallest = await smallestNumberOf(tx, service.id);
  const goals = await goalsOf(tx, service.id);
  const offered = await yardsticksOfSister(tx, service.id);
  return {
    sister: await sisterOf(tx, service.id),
    today,
    begun: pilot
      ? {
          pilot,
          figures: {
            ...(await figuresUntil(
              tx,
              { service },
              { from: pilot.begins_on, until: endOf(pilot, today) },
              now,
            )),
            said: await saidUntil(tx, house, pilot, today),
          },
          goals,
          /** What the sister measured herself by, as far as it was not taken over. */
          offered: offered.filter(({ id }) => !goals.some((goal) => goal.id === id)),
          decisions: await decisionsOf(tx, service.id),
          forGuests: await figuresForGuests(tx, { service }, { pilot, smallest, now }),
          links: await guestLinks(tx, service.id, 'steering'),
        }
      : null,
  };
}

export type PilotRead = Awaited<ReturnType<typeof readPilot>>;
export type BegunPilot = NonNullable<PilotRead['begun']>;

/** What comes after its last day is no longer of the pilot. */
const endOf = ({ ends_on }: Pilot, today: string): string => (ends_on < today ? ends_on : today);

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
