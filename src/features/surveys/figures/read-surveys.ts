import type { House } from '../../../platform/house.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { Outcome } from '../../cases/codes/outcomes.ts';
import { currentSet, type QuestionSet, sendsItself } from '../sets/queries.ts';
import { smallestNumberOf } from '../smallest-number.ts';
import { outcomesBetween } from './queries.ts';
import { figuresOf, type ShownBatch, shownBatches, waysIn } from './survey-figures.ts';

export type PeriodSeen = {
  period: { from: string; until: string };
  moments: {
    moment: ShownBatch['moment'];
    ways: ReturnType<typeof waysIn>;
    written: ReturnType<typeof figuresOf>;
    telephone: ReturnType<typeof figuresOf>;
    words: ShownBatch['words'];
  }[];
  outcomes: { outcome: Outcome; cases: number }[];
};
export type SurveysSeen = { set: QuestionSet; sends: boolean; smallest: number; periods: PeriodSeen[] };

/** All that a coordinator may see of what the parties of her service thought, by the quarters that are over. */
export function readSurveys(house: House, who: AtWork): Promise<SurveysSeen> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const now = house.now();
    const serviceId = who.service.id;
    const smallest = await smallestNumberOf(tx, serviceId);
    const today = isoDay(now, who.service.timeZone);
    const batches = await shownBatches(tx, house, { serviceId, today, smallest });
    const names = [...new Set(batches.map(({ period }) => `${period.from} ${period.until}`))];
    const periods: PeriodSeen[] = [];
    for (const name of names.sort().reverse()) {
      const own = batches.filter(({ period }) => `${period.from} ${period.until}` === name);
      const [first] = own;
      if (!first) continue;
      const outcomes = await outcomesBetween(tx, serviceId, first.period);
      periods.push({ period: first.period, moments: byMoment(own), outcomes });
    }
    const set = await currentSet(tx, serviceId, now);
    return { set, sends: await sendsItself(tx, serviceId), smallest, periods };
  });
}

const byMoment = (batches: readonly ShownBatch[]): PeriodSeen['moments'] =>
  (['closing', 'aftercare'] as const).flatMap((moment) => {
    const own = batches.filter((batch) => batch.moment === moment);
    if (own.length === 0) return [];
    const words = {
      mayBePrinted: own.flatMap((batch) => batch.words.mayBePrinted).sort(),
      forTheService: own.flatMap((batch) => batch.words.forTheService).sort(),
    };
    const [written, telephone] = [figuresOf(own, 'written'), figuresOf(own, 'telephone')];
    return [{ moment, ways: waysIn(own), written, telephone, words }];
  });
