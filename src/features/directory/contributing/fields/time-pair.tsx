import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { clockTime, isPeriod } from './clock-time.ts';
import { one } from './field-form.ts';
import { fieldFormTexts } from './texts.ts';

/** From one time to another, as two inputs `…-from` and `…-to`. */
export function TimePair({ name, language }: { name: string; language: Language }) {
  const say = fieldFormTexts(language);
  return (
    <div class="row">
      <TextField name={`${name}-from`} label={say('timeFrom')} type="time" width="short" unmarked />
      <TextField name={`${name}-to`} label={say('timeTo')} type="time" width="short" unmarked />
    </div>
  );
}

/** What was typed in a pair; null when both are empty, or when something is wrong, which then stands in `errors`. */
export function readPair(
  typed: Typed,
  name: string,
  language: Language,
  errors: FieldErrors,
): { from: string; to: string } | null {
  const say = fieldFormTexts(language);
  const [from, to] = [one(typed, `${name}-from`), one(typed, `${name}-to`)];
  if (!from && !to) return null;
  const times = { from: clockTime(from), to: clockTime(to) };
  if (!times.from) errors[`${name}-from`] = from ? say('notATime') : say('bothTimes');
  if (!times.to) errors[`${name}-to`] = to ? say('notATime') : say('bothTimes');
  if (!times.from || !times.to) return null;
  if (!isPeriod(times.from, times.to)) errors[`${name}-to`] = say('endsBefore');
  return { from: times.from, to: times.to };
}

/** 1 is Monday. */
export const dayName = (day: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date((day + 3) * 86_400_000),
  );
