import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { take } from '../../../../test/rights/relations.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let desk: string;

before(async () => {
  here = await testHouse(new Date('2026-08-10T09:00:00Z'));
  town = await smallTown(here.house);
  app = createApp(here.house);
  desk = await signIn(app, 'coordinator@demo.example');
  for (let n = 0; n < 7; n++) await town.ask();
  const { number } = await town.ask();
  await take(app, desk, number, 'intake', { how: 'phone', told: 'Verteld.', district: 'Noord' });
  await take(app, desk, number, 'advice', { how: 'phone', told: 'Raad.' });
  await take(app, desk, number, 'closing', { outcome: 'ADVICE_OK' });
});
after(() => here.close());

const page = async (path: string, status = 200, by = desk) => {
  const answer = await request(app, by, 'GET', path);
  assert.equal(answer.status, status, path);
  return answer.text();
};
const onceIn = (html: string): string => /name="once" value="([^"]+)"/.exec(html)?.[1] ?? '';

test('a report is not published before its period is over', async () => {
  const draft = await page('/reports/drafts/2026-Q3?for=service');
  const body = { once: onceIn(draft), period: '2026-Q3', for: 'service' };
  const answer = await request(app, desk, 'POST', '/reports/published', body);
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /nog niet voorbij/);
});

test('a report is published as its draft showed it, stays so, and is put right by a restatement with each difference', async () => {
  here.setNow(new Date('2026-10-12T09:00:00Z'));
  desk = await signIn(app, 'coordinator@demo.example');
  const draft = await page('/reports/drafts/2026-Q3?for=service');
  assert.match(draft, /verborgen/);
  assert.match(draft, /kleiner dan 5/);
  const body = { once: onceIn(draft), period: '2026-Q3', for: 'service' };
  const answer = await request(app, desk, 'POST', '/reports/published', body);
  assert.equal(answer.status, 303);
  const path = answer.headers.get('location') ?? '';
  const again = await request(app, desk, 'POST', '/reports/published', body);
  assert.equal(again.headers.get('location'), path, 'sent twice, it stands once');
  const frozen = await page(path);
  assert.match(frozen, />8</, 'all requests');
  assert.doesNotMatch(frozen, /1 van 1/, 'the one that closed is hidden');
  const second = await request(app, desk, 'POST', '/reports/published', {
    ...body,
    once: crypto.randomUUID(),
  });
  assert.equal(second.status, 422);
  const unchanged = await page(path);
  const without = (html: string) => html.replaceAll(/name="once" value="[^"]+"/g, '');
  assert.equal(without(unchanged), without(frozen));
  const to = '/reports/drafts/2026-Q3';
  assert.match(frozen, new RegExp(`action="${to}"`));
  const anewDraft = await page(`${to}?for=service`);
  assert.match(anewDraft, /Herziening van het rapport/);
  assert.match(anewDraft, /Geen enkel getal is anders/);
  assert.match(anewDraft, new RegExp(`action="${path}/restatement"`));
  const restated = await request(app, desk, 'POST', `${path}/restatement`, { once: onceIn(anewDraft) });
  assert.equal(restated.status, 303);
  const late = await request(app, desk, 'POST', `${path}/restatement`, { once: crypto.randomUUID() });
  assert.equal(late.status, 422);
  assert.match(await late.text(), /Herziening van het rapport[\s\S]*bestaat al een nieuwere versie/);
  const anew = await page(restated.headers.get('location') ?? '');
  assert.match(anew, /Dit is een herziening/);
  assert.match(anew, /Geen enkel getal is anders/);
  assert.match(await page(path), /Er is een nieuwere versie/);
  const list = await page('/reports/published');
  assert.match(list, /3e kwartaal 2026/);
  assert.match(list, /Vervangen door herziening 1/);
});

test('a restatement does not tell beside the version before that one case came late, and says so first', async () => {
  here.setNow(new Date('2026-08-20T09:00:00Z'));
  await town.ask();
  here.setNow(new Date('2026-10-13T09:00:00Z'));
  desk = await signIn(app, 'coordinator@demo.example');
  const draft = await page('/reports/drafts/2026-Q3?for=service');
  assert.match(
    draft,
    /tabellen blijven leeg, omdat er sinds een eerdere versie minder dan 5 zaken veranderden/,
  );
  assert.match(draft, /In deze versie zijn deze tabellen leeg/);
  assert.doesNotMatch(draft, />9</, 'all requests, the late one too');
});

test('the database itself lets nobody change or remove what was published', async () => {
  await assert.rejects(
    here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, (tx) =>
      tx.updateTable('reporting.published_report').set({ version: 9 }).execute(),
    ),
    /permission denied/,
  );
  await assert.rejects(
    here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, (tx) =>
      tx.deleteFrom('reporting.published_report').execute(),
    ),
    /permission denied/,
  );
});

test('a service stands beside others only by its own choice, with what each share is a share of', async () => {
  here.setNow(new Date('2027-01-12T09:00:00Z'));
  desk = await signIn(app, 'coordinator@demo.example');
  const draft = await page('/reports/drafts/2026?for=service');
  const body = { once: onceIn(draft), period: '2026', for: 'service' };
  const answer = await request(app, desk, 'POST', '/reports/published', body);
  const path = answer.headers.get('location') ?? '';
  const country = async () => (await app.request('/nl/figures/country')).text();
  assert.match(await country(), /Nog geen enkele dienst/);
  await request(app, desk, 'POST', `${path}/comparison`, { compared: 'yes' });
  assert.match(await country(), /Jaar 2026/);
  await request(app, desk, 'POST', `${path}/comparison`, { compared: 'no' });
  assert.match(await country(), /Nog geen enkele dienst/);
});
