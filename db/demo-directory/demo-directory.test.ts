import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Directory, theDirectory } from '../../src/features/directory/directory.ts';
import type { Fact } from '../../src/features/directory/entries/entry.ts';
import { type FieldName, fields } from '../../src/features/directory/entries/fields.ts';
import { type TestHouse, testHouse } from '../../test/house.ts';
import { buildDemoDirectory } from './build-demo-directory.ts';

let here: TestHouse;
let directory: Directory;
before(async () => {
  here = await testHouse();
  await buildDemoDirectory(here.house);
  directory = await theDirectory(here.house);
});
after(() => here.close());

test('some sixty services stand in the country, all of them marked as examples', () => {
  assert.ok(directory.listed.length >= 60, `${directory.listed.length}`);
  assert.ok(directory.listed.every((entry) => entry.demo));
});

test('each fact fits its field', () => {
  for (const entry of directory.listed)
    for (const [field, fact] of Object.entries(entry.facts) as [FieldName, Fact][])
      assert.equal(fields[field].safeParse(fact.value).error?.message, undefined, `${entry.slug} ${field}`);
});

test('no address, number or link of them reaches anybody', () => {
  for (const { facts } of directory.listed) {
    assert.match(facts.website?.value ?? '.demo.example', /\.demo\.example/);
    assert.match(facts.email?.value ?? '@demo.example', /@demo\.example$/);
    assert.match(facts.phone?.value ?? '', /^0{2,3} 000/);
  }
});

test('some were never confirmed, some lately and some long ago; one shows its area only', () => {
  const confirmed = directory.listed.map((entry) => entry.facts.name?.confirmed?.at ?? null);
  assert.ok(confirmed.includes(null));
  assert.ok(confirmed.some((at) => at && at > '2026-09') && confirmed.some((at) => at && at < '2025-12'));
  assert.equal(directory.listed.filter((entry) => entry.facts.place?.value.areaOnly).length, 1);
});

test('an address of old leads on', () => {
  assert.equal(directory.bySlug.get('mediation-mons-borinage')?.slug, 'mediation-de-quartier-mons');
  assert.equal(directory.bySlug.get('mons-mediation')?.slug, 'mediation-de-quartier-mons');
});
