import type { Zone } from '../../../platform/calendar/zone.ts';

/** A talk with one party, a talk of both, a meeting of all, or a talk on the telephone. */
export const kinds = ['talk', 'joint', 'group', 'phone'] as const;
export type Kind = (typeof kinds)[number];

export const places = ['room', 'home', 'phone'] as const;
export type MeetingPlace = (typeof places)[number];

/** How somebody said something: himself on the screen, or to the team, who wrote it down. */
export const hows = ['on_screen', 'phone', 'paper', 'in_person'] as const;
export type How = (typeof hows)[number];

/** What, where and when: the harmless facts of a meeting, without who comes. */
export type Meeting = {
  kind: Kind;
  place: MeetingPlace;
  room_id: string | null;
  starts_at: Date;
  ends_at: Date;
  zone: Zone;
};

export const minutesToChoose = ['30', '45', '60', '90', '120', '180'] as const;

/** Whether so many parties can come to a meeting of this kind. */
export const fitsParties = (kind: Kind, parties: number): boolean =>
  kind === 'group' ? parties >= 2 : kind === 'joint' ? parties === 2 : parties === 1;

/** A talk on the telephone is nowhere; several people meet in a room. */
export function fitsPlace(kind: Kind, place: MeetingPlace): boolean {
  if (kind === 'phone' || place === 'phone') return kind === 'phone' && place === 'phone';
  return kind === 'talk' || place === 'room';
}
