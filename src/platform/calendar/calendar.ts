import { instantAt, wallTime } from './wall-clock.ts';
import type { Zone } from './zone.ts';
import { zoneLines } from './zone-lines.ts';

type EventFacts = {
  uid: string;
  sequence: number;
  changedAt: Date;
  summary: string;
  url?: string;
  location?: string;
};

/** Something from one instant to another: a talk. It is shown as taken, and `cancelled` takes it out of calendars. */
export type TimedEvent = EventFacts & { starts: Date; ends: Date; cancelled?: boolean };

/**
 * Something in a calendar: whole days (`YYYY-MM-DD`, the last one included), or each of those days from one time to another on
 * the clock of its zone (`HH:MM`; an end that is not after its begin is midnight). `uid` stays the same for ever, `sequence` grows when the event changes.
 */
export type CalendarEvent = EventFacts & {
  from: string;
  to: string;
  times?: { from: string; to: string };
};

/** A calendar file by RFC 5545, with the rules of its zone inside it: lines end in CRLF and are folded at 75 bytes. */
export function calendarFile(calendar: {
  name: string;
  zone: Zone;
  events: readonly (CalendarEvent | TimedEvent)[];
}): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Entente//Entente//EN',
    'CALSCALE:GREGORIAN',
    // Nobody is invited: in a file there is no one whom an answer could reach, and no one to be named.
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(calendar.name)}`,
    `X-WR-TIMEZONE:${calendar.zone}`,
    ...zoneLines(calendar.zone),
    ...calendar.events.flatMap((event) => eventLines(event, calendar.zone)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent | TimedEvent, zone: Zone): string[] {
  const changed = instant(event.changedAt);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${event.sequence}`,
    ...('starts' in event ? timedLines(event, zone) : whenLines(event, zone)),
    `SUMMARY:${escaped(event.summary)}`,
    ...(event.location ? [`LOCATION:${escaped(event.location)}`] : []),
    ...(event.url ? [`URL:${event.url}`] : []),
    ...('starts' in event ? statusLines(event) : ['TRANSP:TRANSPARENT']),
    'END:VEVENT',
  ];
}

function whenLines({ from, to, times }: CalendarEvent, zone: Zone): string[] {
  if (!times) return [`DTSTART;VALUE=DATE:${digits(from)}`, `DTEND;VALUE=DATE:${digits(dayAfter(to))}`];
  const midnight = times.to <= times.from;
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return [
    `DTSTART;TZID=${zone}:${digits(from)}T${digits(times.from)}00`,
    `DTEND;TZID=${zone}:${digits(midnight ? dayAfter(from) : from)}T${midnight ? '0000' : digits(times.to)}00`,
    ...(days > 1 ? [`RRULE:FREQ=DAILY;COUNT=${days}`] : []),
  ];
}

/** By the clock of the zone; in the hour that comes twice that would name the first one, so there by the world’s clock. */
function timedLines({ starts, ends }: TimedEvent, zone: Zone): string[] {
  const isPlain = (at: Date) => instantAt(wallTime(at, zone), zone)?.getTime() === at.getTime();
  if (!isPlain(starts) || !isPlain(ends)) return [`DTSTART:${instant(starts)}`, `DTEND:${instant(ends)}`];
  return [`DTSTART;TZID=${zone}:${onWall(starts, zone)}`, `DTEND;TZID=${zone}:${onWall(ends, zone)}`];
}

function onWall(at: Date, zone: Zone): string {
  const { day, time } = wallTime(at, zone);
  return `${digits(day)}T${digits(time)}00`;
}

const statusLines = ({ cancelled }: TimedEvent): string[] =>
  cancelled ? ['STATUS:CANCELLED', 'TRANSP:TRANSPARENT'] : ['STATUS:CONFIRMED', 'TRANSP:OPAQUE'];

const digits = (text: string) => text.replace(/\D/g, '');
const instant = (at: Date) => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** A text as RFC 5545 §3.3.11 wants it; signs that no file may hold are left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** No line has more than 75 bytes; what is longer goes on after a space, and no letter is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, bytes] = ['', 0];
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (bytes + size > 75) {
      parts.push(part);
      [part, bytes] = ['', 1];
    }
    part += sign;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}
