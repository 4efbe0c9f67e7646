import { z } from 'zod';
import { instantAt } from '../../../platform/calendar/wall-clock.ts';
import { dayOrNothing, once, oneOf, storyOrNothing, ticked } from '../../../platform/http/fields.ts';
import { hows, kinds, type Meeting, minutesToChoose, places } from './kinds.ts';
import type { Wish } from './meeting-of.ts';
import { languageCodeOrNothing } from './needs-form.ts';

const uuids = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined || value === '' ? [] : [value].flat()))
  .pipe(z.array(z.uuid('choose_one')).max(40, 'choose_one'));

const wall = z
  .union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not_a_time')])
  .default('');

const wishFields = {
  kind: oneOf(kinds),
  parties: uuids,
  place: oneOf(places),
  room: z.union([z.literal(''), z.uuid('no_room')]).default(''),
  minutes: oneOf(minutesToChoose),
};

/** What to look for; the same fields go on with the times that were found. */
export const searchForm = z.object({ ...wishFields, from: dayOrNothing });

const instants = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined || value === '' ? [] : [value].flat()))
  .pipe(z.array(z.iso.datetime('choose_one')).max(60, 'choose_one'));

/** One or more times for a talk: to offer, or one to book. */
export const timesForm = z.object({
  ...wishFields,
  once,
  do: oneOf(['offer', 'book']),
  times: instants,
  day: dayOrNothing,
  time: wall,
  anyway: ticked,
});

export const moveForm = z.object({
  day: z.iso.date('not_a_day'),
  time: z.string('required').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not_a_time'),
  anyway: ticked,
});

export const heldForm = z.object({ once, held: oneOf(['yes', 'no']), why: storyOrNothing(4000) });

/** How a party told it to the team. */
export const toldHow = oneOf(hows.filter((how) => how !== 'on_screen') as ['phone', 'paper', 'in_person']);

export const cannotComeForm = z.object({ once, why: storyOrNothing(4000), how: toldHow.optional() });

export const needsForm = z.object({
  once,
  interpreter: languageCodeOrNothing,
  stepFree: ticked,
  hearingLoop: ticked,
  text: storyOrNothing(2000),
});

export function wishOf(form: z.infer<typeof searchForm> | z.infer<typeof timesForm>): Wish {
  const { kind, parties, place, room, minutes } = form;
  return { kind, parties, place, room: room || null, minutes: Number(minutes) };
}

/** The times that were ticked, and the one that was typed; `no_such_time` for the hour that is skipped in spring. */
export function timesOf(
  form: { times: readonly string[]; day: string; time: string },
  zone: Meeting['zone'],
): Date[] | 'no_such_time' {
  const ticked = form.times.map((time) => new Date(time));
  if (!form.day || !form.time) return ticked;
  const typed = instantAt({ day: form.day, time: form.time }, zone);
  return typed ? [...ticked, typed] : 'no_such_time';
}
