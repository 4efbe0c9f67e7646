import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report, Shown } from '../report/report.ts';
import { nothingHidden } from './attack.ts';
import { attack } from './attacker.fixture.ts';
import { statements } from './attacker-reads.fixture.ts';
import { keepBack } from './keep-back.ts';
import { protectApart } from './protect-apart.ts';
import {
  countOf,
  fewTables,
  knownBy,
  monthsOfYear,
  numbersOf,
  placeNamed,
  publish,
  publishAll,
  publishingOf,
  reallySmall,
  shareShown,
  smallest,
  wrong,
} from './publish-random.fixture.ts';
import { countCases, partners, periodNamed, randomCases, randomOf } from './random-cases.fixture.ts';

const runs = Number(process.env.ENTENTE_RUNS ?? 1);

/** All tables hang together as those of a group do, whatever the place: with a municipality few of them show the same. */
const orders = [
  { order: ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2024'] },
  { order: ['2024-Q2@Oud', '2024-Q2', '2024', '2024@Oud'], tables: fewTables },
];

for (const seed of Array.from({ length: runs }, (_, n) => n + 1))
  test(`nobody who holds every report, and no partner, can tell that a hidden number is small (${seed})`, async (t) => {
    for (const [n, { order, tables }] of orders.entries()) {
      const random = randomOf(seed * 100 + n);
      const cases = randomCases(random, monthsOfYear(2024), 40 + Math.floor(random() * 40));
      const published = await publishAll(cases, order, tables);
      const reports = published.map(({ report }) => report);
      assert.deepEqual(attack(reports, smallest), [], order.join());
      const scopes = published.map(({ place }) => place.scope);
      for (const who of partners) {
        const found = attack(reports, smallest, knownBy(cases, who, scopes));
        const others = cases.filter(({ partner }) => partner !== who);
        assert.deepEqual(reallySmall(found, others), [], `${who}: ${order.join()}`);
      }
      for (const { report, plain, mask } of published) {
        assert.deepEqual(wrong(report, plain), [], 'what is shown is so');
        assert.ok(numbersOf(plain).some((number) => number > 0 && number < smallest));
        assert.ok(!mask.isCutShort);
      }
      t.diagnostic(`${order.join()}: ${published.map(shareShown).join(' ')} shown`);
    }
  });

test('of how many cases there were a small service tells too, unless a partner would be left with few others', async () => {
  const found = { told: 0, small: 0 };
  for (const seed of [1, 2, 3, 4])
    for (const many of [8, 13]) {
      const cases = randomCases(randomOf(seed * 10 + many), monthsOfYear(2024).slice(0, 3), many);
      const { report, mask } = await publish({ cases, name: '2024-Q1', before: [], tables: fewTables });
      const total = report.tables.find(({ id }) => id === 'requests_by_month')?.total ?? null;
      const isSmall = mask.hidden.get('asked') === 'small';
      assert.equal(total, isSmall ? null : many);
      found[isSmall ? 'small' : 'told'] += 1;
      assert.deepEqual(attack([report], smallest), []);
    }
  assert.ok(found.told > found.small && found.small > 0, JSON.stringify(found));
});

test('the attacker finds what is left open: small numbers hidden alone, and a year less its quarters', async () => {
  const cases = randomCases(randomOf(4), monthsOfYear(2024), 90);
  const alone = (name: string): Report => {
    const { period, scope } = placeNamed(name);
    const plain = countCases(cases, period, scope);
    const small = (shown: Shown): Shown => (shown !== null && shown > 0 && shown < smallest ? null : shown);
    const tables = plain.tables.map((table) => ({
      ...table,
      ...{ cells: table.cells.map((row) => row.map(small)), rowTotals: table.rowTotals.map(small) },
      ...{ columnTotals: table.columnTotals.map(small), total: small(table.total) },
    }));
    return { ...plain, tables };
  };
  assert.notEqual(attack([alone('2024-Q1')], smallest).length, 0);
  const three = await publishAll(cases, ['2024-Q1', '2024-Q2', '2024-Q3'], fewTables);
  const year = countCases(cases, periodNamed('2024'), '', { tables: fewTables, hasSurvey: true });
  const open = [...three.map(({ report }) => report), keepBack(year, nothingHidden(), smallest)];
  const found = attack(open, smallest);
  assert.ok(
    found.some(({ counted }) => counted === 'asked'),
    'the year as it is tells what the quarters hide',
  );
});

test('a report that is put right is safe beside the one it restates, also to who takes it that what seems unchanged is the same', async () => {
  const before = randomCases(randomOf(3), monthsOfYear(2024), 60);
  const tables = fewTables;
  const first = await publish({ cases: before, name: '2024-Q1', before: [], tables });
  const after = before.map((one, n) =>
    n % 9 === 0 ? { ...one, codes: { ...one.codes, subject: 'GARDEN' } } : one,
  );
  const second = await publish({ cases: after, name: '2024-Q1', before: [first], tables });
  const year = await publish({ cases: after, name: '2024', before: [first, second], tables });
  assert.deepEqual(attack([first.report], smallest), []);
  const both = [second.report, year.report];
  assert.deepEqual(attack(both, smallest), []);
  const shownIn = (report: Report, counted: string, region: string[]) =>
    statements(report).find((one) => one.table.counted === counted && one.region.join() === region.join())
      ?.shown;
  const seemsSame = (counted: string, region: string[]): boolean => {
    const [was, is] = [first, second].map(({ report }) => shownIn(report, counted, region));
    return (was ?? null) === null || (is ?? null) === null || was === is;
  };
  const isSame = (counted: string, region: string[]): boolean =>
    countOf(first.plain, counted, region) === countOf(second.plain, counted, region);
  for (const guess of [seemsSame, isSame]) {
    const older = { report: first.report, newer: second.report, isSame: guess };
    assert.deepEqual(reallySmall(attack(both, smallest, null, older), after), []);
  }
  const planted = { report: first.plain, newer: second.report, isSame };
  assert.notEqual(attack([second.report], smallest, null, planted).length, 0, 'he would find what is open');
  assert.deepEqual(wrong(second.report, second.plain), []);
  assert.ok(!second.mask.isCutShort && !year.mask.isCutShort);
});

test('without time to reckon everything is kept back, and nothing is taken to be told already', async () => {
  const cases = randomCases(randomOf(5), monthsOfYear(2024), 60);
  const tables = ['requests_by_month', 'referrer_by_month', 'how_far'];
  const quarter = await publish({ cases, name: '2024-Q1', before: [], tables });
  for (const patience of [
    { each: 0, all: 0 },
    { each: 1e-9, all: 60 },
  ]) {
    const year = await publish({ cases, name: '2024', before: [quarter], tables }, patience);
    assert.ok(year.mask.isCutShort);
    assert.deepEqual(statements(year.report), []);
    assert.ok(year.report.rates.every(({ count, of }) => count === null && of === null));
    assert.deepEqual(year.report.leadTimes, []);
  }
});

test('what takes too long in its own thread is ended, and the next one is answered', async () => {
  const cases = randomCases(randomOf(6), monthsOfYear(2024), 30);
  const publishing = publishingOf({ cases, name: '2024-Q1', before: [] });
  const [late, next] = await Promise.all([protectApart(publishing, 0.01), protectApart(publishing)]);
  assert.equal(late.ok, false);
  assert.ok(next.ok && next.value.hidden.size > 0);
});
