import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { fillCases } from './fill-cases.fixture.ts';
import { listCases, listOptions, pageLength } from './queries.ts';
import { type CaseList, readList } from './read-list.ts';
import { choiceFrom, type ListChoice } from './rules/choice.ts';

let here: TestHouse;
let town: SmallTown;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
});
after(() => here.close());

const days = { today: '2026-11-22', soon: '2026-11-29' };
const asCoordinator = <T>(work: (tx: Tx) => Promise<T>) =>
  here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, work);
const get = async (email: string, path: string) => {
  const app = createApp(here.house);
  const answer = await request(app, await signIn(app, email), 'GET', path);
  return { status: answer.status, html: await answer.text() };
};
const numbersIn = (html: string) =>
  [...html.matchAll(/href="\/cases\/(\d{4}-\d{4,})"/g)].map(([, number]) => number ?? '');

test('the list shows number, subject and stage, and never a name, a street or a story', async () => {
  const asked = await town.ask({ story: 'Markering in het verhaal.' });
  const { status, html } = await get('coordinator@demo.example', '/cases');
  assert.equal(status, 200);
  assert.ok(numbersIn(html).includes(asked.number));
  assert.match(html, /Geluid/);
  assert.match(html, /Nieuwe aanvraag/);
  assert.doesNotMatch(html, /Aïsha|Aanvrager|Buurman|Kerkstraat|Molenweg|Markering/);
});

test('another service and a mediator without cases see none of it, and read why', async () => {
  assert.deepEqual(numbersIn((await get('coordinator2@demo.example', '/cases')).html), []);
  const own = await get('mediator@demo.example', '/cases');
  assert.deepEqual(numbersIn(own.html), []);
  assert.match(own.html, /Zodra u een voorstel aanneemt/);
});

test('a mediator sees the case that he accepted, and is told of a proposal that waits', async () => {
  const [taken, waiting] = [await town.ask(), await town.ask()];
  const member = town.mediators[0].member.memberId;
  const row = { service_id: town.service.id, member_id: member, glimpse: new Uint8Array(), ended_at: null };
  const at = here.house.now();
  await asCoordinator(async (tx) => {
    const mediates = tx.insertInto('confidential.case_mediator');
    await mediates
      .values({ ...row, case_id: taken.caseId, proposed_at: at, answer: 'accepted', answered_at: at })
      .execute();
    await mediates
      .values({ ...row, case_id: waiting.caseId, proposed_at: at, answer: null, answered_at: null })
      .execute();
  });
  const { html } = await get('mediator@demo.example', '/cases');
  assert.deepEqual(numbersIn(html), [taken.number]);
  assert.match(html, /Een voorstel wacht op uw antwoord/);
  const seen = await get('coordinator@demo.example', `/cases?mediator=${member}`);
  assert.deepEqual(numbersIn(seen.html), [taken.number]);
  assert.match(seen.html, /Mia Middelaar/);
});

test('a late case says so in words, and a choice without cases says what to do', async () => {
  await fillCases(here.house, town.working.coordinator, [{ dueOn: '2026-11-18' }]);
  const late = await get('coordinator@demo.example', '/cases?due=late');
  assert.equal(numbersIn(late.html).length, 1);
  assert.match(late.html, /te laat/);
  const none = await get('coordinator@demo.example', '/cases?subject=PETS');
  assert.match(none.html, /Geen zaken gevonden/);
  assert.match(none.html, /toon alle lopende zaken/);
});

test('an address that nobody could have got from us leads to the list all the same', async () => {
  const odd = [
    'after=%00&sort=due',
    'after=2026-02-31_00000000-0000-4000-8000-000000000000',
    "stage='; drop table&mediator=7&show=none&sort=name&dir=up",
    'after=infinity_00000000-0000-4000-8000-000000000000&before=x_y_z',
    'sort=requested&after=2026-11-22%2099:00:00%2B00_00000000-0000-4000-8000-000000000000',
    'sort=requested&after=2026-11-22%2009:00:00%2B99_00000000-0000-4000-8000-000000000000',
    `district=${'x'.repeat(5000)}`,
  ];
  for (const query of odd)
    assert.equal((await get('coordinator@demo.example', `/cases?${query}`)).status, 200, query);
});

test('one row of the trail is written for each list, without a case', async () => {
  const rows = () =>
    asCoordinator((tx) =>
      tx.selectFrom('trail.audit_row').where('action', '=', 'cases.list').selectAll().execute(),
    );
  const before = (await rows()).length;
  await readList(here.house, town.working.coordinator, choiceFrom({}));
  const after = await rows();
  assert.equal(after.length, before + 1);
  assert.ok(after.every((row) => row.case_id === null && row.person !== null));
});

test('numbers above 9999 come after those below', async () => {
  const filled = await fillCases(here.house, town.working.coordinator, [{}, {}]);
  // The app cannot change a number: only whoever owns the database can.
  const owner = new pg.Client(here.owner);
  await owner.connect();
  await seeAll(owner);
  for (const [index, number] of ['2024-9999', '2024-10000'].entries())
    await owner.query('update confidential.cases set number = $1 where id = $2', [number, filled[index]]);
  await owner.end();
  const list = await asCoordinator((tx) =>
    listCases(tx, town.working.coordinator, choiceFrom({ sort: 'number', dir: 'asc' }), days),
  );
  assert.deepEqual(
    list.slice(0, 2).map((row) => row.number),
    ['2024-9999', '2024-10000'],
  );
});

test('the coordinator chooses from the districts and mediators of his own service', async () => {
  await town.ask({ district: 'Havenkwartier' });
  await town.ask({ district: 'Parkwijk' });
  await town.ask({ district: 'Havenkwartier' });
  const options = await asCoordinator((tx) => listOptions(tx, town.service.id));
  assert.deepEqual(options.districts.sort(), ['Havenkwartier', 'Parkwijk']);
  assert.equal(options.mediators.length, 3);
});

/** Goes through the whole list page by page; between two pages, `meanwhile` runs. */
async function walk(choice: ListChoice, meanwhile: () => Promise<void>): Promise<string[][]> {
  const pages: string[][] = [];
  for (let next: ListChoice | null = choice; next; ) {
    const page: CaseList = await readList(here.house, town.working.coordinator, next);
    pages.push(page.cases.map((row) => row.id));
    next = page.next;
    await meanwhile();
  }
  return pages;
}

test('the choices that are kept in memory are a minute old at most, and are those of no other service', async () => {
  const seen = async (email: string) => /value="Nieuwewijk"/.test((await get(email, '/cases')).html);
  const later = () => here.setNow(new Date(here.house.now().getTime() + 61_000));
  later();
  assert.equal(await seen('coordinator@demo.example'), false);
  await town.ask({ district: 'Nieuwewijk' });
  later();
  assert.equal(await seen('coordinator@demo.example'), true);
  assert.equal(await seen('coordinator2@demo.example'), false);
  assert.equal(await seen('mediator@demo.example'), false);
});

test('while cases change between two pages, no row is lost and none is doubled', async () => {
  const day = (n: number) => new Date(Date.UTC(2026, 10, 1 + n)).toISOString().slice(0, 10);
  // Many equal keys, so that the id must decide; and keys finer than a millisecond.
  const rows = Array.from({ length: 3 * pageLength + 20 }, (_, n) => ({
    dueOn: n % 5 === 0 ? null : day(n % 4),
    requestedAt: new Date(Date.UTC(2026, 9, 1 + (n % 3))),
  }));
  const ids = await fillCases(here.house, town.working.coordinator, rows);
  await asCoordinator((tx) =>
    sql`update confidential.cases set requested_at = requested_at + make_interval(secs => ascii(id::text) / 1e6)`.execute(
      tx,
    ),
  );
  for (const sort of ['due', 'requested', 'number'])
    for (const dir of ['asc', 'desc']) {
      const moved = new Set<string>();
      const meanwhile = async () => {
        const chosen = Array.from({ length: 5 }, () => ids[Math.floor(Math.random() * ids.length)] as string);
        for (const id of chosen) moved.add(id);
        await fillCases(here.house, town.working.coordinator, [{ dueOn: day(2) }]);
        await asCoordinator((tx) =>
          tx
            .updateTable('confidential.cases')
            .set({ due_on: day(Math.floor(Math.random() * 4)), stage: 'intake' })
            .where('id', 'in', chosen)
            .execute(),
        );
      };
      const seen = (await walk(choiceFrom({ sort, dir }), meanwhile)).flat();
      const steady = ids.filter((id) => sort !== 'due' || !moved.has(id));
      for (const id of steady)
        assert.equal(seen.filter((one) => one === id).length, 1, `${sort} ${dir}: ${id} once`);
      if (sort !== 'due') assert.equal(new Set(seen).size, seen.length, `${sort} ${dir}: none doubled`);
    }
});

test('the way back shows the same pages as the way there', async () => {
  const choice = choiceFrom({ sort: 'due' });
  const there = await walk(choice, async () => undefined);
  const last = await readList(here.house, town.working.coordinator, choice);
  let page = last;
  const numbers = [page.cases.map((row) => row.id)];
  while (page.next) {
    page = await readList(here.house, town.working.coordinator, page.next);
    numbers.push(page.cases.map((row) => row.id));
  }
  assert.deepEqual(numbers, there);
  const back = [page.cases.map((row) => row.id)];
  while (page.previous) {
    page = await readList(here.house, town.working.coordinator, page.previous);
    back.unshift(page.cases.map((row) => row.id));
  }
  assert.deepEqual(back, there);
  assert.ok(there.length >= 4);
});

test('a page whose rows have all gone begins the list again', async () => {
  const gone = choiceFrom({
    after: `infinity_${'f'.repeat(8)}-ffff-4fff-bfff-${'f'.repeat(12)}`,
    show: 'all',
    sort: 'due',
  });
  assert.ok(gone.after);
  assert.ok((await readList(here.house, town.working.coordinator, gone)).cases.length > 0);
});
