import { z } from 'zod';
import { dayOrNothing, once } from '../../../platform/http/fields.ts';
import type { Typed } from '../../../platform/http/form.ts';
import { toldHow } from './forms.ts';
import type { OwnTime } from './say-times.ts';

/** So many own times fit one form. */
export const ownRows = [1, 2, 3] as const;

const wall = z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'bad_time')], 'bad_time');
const rows = Object.fromEntries(
  ownRows.flatMap((row) => [
    [`id_${row}`, once],
    [`day_${row}`, dayOrNothing],
    [`time_${row}`, wall.default('')],
  ]),
) as Record<string, z.ZodType<string>>;

/** What a party says: own times; the answers come by the ids of the offers (`answer_{id}`). By phone it says how. */
export const sayForm = z.object({ ...rows, how: toldHow.optional() });

export type Answers = { id: string; answer: 'fits' | 'does_not' }[];

/** The answers in a form; what is no id and no answer is left out. */
export function answersIn(typed: Typed): Answers {
  return Object.entries(typed).flatMap(([name, value]) => {
    const id = /^answer_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(name)?.[1];
    return id && (value === 'fits' || value === 'does_not') ? [{ id, answer: value }] : [];
  });
}

/** The own times of a form that are filled in; a row by half is `bad_time`, by its field. */
export function ownTimesIn(value: Record<string, string | undefined>): OwnTime[] | { field: string } {
  const times: OwnTime[] = [];
  for (const row of ownRows) {
    const [id = '', day = '', time = ''] = [value[`id_${row}`], value[`day_${row}`], value[`time_${row}`]];
    if (day === '' && time === '') continue;
    if (day === '' || time === '') return { field: day === '' ? `day_${row}` : `time_${row}` };
    times.push({ id, day, time });
  }
  return times;
}
