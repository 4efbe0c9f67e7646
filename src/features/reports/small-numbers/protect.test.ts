import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CrossTable, Report, Shown } from '../report/report.ts';
import type { Mask } from './attack.ts';
import { attack, type Found, type Known } from './attacker.fixture.ts';
import { nameOfPlace, type Place } from './ground.ts';
import { keepBack } from './keep-back.ts';
import { protect } from './protect.ts';
import {
  type AnyCase,
  countCases,
  partners,
  periodNamed,
  randomCases,
  randomOf,
} from './random-cases.fixture.ts';

const runs = Number(process.env.ENTENTE_RUNS ?? 1);
const smallest = 5;
const months = (year: number) =>
  Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`);

type Published = { place: Place; report: Report; plain: Report };

const placeNamed = (name: string): Place => {
  const [period = '', scope = ''] = name.split('@');
  return { scope, period: periodNamed(period) };
};

/** Publishes one more report beside those that stand, from the cases as they are now. */
async function publish(
  cases: readonly AnyCase[],
  name: string,
  before: readonly Published[],
): Promise<Published> {
  const place = placeNamed(name);
  const year = place.period.from.slice(0, 4);
  const past = before.filter(({ report }) => report.period.from.startsWith(year));
  const all = [...past.map((one) => one.place), place];
  const scopes = [...new Set(['', ...all.map(({ scope }) => scope)])];
  const grid = scopes.flatMap((scope) => all.map(({ period }) => ({ scope, period })));
  const count = (some: readonly AnyCase[]) =>
    new Map(grid.map((one) => [nameOfPlace(one), countCases(some, one.period, one.scope)]));
  const plain = countCases(cases, place.period, place.scope);
  const mask = await protect({
    ...{ place, fresh: plain, past, now: count(cases), smallest },
    partners: partners.map((who) => count(cases.filter(({ partner }) => partner === who))),
  });
  return { place, plain, report: keepBack(plain, mask, smallest) };
}

async function publishAll(cases: readonly AnyCase[], names: readonly string[]): Promise<Published[]> {
  const published: Published[] = [];
  for (const name of names) published.push(await publish(cases, name, published));
  return published;
}

/** What a partner knows of those whom he sent. */
const knownBy = (cases: readonly AnyCase[], who: string, scopes: readonly string[]): Known[] =>
  cases
    .filter(({ partner }) => partner === who)
    .flatMap(({ asked, closed, place, codes }) =>
      [
        { counted: 'asked', month: asked },
        { counted: 'closed', month: closed ?? '' },
      ].map((one) => ({
        ...{ ...one, place: scopes.includes(place) ? place : 'elsewhere' },
        codes: { ...codes, month: one.month } as Record<string, string>,
      })),
    );

const countOf = (report: Report, counted: string, region: readonly string[]): number =>
  report.tables
    .filter((table) => table.counted === counted)
    .flatMap((table) => numbersIn(table).filter((one) => one.region.join() === region.join()))
    .map(({ shown }) => shown ?? 0)[0] ?? 0;

function numbersIn({ rows, columns, cells, rowTotals, columnTotals, total }: CrossTable) {
  const say = (region: string[], shown: Shown | undefined) => ({
    region: region.sort(),
    shown: shown ?? null,
  });
  return [
    ...rows.keys.flatMap((row, r) => [
      say([`${rows.axis}=${row}`], rowTotals[r]),
      ...(columns?.keys ?? []).map((column, c) =>
        say([`${rows.axis}=${row}`, `${columns?.axis}=${column}`], cells[r]?.[c]),
      ),
    ]),
    ...(columns?.keys ?? []).map((column, c) => say([`${columns?.axis}=${column}`], columnTotals[c])),
    say([], total),
  ];
}

/** Of what a partner finds, that which is there: where he sent all, nothing is left to find. */
const reallySmall = (found: readonly Found[], others: readonly AnyCase[]): Found[] =>
  found.filter(({ report, region }) => {
    const plain = countCases(others, report.period, report.scope);
    return ['asked', 'closed'].some((counted) => {
      const count = countOf(plain, counted, region);
      return count > 0 && count < smallest;
    });
  });

const orders = [
  ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2024'],
  ['2024', '2024-Q3', '2024-Q1'],
  ['2024-Q2@Oud', '2024-Q2', '2024', '2024@Oud'],
];

for (const seed of Array.from({ length: runs }, (_, n) => n + 1))
  test(`nobody who holds every report, and no partner, can tell that a hidden number is small (${seed})`, async (t) => {
    for (const [n, order] of orders.entries()) {
      const random = randomOf(seed * 100 + n);
      const cases = randomCases(random, months(2024), 60 + Math.floor(random() * 140));
      const published = await publishAll(cases, order);
      const reports = published.map(({ report }) => report);
      assert.deepEqual(attack(reports, smallest), [], order.join());
      const scopes = published.map(({ place }) => place.scope);
      for (const who of partners) {
        const found = attack(reports, smallest, knownBy(cases, who, scopes));
        const others = cases.filter(({ partner }) => partner !== who);
        assert.deepEqual(reallySmall(found, others), [], `${who}: ${order.join()}`);
      }
      for (const { report, plain } of published) {
        assert.deepEqual(wrong(report, plain), [], 'what is shown is so');
        assert.ok(numbersOf(plain).some((number) => number > 0 && number < smallest));
      }
      t.diagnostic(`${order.join()}: ${published.map(({ report }) => shareShown(report)).join(' ')} shown`);
    }
  });

const numbersOf = (report: Report): number[] =>
  report.tables.flatMap(numbersIn).map(({ shown }) => shown ?? 0);
const shareShown = (report: Report): string => {
  const all = report.tables.flatMap(numbersIn);
  return `${Math.round((100 * all.filter(({ shown }) => shown !== null).length) / all.length)}%`;
};

/** Numbers that a report shows otherwise than they are, and small ones that it shows. */
function wrong(report: Report, plain: Report): string[] {
  return report.tables.flatMap((table) => {
    const { counted } = table;
    return numbersIn(table)
      .filter(({ shown }) => shown !== null)
      .filter(({ region, shown }) => {
        const real = countOf(plain, counted, region);
        return shown !== real || (real > 0 && real < smallest);
      })
      .map(({ region, shown }) => `${table.id} ${region.join(' ')} ${shown}`);
  });
}

test('the attacker finds what is left open: small numbers hidden alone, and a year less its quarters', async () => {
  const cases = randomCases(randomOf(4), months(2024), 150);
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
  const none: Mask = { hidden: new Map(), withheld: new Set() };
  const three = await publishAll(cases, ['2024-Q1', '2024-Q2', '2024-Q3']);
  const year = countCases(cases, periodNamed('2024'));
  const open = [...three.map(({ report }) => report), keepBack(year, none, smallest)];
  assert.notEqual(attack(open, smallest).length, 0, 'the year as it is tells what the quarters hide');
});

test('a report that is put right is safe beside the one it restates', async () => {
  const before = randomCases(randomOf(3), months(2024), 60);
  const first = await publish(before, '2024-Q1', []);
  const after = before.map((one, n) =>
    n % 9 === 0 ? { ...one, codes: { ...one.codes, subject: 'GARDEN' } } : one,
  );
  const second = await publish(after, '2024-Q1', [first]);
  const year = await publish(after, '2024', [first, second]);
  assert.deepEqual(attack([first.report], smallest), []);
  assert.deepEqual(attack([second.report, year.report], smallest), []);
  assert.deepEqual(wrong(second.report, second.plain), []);
});
