import { zoneOf } from '../../../../platform/calendar/zone.ts';
import { formatDay, type Place } from '../../../../ui/dates.ts';
import { holidayOn } from '../../entries/rules/public-holidays.ts';
import { hoursTexts } from '../hours/texts.ts';
import { periodText } from '../hours/time-text.ts';
import type { EntryProps } from '../page-props.ts';
import type { DeskPlace } from './coming-desk-days.ts';
import type { SeriesDay } from './rules/days-of-series.ts';
import { deskDaysTexts } from './texts.ts';

type Props = EntryProps & { desks: readonly DeskPlace[] };

/** Where and when somebody of the service sits at a partner’s in the next four weeks. */
export function ComingDeskDays({ entry, language, now, desks }: Props) {
  if (desks.length === 0) return null;
  const say = deskDaysTexts(language);
  const place: Place = { language, zone: zoneOf(entry.country) };
  return (
    <section class="section">
      <h2>{say('title')}</h2>
      <p>{say('intro')}</p>
      {desks.map(({ desk, days }) => (
        <div key={desk.id} class="section">
          <h3>{whereOf(desk)}</h3>
          <p class="meta">{addressOf(desk)}</p>
          <p>{say(desk.by_appointment ? 'byAppointment' : 'walkIn')}</p>
          {desk.note && (
            <p class="as-written" lang={entry.language}>
              {desk.note}
            </p>
          )}
          <ul>
            {days.map((day) => (
              <li key={day.day}>{dayText(day, { place, now, country: entry.country })}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

const whereOf = ({ organisation, place }: DeskPlace['desk']) =>
  place === organisation ? organisation : `${organisation}, ${place}`;

const addressOf = ({ street, postcode, municipality }: DeskPlace['desk']) =>
  [street, `${postcode} ${municipality}`.trim()].filter(Boolean).join(', ');

/** “dinsdag 24 november, 14.00–16.00 uur”; of a day that is not held, that and why. */
function dayText(day: SeriesDay, of: { place: Place; now: Date; country: 'be' | 'nl' }): string {
  const { language } = of.place;
  const say = deskDaysTexts(language);
  const date = formatDay(day.on, of.place, { now: of.now, weekday: true });
  if (day.state === 'cancelled') return say('cancelled', { date });
  if (day.state === 'holiday') {
    const holiday = holidayOn(of.country, day.on);
    return say('holiday', { date, holiday: holiday ? hoursTexts(language)(holiday) : '' });
  }
  return `${date}, ${periodText(day, language)}`;
}
