import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { earlierCasesOf } from './queries.ts';

let here: TestHouse;
let town: SmallTown;
let number: string;
let caseId: string;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  ({ number, caseId } = await town.ask({
    first: {
      name: 'Żaneta Wiśniewska',
      street: 'Parkweg',
      house: '9',
      postcode: '4000',
      phone: '0471 22 33 44',
    },
    second: { name: 'Odiel Overburen', street: 'Parkweg', house: '11', postcode: '4000' },
  }));
});
after(() => here.close());

const search = async (email: string, fields: Record<string, string>) => {
  const app = createApp(here.house);
  const answer = await request(app, await signIn(app, email), 'POST', '/cases/search', fields);
  return { status: answer.status, to: answer.headers.get('Location'), html: await answer.text() };
};

test('a coordinator finds a party by a name typed wrongly, an address and a phone number, with the side and the name', async () => {
  for (const q of ['wisniewka', 'parkweg 9', '+32 471 22 33 44']) {
    const { html, status } = await search('coordinator@demo.example', { q });
    assert.equal(status, 200);
    assert.match(html, new RegExp(`href="/cases/${number}"`), q);
    assert.match(html, /Żaneta Wiśniewska/, q);
  }
  const other = await search('coordinator@demo.example', { q: 'overburen' });
  assert.match(other.html, /Tweede partij/);
});

test('what was not found says what to try, and nothing of others', async () => {
  const { html } = await search('coordinator@demo.example', { q: 'Quackelbeen' });
  assert.match(html, /Niets gevonden/);
  assert.doesNotMatch(html, /Wiśniewska/);
});

test('another service and a mediator who has not the case find nothing', async () => {
  for (const email of ['coordinator2@demo.example', 'mediator@demo.example'])
    assert.match((await search(email, { q: 'wisniewska' })).html, /Niets gevonden/, email);
});

test('a mediator finds the side in his own case, without the name', async () => {
  const at = here.house.now();
  await here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, (tx) =>
    tx
      .insertInto('confidential.case_mediator')
      .values({
        ...{ case_id: caseId, service_id: town.service.id, glimpse: new Uint8Array(), proposed_at: at },
        ...{
          member_id: town.mediators[1].member.memberId,
          answer: 'accepted',
          answered_at: at,
          ended_at: null,
        },
      })
      .execute(),
  );
  const { html } = await search('mediator2@demo.example', { q: 'wisniewska' });
  assert.match(html, new RegExp(`href="/cases/${number}"`));
  assert.doesNotMatch(html, /Wiśniewska/);
});

test('a number leads to its case, however it is typed, and one of another service to nothing', async () => {
  const [year, count] = number.split('-');
  const own = await search('coordinator@demo.example', { q: `${year} / ${Number(count)}` });
  assert.deepEqual([own.status, own.to], [303, `/cases/${number}`]);
  assert.match((await search('coordinator2@demo.example', { q: number })).html, /Niets gevonden/);
  const app = createApp(here.house);
  const cookie = await signIn(app, 'coordinator@demo.example');
  const byAddress = await request(app, cookie, 'GET', `/cases/search?q=${number}`);
  assert.equal(byAddress.headers.get('Location'), `/cases/${number}`);
});

test('a name in the address is not searched, nor shown', async () => {
  const app = createApp(here.house);
  const cookie = await signIn(app, 'coordinator@demo.example');
  const html = await (await request(app, cookie, 'GET', '/cases/search?q=wisniewska')).text();
  assert.doesNotMatch(html, /wisniewska|Wiśniewska/);
});

test('too little to search by is said beside the field, and kept', async () => {
  const { status, html } = await search('coordinator@demo.example', { q: '?' });
  assert.equal(status, 422);
  assert.match(html, /Dit is te kort/);
  assert.equal((await search('coordinator@demo.example', {})).status, 422);
});

test('the trail says that somebody searched, and not for what; nor does the log', async () => {
  await search('coordinator@demo.example', { q: 'wisniewska' });
  const rows = await here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, (tx) =>
    tx.selectFrom('trail.audit_row').where('action', '=', 'cases.search').selectAll().execute(),
  );
  assert.ok(rows.length >= 1);
  assert.ok(rows.some((row) => row.detail.found === 1));
  assert.doesNotMatch(JSON.stringify([rows, here.logged]), /wisniewska/i);
});

test('a person who comes back is recognised for the coordinator, and for nobody else', async () => {
  const again = await town.ask({
    first: {
      name: 'Zaneta Wisniewska',
      street: 'Elders',
      house: '1',
      postcode: '4020',
      phone: '+32 471/22.33.44',
    },
  });
  const seenBy = (memberId: string) =>
    here.house.db.as({ kind: 'member', memberId }, (tx) =>
      earlierCasesOf(tx, { caseId: again.caseId, serviceId: town.service.id }),
    );
  const seen = await seenBy(town.coordinator.member.memberId);
  const earlier = seen.find((one) => one.number === number);
  assert.equal(earlier?.side, 'first');
  assert.deepEqual(earlier?.by.toSorted(), ['name', 'phone']);
  assert.ok(!seen.some((one) => one.number === again.number));
  assert.deepEqual(await seenBy(town.mediators[1].member.memberId), []);
  assert.deepEqual(await seenBy(town.otherCoordinator.member.memberId), []);
});
