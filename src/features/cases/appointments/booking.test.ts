import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type SmallTown, smallTown } from '../../../../test/town.ts';
import { as, rolePassword } from '../../../platform/db/address.ts';
import { openDatabase, type Tx } from '../../../platform/db/database.ts';
import { openPool } from '../../../platform/db/open-pool.ts';
import type { House } from '../../../platform/house.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { saveRoom, upsertAvailability } from '../../mediators/availability/queries.ts';
import { later } from '../../mediators/availability/rules/free-times.ts';
import { bookAppointment } from './book-appointment.ts';
import { cancelAppointment, moveAppointment } from './change-appointment.ts';
import { appointmentsOf, receiversOf } from './queries.ts';

let here: TestHouse;
let house: House;
let town: SmallTown;
let coordinator: AtWork;
const room = randomId();
const cases: { number: string; caseId: string; first: string; second: string }[] = [];

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  coordinator = town.working.coordinator;
  const address = as(here.owner, 'entente_app', rolePassword(here.house.installationKey, 'entente_app'));
  // As many connections as one process of the app has, and more: the proposals really meet in the database.
  const db = openDatabase(openPool(address, { max: 25, name: 'entente test booking' }));
  house = { ...here.house, db };
  await work(async (tx) => {
    const facts = {
      name: 'Wijkhuis',
      address: 'Plein 1',
      step_free: true,
      hearing_loop: false,
      travel: '',
      week: [],
    };
    await saveRoom(tx, { id: room, serviceId: town.service.id, now: house.now() }, facts);
    // No travel: then the oracle is as simple as can be.
    await upsertAvailability(tx, {
      ...{ memberId: coordinator.memberId, serviceId: town.service.id, travelMinutes: 0, now: house.now() },
      week: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '23:59' })),
    });
  });
  for (let index = 0; index < 50; index += 1) {
    const { number, caseId } = await town.ask();
    const parties = await work((tx) =>
      tx
        .selectFrom('confidential.party')
        .where('case_id', '=', caseId)
        .orderBy('side')
        .select('id')
        .execute(),
    );
    cases.push({ number, caseId, first: parties[0]?.id ?? '', second: parties[1]?.id ?? '' });
  }
});
after(async () => {
  await house.db.close();
  await here.close();
});

const work = <T>(query: (tx: Tx) => Promise<T>): Promise<T> =>
  house.db.as({ kind: 'member', memberId: coordinator.memberId }, query);
const book = (index: number, starts: Date, minutes: number, who = coordinator, id: string = randomId()) =>
  bookAppointment(house, who, {
    ...{ number: cases[index]?.number ?? '', id, starts, anyway: true },
    wish: { kind: 'talk', place: 'room', room, parties: [cases[index]?.first ?? ''], minutes },
  });
const bookings = () =>
  work((tx) => tx.selectFrom('confidential.booking').where('resource_id', '=', room).selectAll().execute());
const allCancelled = async () => {
  for (const { number, caseId } of cases)
    for (const { id, state } of await work((tx) => appointmentsOf(tx, caseId)))
      if (state === 'booked') await cancelAppointment(house, coordinator, { number, id });
};

test('pain 21: of fifty proposals for the same hour at the same moment, one is booked and the others are refused', async () => {
  const starts = new Date('2026-11-24T18:00:00Z');
  const results = await Promise.all(cases.map((_, index) => book(index, starts, 60)));
  assert.equal(results.filter(({ ok }) => ok).length, 1);
  for (const result of results) if (!result.ok) assert.equal(result.kind, 'taken');
  assert.equal((await bookings()).length, 1);
  await allCancelled();
  assert.equal((await bookings()).length, 0, 'what was cancelled is free again');
});

test('pain 21: fifty proposals around both nights when the clock changes never overlap, and none is refused for nothing', async () => {
  for (const night of ['2027-03-28T00:00:00Z', '2027-10-31T00:00:00Z']) {
    const wishes = cases.map((_, index) => ({
      starts: later(new Date(night), ((index * 7) % 17) * 15),
      minutes: [30, 45, 60][index % 3] as number,
    }));
    const results = await Promise.all(
      wishes.map(({ starts, minutes }, index) => book(index, starts, minutes)),
    );
    const span = (index: number) => {
      const { starts, minutes } = wishes[index] as (typeof wishes)[number];
      return { from: starts.getTime(), to: starts.getTime() + minutes * 60_000 };
    };
    const meet = (a: number, b: number) => span(a).from < span(b).to && span(b).from < span(a).to;
    const booked = results.flatMap(({ ok }, index) => (ok ? [index] : []));
    assert.ok(booked.length > 3);
    for (const a of booked) for (const b of booked) assert.ok(a === b || !meet(a, b), `${a} and ${b}`);
    for (const [index, { ok }] of results.entries())
      assert.ok(ok || booked.some((other) => meet(index, other)), `${index} was refused for nothing`);
    await allCancelled();
  }
});

type Step = { what: 'book' | 'move' | 'cancel'; index: number; quarter: number; quarters: number };
type Simple = Map<number, { id: string; from: number; to: number }>;

const isFree = (list: Simple, from: number, to: number, but?: number) =>
  [...list].every(([index, one]) => index === but || one.to <= from || to <= one.from);
// The night in which the clock goes back lies in the middle of it.
const at = (quarter: number) => later(new Date('2027-10-30T21:00:00Z'), quarter * 15);

const acts: Record<Step['what'], (list: Simple, step: Step) => Promise<void>> = {
  book: async (list, { index, quarter, quarters }) => {
    if (list.has(index)) return;
    const id = randomId();
    const expected = isFree(list, quarter, quarter + quarters);
    assert.equal((await book(index, at(quarter), quarters * 15, coordinator, id)).ok, expected);
    if (expected) list.set(index, { id, from: quarter, to: quarter + quarters });
  },
  move: async (list, { index, quarter }) => {
    const own = list.get(index);
    if (!own) return;
    const to = quarter + (own.to - own.from);
    const expected = isFree(list, quarter, to, index);
    const given = { number: cases[index]?.number ?? '', id: own.id, starts: at(quarter), anyway: true };
    assert.equal((await moveAppointment(house, coordinator, given)).ok, expected);
    if (expected) list.set(index, { id: own.id, from: quarter, to });
  },
  cancel: async (list, { index }) => {
    const own = list.get(index);
    if (!own) return;
    const number = cases[index]?.number ?? '';
    assert.ok((await cancelAppointment(house, coordinator, { number, id: own.id })).ok);
    list.delete(index);
  },
};

test('pain 21: whatever is booked, moved and cancelled, in any order, the calendar is that of a simple list', async () => {
  const step: fc.Arbitrary<Step> = fc.record({
    what: fc.constantFrom('book', 'book', 'move', 'cancel'),
    index: fc.integer({ min: 0, max: 4 }),
    quarter: fc.integer({ min: 0, max: 30 }),
    quarters: fc.integer({ min: 2, max: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      const list: Simple = new Map();
      for (const one of steps) await acts[one.what](list, one);
      const kept = (await bookings()).map(({ appointment_id: id }) => id).sort();
      assert.deepEqual(kept, [...list.values()].map(({ id }) => id).sort());
      await allCancelled();
    }),
    { numRuns: 12 },
  );
});

test('a form that is sent twice books once, and what is refused leaves nothing behind', async () => {
  const id = randomId();
  const starts = new Date('2026-12-01T18:00:00Z');
  assert.ok((await book(0, starts, 60, coordinator, id)).ok);
  assert.ok((await book(0, starts, 60, coordinator, id)).ok);
  const refusedOne = await book(1, later(starts, 30), 60);
  assert.deepEqual(refusedOne, { ok: false, kind: 'taken' });
  const rows = (index: number) => work((tx) => receiversOf(tx, cases[index]?.caseId ?? ''));
  assert.equal((await rows(0)).filter(({ state }) => state === 'confirmed').length, 1);
  assert.equal((await rows(1)).filter(({ state }) => state === 'confirmed').length, 0);
  await allCancelled();
});

test('a mediator who said that he cannot is not booked, unless the team says so; moving keeps him and nobody else', async () => {
  const [mediator] = town.working.mediators;
  const { number, caseId, first } = cases[0] as (typeof cases)[number];
  await work(async (tx) => {
    await upsertAvailability(tx, {
      ...{ memberId: mediator.memberId, serviceId: town.service.id, travelMinutes: 30, now: house.now() },
      week: [{ weekday: 2, from: '18:00', to: '21:00' }],
    });
    await tx
      .insertInto('confidential.case_mediator')
      .values({
        ...{ case_id: caseId, service_id: town.service.id, member_id: mediator.memberId },
        ...{ glimpse: Buffer.from('x'), proposed_at: house.now() },
        ...{ answer: null, answered_at: null, ended_at: null },
      })
      .execute();
  });
  await house.db.as({ kind: 'member', memberId: mediator.memberId }, (tx) =>
    tx
      .updateTable('confidential.case_mediator')
      .set({ answer: 'accepted', answered_at: house.now() })
      .where('case_id', '=', caseId)
      .where('answer', 'is', null)
      .execute(),
  );
  const id = randomId();
  const given = (starts: string, anyway: boolean) => ({
    ...{ number, id, starts: new Date(starts), anyway },
    wish: { kind: 'talk', place: 'home', room: null, parties: [first], minutes: 60 } as const,
  });
  const monday = await bookAppointment(house, mediator, given('2026-12-07T18:00:00Z', false));
  assert.deepEqual(monday, { ok: false, kind: 'not_free' });
  assert.ok((await bookAppointment(house, mediator, given('2026-12-08T18:00:00Z', false))).ok);
  const moved = { number, id, starts: new Date('2026-12-14T18:00:00Z'), anyway: false };
  assert.deepEqual(await moveAppointment(house, mediator, moved), { ok: false, kind: 'not_free' });
  assert.ok((await moveAppointment(house, mediator, { ...moved, anyway: true })).ok);
  const taken = await work((tx) =>
    tx.selectFrom('confidential.booking').where('appointment_id', '=', id).selectAll().execute(),
  );
  assert.deepEqual(
    taken.map(({ resource_id: who }) => who),
    [mediator.memberId],
  );
  assert.match(String(taken[0]?.during), /17:30:00.*19:30:00/, 'with half an hour to get there and back');
});

test('a case of another service is not there, and a room of another service is none', async () => {
  const { otherCoordinator } = town.working;
  const result = await book(0, new Date('2026-12-02T18:00:00Z'), 60, otherCoordinator);
  assert.deepEqual(result, { ok: false, kind: 'not_found' });
  const foreign = randomId();
  await house.db.as({ kind: 'member', memberId: otherCoordinator.memberId }, (tx) =>
    saveRoom(
      tx,
      { id: foreign, serviceId: town.other.id, now: house.now() },
      { name: 'Elders', address: '', step_free: false, hearing_loop: false, travel: '', week: [] },
    ),
  );
  const own = await bookAppointment(house, coordinator, {
    ...{
      number: cases[3]?.number ?? '',
      id: randomId(),
      starts: new Date('2026-12-02T18:00:00Z'),
      anyway: true,
    },
    wish: { kind: 'talk', place: 'room', room: foreign, parties: [cases[3]?.first ?? ''], minutes: 60 },
  });
  assert.deepEqual(own, { ok: false, kind: 'no_room' });
  for (const [day, kind] of [
    ['9999-12-31T23:30:00Z', 'too_far'],
    ['0001-01-01T00:00:00Z', 'in_the_past'],
  ] as const)
    assert.deepEqual(await book(4, new Date(day), 60), { ok: false, kind });
});
