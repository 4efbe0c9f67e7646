import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { browse } from '../../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { smallTown } from '../../../../../test/town.ts';
import { changeFacts } from '../../../directory/entries/change-facts.ts';
import { insertEntry } from '../../../directory/entries/queries.ts';

let here: TestHouse;
let serviceId: string;
before(async () => {
  here = await testHouse();
  serviceId = (await smallTown(here.house)).service.id;
  await list('leuven', ['Leuven'], '016 00 00 00');
  await list('ook-demostad', ['Demostad'], '04 11 11 11');
});
after(() => here.close());

/** A service that is in the directory, but does not work with this site. */
async function list(slug: string, names: string[], phone: string) {
  const [id, at] = [randomUUID(), here.house.now().toISOString()];
  await here.house.db.as({ kind: 'job', job: 'test' }, async (tx) => {
    await insertEntry(tx, {
      ...{ id, slug, country: 'be', language: 'nl', status: 'listed', facts: {}, origin: 'editor' },
      ...{ source: 'test', sourceKey: slug, demo: false, madeAt: at, changedAt: at },
    });
    const area = { municipalities: [], postcodes: [], names };
    const facts = { area, phone, kinds: ['neighbour' as const] };
    await changeFacts(tx, id, facts, 'editor', here.house.now());
  });
}

const answer = (fields: Record<string, string>) => browse(here.house).post('/nl/request/place', fields);

test('where the door is elsewhere, no request begins, and it is said how to ask there', async () => {
  const seen = await answer({ place: 'Leuven' });
  assert.equal(seen.status, 422);
  assert.match(seen.html, /ontvangt geen aanvragen op deze site/);
  assert.match(seen.html, /href="tel:016000000"/);
  assert.ok(!seen.html.includes('Welke dienst is dichtbij'));
});

test('of several doors the one that takes requests here is taken', async () => {
  const seen = await answer({ place: 'Demostad' });
  assert.equal(seen.status, 303);
  assert.equal(seen.location, '/nl/request/talked');
});

test('a name of several municipalities is asked, and the one that was chosen decides', async () => {
  const asked = await answer({ place: 'Hofstade' });
  assert.equal(asked.status, 422);
  assert.match(asked.html, /meer dan één plaats met de naam “Hofstade”/);
  const [, zemst] = /value="(be:\d{5})"[^>]*>\s*<span[^>]*>Hofstade, in Zemst/.exec(asked.html) ?? [];
  assert.ok(zemst);
  const chosen = await answer({ place: 'Hofstade', municipality: zemst });
  assert.equal(chosen.status, 422);
  assert.match(chosen.html, /vinden wij nog geen dienst.*De dichtstbijzijnde diensten/s);
});

test('a service that is not for this place cannot be chosen by whoever writes the form himself', async () => {
  assert.equal((await answer({ place: 'Leuven', service: serviceId })).status, 422);
  assert.equal((await answer({ place: 'Texel', service: serviceId })).status, 422);
});

test('whatever is typed, the question comes back with a word of help', async () => {
  for (const place of ['0612', '🙂', 'a'.repeat(10_000), 'Paris', '\u0000', '%_'])
    assert.equal((await answer({ place })).status, 422, place.slice(0, 10));
});
