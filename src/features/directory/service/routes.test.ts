import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { pdfWords } from '../../../platform/letters/pdf-words.fixture.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { keepOldSlug, updateEntry } from '../entries/queries.ts';
import { end, fullService, job, list, type NewEntry } from './full-service.fixture.ts';

let open: TestHouse;
let site: ReturnType<typeof browse>;
let full: NewEntry;
before(async () => {
  open = await testHouse();
  await smallTown(open.house);
  site = browse(open.house);
  full = await list(open.house, fullService('rivebourg'));
});
after(() => open.close());

const textOf = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('a service’s page says what it does and costs, and each way to ask', async () => {
  const { status, html } = await site.get('/fr/services/rivebourg');
  const text = textOf(html);
  assert.equal(status, 200);
  for (const words of [
    'Nous écoutons.',
    'Cela ne vous coûte rien',
    'Quai des Essais 1, 4000 Rivebourg',
    'Boîte postale 1',
  ])
    assert.ok(text.includes(words), words);
  assert.match(html, /href="tel:040000000"/);
  assert.match(html, /href="https:\/\/www\.rivebourg\.example\/demande"/);
  assert.match(text, /Herstal.*Liège/);
  assert.match(text, /arabe, français et néerlandais/);
  assert.match(text, /mardi, toutes les deux semaines 14 h – 16 h/);
  assert.match(text, /Fermé maintenant. Prochaine ouverture : demain à 9 h/);
  assert.match(text, /21[–-]31 décembre : fermé \(Congés de fin d’année\)/);
  assert.match(text, /5 décembre : ouvert 10 h – 12 h \(Portes ouvertes\)/);
});

test('a service of this installation is asked here, and says when it has a waiting list', async () => {
  assert.match((await site.get('/nl/services/demostad')).html, /href="\/nl\/request\?service=[0-9a-f-]{36}"/);
  assert.doesNotMatch((await site.get('/nl/services/demostad')).html, /wachtlijst/);
  const owner = new pg.Client({ ...open.owner });
  await owner.connect();
  await seeAll(owner);
  const close = (day: string) =>
    owner.query(`update identity.service set intake_closed_until = $1 where slug = 'demostad'`, [day]);
  await close('2026-12-24');
  // Another process wrote: what is in memory may be a second old.
  await pause(1100);
  assert.match(
    textOf((await site.get('/nl/services/demostad')).html),
    /Er is een wachtlijst .* tot 24 december 2026/,
  );
  await close('2026-11-21');
  await pause(1100);
  assert.doesNotMatch((await site.get('/nl/services/demostad')).html, /wachtlijst/);
  await owner.end();
});

test('each fact ages in sight: confirmed lately, long ago, never', async () => {
  const text = textOf((await site.get('/fr/services/rivebourg')).html);
  assert.match(text, /Confirmé par le service le 1er octobre 2026/);
  assert.match(text, /Plus confirmé depuis le 1er mars 2025/);
  assert.match(text, /Trouvé dans une liste publique, non confirmé par le service/);
  assert.match(text, /Transmis par un visiteur, non confirmé par le service/);
  open.setNow(new Date('2027-05-02T09:00:00Z'));
  assert.match(
    textOf((await site.get('/fr/services/rivebourg')).html),
    /Confirmé pour la dernière fois par le service le 1er octobre 2026, il y a plus de six mois/,
  );
  open.setNow(new Date('2026-11-22T09:00:00Z'));
});

test('a text that was not translated stands in its own language and says so; one left behind says that', async () => {
  const german = (await site.get('/de/services/rivebourg')).html;
  assert.match(german, /lang="fr"[^>]*>Nous écoutons\./);
  assert.match(german, /Noch nicht übersetzt\. Sprache dieses Textes: Französisch/);
  const dutch = (await site.get('/nl/services/rivebourg')).html;
  assert.match(dutch, />Wij luisteren\./);
  assert.match(dutch, /De oorspronkelijke tekst \(Frans\) is later gewijzigd/);
});

test('search engines get the same facts, and nothing can break out of them', async () => {
  const evil = fullService('evil');
  const name = '</script><script>alert(1)</script>';
  if (evil.facts.name) evil.facts.name.value = { from: 'fr', in: { fr: { text: name, at: evil.madeAt } } };
  await list(open.house, evil);
  const { html } = await site.get('/fr/services/evil');
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const data = JSON.parse(json) as Record<string, unknown>;
  assert.equal(data['@type'], 'Service');
  assert.equal(data.name, name);
  assert.equal(html.includes('<script>alert'), false);
});

test('a place that is published as an area only is in no page, paper or data', async () => {
  const hidden = fullService('hidden');
  const place = hidden.facts.place;
  if (place)
    place.value = {
      ...place.value,
      street: 'Geheimstraat 7',
      point: [5.1234567, 50.7654321],
      areaOnly: true,
    };
  if (hidden.facts.postAddress) hidden.facts.postAddress.value = 'Geheimstraat 7, 4000 Rivebourg';
  await list(open.house, hidden);
  const told = /Geheimstraat|5\.1234|50\.7654/;
  for (const path of ['', '/practice', '/opening.ics']) {
    const { status, html } = await site.get(`/nl/services/hidden${path}`);
    assert.equal(status, 200, path);
    assert.doesNotMatch(html, told, path);
  }
  for (const path of ['/poster.pdf', '/leaflet.pdf']) {
    const answer = await createApp(open.house).request(`/nl/services/hidden${path}`);
    const words = pdfWords(new Uint8Array(await answer.arrayBuffer()));
    assert.match(words, /04 000 00 00/);
    assert.doesNotMatch(words, told, path);
  }
  const shown = await createApp(open.house).request('/nl/services/rivebourg/leaflet.pdf');
  assert.match(pdfWords(new Uint8Array(await shown.arrayBuffer())), /Quai des Essais 1/);
});

test('an old address leads to the new one for ever, with what lies below it', async () => {
  await open.house.db.as(job, (tx) => keepOldSlug(tx, 'old-rivebourg', full.id, open.house.now()));
  await open.house.db.as(job, (tx) => updateEntry(tx, full.id, {}, open.house.now()));
  const moved = await site.get('/fr/services/old-rivebourg/poster.pdf?size=a3');
  assert.deepEqual([moved.status, moved.location], [301, '/fr/services/rivebourg/poster.pdf?size=a3']);
  assert.equal((await site.get('/fr/services/old-rivebourg')).location, '/fr/services/rivebourg');
});

test('a service that is no more says who helps now; one that never was, or is only proposed, is not there', async () => {
  const gone = await list(open.house, fullService('gone'));
  await end(open.house, gone.id);
  const { status, html } = await site.get('/nl/services/gone');
  assert.equal(status, 410);
  assert.match(html, /href="\/nl\/services\/rivebourg"/);
  await list(open.house, fullService('proposed', { status: 'proposed' }));
  assert.equal((await site.get('/nl/services/proposed')).status, 404);
  assert.equal((await site.get('/nl/services/never-was')).status, 404);
  assert.equal((await site.get('/nl/services/NEVER%00was')).status, 404);
});

test('the short word leads to the page in the reader’s language, however it is typed', async () => {
  const { html } = await site.get('/fr/services/rivebourg');
  const word = /127\.0\.0\.1:4100\/s\/([0-9a-z]{6,})/.exec(html)?.[1] ?? '';
  const german = browse(open.house, { headers: { 'Accept-Language': 'de-BE,fr;q=0.5' } });
  const to = await german.get(`/s/${word.toUpperCase().replace(/0/g, 'O')}`);
  assert.deepEqual([to.status, to.location], [302, '/de/services/rivebourg']);
  for (const wrong of ['zzzzzz', 'x', '%F0%9F%98%80', 'a'.repeat(5000)])
    assert.equal((await site.get(`/s/${wrong}`)).status, 404, wrong.slice(0, 10));
});

test('in each language, no page says a word of the code', async () => {
  for (const language of languages) {
    const text = textOf((await site.get(`/${language}/services/rivebourg`)).html);
    assert.doesNotMatch(text, /undefined|NaN|\[object|\{\w+\}/);
  }
});

test('the page weighs little: its own part, packed, under 10 kB', async () => {
  const { html } = await site.get('/fr/services/rivebourg');
  assert.ok(gzipSync(html).length < 10_000, `${gzipSync(html).length} bytes`);
});
