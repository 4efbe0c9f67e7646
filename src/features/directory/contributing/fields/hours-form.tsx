import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import { Checkbox } from '../../../../ui/choices/checkboxes.tsx';
import { DateField } from '../../../../ui/field/date-field.tsx';
import { FieldPair, Fieldset } from '../../../../ui/field/fieldset.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import type { Hours } from '../../entries/fields.ts';
import { checkValue } from './check-value.ts';
import { type At, type FieldForm, isWrong, one } from './field-form.ts';
import { fieldFormTexts } from './texts.ts';
import { dayName, readPair, TimePair } from './time-pair.tsx';

type Exception = Hours['exceptions'][number];

const days = [1, 2, 3, 4, 5, 6, 7];
const slotsOf = (value: Hours | undefined, day: number) =>
  Math.max(2, value?.week.filter((period) => period.day === day).length ?? 0);

/** As many as one form can post; what lies long behind us is kept as it is. */
const mostShown = 36;
function shownOf(value: Hours | undefined, now: Date): { shown: Exception[]; kept: Exception[] } {
  const lately = new Date(now.getTime() - 30 * 86_400_000).toISOString().slice(0, 10);
  const shown = (value?.exceptions ?? []).filter(({ to }) => to >= lately).slice(0, mostShown);
  return { shown, kept: (value?.exceptions ?? []).filter((one) => !shown.includes(one)) };
}
const rowsOf = (value: Hours | undefined, now: Date) => shownOf(value, now).shown.length + 3;

/** The week, a row a period, and the days on which it is otherwise; empty rows are left out, and three are always free. */
export const hoursForm: FieldForm<Hours> = {
  typed: (value, { now }) => {
    const typed: Typed = value?.holidays ? { holidays: 'yes' } : {};
    for (const day of days)
      for (const [slot, { from, to }] of (value?.week.filter((one) => one.day === day) ?? []).entries())
        Object.assign(typed, { [`d${day}-${slot}-from`]: from, [`d${day}-${slot}-to`]: to });
    for (const [row, { from, to, open, why }] of shownOf(value, now).shown.entries())
      Object.assign(typed, {
        ...{ [`x${row}-first`]: from, [`x${row}-last`]: to === from ? '' : to, [`x${row}-why`]: why },
        ...(open ? { [`x${row}-from`]: open[0], [`x${row}-to`]: open[1] } : {}),
      });
    return typed;
  },
  read: (typed, before, at) => {
    const errors: FieldErrors = {};
    const week = days.flatMap((day) =>
      Array.from({ length: slotsOf(before, day) }, (_, slot) =>
        readPair(typed, `d${day}-${slot}`, at.language, errors),
      ).flatMap((period) => (period ? [{ day, ...period }] : [])),
    );
    const written = Array.from({ length: rowsOf(before, at.now) }, (_, row) =>
      readException(typed, `x${row}`, at, errors),
    ).flatMap((exception) => exception ?? []);
    if (isWrong(errors)) return { ok: false, errors };
    const exceptions = inOldOrder([...shownOf(before, at.now).kept, ...written], before?.exceptions);
    const holidays = one(typed, 'holidays') !== '';
    const nothing = week.length === 0 && exceptions.length === 0;
    return checkValue(
      'hours',
      nothing ? null : { week: inOldOrder(week, before?.week), holidays, exceptions },
      at.language,
      () => 'd1-0-from',
    );
  },
  Inputs: ({ value, at }) => <HoursInputs value={value} at={at} />,
};

/** What was there keeps its place, so that hours which nobody changed are the same to the letter. */
function inOldOrder<Row>(rows: Row[], before: readonly Row[] = []): Row[] {
  const words = (row: Row) => JSON.stringify(Object.entries(row as object).sort());
  const place = new Map(before.map((row, index) => [words(row), index]));
  const placeOf = (row: Row) => place.get(words(row)) ?? before.length;
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b));
}

function readException(typed: Typed, name: string, at: At, errors: FieldErrors): Exception | null {
  const say = fieldFormTexts(at.language);
  const [first, last, why] = [
    one(typed, `${name}-first`),
    one(typed, `${name}-last`),
    one(typed, `${name}-why`),
  ];
  const period = readPair(typed, name, at.language, errors);
  if (!first) {
    if (last || why || period) errors[`${name}-first`] = say('notADay');
    return null;
  }
  if (!isDay(first)) errors[`${name}-first`] = say('notADay');
  if (last && !isDay(last)) errors[`${name}-last`] = say('notADay');
  else if (last && last < first) errors[`${name}-last`] = say('endsBefore');
  if (why.length > 200) errors[`${name}-why`] = say('tooLong', { most: 200 });
  return { from: first, to: last || first, open: period ? [period.from, period.to] : null, why };
}

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);

function HoursInputs({ value, at: { language, now } }: { value: Hours | undefined; at: At }) {
  const say = fieldFormTexts(language);
  return (
    <>
      {days.map((day) => (
        <Fieldset key={day} legend={dayName(day, language)}>
          {Array.from({ length: slotsOf(value, day) }, (_, slot) => (
            <TimePair key={slot} name={`d${day}-${slot}`} language={language} />
          ))}
        </Fieldset>
      ))}
      <Checkbox name="holidays" label={say('holidays')} hint={say('holidaysHint')} />
      <h2>{say('exceptions')}</h2>
      <p>{say('exceptionsHint')}</p>
      {Array.from({ length: rowsOf(value, now) }, (_, row) => (
        <Fieldset key={row} legend={say('exception', { number: String(row + 1) })}>
          <FieldPair>
            <DateField name={`x${row}-first`} label={say('firstDay')} unmarked />
            <DateField name={`x${row}-last`} label={say('lastDay')} unmarked />
          </FieldPair>
          <TimePair name={`x${row}`} language={language} />
          <TextField name={`x${row}-why`} label={say('exceptionWhy')} unmarked />
        </Fieldset>
      ))}
    </>
  );
}
