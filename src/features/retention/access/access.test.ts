import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type pg from 'pg';
import { foundPartner, refer } from '../../../../db/demo-town/partners.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { ownerOf } from '../../../../test/rights/at-the-wall.ts';
import { partiesOf, take, withCode } from '../../../../test/rights/relations.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { pdfWords } from '../../../platform/letters/pdf-words.fixture.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { Overview } from './overview.ts';
import { printOverview } from './print-overview.ts';
import { toldToPartners } from './queries.ts';

let open: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let desk: string;
let asked: Awaited<ReturnType<SmallTown['ask']>>;
let sides: { partyA: string; partyB: string };
let party: string;
let owner: pg.Client;
before(async () => {
  open = await testHouse();
  town = await smallTown(open.house);
  owner = await ownerOf(open.owner);
  await seeAll(owner);
  app = createApp(open.house);
  desk = await signIn(app, 'coordinator@demo.example');
  const first = {
    name: 'Eerste Merel',
    street: 'Merelstraat',
    house: '1',
    place: 'Demostad',
    phone: '0491550001',
  };
  const second = { name: 'Tweede Spreeuw', street: 'Spreeuwenlaan', house: '2', place: 'Demostad' };
  asked = await town.ask({ first, second, story: 'STORY-OF-A' }, { code: true });
  sides = await partiesOf(open.house, town, asked.caseId);
  await take(app, desk, asked.number, 'intake', {
    how: 'phone',
    told: 'TOLD-BY-A',
    team_note: 'NOTE-OF-TEAM',
  });
  await tellAbout('second', 'TOLD-BY-B');
  party = await withCode(app, asked.code ?? '');
});
after(async () => {
  await owner.end();
  await open.close();
});

async function tellAbout(side: string, text: string): Promise<void> {
  const fields = { once: randomId(), how: 'phone', text };
  const done = await request(app, desk, 'POST', `/cases/${asked.number}/parties/${side}/messages`, fields);
  assert.equal(done.status, 303);
}
const at = (partyId: string, rest: string) => `/cases/${asked.number}/access/${partyId}/${rest}`;
const ofA = ['STORY-OF-A', 'TOLD-BY-A', 'Eerste Merel', 'Merelstraat', '0491550001'];
const ofB = ['TOLD-BY-B', 'Tweede Spreeuw', 'Spreeuwenlaan'];
const hidden = (partyWords: string[]) => [...partyWords, 'NOTE-OF-TEAM'];
const inIt = (text: string, words: string[]) => words.filter((word) => text.includes(word));

test('a coordinator hands a party all that is kept of him, and nothing of the other or of the team', async () => {
  for (const [partyId, own, other] of [
    [sides.partyA, ofA, ofB],
    [sides.partyB, ofB, ofA],
  ] as const) {
    const answer = await request(app, desk, 'GET', at(partyId, 'overview.json'));
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('Content-Disposition'), 'attachment; filename="overview.json"');
    const text = await answer.text();
    assert.deepEqual(inIt(text, own), own);
    assert.deepEqual(inIt(text, hidden(other)), []);
  }
});

test('in what home he lives stands in it for him alone; on his own page he reads that the service tells him', async () => {
  await request(app, desk, 'POST', `/cases/${asked.number}/parties/first/home`, {
    dwelling: 'TERRACED',
    household: 'COUPLE',
  });
  const of = async (partyId: string) =>
    ((await (await request(app, desk, 'GET', at(partyId, 'overview.json'))).json()) as Overview).home;
  assert.deepEqual(await of(sides.partyA), {
    ...{ tenure: '', dwelling: 'TERRACED', household: 'COUPLE', age_band: '' },
  });
  assert.equal(await of(sides.partyB), null);
  const own = await request(app, party, 'GET', '/nl/return/case/export/data');
  assert.equal(((await own.json()) as Overview).home, 'ask');
});

test('the same on paper, in his language, as PDF/UA', async (t) => {
  const answer = await request(app, desk, 'GET', at(sides.partyA, 'overview.pdf'));
  if (answer.status === 500) return t.skip('there is no Typst for this machine');
  assert.equal(answer.headers.get('Content-Type'), 'application/pdf');
  const words = pdfWords(new Uint8Array(await answer.arrayBuffer()));
  assert.deepEqual(inIt(words, ['STORY-OF-A', 'Merel', 'paar']), ['STORY-OF-A', 'Merel', 'paar']);
  assert.deepEqual(inIt(words, hidden(ofB)), []);
});

test('a party takes his own along with his code: the same bytes whatever the other side did', async () => {
  const data = async () => (await request(app, party, 'GET', '/nl/return/case/export/data')).text();
  // Each look is in the trail, and stands in the next one: after the first it is there.
  await data();
  const before = await data();
  assert.deepEqual(inIt(before, ofA), ofA);
  assert.deepEqual(inIt(before, hidden(ofB)), []);
  await tellAbout('second', 'MORE-OF-B');
  await request(app, desk, 'GET', `/cases/${asked.number}`);
  await request(app, desk, 'GET', at(sides.partyB, 'overview.json'));
  assert.equal(await data(), before);
  await tellAbout('first', 'MORE-OF-A');
  assert.ok((await data()).includes('MORE-OF-A'), 'what is his own changes it');
});

test('whoever took an overview along stands in the trail, and in the overview of him alone', async () => {
  const seen = (await (
    await request(app, desk, 'GET', at(sides.partyA, 'overview.json'))
  ).json()) as Overview;
  assert.ok(seen.readers.some(({ role }) => role === 'coordinator'));
});

test('who was sent takes along to what he agreed and what the partner was told; how it ended the service hands him', async () => {
  const partner = await foundPartner(open.house, town, {
    kind: 'police',
    name: 'Politie Merel',
    place: 'Noord',
  });
  const sent = await owner.query<{ id: string; case_id: string; number: string }>(
    'select r.id, c.id as case_id, c.number from confidential.referral r join confidential.cases c on c.id = r.case_id where r.id = $1',
    [await refer(open.house, partner)],
  );
  const [referral] = sent.rows;
  assert.ok(referral);
  const told = (word: string, result: string | null) =>
    owner.query(
      `insert into confidential.referral_told select $2, id, case_id, service_id, organisation_id, $3, $4, '2026-11-20'
       from confidential.referral where id = $1`,
      [referral.id, randomId(), word, result],
    );
  await told('received', null);
  await told('closed', 'not_positive');
  const { partyA, partyB } = await partiesOf(open.house, town, referral.case_id);
  const overview = (partyId: string) => async () =>
    (await (
      await request(app, desk, 'GET', `/cases/${referral.number}/access/${partyId}/overview.json`)
    ).json()) as Overview;
  const handed = await overview(partyA)();
  assert.deepEqual(
    handed.consents.map(({ organisation, purpose, withdrawnOn }) => [organisation, purpose, withdrawnOn]),
    [['Politie Merel', 'feedback', null]],
  );
  assert.deepEqual(
    handed.toldToPartners.map(({ word, result }) => [word, result]),
    [
      ['received', null],
      ['closed', 'not_positive'],
    ],
  );
  const paper = await printOverview(handed, { language: 'nl', zone: 'Europe/Brussels' });
  assert.match(pdfWords(paper).replace(/\s+/g, ' '), /Politie Merel mag weten: .*Resultaat: niet positief\./);
  const ofOther = await overview(partyB)();
  assert.deepEqual([ofOther.consents, ofOther.toldToPartners], [[], []]);
  const own = await open.house.db.as({ kind: 'party', partyId: partyA }, (tx) =>
    toldToPartners(tx, { caseId: referral.case_id, partyId: partyA }),
  );
  assert.deepEqual(own, [
    { organisation: 'Politie Merel', day: '2026-11-20', word: 'received', result: null },
  ]);
  const others = await open.house.db.as({ kind: 'party', partyId: partyB }, (tx) =>
    toldToPartners(tx, { caseId: referral.case_id, partyId: partyA }),
  );
  assert.deepEqual(others, []);
});

test('nobody else gets it: not another service, not a mediator, not a party of another case', async () => {
  const other = await signIn(app, 'coordinator2@demo.example');
  assert.equal((await request(app, other, 'GET', at(sides.partyA, 'overview.json'))).status, 404);
  const mediator = await signIn(app, 'mediator@demo.example');
  assert.equal((await request(app, mediator, 'GET', at(sides.partyA, 'overview.json'))).status, 403);
  assert.equal((await request(app, desk, 'GET', at(randomId(), 'overview.json'))).status, 404);
  assert.equal((await request(app, '', 'GET', '/nl/return/case/export')).status, 303);
});

test('what a party says is wrong stands in his own place, where he reads it too', async () => {
  const path = at(sides.partyA, 'correction');
  const once = hiddenField(await (await request(app, desk, 'GET', path)).text(), 'once');
  assert.equal((await request(app, desk, 'POST', path, { once })).status, 422);
  const fields = { once, text: 'CORRECTION-OF-A', decision: 'beside', how: 'phone' };
  assert.equal((await request(app, desk, 'POST', path, fields)).status, 303);
  const [page, own] = [
    await (await request(app, desk, 'GET', `/cases/${asked.number}`)).text(),
    await (await request(app, party, 'GET', '/nl/return/case/export/data')).text(),
  ];
  assert.ok(page.includes('CORRECTION-OF-A') && own.includes('CORRECTION-OF-A'));
  const ofOther = await (await request(app, desk, 'GET', at(sides.partyB, 'overview.json'))).text();
  assert.ok(!ofOther.includes('CORRECTION-OF-A'));
});
