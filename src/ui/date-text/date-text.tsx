import { formatDay, formatDayAndTime, isoDay, type Moment, type Place, relativeDay } from '../dates.ts';

export type DateTextProps = Place & {
  at: Moment;
  now: Date;
  /** `relative` says "vandaag" and "over 4 dagen"; a moment without a time cannot be `day-and-time`. */
  say?: 'day' | 'weekday' | 'day-and-time' | 'relative';
};

/** A date as people say it, with the exact one for machines. */
export function DateText({ at, now, say = 'day', ...place }: DateTextProps) {
  const exact = typeof at === 'string' ? at : at.toISOString();
  if (say === 'relative') {
    return (
      <time datetime={isoDay(at, place.zone)} title={formatDay(at, place, { weekday: true })}>
        {relativeDay(at, place, now)}
      </time>
    );
  }
  const withTime = say === 'day-and-time' && at instanceof Date;
  return (
    <time datetime={exact}>
      {withTime
        ? formatDayAndTime(at, place, { now })
        : formatDay(at, place, { now, weekday: say !== 'day' })}
    </time>
  );
}
