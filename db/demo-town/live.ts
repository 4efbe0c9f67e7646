import type { PreparedCode } from '../../src/features/cases/opening/open-case.ts';
import type { House } from '../../src/platform/house.ts';
import { type Asked, askForHelp } from './ask-for-help.ts';
import type { Scene, Story } from './life.ts';
import type { TownService } from './settle.ts';

/** A service and who acts in its cases. */
export type Workplace = {
  service: TownService;
  coordinator: Scene['coordinator'];
  mediator: Scene['mediator'];
};

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * Lives through the stories of one service together, in the order of time, up to `today`: each step at its own hour, so
 * that load, norms and numbers come out as they would have. Gives the case of each story.
 */
export async function liveThrough(
  house: House,
  stories: readonly Story[],
  at: { workplace: Workplace; codes: Map<Story, Promise<PreparedCode>>; today: Date },
): Promise<Map<Story, Asked>> {
  let now = at.today;
  const then: House = { ...house, now: () => now };
  const { service, coordinator, mediator } = at.workplace;
  const cases = new Map<Story, Asked>();
  for (const { time, index, story } of momentsOf(stories, at.today)) {
    now = new Date(time);
    try {
      const asked = cases.get(story);
      if (asked) {
        await story.life[index - 1]?.[2]({ house: then, asked, coordinator, mediator });
      } else {
        const code = await at.codes.get(story);
        cases.set(story, await askForHelp(then, service, coordinator, story.plea, { code }));
      }
    } catch (error) {
      throw new Error(`Moment ${index} of the case of ${story.plea.first.name}`, { cause: error });
    }
  }
  return cases;
}

/** All moments of all stories, the request being moment 0, as they come in time. */
const momentsOf = (stories: readonly Story[], today: Date) =>
  stories
    .flatMap((story) => hoursOf(story, today).map((time, index) => ({ time, index, story })))
    .sort((a, b) => a.time - b.time || a.index - b.index);

/** When the request and each moment of a story happen: in order, none of them after today, work not at weekends. */
function hoursOf(story: Story, today: Date): number[] {
  const first = hour(dayOf(today.getTime() - story.ago * day), story.at);
  const hours = [first];
  for (const [days, time] of story.life) {
    const wanted = hour(workday(dayOf(first + days * day), today), time);
    hours.push(Math.max(wanted, (hours.at(-1) ?? 0) + 7 * minute));
  }
  let latest = today.getTime() - minute;
  for (let index = hours.length - 1; index >= 0; index -= 1) {
    hours[index] = Math.min(hours[index] ?? 0, latest);
    latest = (hours[index] ?? 0) - minute;
  }
  return hours;
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const hour = (date: string, time: string) => Date.parse(`${date}T${time}:00+01:00`);

/** The Monday after a weekend, or the Friday before it when that Monday is still to come. */
function workday(date: string, today: Date): string {
  const time = Date.parse(date);
  const weekday = new Date(time).getUTCDay();
  if (weekday !== 0 && weekday !== 6) return date;
  const monday = time + (weekday === 6 ? 2 : 1) * day;
  return dayOf(monday < today.getTime() ? monday : monday - 3 * day);
}
