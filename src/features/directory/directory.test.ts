import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { seeAll } from '../../../test/see-all.ts';
import { type SmallTown, smallTown } from '../../../test/town.ts';
import { theDirectory } from './directory.ts';
import { changeFacts, confirmFacts } from './entries/change-facts.ts';
import type { Entry } from './entries/entry.ts';
import { changesOf, insertEntry, keepOldSlug, updateEntry } from './entries/queries.ts';
import { nameOf } from './entries/say-text.ts';

let open: TestHouse;
let town: SmallTown;
const now = new Date('2026-11-22T09:00:00Z');
const job = { kind: 'job', job: 'test' } as const;
before(async () => {
  open = await testHouse();
  town = await smallTown(open.house);
});
after(() => open.close());

function entry(slug: string): Omit<Entry, 'number' | 'tenant' | 'mergedInto'> {
  const at = now.toISOString();
  return {
    ...{
      id: randomUUID(),
      slug,
      country: 'be',
      language: 'fr',
      status: 'listed',
      facts: {},
      origin: 'import',
    },
    ...{ source: 'test', sourceKey: slug, demo: false, madeAt: at, changedAt: at },
  };
}

test('a service that opened for requests stands in the directory with what its settings say', async () => {
  const { bySlug } = await theDirectory(open.house);
  const found = bySlug.get('demostad');
  assert.equal(found?.tenant?.id, town.service.id);
  assert.equal(found && nameOf(found, 'fr'), 'Buurtbemiddeling Demostad');
  assert.deepEqual(found?.facts.area?.value.postcodes.sort(), ['be:4000', 'be:4020']);
  assert.deepEqual(found?.facts.area?.value.names, ['Demostad']);
});

test('what settings say is as old as the last change of those settings, or as the service’s own word that all is right', async () => {
  const found = (await theDirectory(open.house)).bySlug.get('demostad');
  const id = found?.id ?? '';
  const area = async () => (await theDirectory(open.house)).byId.get(id)?.facts.area?.confirmed?.at;
  const first = await area();
  const later = new Date('2027-03-01T09:00:00Z');
  await open.house.db.as(job, async (tx) => {
    await changeFacts(tx, id, { website: 'https://demostad.example/' }, 'editor', later);
    await confirmFacts(tx, id, 'all', 'editor', later);
  });
  assert.equal(await area(), first, 'the word of an editor is not that of the service');
  const owner = new pg.Client({ ...open.owner });
  await owner.connect();
  await seeAll(owner);
  const change = (set: string) => owner.query(`update identity.service set ${set} where slug = 'demostad'`);
  await change(`intake_closed_until = '2026-01-01'`);
  await setTimeout(1_100);
  assert.equal(await area(), first, 'who takes in nothing new says nothing of where he works');
  await change(`phone = '04 777 77 77'`);
  await owner.end();
  await setTimeout(1_100);
  assert.notEqual(await area(), first);
  await open.house.db.as(job, (tx) => confirmFacts(tx, id, 'all', 'service', later));
  assert.equal(await area(), later.toISOString());
});

test('what is written is read at once, with who said it, and each change is logged', async () => {
  const made = entry('liege');
  await open.house.db.as(job, (tx) => insertEntry(tx, made));
  await theDirectory(open.house);
  await open.house.db.as(job, (tx) => changeFacts(tx, made.id, { phone: '04 000 00 00' }, 'import', now));
  const read = (await theDirectory(open.house)).byId.get(made.id);
  assert.equal(read?.facts.phone?.value, '04 000 00 00');
  assert.equal(read?.facts.phone?.confirmed, null);
  const log = await open.house.db.as({ kind: 'public' }, (tx) => changesOf(tx, made.id));
  assert.deepEqual(
    log.map(({ field, old, new: next, by_whom }) => ({ field, old, next, by_whom })),
    [{ field: 'phone', old: null, next: '04 000 00 00', by_whom: 'import' }],
  );
});

test('what the service itself said is not overwritten by a list that is read in', async () => {
  const made = entry('own-word');
  await open.house.db.as(job, async (tx) => {
    await insertEntry(tx, made);
    await changeFacts(tx, made.id, { phone: '1' }, 'service', now);
    await changeFacts(tx, made.id, { phone: '2' }, 'harvest', now);
    await confirmFacts(tx, made.id, 'all', 'service', now);
  });
  const read = (await theDirectory(open.house)).byId.get(made.id);
  assert.equal(read?.facts.phone?.value, '1');
  assert.equal(read?.facts.phone?.confirmed?.by, 'service');
});

test('a keeper writes his own entry and no other, and the public writes none', async () => {
  const [own, other] = [entry('kept'), entry('not-kept')];
  await open.house.db.as(job, async (tx) => {
    await insertEntry(tx, own);
    await insertEntry(tx, other);
  });
  const keeper = { kind: 'keeper', entryId: own.id } as const;
  const write = (id: string) => (tx: Parameters<typeof changeFacts>[0]) =>
    changeFacts(tx, id, { phone: '3' }, 'service', now);
  assert.equal((await open.house.db.as(keeper, write(own.id))).ok, true);
  assert.equal((await open.house.db.as(keeper, write(other.id))).ok, false);
  assert.equal((await open.house.db.as({ kind: 'public' }, write(own.id))).ok, false);
});

test('an address of old leads to the entry, and that of a merged entry to the one that stayed', async () => {
  const [stays, goes] = [entry('stays'), entry('goes')];
  await open.house.db.as(job, async (tx) => {
    await insertEntry(tx, stays);
    await insertEntry(tx, goes);
    await keepOldSlug(tx, 'went-before', goes.id, now);
    await updateEntry(tx, goes.id, { merged_into: stays.id }, now);
  });
  const { bySlug, listed } = await theDirectory(open.house);
  for (const slug of ['stays', 'goes', 'went-before']) assert.equal(bySlug.get(slug)?.id, stays.id, slug);
  assert.ok(!listed.some(({ id }) => id === goes.id));
});

test('of a place that is published as an area only, memory and log hold the town and nothing nearer', async () => {
  const made = entry('refuge');
  const place = {
    ...{ street: 'Stille Weg 5', postcode: '4000', town: 'Demostad' },
    ...{ point: [5.57, 50.63] as [number, number], areaOnly: true },
  };
  await open.house.db.as(job, async (tx) => {
    await insertEntry(tx, made);
    await changeFacts(tx, made.id, { place, postAddress: 'Stille Weg 5, 4000 Demostad' }, 'service', now);
  });
  const log = await open.house.db.as({ kind: 'public' }, (tx) => changesOf(tx, made.id));
  const seen = JSON.stringify([
    (await theDirectory(open.house)).byId.get(made.id),
    log.map((row) => row.field === 'place' && row.new),
  ]);
  assert.match(seen, /Demostad/);
  assert.doesNotMatch(seen, /Stille|50\.63/);
});
