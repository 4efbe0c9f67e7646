import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { proposeThough } from '../../../../db/demo-town/assign.ts';
import { accept, take } from '../../../../db/demo-town/life.ts';
import { contact, declines, hear, joins, leaves, missed, withParty } from '../../../../db/demo-town/many.ts';
import { type Block, blockOfFlats, toMediators } from '../../../../test/block-of-flats.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { withCode } from '../../../../test/rights/relations.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { giveNewCode } from '../contacts/give-new-code.ts';
import { addParties } from './add-parties.ts';
import { makeCommunity } from './make-community.ts';
import { standingsIn } from './queries.ts';

let open: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let desk: string;
let mediator: string;

before(async () => {
  open = await testHouse();
  town = await smallTown(open.house);
  app = createApp(open.house);
  desk = await signIn(app, 'coordinator@demo.example');
  mediator = await signIn(app, 'mediator@demo.example');
});
after(() => open.close());

const asCoordinator = { kind: 'member', memberId: '' } as { kind: 'member'; memberId: string };
const standings = ({ asked }: Block) =>
  open.house.db.as({ ...asCoordinator, memberId: town.working.coordinator.memberId }, (tx) =>
    standingsIn(tx, asked.caseId),
  );
const standingOf = async (block: Block, name: string) => {
  const id = await block.idOf(name);
  return (await standings(block)).find((one) => one.id === id)?.state;
};
const page = async (path: string, who = desk) => (await request(app, who, 'GET', path)).text();
const post = async (path: string, form: string, fields: Record<string, string>, who = desk) => {
  const html = await page(form, who);
  return request(app, who, 'POST', path, { once: hiddenField(html, 'once'), ...fields });
};

/** A party’s code, read out to him by the coordinator, and the session that it opens. */
async function comesIn(block: Block, name: string): Promise<string> {
  const which = await block.idOf(name);
  const { coordinator } = town.working;
  const given = await giveNewCode(open.house, coordinator, {
    number: block.asked.number,
    which,
    once: randomId(),
  });
  assert.ok(given.ok, JSON.stringify(given));
  return withCode(app, given.value.code);
}

const words = 'Iemand uit het gebouw wil praten over de gang.';

test('a coordinator makes a community case of a request, by the pages, and its second party is one of the others', async () => {
  const { number } = await town.ask();
  assert.match(await page(`/cases/${number}`), /\/community"/);
  const made = await request(app, desk, 'POST', `/cases/${number}/community`);
  assert.equal(made.headers.get('Location'), `/cases/${number}/participants/new`);
  const form = `/cases/${number}/participants/new`;
  const one = await post(`/cases/${number}/participants`, form, { house: 'flat 3B', fill: 'yes' });
  assert.equal(one.status, 303);
  const list = await post(`/cases/${number}/participants/list`, form, {
    list: 'Carla Derde;;flat 4\nDirk Vierde;;flat 5',
    fill: 'yes',
  });
  assert.equal(list.status, 303);
  const html = await page(`/cases/${number}`);
  for (const name of ['Aïsha Aanvrager', 'Bert Buurman', 'Kerkstraat flat 3B', 'Carla Derde', 'Dirk Vierde'])
    assert.match(html, new RegExp(name));
  assert.match(html, /Gemeenschapsbemiddeling/);
  assert.doesNotMatch(html, /\/community"/);
  for (const path of ['/cases', '/today']) assert.match(await page(path), /Gemeenschapsbemiddeling/);
});

test('a pasted list with errors adds nobody and names each line; what was typed is still there', async () => {
  const { asked } = await blockOfFlats(open.house, town, 3);
  const form = `/cases/${asked.number}/participants/new`;
  const list = 'Eva Goed; Kerkstraat; 1\n;;;4000\nFlat 1; Kerkstraat; 12 bus 1';
  const answer = await post(`/cases/${asked.number}/participants/list`, form, { list });
  const html = await answer.text();
  assert.equal(answer.status, 422);
  assert.match(html, /Regel 2: Vul een naam of een adres in\./);
  assert.match(html, /Flat 1: Deze partij staat er al\./);
  assert.match(html, /Eva Goed; Kerkstraat; 1/);
  assert.doesNotMatch(await page(`/cases/${asked.number}`), /Eva Goed/);
});

test('a case has thirty parties at most, and a form posted twice adds them once', async () => {
  const block = await blockOfFlats(open.house, town, 29);
  const { coordinator } = town.working;
  const base = (await import('./rules/parse-lines.ts')).contactOf;
  const given = (names: string[], once: string) =>
    addParties(open.house, coordinator, {
      number: block.asked.number,
      once,
      contacts: names.map((name) => base([name])),
    });
  const tooMany = await given(['Flat 98', 'Flat 99'], randomId());
  assert.equal(tooMany.ok || tooMany.kind, 'too_many');
  const once = randomId();
  assert.ok((await given(['Flat 98'], once)).ok);
  const twice = await given(['Flat 98'], once);
  assert.equal(twice.ok || twice.kind, 'too_many');
  assert.equal((await standings(block)).length, 30);
});

test('a case that somebody else knows of, or that is under way, becomes no community case', async () => {
  const { number } = await town.ask();
  await request(app, desk, 'POST', `/cases/${number}/intake`, { once: randomId(), how: 'phone' });
  await request(app, desk, 'POST', `/cases/${number}/acceptance`, { once: randomId(), agrees: 'yes' });
  const made = await makeCommunity(open.house, town.working.coordinator, number);
  assert.equal(made.ok || made.kind, 'not_now');
});

test('it is accepted only with three parties, and gathers only once two take part: the form says so', async () => {
  const block = await blockOfFlats(open.house, town, 2);
  const path = `/cases/${block.asked.number}`;
  const refusedNow = await post(`${path}/acceptance`, `${path}/acceptance`, { agrees: 'yes' });
  assert.equal(refusedNow.status, 422);
  assert.match(await refusedNow.text(), /minstens twee anderen/);
  const more = await blockOfFlats(open.house, town, 3);
  await more.live(...toMediators);
  const early = await post(
    `/cases/${more.asked.number}/gathering`,
    `/cases/${more.asked.number}/gathering`,
    {},
    mediator,
  );
  assert.equal(early.status, 422);
  assert.match(await early.text(), /geen twee partijen/);
});

test('each party is contacted, heard and asked on his own; one refuses, one is away, one leaves, and the case goes on', async () => {
  const block = await blockOfFlats(open.house, town, 5);
  await block.live(...toMediators);
  await block.live(
    ...['Flat 1', 'Flat 2', 'Flat 3', 'Flat 4'].map((name) => contact('1', name, 'letter', words)),
    hear('1', 'Flat 1', 'visit', 'De fietsen staan in de weg.'),
    joins('1', 'Flat 1'),
    hear('2', 'Flat 2', 'visit', 'Wil meedoen.'),
    joins('2', 'Flat 2'),
    declines('2', 'Flat 3', 'NO_REASON', ''),
    missed('1', 'Flat 4', 'visit', 'Niemand thuis.'),
    take('gather', {}, '1'),
    leaves('1', 'Flat 2', 'Verhuist.'),
  );
  const seen = await page(`/cases/${block.asked.number}`, mediator);
  for (const standing of ['Doet mee', 'Wil niet meedoen', 'Niet bereikt', 'Gestopt'])
    assert.match(seen, new RegExp(standing));
  assert.match(seen, /Bijeenkomst/);
  assert.doesNotMatch(seen, /Minder dan twee partijen/);
  await block.live(leaves('coordinator', 'Flat 1', ''));
  assert.match(await page(`/cases/${block.asked.number}`, mediator), /Minder dan twee partijen/);
  await block.live(withParty('party_comes_back', 'Flat 1', {}, '1'));
  assert.equal((await standingOf(block, 'Flat 1'))?.standing, 'taking_part');
  await block.live(take('record_agreement', { what_1: 'De fietsen gaan naar de kelder.' }, '1'));
  await block.live(
    take('record_aftercare', { team_note: 'Rustig.' }, '1'),
    take('close', { outcome: 'AGREEMENT' }),
  );
  const ends = (await standings(block)).map(({ state }) => state.readsEnd);
  assert.deepEqual(ends, [true, true, true, true, true]);
});

test('who was not contacted gets no code; who was reads his own place, and what is shared only once he takes part', async () => {
  const block = await blockOfFlats(open.house, town, 4);
  await block.live(
    ...toMediators,
    contact('1', 'Flat 1', 'letter', words),
    contact('1', 'Flat 2', 'letter', words),
  );
  const which = await block.idOf('Flat 3');
  const early = await giveNewCode(open.house, town.working.coordinator, {
    number: block.asked.number,
    which,
    once: randomId(),
  });
  assert.equal(early.ok || early.kind, 'not_yet');
  await block.live(
    hear('1', 'Flat 1', 'visit', 'Goed.'),
    joins('1', 'Flat 1'),
    take('gather', {}, '1'),
    take('record_agreement', { what_1: 'AFSPRAAK-VAN-ALLEN' }, '1'),
  );
  const [first, second] = [await comesIn(block, 'Flat 1'), await comesIn(block, 'Flat 2')];
  const asking = await withCode(app, block.asked.code ?? '');
  assert.match(await page('/nl/return/case', first), /AFSPRAAK-VAN-ALLEN/);
  assert.match(await page('/nl/return/case', asking), /AFSPRAAK-VAN-ALLEN/);
  const outside = await page('/nl/return/case', second);
  assert.match(outside, /Er zijn bemiddelaars voor u/, 'he sees his own place');
  assert.doesNotMatch(outside, /AFSPRAAK-VAN-ALLEN/);
  await block.live(leaves('1', 'Flat 1', ''));
  const left = await page('/nl/return/case', first);
  assert.match(left, /De bemiddeling is afgelopen/);
  assert.doesNotMatch(left, /AFSPRAAK-VAN-ALLEN/);
  assert.match(await page('/nl/return/case', asking), /AFSPRAAK-VAN-ALLEN/);
});

test('a party who comes in late reads what was shared before, and one who left opens nothing that is written after', async () => {
  const block = await blockOfFlats(open.house, town, 4);
  await block.live(
    ...toMediators,
    ...['Flat 1', 'Flat 2'].flatMap((name) => [
      contact('1', name, 'letter', words),
      hear('1', name, 'visit', 'Goed.'),
    ]),
    joins('1', 'Flat 1'),
    take('gather', {}, '1'),
    take('record_agreement', { what_1: 'EERSTE-AFSPRAAK' }, '1'),
  );
  const [early, late] = [await comesIn(block, 'Flat 1'), await comesIn(block, 'Flat 2')];
  await block.live(take('gather_again', {}, '1'), joins('1', 'Flat 2'), leaves('coordinator', 'Flat 1', ''));
  await block.live(take('record_partial_agreement', { what_1: 'TWEEDE-AFSPRAAK' }, '1'));
  const html = await page('/nl/return/case', late);
  for (const text of ['EERSTE-AFSPRAAK', 'TWEEDE-AFSPRAAK']) assert.match(html, new RegExp(text));
  assert.doesNotMatch(await page('/nl/return/case', early), /AFSPRAAK/);
  assert.match(await page(`/cases/${block.asked.number}`, mediator), /TWEEDE-AFSPRAAK/);
});

test('a community case always gets two mediators, each of whom sees only its streets before he accepts', async () => {
  const block = await blockOfFlats(open.house, town, 4);
  await block.live(accept(), ...toMediators.slice(1, 2));
  const other = await signIn(app, 'mediator2@demo.example');
  const list = await page('/proposals', other);
  const link = /\/proposals\/[0-9a-f-]{36}/.exec(list)?.[0] ?? '';
  const html = await page(link, other);
  assert.match(html, /Bewoners van Kerkstraat/);
  assert.doesNotMatch(html, /Flat \d|Aanvrager|bus \d/);
});

test('who may what with the parties of a community case, by role and relation', async () => {
  const block = await blockOfFlats(open.house, town, 4);
  await block.live(...toMediators, contact('1', 'Flat 1', 'letter', words));
  const [asked, waits] = [await blockOfFlats(open.house, town, 3), town.mediators[2]];
  await asked.live(...toMediators.slice(0, 1), proposeThough('Proef.', '2', '3'));
  const party = await comesIn(block, 'Flat 1');
  const path = `/cases/${block.asked.number}/participants`;
  const flat = `${path}/${await block.idOf('Flat 1')}`;
  const signed = (name: string) => signIn(app, `${name}@demo.example`);
  const cookies = {
    coordinator: desk,
    mediator,
    other: await signed('mediator3'),
    elsewhere: await signed('coordinator2'),
    administrator: await signed('administrator'),
    party,
    public: '',
  };
  assert.ok(waits);
  const routes: [method: 'GET' | 'POST', path: string, statuses: number[]][] = [
    ['GET', flat, [200, 200, 404, 404, 403]],
    ['GET', `${flat}/talk`, [200, 200, 404, 404, 403]],
    ['POST', `${flat}/talk`, [422, 422, 404, 404, 403]],
    ['GET', `${path}/new`, [200, 403, 403, 404, 403]],
    ['POST', path, [422, 403, 403, 404, 403]],
    ['POST', `${path}/list`, [422, 403, 403, 404, 403]],
    ['GET', `/cases/${block.asked.number}/community`, [303, 403, 403, 404, 403]],
    ['POST', `/cases/${block.asked.number}/community`, [303, 403, 403, 404, 403]],
  ];
  for (const [method, address, statuses] of routes)
    for (const [index, [name, cookie]] of Object.entries(cookies).entries()) {
      const answer = await request(app, cookie, method, address);
      const expected = statuses[index] ?? 'sign in';
      const got = answer.headers.get('Location')?.startsWith('/sign-in') ? 'sign in' : answer.status;
      assert.equal(got === 401 ? 'sign in' : got, expected, `${method} ${address} · ${name}`);
    }
  const hidden = `/cases/${asked.asked.number}/participants/${await asked.idOf('Flat 1')}`;
  assert.equal((await request(app, cookies.other, 'GET', hidden)).status, 404, 'who was asked sees no party');
});

test('a party stops by himself on his own page: it is his standing alone, and the team hears of it', async () => {
  const block = await blockOfFlats(open.house, town, 4);
  await block.live(
    ...toMediators,
    contact('1', 'Flat 1', 'letter', words),
    hear('1', 'Flat 1', 'visit', 'Goed.'),
    joins('1', 'Flat 1'),
  );
  const party = await comesIn(block, 'Flat 1');
  const html = await page('/nl/return/case/withdrawal', party);
  const id = hiddenField(html, 'id');
  const answer = await request(app, party, 'POST', '/nl/return/case/withdrawal', { id, sure: 'yes' });
  assert.equal(answer.status, 303);
  assert.equal((await standingOf(block, 'Flat 1'))?.standing, 'withdrawn');
  assert.match(await page('/nl/return/case', party), /De bemiddeling is afgelopen/);
  assert.match(await page(`/cases/${block.asked.number}`, mediator), /Hoorronde/);
});

test('who may not see the case finds no party of it, and a party of another case is none of this one', async () => {
  const block = await blockOfFlats(open.house, town, 3);
  const other = await blockOfFlats(open.house, town, 3);
  const [own, strange] = [await block.idOf('Flat 1'), await other.idOf('Flat 1')];
  const path = (id: string) => `/cases/${block.asked.number}/participants/${id}`;
  assert.equal((await request(app, desk, 'GET', path(own))).status, 200);
  assert.equal((await request(app, desk, 'GET', path(strange))).status, 404);
  assert.equal((await request(app, mediator, 'GET', path(own))).status, 404);
  const elsewhere = await signIn(app, 'coordinator2@demo.example');
  for (const noun of ['', '/contact', '/talk'])
    assert.equal((await request(app, elsewhere, 'GET', path(own) + noun)).status, 404);
  const note = await post(
    `/cases/${block.asked.number}/entries`,
    `/cases/${block.asked.number}/entries/new`,
    { about: strange, kind: 'note', on: '2026-11-20', text: 'Niet hier.' },
  );
  assert.equal(note.status, 422);
});
