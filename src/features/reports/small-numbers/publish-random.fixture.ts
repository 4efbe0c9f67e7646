import { leadTimes } from '../counting/lead-times.ts';
import type { Report } from '../report/report.ts';
import type { Mask } from './attack.ts';
import type { Found, Known } from './attacker.fixture.ts';
import { statements } from './attacker-reads.fixture.ts';
import { nameOfPlace, type Place } from './ground.ts';
import { keepBack } from './keep-back.ts';
import { type Publishing, protect } from './protect.ts';
import { type AnyCase, countCases, hasDays, partners, periodNamed } from './random-cases.fixture.ts';
import type { Patience } from './solver.ts';

export const smallest = 5;
export const monthsOfYear = (year: number) =>
  Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`);

/** Enough to be added up across in both ways, and few enough to be quick. */
export const fewTables: string[] = [
  'requests_by_month',
  'referrer_by_month',
  'requests_by_subject',
  'district_by_subject',
  'how_far',
];

export type Published = { place: Place; report: Report; plain: Report; mask: Mask };

/** `2024-Q1` of the whole service, `2024@Oud` of a municipality. */
export const placeNamed = (name: string): Place => {
  const [period = '', scope = ''] = name.split('@');
  return { scope, period: periodNamed(period) };
};

type Wish = { cases: readonly AnyCase[]; name: string; before: readonly Published[]; tables?: string[] };

/** All that is needed to publish one more report beside those that stand, from the cases as they are now. */
export function publishingOf({ cases, name, before, tables }: Wish): Publishing {
  const place = placeNamed(name);
  const year = place.period.from.slice(0, 4);
  const past = before.filter(({ report }) => report.period.from.startsWith(year));
  const all = [...past.map((one) => one.place), place];
  const scopes = [...new Set(['', ...all.map(({ scope }) => scope)])];
  const grid = scopes.flatMap((scope) => all.map(({ period }) => ({ scope, period })));
  const count = (some: readonly AnyCase[], hasSurvey: boolean) =>
    new Map(
      grid.map((one) => [nameOfPlace(one), countCases(some, one.period, one.scope, { tables, hasSurvey })]),
    );
  return {
    ...{ place, past, now: count(cases, true), smallest },
    fresh: countCases(cases, place.period, place.scope, { tables, hasSurvey: true }),
    partners: partners.map((who) =>
      count(
        cases.filter(({ partner }) => partner === who),
        false,
      ),
    ),
  };
}

/** So much that a busy machine changes nothing of what is found. */
const muchPatience: Patience = { each: 60, all: 900 };

export async function publish(wish: Wish, patience = muchPatience): Promise<Published> {
  const publishing = publishingOf(wish);
  const { place, fresh: plain } = publishing;
  const mask = await protect(publishing, patience);
  return { place, plain, mask, report: keepBack(plain, mask, smallest) };
}

export async function publishAll(
  cases: readonly AnyCase[],
  names: readonly string[],
  tables?: string[],
): Promise<Published[]> {
  const before: Published[] = [];
  for (const name of names) before.push(await publish({ cases, name, before, ...(tables && { tables }) }));
  return before;
}

/** What a partner knows of those whom he sent. */
export const knownBy = (cases: readonly AnyCase[], who: string, scopes: readonly string[]): Known[] =>
  cases
    .filter(({ partner }) => partner === who)
    .flatMap((one) => {
      const days = leadTimes.map(({ id }) => [id, hasDays(one) ? 'known' : 'rest']);
      return [
        { counted: 'asked', month: one.asked },
        { counted: 'closed', month: one.closed ?? '' },
      ].map((moment) => ({
        ...{ ...moment, place: scopes.includes(one.place) ? one.place : 'elsewhere' },
        codes: { ...one.codes, ...Object.fromEntries(days), month: moment.month } as Record<string, string>,
      }));
    });

export const countOf = (report: Report, counted: string, region: readonly string[]): number =>
  statements(report).find((one) => one.table.counted === counted && one.region.join() === region.join())
    ?.shown ?? 0;

/** Of what somebody finds, that which is so: where a partner sent all, nothing is left to find. */
export const reallySmall = (found: readonly Found[], cases: readonly AnyCase[]): Found[] =>
  found.filter(({ report, counted, region }) => {
    const count = countOf(countCases(cases, report.period, report.scope), counted, region);
    return count > 0 && count < smallest;
  });

/** Numbers that a report shows otherwise than they are, and small ones that it shows. */
export function wrong(report: Report, plain: Report): string[] {
  const real = new Map(statements(plain).map((one) => [nameOf(one), one.shown ?? 0]));
  return statements(report)
    .filter(({ shown }) => shown !== null)
    .filter(
      (one) => one.shown !== real.get(nameOf(one)) || ((one.shown ?? 0) > 0 && (one.shown ?? 0) < smallest),
    )
    .map((one) => `${nameOf(one)} ${one.shown}`);
}

const nameOf = ({ table, region }: ReturnType<typeof statements>[number]): string =>
  [table.counted, ...region].join(' ');

export const numbersOf = (report: Report): number[] => statements(report).map(({ shown }) => shown ?? 0);

/** The share of the numbers that is shown. */
export const shareShown = ({ report, plain }: Published): string => {
  const shown = statements(report).filter((one) => one.shown !== null).length;
  return `${Math.round((100 * shown) / statements(plain).length)}%`;
};
