import { zoneOf } from '../../../../platform/calendar/zone.ts';
import { formatPeriod } from '../../../../ui/dates.ts';
import { DescriptionList } from '../../../../ui/description-list/description-list.tsx';
import type { Hours } from '../../entries/fields.ts';
import { type Otherwise, upcomingClosures, usualWeek } from '../../entries/rules/opening.ts';
import type { EntryProps } from '../page-props.ts';
import { hoursTexts } from './texts.ts';
import { periodsText, weekdayText } from './time-text.ts';

/** The usual week, and what is otherwise in the coming three months. */
export function HoursSection({ hours, ...props }: EntryProps & { hours: Hours }) {
  const { entry, language, now } = props;
  const say = hoursTexts(language);
  const ahead = upcomingClosures(hours, zoneOf(entry.country), now, 92);
  const week = usualWeek(hours).map(({ day, periods }) => ({
    name: weekdayText(day, language),
    value: periods.length > 0 ? periodsText(periods, language) : say('shut'),
  }));
  return (
    <>
      {hours.week.length > 0 && <DescriptionList facts={week} />}
      <p>{say(hours.holidays ? 'onHolidaysOpen' : 'onHolidaysShut')}</p>
      {ahead.length > 0 && (
        <>
          <h3>{say('otherwise')}</h3>
          <ul>
            {ahead.map((one) => (
              <li key={one.from}>{otherwiseText(one, props)}</li>
            ))}
          </ul>
          <p>
            <a href={`/${language}/services/${entry.slug}/opening.ics`}>{say('calendar')}</a>
          </p>
        </>
      )}
    </>
  );
}

function otherwiseText(
  { from, to, periods, because }: Otherwise,
  { entry, language, now }: EntryProps,
): string {
  const say = hoursTexts(language);
  const days = formatPeriod(from, to, { language, zone: zoneOf(entry.country) }, { now });
  const text =
    periods.length > 0
      ? say('otherwiseOpen', { days, times: periodsText(periods, language) })
      : say('otherwiseShut', { days });
  const why = becauseText(because, { language });
  return why ? `${text} (${why})` : text;
}

/** Why a day is otherwise: the name of the holiday, or what the service wrote. */
export function becauseText(
  because: Otherwise['because'],
  { language }: Pick<EntryProps, 'language'>,
): string {
  return because.kind === 'holiday' ? hoursTexts(language)(because.holiday) : because.why;
}
