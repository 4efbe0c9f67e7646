import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { browse } from '../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { makeService } from '../accounts/services/make-service.ts';
import { findService } from './find-service.ts';

let here: TestHouse;
let owner: pg.Client;
const today = '2026-11-22';

before(async () => {
  here = await testHouse();
  owner = new pg.Client({ ...here.owner });
  await owner.connect();
  await open('Médiation Liège', 'liege', ['4000', '4020', 'Liège']);
  await open('Police de Liège', 'liege-police', ['4020']);
  await open('Heemskerk', 'heemskerk', ['1961', 'Heemskerk'], 'nl');
  await open('Sint-Niklaas', 'sint-niklaas', ['9100', 'Sint-Niklaas']);
  await open('Gesloten', 'gesloten', ['9999'], 'be', false);
});
after(async () => {
  await owner.end();
  await here.close();
});

async function open(name: string, slug: string, areas: string[], country: 'be' | 'nl' = 'be', opened = true) {
  await here.house.db.as({ kind: 'public' }, (tx) =>
    makeService(tx, { name, slug, country, language: 'nl', areas }, here.house.now()),
  );
  if (opened) await owner.query('update identity.service set opened_at = now() where slug = $1', [slug]);
}

async function foundAt(typed: string): Promise<string> {
  const found = await here.house.db.as({ kind: 'public' }, (tx) => findService(tx, typed, today));
  if (found.kind === 'one') return found.service.slug;
  return found.kind === 'several'
    ? found.services
        .map(({ slug }) => slug)
        .sort()
        .join(' ')
    : found.kind;
}

test('a place is found by postcode or name, without accents and capitals, in another language, by its village', async () => {
  for (const [typed, slug] of [
    ['4000', 'liege'],
    ['LIEGE', 'liege'],
    ['Luik', 'liege'],
    ['Lüttich', 'liege'],
    ['Angleur', 'liege'],
    ['1961 AB', 'heemskerk'],
    ['nl-1961ab heemskerk', 'heemskerk'],
    ['sint niklaas', 'sint-niklaas'],
    ['Sint-Nik', 'sint-niklaas'],
    ['Saint-Nicolas', 'sint-niklaas'],
  ])
    assert.equal(await foundAt(typed as string), slug, typed);
});

test('where several services work the resident is asked, unless the name decides', async () => {
  assert.equal(await foundAt('4020'), 'liege liege-police');
  assert.equal(await foundAt('4020 Luik'), 'liege');
});

test('what is not found, or not open yet, leads to all services and to what to do', async () => {
  assert.equal(await foundAt('9999'), 'none');
  assert.equal(await foundAt('Nergenshuizen'), 'none');
  assert.equal(await foundAt('  '), 'nothing_typed');
  assert.equal(await foundAt('%_'), 'nothing_typed');
  const { html } = await browse(here.house).get('/nl?place=Nergenshuizen');
  assert.match(html, /Bel uw gemeente/);
  assert.match(html, /Médiation Liège/);
  assert.ok(!html.includes('Gesloten'));
});

test('a service that takes nothing in says until when, and one may still ask', async () => {
  await owner.query(
    `update identity.service set intake_closed_until = '2027-02-01' where slug = 'heemskerk'`,
  );
  const { html } = await browse(here.house).get('/nl/services?place=Heemskerk');
  assert.match(html, /wachtlijst tot 1 februari 2027/);
  assert.match(html, /Vraag hulp/);
  await owner.query(
    `update identity.service set intake_closed_until = '2026-11-21' where slug = 'heemskerk'`,
  );
  assert.ok(!(await browse(here.house).get('/nl/services?place=Heemskerk')).html.includes('wachtlijst'));
});
