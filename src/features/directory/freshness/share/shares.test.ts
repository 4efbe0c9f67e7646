import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { buildDemoDirectory } from '../../../../../db/demo-directory/build-demo-directory.ts';
import { browse } from '../../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { theDirectory } from '../../directory.ts';
import type { Entry } from '../../entries/entry.ts';
import { shareFresh } from '../../entries/rules/freshness.ts';
import { sharesNow, sharesOf } from './shares.ts';

let open: TestHouse;
const now = new Date('2026-11-22T09:00:00Z');
before(async () => {
  open = await testHouse(now);
  await buildDemoDirectory(open.house);
});
after(() => open.close());

test('each fact is counted once in all, once for its country, its field, its age and who said it', async () => {
  const { listed } = await theDirectory(open.house);
  const shares = sharesOf(listed, now);
  assert.deepEqual(shareFresh(listed, now), { ...shares.all, share: shares.all.fresh / shares.all.facts });
  const sum = (rows: { share: { facts: number; fresh: number } }[]) => ({
    facts: rows.reduce((all, { share }) => all + share.facts, 0),
    fresh: rows.reduce((all, { share }) => all + share.fresh, 0),
  });
  for (const rows of [shares.countries, shares.fields, shares.origins])
    assert.deepEqual(sum(rows), shares.all);
  const { fresh, ageing, old, never } = shares.ages;
  assert.equal(fresh + ageing + old + never, shares.all.facts);
  assert.equal(fresh, shares.all.fresh);
});

test('of few facts counts are given and no percentage, and 100 % is said of what is whole only', async () => {
  const page = await browse(open.house).get('/en/freshness');
  assert.equal(page.status, 200);
  const { listed } = await theDirectory(open.house);
  for (const { share } of sharesOf(listed, now).fields) {
    const few = share.facts < 20;
    assert.ok(page.html.includes(`${share.fresh} / ${share.facts}</td>`), JSON.stringify(share));
    if (few) assert.match(page.html, /too few/);
  }
  assert.doesNotMatch(page.html, /NaN|Infinity/);
  const empty = await testHouse(now);
  assert.match((await browse(empty.house).get('/nl/freshness')).html, /nog geen enkele dienst/);
  await empty.close();
});

test('they are reckoned again when the directory changes and when an hour has passed', async () => {
  const directory = await theDirectory(open.house);
  const first = sharesNow(directory, now);
  assert.equal(sharesNow(directory, new Date('2026-11-22T09:59:00Z')), first);
  assert.notEqual(sharesNow(directory, new Date('2026-11-22T10:00:00Z')), first);
  const half = { ...directory, listed: directory.listed.slice(1) };
  assert.equal(sharesNow(half, now).services, first.services - 1);
});

test('ten thousand services are reckoned while nobody waits', async (t) => {
  const { listed } = await theDirectory(open.house);
  const many: Entry[] = Array.from({ length: 10_000 }, (_, n) => listed[n % listed.length] as Entry);
  const began = performance.now();
  sharesOf(many, now);
  t.diagnostic(`${Math.round(performance.now() - began)} ms`);
  assert.ok(performance.now() - began < 1500, `${performance.now() - began} ms`);
});
