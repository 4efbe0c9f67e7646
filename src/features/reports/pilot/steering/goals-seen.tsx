import type { Zone } from '../../../../platform/calendar/zone.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { formatDay } from '../../../../ui/dates.ts';
import { GoalsTable } from '../goals-table.tsx';
import { figuresIn, type SteeringContent } from '../steering-content.ts';
import { pilotWords } from '../words.ts';

/** The goals of a pilot with the figures that may be seen outside, and from which reports they are. */
export function GoalsSeen(props: { language: Language; zone: Zone; content: SteeringContent }) {
  const { language, zone, content } = props;
  const say = pilotWords(language);
  const day = (moment: string) => formatDay(moment, { language, zone });
  const goals = content.goals.map((goal, place) => ({ key: String(place), ...goal }));
  const { from, until, smallest } = content;
  const period = until && { from: day(from ?? content.begins), until: day(until) };
  return (
    <>
      {goals.length === 0 ? (
        <p>{say('noGoals')}</p>
      ) : (
        <GoalsTable {...{ language, zone, goals, figures: figuresIn(content), hides: true }} />
      )}
      <p>{period ? say('counted', { ...period, smallest: String(smallest) }) : say('notCounted')}</p>
      <p class="meta">{say('howSure')}</p>
    </>
  );
}
