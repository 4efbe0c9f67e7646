import { z } from 'zod';

/** A line that must be there. The messages are error codes: see `form.ts`. */
export const line = (most = 200) => z.string('required').min(1, 'required').max(most, 'too_long');
export const lineOrNothing = (most = 200) => z.string().max(most, 'too_long').default('');
export const story = (most = 10_000) => z.string('required').min(1, 'required').max(most, 'too_long');
export const storyOrNothing = (most = 10_000) => z.string().max(most, 'too_long').default('');
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, 'choose_one');
export const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined && value !== '');

/** Several ticked boxes under one name: none, one or more. */
export const several = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => (value === undefined || value === '' ? [] : [value].flat()))
    .pipe(z.array(z.enum(values, 'choose_one')));

export const emailAddress = z
  .string('required')
  .min(1, 'required')
  .max(254, 'too_long')
  .pipe(z.email('not_an_email'));

export const dayOrNothing = z
  .string()
  .default('')
  .refine((value) => value === '' || isDay(value), 'not_a_day');

/** A random id that the form carries, so that a double post acts once. */
export const once = z.uuid('form_too_old');

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
