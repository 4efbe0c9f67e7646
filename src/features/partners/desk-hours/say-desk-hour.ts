import type { Language } from '../../../platform/texts/languages.ts';
import { formatDay } from '../../../ui/dates.ts';
import type { TagKind } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { weekdayOf } from '../../directory/entries/rules/public-holidays.ts';
import { periodText, weekdayText } from '../../directory/service/hours/time-text.ts';
import type { DeskDay } from './read-desk-hours.ts';
import { deskHourTexts } from './texts.ts';

type Rhythm = { first_on: string; every_weeks: number; from_time: string; to_time: string };

/** “elke week op dinsdag, 14.00–16.00 uur”. */
export function rhythmText(desk: Rhythm, language: Language): string {
  const say = deskHourTexts(language);
  const weekday = weekdayText(weekdayOf(desk.first_on), language);
  const weeks = desk.every_weeks;
  const rhythm =
    weeks === 1 ? say('every_1', { weekday }) : say('every_n', { weeks: String(weeks), weekday });
  return `${rhythm}, ${periodText({ from: desk.from_time, to: desk.to_time }, language)}`;
}

type Where = { organisation: string; place: string };

/** The partner and which of his places; once where both have one name. */
export const placeText = ({ organisation, place }: Where): string =>
  organisation === place ? organisation : `${organisation}, ${place}`;

export const addressText = (at: { street: string; postcode: string; municipality: string }): string =>
  [at.street, `${at.postcode} ${at.municipality}`.trim()].filter(Boolean).join(', ');

/** “dinsdag 24 november, 14.00–16.00 uur”. */
export function dayText(day: Pick<DeskDay, 'on' | 'from' | 'to'>, member: AtWork, now: Date): string {
  const place = { language: member.language, zone: member.service.timeZone };
  return `${formatDay(day.on, place, { now, weekday: true })}, ${periodText(day, member.language)}`;
}

/** What must be known of a day before somebody goes there. */
export function marksOf(day: DeskDay, language: Language): { label: string; kind?: TagKind }[] {
  const say = deskHourTexts(language);
  return [
    ...(day.desk.answer === null ? [{ label: say('waiting'), kind: 'due' as const }] : []),
    ...(day.state === 'held' ? [] : [{ label: say(day.state), kind: 'due' as const }]),
    ...(day.state === 'held' && day.on !== day.day ? [{ label: say('moved') }] : []),
    ...(day.state === 'held' && day.replaced ? [{ label: say('replaced') }] : []),
  ];
}
