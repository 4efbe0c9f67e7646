import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { type SmallTown, smallTown } from '../../../../test/town.ts';
import { outcomes } from '../../cases/codes/outcomes.ts';
import { indicators } from '../indicators/all.ts';
import type { CrossTable, Report } from '../report/report.ts';
import { countReport, type ReportFilter } from './count-report.ts';
import { monthsOf, periodOf } from './months.ts';

const orNone = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 });
const of = <const T>(...values: T[]) => fc.constantFrom(...values);
const month = fc
  .tuple(fc.integer({ min: 2025, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, m]) => `${year}-${String(m).padStart(2, '0')}-01`);
const days = orNone(fc.integer({ min: 0, max: 99 }));

/** Any figures that the database can hold, those that no case ever has included. */
const anyFigure = fc.record({
  type: of('neighbour', 'neighbour', 'community', 'sanction'),
  requested_month: month,
  closed_month: orNone(month),
  stage: of('requested', 'intake', 'advised', 'not_suitable', 'mediating', 'closed', 'withdrawn'),
  outcome: orNone(fc.constantFrom(...outcomes.keys)),
  mode: orNone(of('direct', 'indirect', 'group')),
  subject: of('NOISE', 'GARDEN', 'SMELL'),
  sub_subject: of(''),
  relation: of('', 'ADJACENT'),
  channel: of('WEB', 'PHONE', 'DESK'),
  referrer_type: of('SELF', 'POLICE', 'HOUSING'),
  district: of('', 'Noord', 'Zuid', 'Oost'),
  language: of('nl', 'fr'),
  first_contact_days: days,
  accepted: orNone(fc.boolean()),
  first_answer: orNone(of('heard', 'refused')),
  second_answer: orNone(of('heard', 'refused', 'not_reached')),
  mediated: orNone(fc.boolean()),
  result: orNone(of('agreed', 'partly_agreed', 'improved', 'no_result', 'executed', 'not_executed')),
  followed_up: orNone(fc.boolean()),
  first_heard_days: days,
  second_answer_days: days,
  result_days: days,
  closed_days: days,
  tenure: of('', 'OWNER', 'SOCIAL_RENT'),
  dwelling: of('', 'FLAT'),
  household: of('', 'SINGLE', 'FAMILY'),
  age_band: of('', 'FROM_40'),
  municipality: of('', 'Demostad'),
});

type AnyFigure = typeof anyFigure extends fc.Arbitrary<infer T> ? T : never;

let here: TestHouse;
let town: SmallTown;
let owner: pg.Client;

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  owner = new pg.Client(here.owner);
  await owner.connect();
  await seeAll(owner);
});
after(async () => {
  await owner.end();
  await here.close();
});

/** Puts these in the place of all figures of the service, as those of cases that are forgotten. */
async function only(figures: readonly AnyFigure[], service = town.service.id): Promise<void> {
  await owner.query('delete from reporting.forgotten_case');
  await owner.query(
    `insert into reporting.forgotten_case select f.* from jsonb_populate_recordset(null::reporting.forgotten_case, $1) f`,
    [JSON.stringify(figures.map((one) => ({ ...one, id: crypto.randomUUID(), service_id: service })))],
  );
}

const count = (period: { from: string; until: string }, filter: ReportFilter = {}): Promise<Report> =>
  here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, (tx) =>
    countReport(tx, town.service.id, period, filter),
  );

const table = (report: Report, id: string): CrossTable => {
  const found = report.tables.find((one) => one.id === id);
  assert.ok(found, `no table ${id}`);
  return found;
};
const sum = (numbers: readonly (number | null)[]) =>
  numbers.reduce<number>((all, one) => all + (one ?? 0), 0);
const anyPeriod = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 23 })).map(([a, b]) => {
  const month = (n: number) => `${2025 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
  return periodOf(month(Math.min(a, b)), month(Math.max(a, b)));
});

test('whatever cases there are, rows and columns add up, and all tables of one kind have the same total', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyFigure, { maxLength: 60 }), anyPeriod, async (figures, period) => {
      await only(figures);
      const report = await count(period);
      const within = (month: string | null) =>
        month !== null && month >= period.from && month <= period.until;
      const plain = figures.filter(({ type }) => type !== 'sanction');
      const sanctions = figures.filter(({ type }) => type === 'sanction');
      const expected = {
        asked: plain.filter((one) => within(one.requested_month)).length,
        closed: plain.filter((one) => within(one.closed_month)).length,
        sanctions_asked: sanctions.filter((one) => within(one.requested_month)).length,
        sanctions_closed: sanctions.filter((one) => within(one.closed_month)).length,
        codes: 0,
      };
      for (const one of report.tables) {
        assert.equal(one.total, expected[one.counted], `${one.id} counts all`);
        assert.equal(sum(one.rowTotals), one.total, one.id);
        assert.equal(sum(one.columnTotals), one.total, one.id);
        for (const [n, row] of one.cells.entries()) assert.equal(sum(row), one.rowTotals[n], one.id);
        for (const [n, all] of one.columnTotals.entries())
          assert.equal(sum(one.cells.map((row) => row[n] ?? 0)), all, one.id);
      }
    }),
    { numRuns: 40 },
  );
});

test('each count is what counting the cases one by one gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyFigure, { maxLength: 40 }), anyPeriod, async (figures, period) => {
      await only(figures);
      const report = await count(period);
      const asked = figures.filter(
        (one) =>
          one.type !== 'sanction' &&
          one.requested_month >= period.from &&
          one.requested_month <= period.until,
      );
      const cross = table(report, 'district_by_subject');
      for (const [r, district] of cross.rows.keys.entries())
        for (const [c, subject] of (cross.columns?.keys ?? []).entries())
          assert.equal(
            cross.cells[r]?.[c],
            asked.filter((one) => (one.district || 'UNKNOWN') === district && one.subject === subject).length,
          );
      const days = asked.flatMap((one) => one.first_contact_days ?? []).sort((a, b) => a - b);
      const time = report.leadTimes.find(({ id }) => id === 'days_to_first_contact');
      const nearestRank = (share: number) => days[Math.ceil(share * days.length) - 1] ?? null;
      assert.deepEqual(time, {
        ...{ id: 'days_to_first_contact', version: 1, of: days.length },
        ...{ median: nearestRank(0.5), ninetieth: nearestRank(0.9) },
      });
    }),
    { numRuns: 30 },
  );
});

test('the parts of a service add up to it: municipalities, types and months', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyFigure, { maxLength: 40 }), async (figures) => {
      await only(figures);
      const year = periodOf('2026-01', '2026-12');
      const total = (report: Report) => table(report, 'requests_by_month').total ?? Number.NaN;
      const whole = total(await count(year));
      const here = total(await count(year, { municipality: 'Demostad' }));
      assert.equal(here + total(await count(year, { municipality: '' })), whole);
      const neighbours = total(await count(year, { type: 'neighbour' }));
      assert.equal(neighbours + total(await count(year, { type: 'community' })), whole);
      const months = await Promise.all(
        monthsOf(year)
          .slice(0, 3)
          .map((m) => count(periodOf(m, m))),
      );
      assert.equal(sum(months.map(total)), total(await count(periodOf('2026-01', '2026-03'))));
    }),
    { numRuns: 10 },
  );
});

test('rates rise with what they leave out, and each is made of the cells of one table', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyFigure, { maxLength: 60 }), async (figures) => {
      await only(figures);
      const report = await count(periodOf('2025-01', '2026-12'));
      const ofs = report.rates.map(({ of }) => of ?? Number.NaN);
      assert.equal(ofs[0], table(report, 'how_far').total);
      assert.deepEqual(
        [...ofs].sort((a, b) => b - a),
        ofs,
      );
      for (const rate of report.rates) assert.ok((rate.count ?? 0) <= (rate.of ?? 0));
    }),
    { numRuns: 15 },
  );
});

test('every number of a report has its indicator, and every indicator is said in four languages', async () => {
  await only([]);
  const report = await count(periodOf('2026-01', '2026-03'));
  const ids = new Set(indicators.map(({ id }) => id));
  assert.equal(ids.size, indicators.length);
  for (const { id } of [...report.tables, ...report.rates, ...report.leadTimes]) assert.ok(ids.has(id), id);
  for (const { id, name, definition, formula, denominator } of indicators)
    for (const words of [name, definition, formula, denominator])
      assert.equal(new Set(Object.values(words)).size, 4, id);
});

test('sealed codes are counted over whole quarters of all cases, and else not at all', async () => {
  await owner.query(
    `insert into reporting.closing_count values ($1, '2026-Q1', 'not_suitable', 'LEGAL', 3),
      ($1, '2026-Q2', 'not_suitable', 'LEGAL', 2), ($1, '2026-Q2', 'complexity', 'DEBT', 1)`,
    [town.service.id],
  );
  const reasons = (report: Report) => report.tables.find(({ id }) => id === 'reasons_not_suitable');
  assert.equal(reasons(await count(periodOf('2026-01', '2026-06')))?.total, 5);
  assert.equal(reasons(await count(periodOf('2026-04', '2026-06')))?.total, 2);
  assert.equal(reasons(await count(periodOf('2026-02', '2026-06'))), undefined);
  assert.equal(reasons(await count(periodOf('2026-01', '2026-06'), { municipality: 'Demostad' })), undefined);
});
