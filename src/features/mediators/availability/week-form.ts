import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import type { WeekPeriod } from './rules/free-times.ts';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
/** A day has a morning and an evening; more pieces nobody asked for. */
export const slots = [0, 1] as const;

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The pieces of a week as a form has them (`d1-0-from`, `d1-0-to`); what is wrong stands beside its field. */
export function weekIn(typed: Typed): { week: WeekPeriod[]; errors: FieldErrors } {
  const errors: FieldErrors = {};
  const week = weekdays.flatMap((weekday) =>
    slots.flatMap((slot) => {
      const name = `d${weekday}-${slot}`;
      const [from, to] = [String(typed[`${name}-from`] ?? ''), String(typed[`${name}-to`] ?? '')];
      if (from === '' && to === '') return [];
      if (!clock.test(from)) errors[`${name}-from`] = 'not_a_time';
      else if (!clock.test(to)) errors[`${name}-to`] = 'not_a_time';
      else if (to <= from) errors[`${name}-to`] = 'ends_before';
      return [{ weekday, from, to }];
    }),
  );
  return { week, errors };
}

/** A week as the form shows it. */
export function weekTyped(week: readonly WeekPeriod[]): Typed {
  return Object.fromEntries(
    weekdays.flatMap((weekday) =>
      week
        .filter((period) => period.weekday === weekday)
        .slice(0, slots.length)
        .flatMap(({ from, to }, slot) => [
          [`d${weekday}-${slot}-from`, from],
          [`d${weekday}-${slot}-to`, to],
        ]),
    ),
  );
}
