import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import pg from 'pg';
import { employ, settle, type Townsman } from '../../../../db/demo-town/settle.ts';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { hiddenField, type SmallTown, smallTown } from '../../../../test/town.ts';
import { theDirectory } from '../directory.ts';
import { changeFacts, type NewFacts } from '../entries/change-facts.ts';
import type { Entry, Origin } from '../entries/entry.ts';
import { changesOf, insertEntry, keepOldSlug, lockEntry } from '../entries/queries.ts';
import { mergeEntries, seenOf } from './merge/merge-entries.ts';
import { undoMerge } from './merge/undo-merge.ts';

let open: TestHouse;
let town: SmallTown;
let editor: Townsman;
const now = new Date('2026-11-22T09:00:00Z');
const job = { kind: 'job', job: 'test' } as const;
before(async () => {
  open = await testHouse(now);
  town = await smallTown(open.house);
  editor = await settle(open.house, { email: 'editor@demo.example', name: 'Ed Redacteur', language: 'nl' });
  await employ(open.house, editor, 'editor', null);
});
after(() => open.close());

async function list(slug: string, facts: NewFacts = {}, by: Origin = 'import'): Promise<string> {
  const id = randomUUID();
  const at = now.toISOString();
  await open.house.db.as(job, async (tx) => {
    await insertEntry(tx, {
      ...{ id, slug, country: 'be', language: 'nl', status: 'listed', facts: {} },
      ...{ origin: by, source: 'test', sourceKey: slug, demo: false, madeAt: at, changedAt: at },
    });
    await changeFacts(tx, id, facts, by, now);
  });
  return id;
}

const read = async (id: string) => (await theDirectory(open.house)).byId.get(id) as Entry;
const stored = (id: string) => open.house.db.as(job, (tx) => lockEntry(tx, id));
const change = (id: string, facts: NewFacts, by: Origin = 'service') =>
  open.house.db.as(job, (tx) => changeFacts(tx, id, facts, by, new Date('2026-11-23T09:00:00Z')));
const who = () => ({ memberId: editor.member.memberId, name: 'Ed Redacteur' });
async function merge(stays: string, goes: string, chosen = {}) {
  const seen = seenOf(await read(stays), await read(goes));
  return mergeEntries(open.house, who(), { once: randomUUID(), stays, goes, chosen, seen });
}
async function merged(stays: string, goes: string): Promise<string> {
  const done = await merge(stays, goes);
  assert.ok(done.ok);
  return done.value.id;
}

test('one entry is left, with the best of both, and every address of the other leads to it', async () => {
  const stays = await list('liege', { phone: '1', website: 'https://liege.example/' });
  const goes = await list('liege-2', { phone: '2', email: 'post@liege.example' }, 'service');
  await open.house.db.as(job, (tx) => keepOldSlug(tx, 'liege-before', goes, now));
  await merged(stays, goes);
  const { bySlug, listed } = await theDirectory(open.house);
  for (const slug of ['liege', 'liege-2', 'liege-before']) assert.equal(bySlug.get(slug)?.id, stays, slug);
  assert.ok(!listed.some(({ id }) => id === goes));
  const { facts } = await read(stays);
  assert.equal(facts.phone?.value, '2');
  assert.equal(facts.phone?.by, 'service');
  assert.equal(facts.website?.value, 'https://liege.example/');
  const log = await open.house.db.as({ kind: 'public' }, (tx) => changesOf(tx, stays));
  const logged = log.filter(({ by_whom }) => by_whom === 'editor').map(({ field }) => field);
  assert.deepEqual(logged.sort(), ['email', 'merged', 'phone']);
});

test('undone, each is as it was and has its own addresses, save what was changed since', async () => {
  const stays = await list('ghent', { phone: '1', since: 1999 });
  const goes = await list('ghent-2', { phone: '2', since: 2001 }, 'service');
  const before = [(await stored(stays))?.facts, (await stored(goes))?.facts];
  const id = await merged(stays, goes);
  await change(stays, { since: 2005 });
  const done = await undoMerge(open.house, who(), id);
  assert.deepEqual(done.ok && done.value.kept, ['since']);
  assert.equal((await read(stays)).facts.since?.value, 2005);
  assert.deepEqual((await stored(stays))?.facts.phone, before[0]?.phone);
  assert.deepEqual((await stored(goes))?.facts, before[1]);
  const { bySlug } = await theDirectory(open.house);
  assert.equal(bySlug.get('ghent-2')?.id, goes);
  const again = await undoMerge(open.house, who(), id);
  assert.equal(!again.ok && again.kind, 'undone');
});

test('whatever two services say, merged and undone they say it again', async () => {
  const facts = fc.record(
    {
      phone: fc.constantFrom('1', '2'),
      postAddress: fc.constantFrom('A', 'B'),
      languages: fc.constantFrom(['nl'], ['fr', 'nl']),
      place: fc.record({
        ...{
          street: fc.constantFrom('', 'Stille Weg 5'),
          postcode: fc.constant(''),
          town: fc.constant('Luik'),
        },
        ...{ point: fc.constant(null), areaOnly: fc.boolean() },
      }),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
  const by = fc.constantFrom<Origin>('service', 'editor', 'import');
  let count = 0;
  await fc.assert(
    fc.asyncProperty(facts, facts, by, by, async (one, other, byOne, byOther) => {
      count += 1;
      const stays = await list(`p-${count}-a`, one as NewFacts, byOne);
      const goes = await list(`p-${count}-b`, other as NewFacts, byOther);
      const before = [(await stored(stays))?.facts, (await stored(goes))?.facts];
      const id = await merged(stays, goes);
      const hidden = [one, other].some((facts) => facts.place?.areaOnly);
      assert.ok(!hidden || !JSON.stringify((await read(stays)).facts.place).includes('Stille'));
      assert.ok((await undoMerge(open.house, who(), id)).ok);
      assert.deepEqual([(await stored(stays))?.facts, (await stored(goes))?.facts], before);
    }),
    { numRuns: 25 },
  );
});

test('merges into one entry are undone in the order in which they were made, the last one first', async () => {
  const [a, b, c] = [await list('a-a', { phone: '1' }), await list('b-b'), await list('c-c')];
  const first = await merged(a, b);
  const second = await merged(a, c);
  const undo = async (id: string) => {
    const done = await undoMerge(open.house, who(), id);
    return done.ok || done.kind;
  };
  assert.equal(await undo(first), 'later_first');
  const [d] = [await list('d-d')];
  const third = await merged(d, a);
  assert.equal((await theDirectory(open.house)).bySlug.get('b-b')?.id, d, 'through two merges');
  assert.equal(await undo(second), 'later_first');
  assert.deepEqual([await undo(third), await undo(second), await undo(first)], [true, true, true]);
});

test('two editors at once, a double post, and an editor who looked too long ago merge once', async () => {
  const [a, b, c] = [await list('once-a'), await list('once-b'), await list('once-c')];
  const seen = seenOf(await read(a), await read(b));
  const merging = { once: randomUUID(), stays: a, goes: b, chosen: {}, seen };
  const both = await Promise.all([
    mergeEntries(open.house, who(), merging),
    mergeEntries(open.house, who(), {
      ...merging,
      once: randomUUID(),
      stays: b,
      goes: a,
      seen: seenOf(await read(b), await read(a)),
    }),
  ]);
  assert.equal(both.filter((done) => done.ok).length, 1);
  if (both[0].ok) assert.ok((await mergeEntries(open.house, who(), merging)).ok);
  const old = seenOf(await read(c), await read(c));
  const late = await list('late', {});
  await change(late, { phone: '5' });
  const refusedLate = await mergeEntries(open.house, who(), {
    ...{ once: randomUUID(), stays: c, goes: late, chosen: {}, seen: old },
  });
  assert.equal(!refusedLate.ok && refusedLate.kind, 'changed');
});

test('who breaks off in the middle leaves both as they were', async () => {
  const [a, b] = [await list('whole-a', { phone: '1' }), await list('whole-b', { phone: '2' }, 'service')];
  const seen = seenOf(await read(a), await read(b));
  const owner = new pg.Client(open.owner);
  await owner.connect();
  await owner.query(`create function directory.boom() returns trigger language plpgsql as 'begin raise exception ''boom''; end';
    create trigger boom before insert on directory.change for each row when (new.field = 'merged')
      execute function directory.boom()`);
  const merging = { once: randomUUID(), stays: a, goes: b, chosen: {}, seen };
  await assert.rejects(mergeEntries(open.house, who(), merging), /boom/);
  await owner.query('drop function directory.boom cascade');
  await owner.end();
  assert.equal((await read(a)).facts.phone?.value, '1');
  assert.equal((await read(b)).mergedInto, null);
});

test('a service that works here stays itself: it goes into no other, and no other service’s people get into it', async () => {
  const { bySlug } = await theDirectory(open.house);
  const tenant = bySlug.get('demostad') as Entry;
  const other = bySlug.get('elders') as Entry;
  const twin = await list('demostad-2', { phone: '9', since: 1998 }, 'service');
  const refusal = async (stays: string, goes: string) => {
    const done = await merge(stays, goes);
    return done.ok || done.kind;
  };
  assert.equal(await refusal(twin, tenant.id), 'tenant_stays');
  assert.equal(await refusal(tenant.id, other.id), 'two_tenants');
  const settings = tenant.facts.phone?.value;
  const id = await merged(tenant.id, twin);
  const after = await read(tenant.id);
  assert.equal(after.facts.since?.value, 1998);
  assert.equal(after.facts.phone?.value, settings);
  await undoMerge(open.house, who(), id);
  assert.equal((await read(tenant.id)).facts.since, undefined);
  const keeper = { kind: 'keeper', entryId: twin } as const;
  const written = await open.house.db.as(keeper, (tx) =>
    changeFacts(tx, tenant.id, { since: 1 }, 'service', now),
  );
  assert.equal(written.ok, false);
});

test('only an editor merges, also where somebody calls the command', async () => {
  const [a, b] = [await list('mine-a'), await list('mine-b')];
  const seen = seenOf(await read(a), await read(b));
  const coordinator = { memberId: town.coordinator.member.memberId, name: 'Cato' };
  const merging = { once: randomUUID(), stays: a, goes: b, chosen: {}, seen };
  const done = await mergeEntries(open.house, coordinator, merging);
  assert.equal(!done.ok && done.kind, 'gone', 'for him they are not there to be written');
  assert.equal((await read(b)).mergedInto, null);
});

test('an editor compares, chooses, merges and takes it back, by forms alone', async () => {
  const stays = await list('form-a', { phone: '04 111 11 11', email: 'same@form.example' });
  const goes = await list('form-b', { phone: '04 222 22 22', email: 'same@form.example', since: 1995 });
  const ed = browse(open.house);
  await ed.post('/sign-in', { email: 'editor@demo.example', password: 'entente-demo' });
  const desk = await ed.get('/directory/merges');
  assert.match(desk.html, /Zelfde e-mailadres/);
  const page = await ed.get(
    '/directory/merges/new?one=http://127.0.0.1:4100/nl/services/form-a?x=1&other=form-b',
  );
  const hidden = Object.fromEntries(
    ['once', 'stays', 'goes', 'seen'].map((name) => [name, hiddenField(page.html, name)]),
  ) as Record<string, string>;
  const ids = [hidden.stays, hidden.goes];
  assert.deepEqual(ids.sort(), [stays, goes].sort());
  const phone = hidden.stays === stays ? 'goes' : 'stays';
  const posted = await ed.post('/directory/merges', { ...hidden, 'field-phone': phone });
  assert.equal(posted.status, 303);
  assert.equal((await theDirectory(open.house)).bySlug.get('form-a')?.facts.phone?.value, '04 222 22 22');
  const done = await ed.get(posted.location ?? '');
  assert.match(done.html, /Maak ongedaan/);
  assert.equal(
    (await ed.post('/directory/merges', { ...hidden, 'field-phone': phone })).location,
    posted.location,
  );
  assert.equal((await ed.post(`${posted.location}/reversal`)).location, posted.location);
  assert.match((await ed.get(posted.location ?? '')).html, /ongedaan gemaakt/);
  assert.equal((await theDirectory(open.house)).bySlug.get('form-b')?.id, goes);

  await ed.post('/directory/merges/differences', { one: stays, other: goes });
  assert.ok(!(await ed.get('/directory/merges')).html.includes('Zelfde e-mailadres'));
});

test('what cannot be merged is said in words, and nothing that is typed breaks it', async () => {
  await list('alone');
  const ed = browse(open.house);
  await ed.post('/sign-in', { email: 'editor@demo.example', password: 'entente-demo' });
  for (const query of [
    '',
    '?one=alone',
    '?one=alone&other=alone',
    '?one=%00&other=💥',
    `?one=${'x'.repeat(9000)}`,
  ])
    assert.equal((await ed.get(`/directory/merges/new${query}`)).status, 422, query.slice(0, 30));
  assert.equal((await ed.post('/directory/merges', { stays: 'x', goes: 'y' })).status, 422);
  const ids = { stays: (await theDirectory(open.house)).bySlug.get('alone')?.id ?? '', goes: randomUUID() };
  assert.equal((await ed.post('/directory/merges', ids)).status, 422);
  assert.equal((await ed.post(`/directory/merges/${randomUUID()}/reversal`)).status, 404);
  assert.equal((await ed.get(`/directory/merges/${'-'.repeat(36)}`)).status, 404);
  assert.equal((await ed.post('/directory/merges/differences', { one: 'a', other: 'b' })).status, 422);
});
