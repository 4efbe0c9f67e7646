import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type pg from 'pg';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { mailsTo } from '../../../../test/outbox.ts';
import { ownerOf } from '../../../../test/rights/at-the-wall.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { remindOfBinders } from './reminding/remind-of-binders.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let owner: pg.Client;
let desk: string;
let number: string;

before(async () => {
  here = await testHouse(new Date('2026-11-22T09:00:00Z'));
  town = await smallTown(here.house);
  app = createApp(here.house);
  owner = await ownerOf(here.owner);
  await seeAll(owner);
  desk = await signIn(app, 'coordinator@demo.example');
  ({ number } = await town.ask());
});
after(async () => {
  await owner?.end();
  await here?.close();
});

const get = async (path: string, cookie = desk) => {
  const answer = await request(app, cookie, 'GET', path);
  return { status: answer.status, html: await answer.text() };
};
async function post(path: string, fields: Record<string, string> = {}) {
  const { html } = await get('/recognition');
  const once = html.includes('name="once"') ? hiddenField(html, 'once') : crypto.randomUUID();
  const answer = await request(app, desk, 'POST', path, { once, ...fields });
  return { status: answer.status, html: await answer.text() };
}
const lay = (criterion: string, until: string, words = 'Privacyverklaring, versie 3') =>
  post('/recognition/evidence', { criterion, words, on: '2026-01-10', until });
const sectionOf = (html: string, key: string) =>
  new RegExp(`<section class="section" id="${key}">.*?</section>`, 's').exec(html)?.[0] ?? assert.fail(html);

test('the binder of the CCV has eleven criteria, and says of five that we put them together ourselves', async () => {
  assert.equal((await lay('method', '')).status, 422, 'first the binder is begun');
  assert.equal((await post('/recognition', { profile: 'ccv' })).status, 303);
  const { html } = await get('/recognition');
  assert.equal(html.match(/door ons samengesteld/g)?.length, 5);
  assert.match(sectionOf(html, 'method'), /Elke zaak krijgt 2 bemiddelaars/);
  assert.match(sectionOf(html, 'registration'), /1 in 12 maanden/);
  assert.match(sectionOf(html, 'complaints'), /Er is nog geen bewijs/);
});

test('a gap is told twelve months ahead with its month, and evidence holds for the term of its criterion', async () => {
  assert.equal((await lay('complaints', '2027-03-15')).status, 303);
  assert.match(sectionOf((await get('/recognition')).html, 'complaints'), /Dit verloopt in maart 2027/);
  const change = { label: 'Klachten en bezwaren', wanted: '', term: '36', inUse: 'yes' };
  assert.equal((await post('/recognition/criteria/complaints', change)).status, 303);
  await lay('complaints', '');
  const section = sectionOf((await get('/recognition')).html, 'complaints');
  assert.match(section, /Klachten en bezwaren/);
  assert.match(section, /In orde tot en met 10 januari 2029/);
  assert.match((await lay('complaints', '2025-01-01')).html, /moet later zijn dan de eerste/);
  assert.equal((await post('/recognition/criteria/complaints', { ...change, term: '0' })).status, 422);
  assert.equal((await post('/recognition/criteria/nonsense', change)).status, 404);
});

test('a criterion is added, changed and left out by version, and no evidence is lost', async () => {
  const added = { label: 'Huisbezoek', wanted: 'Altijd met twee', term: '12' };
  assert.equal((await post('/recognition/criteria', { ...added, label: '' })).status, 422);
  assert.equal((await post('/recognition/criteria', added)).status, 303);
  const key =
    /id="(own_[a-p]{32})"/.exec((await get('/recognition')).html)?.[1] ?? assert.fail('no criterion');
  await lay(key, '', 'Afspraak over huisbezoek');
  const section = async () => sectionOf((await get('/recognition')).html, key);
  assert.match(await section(), /door de dienst toegevoegd.*Afspraak over huisbezoek/s);
  assert.doesNotMatch(await section(), /versie 2|gelegd bij/);
  const change = { ...added, wanted: 'Altijd met drie', inUse: 'yes' };
  await post(`/recognition/criteria/${key}`, change);
  await post(`/recognition/criteria/${key}`, change);
  assert.match(
    await section(),
    /versie 2.*Altijd met drie.*gelegd bij versie 1.*Eerdere versies.*Altijd met twee/s,
  );
  assert.doesNotMatch(await section(), /versie 3/, 'what changes nothing is no version');
  assert.match((await post(`/recognition/criteria/${key}`, { ...change, label: '' })).html, /een naam/);
  await post(`/recognition/criteria/${key}`, { ...change, inUse: '' });
  const gone = await owner.query(
    'select count(*)::integer as n from reporting.evidence where criterion = $1',
    [key],
  );
  assert.equal(gone.rows[0].n, 1);
  await post('/recognition', { profile: 'be' });
  assert.ok(
    !(await get('/recognition')).html.includes(key),
    'it belongs to the recognition to which it was added',
  );
  await post('/recognition', { profile: 'ccv' });
  await post(`/recognition/criteria/${key}`, change);
  assert.match(await section(), /Afspraak over huisbezoek/);
  const made_up = `own_${'a'.repeat(32)}`;
  assert.equal((await post(`/recognition/criteria/${made_up}`, change)).status, 422);
  await post(`/recognition/criteria/${key}`, { ...change, inUse: '' });
});

test('an auditor reads the binder by a link and a code: no case, no small number, nothing once it is ended', async () => {
  const auditor = 'auditor@keurmerk.example';
  const wish = { name: 'Anna Auditor', email: auditor, until: '2027-01-31', language: 'nl' };
  const { html } = await post('/recognition/links', wish);
  const path = /http:\/\/127\.0\.0\.1:4100(\/nl\/audit\/[\w-]{43})/.exec(html)?.[1] ?? assert.fail(html);
  const visitor = browse(here.house);
  assert.doesNotMatch((await visitor.get(path)).html, /Nazorg|Klachten/, 'the link alone shows nothing');
  assert.equal((await visitor.post(`${path}/entry`, { code: '000000' })).status, 422);
  assert.equal((await visitor.post(`${path}/code`)).status, 303);
  const [mail] = await mailsTo(here, auditor);
  const code = /\d{6}/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no code');
  assert.equal((await visitor.post(`${path}/entry`, { code })).status, 303);
  const page = await visitor.get(path);
  assert.match(page.html, /Klachten en bezwaren/);
  assert.match(page.html, /Alle aanvragen worden geregistreerd\. Het aantal is verborgen/);
  assert.ok(!page.html.includes(number), 'no case is in it');
  const again = browse(here.house);
  assert.equal((await again.post(`${path}/entry`, { code })).status, 422, 'a code opens once');
  const end = /action="(\/recognition\/links\/[0-9a-f-]{36}\/end)"/.exec(
    (await get('/recognition')).html,
  )?.[1];
  assert.equal((await post(end ?? '')).status, 303);
  assert.equal((await visitor.get(path)).status, 404);
});

test('coordinators are mailed once a month what will not hold for a year, how much and when, and nothing of what', async () => {
  await lay('volunteers', '2027-06-30', 'Handboek van de methode');
  const reminded = async (day: string) => {
    here.setNow(new Date(`${day}T06:35:00Z`));
    return remindOfBinders(here.house);
  };
  const mails: number[] = [];
  for (const day of ['2026-11-30', '2026-12-01', '2026-12-02', '2027-01-05', '2027-01-06', '2027-07-01'])
    mails.push(await reminded(day));
  assert.deepEqual(mails, [0, 1, 0, 1, 0, 0]);
  const [mail] = await mailsTo(here, 'coordinator@demo.example');
  assert.match(mail?.text ?? '', /geldt één punt in de kwaliteitsmap.*loopt af in juni 2027/s);
  assert.doesNotMatch(mail?.text ?? '', /Handboek/);
  here.setNow(new Date('2026-11-22T09:00:00Z'));
  const { html } = await get('/recognition');
  const ahead = /<section[^>]* id="ahead">.*?<\/section>/s.exec(html)?.[0] ?? assert.fail(html);
  assert.match(ahead, /tot en met 30 juni 2027.*“Handboek van de methode” geldt dan niet meer/s);
  assert.match(ahead, /Klachten en bezwaren.*15 maart 2027.*Er is dan nog ander bewijs/s);
});

test('in Belgium the hours of who is accredited are counted over two years', async () => {
  desk = await signIn(app, 'coordinator@demo.example');
  await post('/recognition', { profile: 'be' });
  const mediator = town.mediators[0].member.memberId;
  const hours = { member: mediator, on: '2026-05-01', hours: '9,5', words: 'Studiedag', kind: 'training' };
  await owner.query(
    'insert into identity.mediator (member_id, service_id) select id, $2 from unnest($1::uuid[]) id',
    [town.mediators.map(({ member }) => member.memberId), town.service.id],
  );
  const stranger = town.working.otherCoordinator.memberId;
  const wrong = await post('/recognition/training', { ...hours, member: stranger });
  assert.match(wrong.html, /Deze persoon bemiddelt hier niet/);
  await owner.query(
    `insert into identity.accreditation (member_id, service_id, number, issued_on, valid_until, recorded_by, recorded_at)
     values ($1, $2, 'B-1', '2020-01-01', '2027-04-30', $3, now())`,
    [mediator, town.service.id, town.coordinator.member.memberId],
  );
  assert.equal((await post('/recognition/training', hours)).status, 303);
  assert.match(sectionOf((await get('/recognition')).html, 'continuing_training'), /0 van 1/);
  await post('/recognition/training', { ...hours, on: '2026-06-01' });
  const { html } = await get('/recognition');
  assert.match(html, /Mia Middelaar<.*?>19</s);
  assert.match(sectionOf(html, 'continuing_training'), /1 van 1/);
  assert.match(sectionOf(html, 'accreditation'), /Dit verloopt in april 2027/);
});

test('hours that the service asks of each mediator, and that they were guided, are shown by the work', async () => {
  await post('/recognition', { profile: 'ccv' });
  assert.equal((await post('/recognition/yearly-hours', { yearly: '0' })).status, 422);
  assert.equal((await post('/recognition/yearly-hours', { yearly: '8' })).status, 303);
  const training = async () => sectionOf((await get('/recognition')).html, 'training');
  assert.match(await training(), /gevraagde uren vorming in 12 maanden zijn gehaald door 1 van \d/);
  assert.match(await training(), /Begeleid in de laatste 12 maanden: 0 van/);
  const guided = { on: '2026-10-01', hours: '2', words: 'Intervisie', kind: 'supervision' };
  for (const { member } of town.mediators)
    await post('/recognition/training', { ...guided, member: member.memberId });
  const shown = /Begeleid in de laatste 12 maanden: (\d) van (\d)/.exec(await training());
  assert.equal(shown?.[1], String(town.mediators.length));
});

test('another service reads nothing of the binder, and cannot take anything out', async () => {
  const { rows } = await owner.query('select id from reporting.evidence where withdrawn_at is null limit 1');
  const other = await signIn(app, 'coordinator2@demo.example');
  assert.doesNotMatch((await get('/recognition', other)).html, /Privacyverklaring/);
  await request(app, other, 'POST', `/recognition/evidence/${rows[0].id}/withdrawal`);
  const still = await owner.query('select withdrawn_at from reporting.evidence where id = $1', [rows[0].id]);
  assert.equal(still.rows[0].withdrawn_at, null);
  assert.equal((await post(`/recognition/evidence/${rows[0].id}/withdrawal`)).status, 303);
  const gone = await owner.query('select withdrawn_at from reporting.evidence where id = $1', [rows[0].id]);
  assert.notEqual(gone.rows[0].withdrawn_at, null);
});
