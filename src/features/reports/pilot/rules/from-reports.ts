import type { Report, ReportPeriod, SurveyFigures } from '../../report/report.ts';
import { wholeQuarters } from './months.ts';
import type { Funnel } from './progress.ts';
import { type Said, saidIn } from './said.ts';

/** What published reports tell of a pilot, and of which months: both are days, the first and the last. */
export type FromReports = ReportPeriod & { funnel: Funnel; said: Said };

/**
 * The figures of a pilot as anybody can add them up who holds the published reports of the whole service, the newest version of
 * each. They begin where the pilot does, or in its quarter, and go as far as the reports follow each other. Null where there are
 * none.
 */
export function figuresFromReports(
  reports: readonly Report[],
  pilot: { begins: string; ends: string },
  smallest: number,
): FromReports | null {
  const whole = wholeQuarters(pilot.begins, pilot.ends);
  const within = reports.filter(({ period }) => period.from >= whole.from && period.until <= whole.until);
  const [cover] = within
    .filter(({ period }) => period.from <= pilot.begins && period.until >= pilot.begins)
    .map((first) => [first, ...following(within, first.period.until)])
    .sort((a, b) => compare(endOf(b), endOf(a)) || compare(beginOf(b), beginOf(a)) || a.length - b.length);
  if (!cover) return null;
  const sum = (pick: Pick): Shown => sumOf(cover.map((report) => numberIn(within, report, pick)));
  const [reported, treated, closed, positive] = [asked, started, ended, well].map(sum);
  return {
    ...{ from: beginOf(cover), until: endOf(cover) },
    funnel: {
      ...{ reports: reported ?? null, treated: partOf(treated, reported) },
      ...{ closed: closed ?? null, positive: partOf(positive, closed) },
    },
    said: saidIn(together(cover.map(({ survey }) => survey)), smallest),
  };
}

type Shown = number | null;
type Pick = (report: Report) => Shown;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const beginOf = (cover: readonly Report[]): string => cover[0]?.period.from ?? '';
const endOf = (cover: readonly Report[]): string => cover.at(-1)?.period.until ?? '';

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The reports that follow a day without a gap, each the longest that begins then. */
function following(reports: readonly Report[], day: string): Report[] {
  const [next] = reports
    .filter(({ period }) => period.from === nextDay(day))
    .sort((a, b) => compare(b.period.until, a.period.until));
  return next ? [next, ...following(reports, next.period.until)] : [];
}

/** A number of a report or, where that keeps it back, of the shorter ones that make up its period. */
function numberIn(reports: readonly Report[], report: Report, pick: Pick): Shown {
  const own = pick(report);
  if (own !== null) return own;
  const { from, until } = report.period;
  const shorter = reports.filter(
    (one) => one !== report && one.period.from >= from && one.period.until <= until,
  );
  const before = new Date(Date.parse(`${from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const parts = following(shorter, before);
  return parts.length > 0 && endOf(parts) === until
    ? sumOf(parts.map((part) => numberIn(shorter, part, pick)))
    : null;
}

const sumOf = (numbers: readonly Shown[]): Shown =>
  numbers.reduce<Shown>((all, one) => (all === null || one === null ? null : all + one), 0);

/** Reports of one quarter may be older than those of another: what is no part of the whole is not said. */
const partOf = (part: Shown | undefined, whole: Shown | undefined): Shown =>
  part == null || whole == null || part > whole ? null : part;

const asked: Pick = ({ tables }) => tables.find(({ id }) => id === 'requests_by_month')?.total ?? null;

const started: Pick = ({ tables }) => {
  const table = tables.find(({ id }) => id === 'started');
  if (!table || (table.rows.keys.length === 0 && table.total !== 0)) return null;
  const row = table.rows.keys.indexOf('started');
  return row < 0 ? 0 : (table.rowTotals[row] ?? null);
};

const rate = ({ rates }: Report) => rates.find(({ id }) => id === 'positive_of_treated');
const ended: Pick = (report) => rate(report)?.of ?? null;
const well: Pick = (report) => rate(report)?.count ?? null;

/** The answers of several reports as those of one; what one of them keeps back is kept back. */
const together = (surveys: readonly SurveyFigures[]) =>
  [...Map.groupBy(surveys.flat(), ({ moment }) => moment)].map(([moment, some]) => {
    const questions = some.flatMap((one) => one.questions);
    return {
      moment,
      questions: [...Map.groupBy(questions, ({ question }) => question)].map(([question, asks]) => {
        const answers = asks.flatMap((one) => one.answers);
        return {
          question,
          answers: [...Map.groupBy(answers, ({ key }) => key)].map(([key, all]) => ({
            key,
            count: sumOf(all.map(({ count }) => count)),
          })),
        };
      }),
    };
  });
