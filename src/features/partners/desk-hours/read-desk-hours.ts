import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { daysAfter } from '../../directory/entries/rules/public-holidays.ts';
import {
  type DayException,
  type Days,
  daysOfSeries,
  type Series,
  type SeriesDay,
} from '../../directory/service/desk-hours/rules/days-of-series.ts';
import { type DeskHour, deskHoursOf, type ExceptionRow } from './queries.ts';

/** A day of a desk-hour, with who holds it then; null where nobody does yet. */
export type DeskDay = SeriesDay & {
  desk: DeskHour;
  holder: { id: string; name: string } | null;
  replaced: boolean;
};

/** How many days ahead the list of coming desk-hours goes, today among them: four weeks. */
export const daysAhead = 27;

export const inTransaction = <T>(house: House, who: AtWork, work: (tx: Tx) => Promise<T>): Promise<T> =>
  house.db.as({ kind: 'member', memberId: who.memberId }, work);

export const todayOf = (house: House, who: AtWork): string => isoDay(house.now(), who.service.timeZone);

/** The four weeks from today on. */
export const soon = (today: string): Days => ({ from: today, to: daysAfter(today, daysAhead) });

/** All desk-hours that the member may see. */
export const readDeskHours = (house: House, who: AtWork): Promise<DeskHour[]> =>
  inTransaction(house, who, (tx) => deskHoursOf(tx, who.service.id));

/** One desk-hour, or undefined: what is not yours is not there. */
export const deskHourNamed = async (tx: Tx, who: AtWork, id: string): Promise<DeskHour | undefined> =>
  (await deskHoursOf(tx, who.service.id)).find((one) => one.id === id);

/** Its days in a period. A mediator sees those that he holds. */
export function daysOfDesk(desk: DeskHour, who: AtWork, period: Days): DeskDay[] {
  const exceptions = new Map(desk.exceptions.map((one) => [one.day, one]));
  return daysOfSeries(seriesOf(desk), exceptionsFor(desk), who.service.country, period)
    .map((day) => ({ ...day, desk, ...holderOn(desk, exceptions.get(day.day)) }))
    .filter(({ holder }) => who.roles.includes('coordinator') || holder?.id === who.memberId);
}

/** The days of many desk-hours, the first first; those that the partner declined are left out. */
export const comingDays = (desks: readonly DeskHour[], who: AtWork, period: Days): DeskDay[] =>
  desks
    .filter(({ answer }) => answer !== 'declined')
    .flatMap((desk) => daysOfDesk(desk, who, period))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

const sortKey = ({ on, from, desk }: DeskDay) => `${on} ${from} ${desk.id}`;

type SeriesRow = Pick<DeskHour, 'first_on' | 'every_weeks' | 'until_on' | 'from_time' | 'to_time'>;

export const seriesOf = (row: SeriesRow): Series => ({
  ...{ firstOn: row.first_on, everyWeeks: row.every_weeks, untilOn: row.until_on },
  ...{ from: row.from_time, to: row.to_time },
});

export const exceptionsFor = ({ exceptions }: { exceptions: readonly ExceptionRow[] }): DayException[] =>
  exceptions.map(({ day, kind, moved_to, from_time, to_time }) => ({
    ...{ day, kind, movedTo: moved_to, from: from_time, to: to_time },
  }));

function holderOn(desk: DeskHour, exception: ExceptionRow | undefined) {
  const id = exception?.held_by ?? desk.held_by;
  const name = exception?.held_by ? exception.holder : desk.holder;
  return {
    holder: id ? { id, name: name ?? '' } : null,
    replaced: Boolean(exception?.held_by) && exception?.held_by !== desk.held_by,
  };
}
