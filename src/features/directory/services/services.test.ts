import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { makeService } from '../../accounts/services/make-service.ts';
import { changeFacts, type NewFacts } from '../entries/change-facts.ts';
import { insertEntry } from '../entries/queries.ts';

let here: TestHouse;
let owner: pg.Client;
const at = '2026-03-10T09:00:00.000Z';

before(async () => {
  here = await testHouse();
  owner = new pg.Client({ ...here.owner });
  await owner.connect();
  await open('Médiation Liège', 'liege', ['4000', '4020', 'Liège']);
  await open('Police de Liège', 'liege-police', ['4020']);
  await open('Heemskerk', 'heemskerk', ['1961', 'Heemskerk'], 'nl');
  await open('Gesloten', 'gesloten', ['9999'], 'be', false);
  await list('gent', 'Bemiddeling Gent', {
    area: { municipalities: ['be:44021'], postcodes: [], names: [] },
    ...{ kinds: ['neighbour'], languages: ['nl', 'ar'], access: ['wheelchair'] },
    ...{ phone: '09 000 00 00', postAddress: 'Postbus 1, 9000 Gent', charterSignedOn: '2025-01-01' },
    // 22 November 2026 is a Sunday.
    hours: { week: [{ day: 7, from: '09:00', to: '12:00' }], holidays: false, exceptions: [] },
  });
  await list('boete', 'Bemiddeling na een boete', {
    area: { municipalities: ['be:44021'], postcodes: [], names: [] },
    kinds: ['sanction'],
    requestUrl: 'https://vraag.example/aan',
  });
  await list('eeklo', 'Århus & <b>zonen</b>', {
    area: { municipalities: ['be:43005'], postcodes: [], names: [] },
  });
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

async function list(slug: string, name: string, facts: NewFacts) {
  const id = randomUUID();
  await here.house.db.as({ kind: 'job', job: 'test' }, async (tx) => {
    await insertEntry(tx, {
      ...{ id, slug, country: 'be', language: 'nl', status: 'listed', facts: {}, origin: 'editor' },
      ...{ source: 'test', sourceKey: slug, demo: slug === 'boete', madeAt: at, changedAt: at },
    });
    const named = { from: 'nl' as const, in: { nl: { text: name, at } } };
    await changeFacts(tx, id, { name: named, ...facts }, 'editor', new Date(at));
  });
}

const visit = (path: string) => browse(here.house).get(path);
const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
const textOf = (html: string) =>
  mainOf(html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
/** The services of the list, by the words in their addresses, in order. */
const listed = (html: string): string[] => {
  const rows = /<ul class="rows"[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '';
  return [...rows.matchAll(/href="\/\w\w\/services\/([^"]+)"/g)].map(([, slug]) => String(slug));
};

test('the answer is the one door with its reason, and how to ask there', async () => {
  const { html } = await visit('/nl/services?place=4000');
  assert.match(textOf(html), /Voor 4000 is dit uw dienst .*Médiation Liège .*Werkt voor postcode 4000\./);
  assert.match(html, /href="\/nl\/request\?place=4000&amp;service=[0-9a-f-]{36}"/);
  assert.match(textOf((await visit('/fr/services?place=Luik')).html), /Travaille à Liège\./);
});

test('what goes with the request is the place that was found, so that it is not asked twice', async () => {
  const { html } = await visit('/nl/services?place=Heemskrk');
  assert.match(html, /href="\/nl\/request\?place=Heemskerk&amp;service=/);
});

test('several doors say each what they are for, that for neighbours first, and how to ask elsewhere', async () => {
  const text = textOf((await visit('/nl/services?place=Gand')).html);
  assert.match(text, /Voor Gent zijn er 2 diensten.*Bemiddeling Gent.*ruzie tussen buren.*Bel 09 000 00 00/);
  assert.match(
    text,
    /Een brief Postbus 1, 9000 Gent.*na een boete.*gemeentelijke boete.*Vraag hulp op de site/,
  );
});

test('where nobody helps, what to do is said, and who is nearest', async () => {
  const text = textOf((await visit('/nl/services?place=Brugge')).html);
  assert.match(text, /Voor Brugge vinden wij nog geen dienst Wat kunt u nu doen\? Bel uw gemeente/);
  assert.match(text, /De dichtstbijzijnde diensten.*vogelvlucht.*\d+ km, in /);
});

test('a question keeps what was asked, and its answer leads to the door', async () => {
  const { html } = await visit('/nl/services?place=Hofstade&language=ar');
  assert.match(textOf(html), /In welke gemeente woont u\? Er is meer dan één plaats met de naam “Hofstade”/);
  const [, link = ''] =
    /href="(\/nl\/services\?place=Hofstade&amp;municipality=be%3A\d+[^"]*)"/.exec(html) ?? [];
  assert.match(link, /language=ar/);
  assert.match(
    textOf((await visit(link.replaceAll('&amp;', '&'))).html),
    /Voor .* vinden wij nog geen dienst/,
  );
});

test('what may be the beginning of several names is asked as a guess', async () => {
  const text = textOf((await visit('/nl/services?place=Hersta')).html);
  assert.match(text, /In welke gemeente woont u\? Bedoelt u een van deze plaatsen\? Herstal Herstappe/);
});

test('all services stand in the list from A to Z, as a person sorts, each with its facts', async () => {
  const { html } = await visit('/nl/services');
  assert.deepEqual(listed(html), ['eeklo', 'gent', 'boete', 'heemskerk', 'liege', 'liege-police']);
  const text = textOf(html);
  assert.match(text, /6 diensten, van A tot Z/);
  assert.match(
    text,
    /Bemiddeling Gent Nu open Gent Ruzie tussen buren · Nederlands en Arabisch · Bevestigd in maart 2026/,
  );
  assert.match(text, /na een boete Voorbeeld/);
  assert.ok(!text.includes('Gesloten'), 'what is not open stands nowhere');
  assert.ok(!html.includes('<b>zonen'), 'names are text');
});

test('filters narrow the list down, are counted, and are kept on the way', async () => {
  for (const [query, slugs] of [
    ['kind=sanction', ['boete']],
    ['language=ar', ['gent']],
    ['access=wheelchair', ['gent']],
    ['charter=yes', ['gent']],
    ['kind=neighbour', ['gent', 'heemskerk', 'liege', 'liege-police']],
    ['kind=school', []],
    [
      'kind=nonsense&open=maybe&page=0&language=%00',
      ['eeklo', 'gent', 'boete', 'heemskerk', 'liege', 'liege-police'],
    ],
  ] as const)
    assert.deepEqual(listed((await visit(`/nl/services?${query}`)).html), slugs, query);
  const { html } = await visit('/nl/services?kind=sanction&place=4000');
  assert.match(textOf(html), /1 dienst van de 6/);
  assert.match(html, /<input type="hidden" name="kind" value="sanction"/, 'the search keeps the filter');
  assert.match(html, /<input type="hidden" name="place" value="4000"/, 'the filters keep the place');
  assert.match(html, /href="\/fr\/services\?place=4000&amp;kind=sanction"/, 'so does the other language');
});

test('open now is by the clock of the service', async () => {
  assert.deepEqual(listed((await visit('/nl/services?open=now')).html), ['gent']);
  here.setNow(new Date('2026-11-22T11:30:00Z'));
  assert.deepEqual(listed((await visit('/nl/services?open=now')).html), []);
  assert.match(textOf((await visit('/nl/services')).html), /Bemiddeling Gent .*nu gesloten/);
  here.setNow(new Date('2026-11-22T09:00:00Z'));
});

test('a page that a browser has is not sent again, and a change is in the next one', async () => {
  const first = await visit('/nl/services?place=4000');
  const etag = first.headers.get('ETag') ?? '';
  assert.equal(first.headers.get('Cache-Control'), 'no-cache');
  const again = await browse(here.house, { headers: { 'If-None-Match': etag } }).get(
    '/nl/services?place=4000',
  );
  assert.equal(again.status, 304);
  assert.equal(again.html, '');
  await list('zulte', 'Zulte', {});
  const changed = await browse(here.house, { headers: { 'If-None-Match': etag } }).get(
    '/nl/services?place=4000',
  );
  assert.equal(changed.status, 200);
  assert.ok(listed(changed.html).includes('zulte'));
});

test('a page is sent small to who can unpack it, and is the same', async () => {
  const small = await createdAnswer({ 'Accept-Encoding': 'gzip, br' });
  assert.equal(small.headers.get('Content-Encoding'), 'gzip');
  const unpacked = new Response(small.body?.pipeThrough(new DecompressionStream('gzip')));
  assert.equal(await unpacked.text(), (await visit('/nl/services')).html);
  const plain = await createdAnswer({ 'Accept-Encoding': 'gzip;q=0' });
  assert.equal(plain.headers.get('Content-Encoding'), null);
});

async function createdAnswer(headers: Record<string, string>): Promise<Response> {
  const { createApp } = await import('../../../app/app.ts');
  return createApp(here.house).request('/nl/services', { headers });
}

test('whatever is typed gets a helpful answer in every language', async () => {
  const typed = [
    '0612',
    '🙂',
    'a'.repeat(10_000),
    'Rue de la Loi 16, 1000 Bruxelles',
    'Paris',
    '%_',
    '\u0000',
    '‮סבס',
    ' ',
  ];
  for (const language of languages)
    for (const place of typed) {
      const seen = await visit(`/${language}/services?${new URLSearchParams({ place })}`);
      assert.equal(seen.status, 200, place.slice(0, 20));
      assert.ok(listed(seen.html).length > 0, 'the list is there all the same');
      assert.ok(seen.html.length < 150_000);
    }
  const { html } = await visit('/nl/services?place=0612');
  assert.match(textOf(html), /“0612” is geen postcode/);
  const script = await visit(`/nl/services?place=${encodeURIComponent('<script>alert(1)</script>')}`);
  assert.ok(!script.html.includes('<script>alert'));
});

test('a service that takes nothing in says until when, and one may still ask', async () => {
  const until = async (day: string) => {
    await owner.query(`update identity.service set intake_closed_until = $1 where slug = 'heemskerk'`, [day]);
    // What another process writes is there within a second.
    await setTimeout(1_100);
  };
  await until('2027-02-01');
  const { html } = await visit('/nl/services?place=Heemskerk');
  assert.match(html, /wachtlijst tot 1 februari 2027/);
  assert.match(html, /Vraag hulp/);
});
