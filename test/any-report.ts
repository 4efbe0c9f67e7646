import fc from 'fast-check';
import { leadTimes } from '../src/features/reports/counting/lead-times.ts';
import { ratesOf } from '../src/features/reports/counting/rates.ts';
import type { Setting, Wording } from '../src/features/reports/formats/say-report.ts';
import type { Axis } from '../src/features/reports/labels/axes.ts';
import type { CrossTable, Report, Shown } from '../src/features/reports/report/report.ts';

const rateIds = Object.keys(ratesOf);
const leadIds = leadTimes.map(({ id }) => id);
const letters = 'abcdefghijklmnopqrstuvwxyz';
const word = (n: number): string => (n < 26 ? '' : word(Math.floor(n / 26) - 1)) + letters[n % 26];

const shown: fc.Arbitrary<Shown> = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: 99_999 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const table = (id: string, axis: Axis) =>
  fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 5 })).chain(([height, width]) =>
    fc
      .tuple(
        fc.array(fc.array(shown, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
        fc.array(shown, { minLength: height, maxLength: height }),
        fc.array(shown, { minLength: width, maxLength: width }),
        shown,
      )
      .map(([cells, rowTotals, columnTotals, total]): CrossTable => {
        const keys = (most: number, prefix: string) =>
          Array.from({ length: most }, (_, at) => prefix + word(at));
        const months = Array.from({ length: height }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
        const rows = { axis, keys: axis === 'month' ? months : keys(height, 'row') };
        return {
          ...{
            id,
            version: 1,
            counted: 'asked' as const,
            rows,
            rowTotals,
            columnTotals: width ? columnTotals : [total],
            total,
          },
          columns: width ? { axis: 'outcome_class', keys: keys(width, 'column') } : null,
          cells: width ? cells : rowTotals.map((one) => [one]),
        };
      }),
  );

const rate = fc.tuple(shown, shown).map(([count, of]) => ({ count, of }));

/** Any report, in which some numbers are kept back. Its numbers need not add up: files only say them. */
export const anyReport: fc.Arbitrary<Report> = fc
  .tuple(
    table('requests_by_month', 'month'),
    table('requests_by_referrer', 'referrer'),
    table('how_far', 'how_far'),
    fc.array(rate, { maxLength: 4 }),
    fc.array(fc.tuple(shown, shown, shown), { maxLength: 3 }),
    fc.array(fc.array(shown, { minLength: 2, maxLength: 4 }), { maxLength: 2 }),
  )
  .map(([months, referrers, howFar, rates, leads, questions]) => ({
    ...{ kind: 'service' as const, serviceId: '', scope: '', smallest: 5 },
    period: { from: '2026-01-01', until: '2026-06-30' },
    tables: [months, referrers, howFar],
    rates: rates.map((one, at) => ({ id: rateIds[at] ?? '', version: 1, ...one })),
    leadTimes: leads.map(([median, ninetieth, of], at) => ({
      id: leadIds[at] ?? '',
      version: 1,
      median,
      ninetieth,
      of,
    })),
    survey: [
      {
        moment: 'closing' as const,
        ways: { link: months.total, paper: null, telephone: 7 },
        questions: questions.map((counts, at) => ({
          ...{ question: `question${word(at)}`, version: 1, answered: counts[0] ?? null },
          asked: inAll(`Asked ${word(at)}`),
          answers: counts.map((count, n) => ({ key: word(n), label: inAll(`answer ${word(n)}`), count })),
        })),
      },
    ],
    words: '',
  }));

const inAll = (text: string) => ({ nl: text, fr: text, de: text, en: text });

/** Words without a number in them, so that every number of a file is one of the report. */
export const plainWording: Wording = {
  title: (id) => `Title ${id.replaceAll('_', ' ')}`,
  definition: (id) => ({
    ...{
      id,
      name: `Name ${id}`,
      version: 1,
      definition: 'What is counted',
      formula: 'a over b',
      denominator: 'b',
    },
  }),
  axis: (axis) => `Axis ${axis}`,
  label: (axis, key) => (axis === 'month' ? `month ${word(Number(key.slice(5)))}` : `${axis} ${key}`),
};

export const plainSetting: Setting = {
  ...{ language: 'nl', zone: 'Europe/Brussels', service: 'Dienst Demostad', scope: '' },
  ...{ madeAt: new Date('2026-11-22T12:00:00Z'), frozen: null },
};
