import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { foundPartner, refer, type TownPartner } from '../../../../db/demo-town/partners.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { filledIn } from './filled-form.fixture.ts';
import { agreementInForce, agreementsWith } from './queries.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let desk: string;
let partner: TownPartner;
let path: string;

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  app = createApp(here.house);
  await moveTo('2026-11-22');
});
after(() => here.close());

/** Whoever was away so long must sign in again. */
const moveTo = async (day: string) => {
  here.setNow(new Date(`${day}T09:00:00Z`));
  desk = await signIn(app, 'coordinator@demo.example');
};

let count = 0;
beforeEach(async () => {
  count += 1;
  const plan = { kind: 'police', name: `Politiezone ${count}`, place: 'Noord' } as const;
  partner = await foundPartner(here.house, town, plan);
  path = `/partners/organisations/${partner.organisationId}`;
});

const get = async (at: string) => (await request(app, desk, 'GET', at)).text();
const post = async (at: string, fields: Record<string, string | string[]>) => {
  const answer = await request(app, desk, 'POST', at, fields);
  return { status: answer.status, html: await answer.text(), to: answer.headers.get('Location') ?? '' };
};
const asDesk = <T>(work: Parameters<typeof here.house.db.as<T>>[1]) =>
  here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, work);
const all = () => asDesk((tx) => agreementsWith(tx, partner.organisationId));
const counts = (day = '2026-11-22') => asDesk((tx) => agreementInForce(tx, partner.organisationId, day));
const agreementPath = () => `${path}/agreements/${partner.sender.agreement.id}`;
/** The form that changes the contract, as the page of the agreement shows it. */
const changing = async () => {
  const html = await get(agreementPath());
  return filledIn(html.slice(html.indexOf('class="details"')));
};

test('each of the four models fills in the form, and a partner’s own kind chooses the first', async () => {
  const form = async (query: string) => filledIn(await get(`${path}/agreements/new${query}`));
  const asked = (
    await Promise.all(['', '?model=housing', '?model=magistrate', '?model=nonsense'].map(form))
  ).map(({ model, sends_own_reference, after: on }) => [model, sends_own_reference, on]);
  assert.deepEqual(asked, [
    ['police', 'no', 'consent'],
    ['housing', 'may', 'consent'],
    ['magistrate', 'must', 'law'],
    ['police', 'no', 'consent'],
  ]);
});

test('a saved agreement shows the form that the partner gets and every word that can go back', async () => {
  here.setNow(new Date('2026-11-22T09:01:00Z'));
  const form = { ...filledIn(await get(`${path}/agreements/new?model=housing`)), sends_phone: 'no' };
  const made = await post(`${path}/agreements`, form);
  assert.equal(made.status, 303);
  assert.equal((await post(`${path}/agreements`, form)).to, made.to);
  assert.equal((await all()).length, 2);
  const html = await get(made.to);
  const shown = html.slice(html.indexOf('Dit vult de partner in'), html.indexOf('<h2>Data'));
  assert.match(shown, /Uw eigen kenmerk/);
  assert.doesNotMatch(shown, /Telefoonnummer/);
  assert.equal(shown.match(/22 november 2026/g)?.length, 7);
  assert.equal((await counts())?.contract.model, 'housing');
});

test('a changed contract begins anew from today, and whoever was sent before keeps his own', async () => {
  const referral = await refer(here.house, partner);
  await moveTo('2026-12-01');
  const form = { ...(await changing()), tells: ['received'], tells_result: '' };
  const changed = await post(agreementPath(), form);
  assert.equal(changed.status, 303);
  assert.equal((await post(agreementPath(), form)).to, changed.to, 'sent twice, it acts once');
  const [now, old, ...others] = await all();
  assert.equal(others.length, 0);
  assert.deepEqual([now?.from_on, now?.contract.tells, now?.ended_at], ['2026-12-01', ['received'], null]);
  assert.ok(old?.ended_at);
  assert.deepEqual(old?.contract, partner.sender.agreement.contract);
  assert.equal((await counts('2026-12-01'))?.id, now?.id);
  const [kept] = await asDesk((tx) =>
    tx.selectFrom('confidential.referral').where('id', '=', referral).select('agreement_id').execute(),
  );
  assert.equal(kept?.agreement_id, old?.id);
  const late = await post(agreementPath(), { ...form, once: '00000000-0000-4000-8000-00000000000a' });
  assert.equal(late.status, 422);
  assert.match(late.html, /intussen beëindigd of vervangen/);
  await moveTo('2026-11-22');
});

test('who saves the same contract again changes nothing', async () => {
  const saved = await post(agreementPath(), await changing());
  assert.equal(saved.to, agreementPath());
  assert.equal((await all()).length, 1);
});

test('a contract that cannot be is refused in words, and what was chosen stays', async () => {
  const form = await changing();
  const wrong: [Record<string, string | string[]>, RegExp][] = [
    [{ ways: [] }, /minstens één manier/],
    [{ tells: ['received'], tells_result: 'yes' }, /alleen mee met “Afgesloten”/],
    [{ sends_address: 'no', sends_phone: 'no', sends_email: 'no' }, /anders bereikt u niemand/],
    [{ sends_subject: 'perhaps' }, /Kies een van de antwoorden/],
    [{ rhythm: 'hourly' }, /Kies een van de antwoorden/],
  ];
  for (const [change, said] of wrong) {
    const answer = await post(agreementPath(), { ...form, rhythm: 'quarterly', ...change });
    assert.equal(answer.status, 422);
    assert.match(answer.html, said);
    if (!change.rhythm) assert.equal(filledIn(answer.html).rhythm, 'quarterly');
  }
  assert.equal((await all()).length, 1);
});

test('the end cannot lie before the beginning; the dates can be set without a new contract', async () => {
  const dates = { until_on: '2026-11-21', review_on: '', signed_on: '' };
  const wrong = await post(`${agreementPath()}/dates`, dates);
  assert.equal(wrong.status, 422);
  assert.match(wrong.html, /ligt voor het begin/);
  const right = { until_on: '2027-11-21', review_on: '2026-11-01', signed_on: '2026-11-02' };
  assert.equal((await post(`${agreementPath()}/dates`, right)).to, agreementPath());
  assert.equal((await all()).length, 1);
  assert.equal(await counts('2027-11-22'), undefined);
  assert.ok(await counts('2027-11-21'));
});

test('a review that is due within a month is announced, and one that is past is marked', async () => {
  const row = async () =>
    (await get('/partners')).match(new RegExp(`>Politiezone ${count}<.*?</tr>`))?.[0] ?? '';
  const review = (review_on: string) =>
    post(`${agreementPath()}/dates`, { until_on: '', review_on, signed_on: '' });
  await review('2027-02-01');
  assert.doesNotMatch(await row(), /te laat|binnenkort/);
  await review('2026-12-10');
  assert.match(await row(), /binnenkort/);
  await review('2026-11-21');
  assert.match(await row(), /te laat/);
  assert.match(await get('/partners'), /binnen een maand/);
});

test('an agreement that ended counts no more, and cannot be changed', async () => {
  assert.equal((await post(`${agreementPath()}/end`, {})).to, path);
  await post(`${agreementPath()}/end`, {});
  assert.equal(await counts(), undefined);
  const html = await get(agreementPath());
  assert.match(html, /beëindigd/);
  assert.doesNotMatch(html, /class="details"/);
});

test('an agreement with another partner is not there under this one', async () => {
  const other = { kind: 'housing', name: 'Demo Wonen', place: 'Kantoor' } as const;
  const { sender } = await foundPartner(here.house, town, other);
  assert.equal((await request(app, desk, 'GET', `${path}/agreements/${sender.agreement.id}`)).status, 404);
  assert.equal((await post(`${path}/agreements/${sender.agreement.id}/end`, {})).status, 404);
});
