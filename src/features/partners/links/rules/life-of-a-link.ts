import { instantAt } from '../../../../platform/calendar/wall-clock.ts';
import type { Zone } from '../../../../platform/calendar/zone.ts';
import { isoDay } from '../../../../ui/dates.ts';

const aDay = 86_400_000;
const aMinute = 60_000;
const usualDays = 90;
const mostDays = 365;

/** A code is good for a quarter of an hour and five tries; then there must be a new one. */
export const codeLasts = 15 * aMinute;
export const triesOfACode = 5;
/** So many wrong codes in a row end a link: whoever has it is not whom it is for. */
export const wrongCodesEnd = 20;
export const sessionLasts = 30 * aMinute;

/** The days until which a link may last: the one that is proposed, and the first and last that may be chosen. */
export function daysToChoose(now: Date, zone: Zone): { usual: string; first: string; last: string } {
  const after = (days: number) => isoDay(new Date(now.getTime() + days * aDay), zone);
  return { usual: after(usualDays), first: isoDay(now, zone), last: after(mostDays) };
}

/** The end of the chosen day where the service works; null when it is past, or more than a year away. */
export function endOfLink(until: string, now: Date, zone: Zone): Date | null {
  const { first, last } = daysToChoose(now, zone);
  if (until < first || until > last) return null;
  const next = isoDay(new Date(Date.parse(`${until}T12:00:00Z`) + aDay), 'Europe/Brussels');
  return instantAt({ day: next, time: '00:00' }, zone);
}

export type LinkState = 'stands' | 'expired' | 'ended' | 'too_many_wrong' | 'contact_changed';

/** Why a link opens nothing any more, or that it stands. */
export function stateOfLink(
  link: { expires_at: Date; ended_at: Date | null; wrong_codes: number; reaches: boolean },
  now: Date,
): LinkState {
  if (link.ended_at) return link.wrong_codes >= wrongCodesEnd ? 'too_many_wrong' : 'ended';
  if (link.expires_at <= now) return 'expired';
  return link.reaches ? 'stands' : 'contact_changed';
}
