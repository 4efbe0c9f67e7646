import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { fillCases } from '../list/fill-cases.fixture.ts';

let here: TestHouse;
let town: SmallTown;
before(async () => {
  // A Monday.
  here = await testHouse(new Date('2026-11-23T09:00:00Z'));
  town = await smallTown(here.house);
});
after(() => here.close());

const today = async (email: string) => {
  const app = createApp(here.house);
  const html = await (await request(app, await signIn(app, email), 'GET', '/today')).text();
  const sections = html.split('<section class="tasks"').slice(1);
  return {
    html,
    group: (id: string) =>
      sections.find((section) => section.includes(`id="${id}"`))?.split('</section>')[0] ?? '',
  };
};

test('a day without work says so', async () => {
  const { html } = await today('coordinator2@demo.example');
  assert.match(html, /Niets dringends/);
});

test('what is late, what is for today, what is new and what comes this week stand apart, each case once', async () => {
  const asked = await town.ask();
  await fillCases(here.house, town.working.coordinator, [
    { stage: 'accepted', dueOn: '2026-11-20' },
    { stage: 'accepted', dueOn: '2026-11-23' },
    { stage: 'accepted', dueOn: '2026-11-27' },
    { stage: 'accepted', dueOn: '2026-12-20' },
  ]);
  const { html, group } = await today('coordinator@demo.example');
  const numbers = (text: string) => [...text.matchAll(/href="\/cases\/(\d{4}-\d{4})"/g)].map(([, n]) => n);
  assert.deepEqual(numbers(group('late')), ['2026-0002']);
  assert.match(group('late'), /te laat/);
  assert.deepEqual(numbers(group('now')), ['2026-0003']);
  assert.deepEqual(numbers(group('requests')), [asked.number]);
  assert.deepEqual(numbers(group('week')), ['2026-0004']);
  assert.equal(numbers(html).length, 4);
  assert.doesNotMatch(html, /Aanvrager|Kerkstraat/);
});

test('a request that nobody took in within five working days is late', async () => {
  const asked = await town.ask();
  here.setNow(new Date('2026-11-30T09:00:00Z'));
  assert.match((await today('coordinator@demo.example')).group('now'), new RegExp(asked.number));
  here.setNow(new Date('2026-12-01T09:00:00Z'));
  const late = (await today('coordinator@demo.example')).group('late');
  assert.match(late, new RegExp(asked.number));
  assert.match(late, /eerste contact/);
  here.setNow(new Date('2026-11-23T09:00:00Z'));
});

test('the coordinator sees who has to answer and who refused, and the mediator what he was asked', async () => {
  const asked = await town.ask();
  const at = here.house.now();
  const rowFor = (n: 0 | 1, answer: 'declined' | null) => ({
    ...{
      case_id: asked.caseId,
      service_id: town.service.id,
      glimpse: new Uint8Array(),
      proposed_at: at,
      answer,
    },
    ...{ member_id: town.mediators[n].member.memberId, answered_at: answer && at, ended_at: null },
  });
  await here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, (tx) =>
    tx
      .insertInto('confidential.case_mediator')
      .values([rowFor(0, null), rowFor(1, 'declined')])
      .execute(),
  );
  const seen = (await today('coordinator@demo.example')).group('proposals');
  assert.match(seen, /Mia Middelaar moet nog antwoorden/);
  assert.match(seen, /Bas Bemiddelaar kan deze zaak niet doen/);
  const mine = await today('mediator@demo.example');
  assert.match(mine.group('asked'), /href="\/proposals"/);
  assert.doesNotMatch(mine.html, new RegExp(asked.number));
  assert.equal((await today('mediator2@demo.example')).group('asked'), '');
});

test('a mediator finds his own cases with their next step, in his own language', async () => {
  const asked = await town.ask();
  const at = here.house.now();
  await here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, async (tx) => {
    await tx
      .insertInto('confidential.case_mediator')
      .values({
        ...{ case_id: asked.caseId, service_id: town.service.id, glimpse: new Uint8Array(), proposed_at: at },
        ...{
          member_id: town.mediators[2].member.memberId,
          answer: 'accepted',
          answered_at: at,
          ended_at: null,
        },
      })
      .execute();
    await tx
      .updateTable('confidential.cases')
      .set({ stage: 'assigned', due_on: '2026-12-20', due_kind: 'first_party_visit' })
      .where('id', '=', asked.caseId)
      .execute();
  });
  const { group } = await today('mediator3@demo.example');
  assert.match(group('others'), new RegExp(asked.number));
  assert.match(group('others'), /à présent\s: Noter l’entretien avec la première partie/);
});

test('after signing in, a coordinator begins with today', async () => {
  const app = createApp(here.house);
  const cookie = await signIn(app, 'coordinator@demo.example');
  const answer = await request(app, cookie, 'GET', '/workspace');
  assert.equal(answer.headers.get('Location'), '/today');
});
