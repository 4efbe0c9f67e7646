import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { attack } from './attacker.fixture.ts';
import {
  fewTables,
  knownBy,
  monthsOfYear,
  publishAll,
  reallySmall,
  smallest,
  wrong,
} from './publish-random.fixture.ts';
import { partners, randomCases, randomOf } from './random-cases.fixture.ts';

const years = [2023, 2024, 2025];
const quarters = years.flatMap((year) => [1, 2, 3, 4].map((n) => `${year}-Q${n}`));
const others = years.flatMap((year) => [String(year), `${year}@Oud`, `${year}-Q2@Oud`]);

const published = fc.record({
  seed: fc.nat(),
  many: fc.integer({ min: 40, max: 120 }),
  order: fc
    .tuple(
      fc.shuffledSubarray(quarters, { minLength: 4, maxLength: 9 }),
      fc.shuffledSubarray(others, { minLength: 2, maxLength: 5 }),
    )
    .chain(([some, more]) =>
      fc.shuffledSubarray([...some, ...more], { minLength: some.length + more.length }),
    ),
});

test('in whatever order the reports of three years are published, nobody can tell a small number', async () => {
  const safe = fc.asyncProperty(published, async ({ seed, many, order }) => {
    const cases = randomCases(randomOf(seed), years.flatMap(monthsOfYear), many);
    const all = await publishAll(cases, order, fewTables);
    const reports = all.map(({ report }) => report);
    assert.deepEqual(attack(reports, smallest), []);
    const scopes = reports.map(({ scope }) => scope);
    for (const who of partners) {
      const found = attack(reports, smallest, knownBy(cases, who, scopes));
      const rest = cases.filter(({ partner }) => partner !== who);
      assert.deepEqual(reallySmall(found, rest), [], who);
    }
    for (const { report, plain } of all) assert.deepEqual(wrong(report, plain), []);
  });
  const drawn = process.env.ENTENTE_RUNS ? {} : { seed: 20261122 };
  await fc.assert(safe, { numRuns: Number(process.env.ENTENTE_RUNS ?? 2), endOnFailure: true, ...drawn });
});
