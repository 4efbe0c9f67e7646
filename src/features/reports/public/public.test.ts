import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { buildDemoDirectory } from '../../../../db/demo-directory/build-demo-directory.ts';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { insertPublished } from '../publishing/queries.ts';
import type { Report } from '../report/report.ts';
import { type FrozenReport, shareReport } from './share-report.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let desk: string;

before(async () => {
  here = await testHouse(new Date('2026-11-22T09:00:00Z'));
  town = await smallTown(here.house);
  await buildDemoDirectory(here.house);
  app = createApp(here.house);
  desk = await signIn(app, 'coordinator@demo.example');
});
after(() => here.close());

const month = { axis: 'month' as const, keys: ['2026-07', '2026-08', '2026-09'] };
const report: Report = {
  ...{ kind: 'service', serviceId: '', scope: '', smallest: 5, rates: [], leadTimes: [], survey: [] },
  period: { from: '2026-07-01', until: '2026-09-30' },
  words: 'Een **rustig** kwartaal.',
  tables: [
    {
      ...{ id: 'requests_by_month', version: 1, counted: 'asked', rows: month, columns: null },
      ...{
        cells: [[4711], [null], [null]],
        rowTotals: [4711, null, null],
        columnTotals: [4720],
        total: 4720,
      },
    },
  ],
};
const frozen = (change: Partial<Report> = {}): FrozenReport => ({
  ...{ id: randomId(), report: { ...report, ...change }, version: 1 },
  ...{ publishedAt: new Date('2026-10-05T10:00:00Z'), restatesAt: null },
});
async function publish(of: FrozenReport): Promise<FrozenReport> {
  const who = town.working.coordinator;
  published += 1;
  const from = `${1900 + published}-07-01`;
  await here.house.db.as({ kind: 'member', memberId: who.memberId }, (tx) =>
    insertPublished(tx, {
      ...{ id: of.id, service_id: who.service.id, kind: 'service', scope: '', period: 'quarter' },
      ...{
        from_day: from,
        until_day: from.replace('07-01', '09-30'),
        version: 1,
        restates: null,
        told: null,
      },
      ...{ body: JSON.stringify(of.report), definitions: '{}', hash: '0'.repeat(64) },
      ...{ published_at: of.publishedAt, published_by: who.memberId, for_partner: null },
    }),
  );
  return of;
}
let published = 0;

async function share(of: FrozenReport, listed = false): Promise<string> {
  await publish(of);
  const made = await shareReport(here.house, town.working.coordinator, of, { once: randomId(), listed });
  assert.ok(made.ok, JSON.stringify(made));
  return made.value;
}
const get = (path: string) => browse(here.house).get(path);
const lines = (csv: string) => parse(csv, { bom: true, delimiter: ';' }) as string[][];

test('whoever has the link reads the frozen figures, in four languages and as files', async () => {
  const token = await share(frozen());
  for (const [language, word] of [
    ['nl', 'verborgen'],
    ['fr', 'caché'],
    ['de', 'verborgen'],
    ['en', 'hidden'],
  ]) {
    const { html, status } = await get(`/${language}/figures/${token}`);
    assert.equal(status, 200);
    assert.match(html, /4[.,\u202f]?711/);
    assert.ok(html.includes(`<small class="kept-back">${word}</small>`), language);
    assert.match(html, /<strong>rustig<\/strong>/);
    assert.match(html, /name="robots" content="noindex"/);
  }
  const csv = lines((await get(`/nl/figures/${token}/file.csv`)).html);
  assert.deepEqual(
    csv.filter(([id]) => id === 'requests_by_month').map((row) => row[6] || row[7]),
    ['4711', 'verborgen', 'verborgen', '4720'],
  );
  assert.equal((await get(`/en/figures/${token}/file.ods`)).status, 200);
});

test('the frame may stand on other sites, sets no cookie, runs no script, and is the same for whoever has signed in', async () => {
  const token = await share(frozen());
  const path = `/nl/embed/figures/${token}`;
  const stranger = await request(app, '', 'GET', path);
  assert.match(stranger.headers.get('Content-Security-Policy') ?? '', /frame-ancestors \*$/);
  assert.equal(stranger.headers.get('Set-Cookie'), null);
  const html = await stranger.text();
  assert.doesNotMatch(html, /<script|style="/);
  assert.match(html, /<svg class="chart"[\s\S]*<title[\s\S]*<desc/);
  assert.equal(await (await request(app, desk, 'GET', path)).text(), html);
  assert.match(
    (await get(`/nl/figures/${token}`)).headers.get('Content-Security-Policy') ?? '',
    /frame-ancestors 'none'/,
  );
});

test('what has ended, what was never there and what is no token are answered alike', async () => {
  const of = frozen();
  const token = await share(of);
  const list = await (await request(app, desk, 'GET', '/reports/shares')).text();
  const id = new RegExp(`${token}[\\s\\S]*?/reports/shares/([0-9a-f-]{36})`).exec(list)?.[1] ?? '';
  assert.equal((await request(app, desk, 'POST', `/reports/shares/${id}`, { end: 'yes' })).status, 303);
  const gone = await get(`/nl/figures/${token}`);
  const never = await get(`/nl/figures/${'x'.repeat(43)}`);
  assert.equal(gone.status, 404);
  assert.equal(gone.html, never.html);
  assert.equal((await get(`/nl/embed/figures/${token}`)).status, 404);
  await share(of);
});

test('only what is listed is open data and on the page of the service, and only as long as it is', async () => {
  const [hidden, token] = [await share(frozen()), await share(frozen(), true)];
  const answer = await app.request('/api/v1/figures');
  assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
  const { items } = (await answer.json()) as { items: { id: string; links: { page: string } }[] };
  assert.equal(items.length, 1);
  assert.ok(items[0]?.links.page.endsWith(token));
  assert.match((await get('/nl/services/demostad')).html, new RegExp(`/nl/figures/${token}`));

  const one = await app.request(`/api/v1/figures/${items[0]?.id}?lang=fr`);
  const text = await one.text();
  const { tables, definitions, period } = JSON.parse(text);
  assert.deepEqual(period, { from: '2026-07-01', until: '2026-09-30' });
  assert.equal(tables[0].title, 'Demandes par mois');
  assert.deepEqual(tables[0].rows[0].cells, [{ column: 'number', label: 'Nombre', number: 4711 }]);
  assert.deepEqual(tables[0].rows[1].cells, [{ column: 'number', label: 'Nombre', hidden: true }]);
  assert.equal(definitions[0].id, 'requests_by_month');
  assert.ok(!text.includes(hidden));

  const csv = parse(await (await app.request('/api/v1/figures.csv')).text(), { bom: true, columns: true });
  const rows = csv as Record<string, string>[];
  assert.deepEqual(
    rows.map(({ number, hidden: kept }) => number || kept),
    ['4711', 'yes', 'yes', '4720'],
  );

  await request(app, desk, 'POST', `/reports/shares/${items[0]?.id}`, { listed: 'no' });
  assert.deepEqual(((await (await app.request('/api/v1/figures')).json()) as { items: [] }).items, []);
  assert.doesNotMatch((await get('/nl/services/demostad')).html, /\/nl\/figures\//);
  assert.equal((await get(`/nl/figures/${token}`)).status, 200, 'the link goes on');
});

test('nothing of it comes from cases: whatever happens in them, every byte stays', async () => {
  const token = await share(frozen());
  const paths = [
    `/nl/figures/${token}`,
    `/nl/embed/figures/${token}`,
    `/nl/figures/${token}/file.csv`,
    '/api/v1/figures',
  ];
  const all = () => Promise.all(paths.map(async (path) => (await get(path)).html));
  const earlier = await all();
  await town.ask();
  assert.deepEqual(await all(), earlier);
});

test('inside figures, a partner’s and the same report twice are refused', async () => {
  const who = town.working.coordinator;
  for (const change of [{ smallest: 0 }, { kind: 'partner' as const, scope: randomId() }]) {
    const made = await shareReport(here.house, who, frozen(change), { once: randomId(), listed: false });
    assert.deepEqual(made, { ok: false, kind: 'not_for_everybody' });
  }
  const of = frozen();
  await share(of);
  assert.equal((await shareReport(here.house, who, of, { once: randomId(), listed: true })).ok, false);
});

test('another service neither sees nor ends the links of this one', async () => {
  const token = await share(frozen());
  const other = await signIn(app, 'coordinator2@demo.example');
  assert.doesNotMatch(await (await request(app, other, 'GET', '/reports/shares')).text(), new RegExp(token));
  const list = await (await request(app, desk, 'GET', '/reports/shares')).text();
  const id = new RegExp(`${token}[\\s\\S]*?/reports/shares/([0-9a-f-]{36})`).exec(list)?.[1] ?? '';
  assert.equal((await request(app, other, 'POST', `/reports/shares/${id}`, { end: 'yes' })).status, 404);
  assert.equal((await get(`/nl/figures/${token}`)).status, 200);
});

test('a coordinator shares a published report by its page, and takes it along as files; one never published she cannot', async () => {
  const of = await publish(frozen());
  const page = await (await request(app, desk, 'GET', `/reports/published/${of.id}`)).text();
  assert.match(page, new RegExp(`/reports/published/${of.id}/file\\.csv`));
  assert.match(page, new RegExp(`/reports/published/${of.id}/shares`));
  const form = await (await request(app, desk, 'GET', `/reports/published/${of.id}/shares`)).text();
  const once = hiddenField(form, 'once');
  const done = await request(app, desk, 'POST', `/reports/published/${of.id}/shares`, {
    once,
    listed: 'yes',
  });
  assert.equal(done.status, 303);
  const again = await request(app, desk, 'POST', `/reports/published/${of.id}/shares`, { once: randomId() });
  assert.equal(again.status, 422);
  const csv = await (await request(app, desk, 'GET', `/reports/published/${of.id}/file.csv`)).text();
  assert.match(csv, /;4711;/);
  assert.match(csv, /Gepubliceerd op;;;;5 oktober 2026/);
  await assert.rejects(
    shareReport(here.house, town.working.coordinator, frozen(), { once: randomId(), listed: false }),
    /row-level security/,
  );
  const bent = { ...of, id: (await publish(frozen())).id, report: { ...of.report, words: 'Anders.' } };
  await assert.rejects(
    shareReport(here.house, town.working.coordinator, bent, { once: randomId(), listed: false }),
    /row-level security/,
  );
});
