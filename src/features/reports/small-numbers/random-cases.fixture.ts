import { crossTable } from '../counting/cross-table.ts';
import { leadTimes } from '../counting/lead-times.ts';
import { monthsOf, periodOf } from '../counting/months.ts';
import { ratesFrom } from '../counting/rates.ts';
import { type TableDefinition, tableDefinitions } from '../counting/tables-of-report.ts';
import { type Axis, ownKeys } from '../labels/axes.ts';
import type { Report, ReportPeriod, SurveyFigures } from '../report/report.ts';

/** A case as reports count it: the months it came and closed, its codes, its municipality, and the partner who sent it. */
export type AnyCase = {
  asked: string;
  closed: string | null;
  place: string;
  partner: string | null;
  codes: Partial<Record<Axis, string>>;
  /** How its party answered afterwards, and what; null where nobody did. */
  said: { way: 'link' | 'paper' | 'telephone'; answer: string } | null;
};

/** Numbers from 0 up to 1, the same at every run of one seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of them, the first ones more often. */
const oneOf = <T>(random: () => number, all: readonly T[]): T =>
  all[Math.floor(random() * random() * all.length)] as T;

/** The lists of codes, as everybody knows them. */
export const lists: Partial<Record<Axis, readonly string[]>> = {
  ...ownKeys,
  type: ['neighbour', 'community'],
  channel: ['PHONE', 'EMAIL', 'WEB', 'DESK'],
  referrer: ['SELF', 'POLICE', 'HOUSING', 'MUNI', 'SOCWORK', 'OTHER'],
  district: ['North', 'South', 'East', 'West', 'Harbour', 'Mill'],
  subject: ['NOISE', 'GARDEN', 'HARASS', 'BOUNDARY', 'WASTE', 'PARKING'],
  tenure: ['OWN', 'SOCIAL', 'UNKNOWN'],
  dwelling: ['TERRACED', 'FLAT', 'UNKNOWN'],
  household: ['SINGLE', 'COUPLE', 'UNKNOWN'],
  age_band: ['20_40', '40_60', 'UNKNOWN'],
  outcome: ['AGREEMENT', 'PARTIAL', 'NO_RESULT', 'B_REFUSED', 'ADVICE_OK'],
};
export const partners = ['police', 'housing', 'school'];
export const places = ['Oud', 'Nieuw'];

/** So many cases in these months, spread unevenly, as real ones are. */
export function randomCases(random: () => number, months: readonly string[], many: number): AnyCase[] {
  return Array.from({ length: many }, () => {
    const at = Math.floor(random() * months.length);
    const closed = at + Math.floor(random() * 5);
    const codes = Object.entries(lists).map(([axis, keys]) => [axis, oneOf(random, keys)]);
    return {
      ...{ asked: months[at] ?? '', closed: months[closed] ?? null, codes: Object.fromEntries(codes) },
      ...{ place: oneOf(random, places), partner: random() < 0.5 ? oneOf(random, partners) : null },
      said:
        random() < 0.6
          ? { way: oneOf(random, ['link', 'paper', 'telephone']), answer: oneOf(random, answers) }
          : null,
    };
  });
}

const answers = ['GOOD', 'FAIR', 'BAD', 'NONE'];

/** What is counted: all tables where none are named. What parties said is known of the whole service, and to no partner. */
export type What = { tables?: readonly string[] | undefined; hasSurvey: boolean };

/** Whether the days of a case are known, of which a report says of how many they are. */
export const hasDays = ({ codes }: AnyCase): boolean => codes.channel !== 'DESK';

/** Counts them as `countReport` does, without a database. */
export function countCases(
  cases: readonly AnyCase[],
  period: ReportPeriod,
  scope = '',
  what: What = { hasSurvey: true },
): Report {
  const months = new Set(monthsOf(period));
  const here = cases.filter(({ place }) => scope === '' || place === scope);
  const of = (counted: string) =>
    counted === 'asked'
      ? here.filter(({ asked }) => months.has(asked))
      : counted === 'closed'
        ? here.filter(({ closed }) => closed !== null && months.has(closed))
        : [];
  const tables = tableDefinitions
    .filter(({ id, counted }) => !counted.startsWith('sanctions') && (what.tables?.includes(id) ?? true))
    .map((table: TableDefinition) => {
      const code = (one: AnyCase, axis: Axis | undefined): string =>
        axis === undefined
          ? ''
          : axis === 'month'
            ? ((table.counted === 'asked' ? one.asked : one.closed) ?? '')
            : (one.codes[axis] ?? 'UNKNOWN');
      const cells = new Map<string, { row: string; column: string; cases: number }>();
      for (const one of of(table.counted)) {
        const [row, column] = [code(one, table.rows), code(one, table.columns)];
        const before = cells.get(`${row} ${column}`)?.cases ?? 0;
        cells.set(`${row} ${column}`, { row, column, cases: before + 1 });
      }
      const head = { id: table.id, version: 1, counted: table.counted };
      return crossTable(head, { rows: table.rows, columns: table.columns }, [...cells.values()], period);
    });
  const howFar = tables.find(({ id }) => id === 'how_far');
  return {
    ...{ kind: scope === '' ? 'service' : 'municipality', serviceId: 'service', period, scope, smallest: 0 },
    ...{ tables, rates: howFar ? ratesFrom(howFar) : [], words: '' },
    survey: what.hasSurvey && scope === '' ? surveyOf(of('closed')) : [],
    leadTimes: leadTimes.map(({ id, counted }) => {
      const known = of(counted).filter(hasDays).length;
      return { id, version: 1, median: known ? 12 : null, ninetieth: known ? 30 : null, of: known };
    }),
  };
}

function surveyOf(closed: readonly AnyCase[]): SurveyFigures {
  const said = closed.flatMap((one) => one.said ?? []);
  if (said.length === 0) return [];
  const by = (way: string) => said.filter((one) => one.way === way).length;
  const written = said.filter(({ way }) => way !== 'telephone');
  const label = { nl: '', fr: '', de: '', en: '' };
  const counts = answers.map((key) => ({
    ...{ key, label, count: written.filter(({ answer }) => answer === key).length },
  }));
  const question = { question: 'heard', version: 1, asked: label, answers: counts, answered: written.length };
  return [
    {
      moment: 'closing',
      ways: { link: by('link'), paper: by('paper'), telephone: by('telephone') },
      questions: [question],
    },
  ];
}

/** A month, quarter or year: `2024-05`, `2024-Q2`, `2024`. */
export function periodNamed(name: string): ReportPeriod {
  const [year = '', part = ''] = name.split('-');
  if (part === '') return periodOf(`${year}-01`, `${year}-12`);
  if (!part.startsWith('Q')) return periodOf(name, name);
  const last = Number(part.slice(1)) * 3;
  const month = (n: number) => `${year}-${String(n).padStart(2, '0')}`;
  return periodOf(month(last - 2), month(last));
}
