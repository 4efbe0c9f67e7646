import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { mailsTo } from '../../../../test/outbox.ts';
import { partiesOf, withCode } from '../../../../test/rights/relations.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { saveRoom } from '../../mediators/availability/queries.ts';
import { giveNewCode } from '../contacts/give-new-code.ts';
import { bookAppointment } from './book-appointment.ts';
import { cancelAppointment, moveAppointment } from './change-appointment.ts';
import { offerTimes } from './offer-times.ts';
import { offersOf, receiversOf } from './queries.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let desk: string;
const room = randomId();

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  app = createApp(here.house);
  desk = await signIn(app, 'coordinator@demo.example');
  await asTeam((tx) =>
    saveRoom(
      tx,
      { id: room, serviceId: town.service.id, now: here.house.now() },
      { name: 'Wijkhuis', address: 'Plein 1', step_free: true, hearing_loop: false, travel: '', week: [] },
    ),
  );
});
after(() => here.close());

const asTeam = <T>(work: Parameters<typeof here.house.db.as<T>>[1]) =>
  here.house.db.as<T>({ kind: 'member', memberId: town.working.coordinator.memberId }, work);

type Both = Awaited<ReturnType<typeof bothKnow>>;

/** A case whose two parties know of it and came in with their codes. */
async function bothKnow(name = 'MARKER-B') {
  const asked = await town.ask(
    {
      first: { name: 'MARKER-A', street: 'Kerkstraat', house: '1', email: 'a@resident.example' },
      second: { name, street: 'MARKERSTRAAT', house: '2', email: 'b@resident.example' },
    },
    { code: true },
  );
  await asTeam((tx) =>
    tx
      .updateTable('confidential.cases')
      .set({ stage: 'mediating', mode: 'direct', second_party_knows: true })
      .where('id', '=', asked.caseId)
      .execute(),
  );
  const sides = await partiesOf(here.house, town, asked.caseId);
  const given = { number: asked.number, which: 'second', once: randomId() };
  const code = await giveNewCode(here.house, town.working.coordinator, given);
  assert.ok(code.ok);
  return {
    ...{ ...asked, ...sides },
    cookieA: await withCode(app, asked.code ?? ''),
    cookieB: await withCode(app, code.value.code),
  };
}

const plan = (both: Both, starts = '2026-12-01T18:00:00Z', id = randomId()) => ({
  ...{ number: both.number, id, starts: new Date(starts), anyway: true },
  wish: { kind: 'joint', place: 'room', room, parties: [both.partyA, both.partyB], minutes: 60 } as const,
});
const get = async (cookie: string, path: string) => (await request(app, cookie, 'GET', path)).text();
const times = '/nl/return/case/times';
const calendarOf = async (cookie: string) => {
  const link = /href="([^"]+calendar\.ics)"/.exec(await get(cookie, times))?.[1] ?? '';
  assert.ok(link, 'the page leads to the calendar file');
  return get(cookie, link);
};
/** Without what is drawn anew for each form. */
const still = (html: string) => html.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID');

test('pain 6: who comes to the same talk appears in nobody else’s page, mail or calendar file', async () => {
  const both = await bothKnow();
  const booked = await bookAppointment(here.house, town.working.coordinator, plan(both));
  assert.ok(booked.ok);
  const team = await get(desk, `/cases/${both.number}/appointments`);
  for (const marker of ['MARKER-A', 'MARKER-B']) assert.ok(team.includes(marker), 'the team sees both');
  const gotOf = async (cookie: string, address: string) => ({
    page: await get(cookie, times),
    calendar: await calendarOf(cookie),
    mails: JSON.stringify(await mailsTo(here, address)),
  });
  const a = await gotOf(both.cookieA, 'a@resident.example');
  const b = await gotOf(both.cookieB, 'b@resident.example');
  for (const got of [a, b]) {
    assert.match(got.page, /1 december om 19\.00/);
    assert.match(got.page, /Wijkhuis, Plein 1/);
    assert.match(got.mails, /1 december om 19\.00/);
    assert.match(got.calendar, /DTSTART;TZID=Europe\/Brussels:20261201T190000/);
    assert.match(got.calendar, /BEGIN:VTIMEZONE/);
    assert.doesNotMatch(got.calendar, /ATTENDEE|ORGANIZER|DESCRIPTION/);
    const all = JSON.stringify(got);
    assert.doesNotMatch(all, /MARKER-|MARKERSTRAAT|Kerkstraat|resident\.example.*resident\.example/);
    assert.ok(!all.includes(both.number) && !all.includes(both.caseId));
    assert.doesNotMatch(got.calendar, /bemiddel|buur|mediat/i, 'a calendar says nothing of what it is about');
  }
  assert.ok(!JSON.stringify(a).includes(both.partyB) && !JSON.stringify(b).includes(both.partyA));
  const uid = (file: string) => /UID:(.+)\r/.exec(file)?.[1];
  assert.notEqual(uid(a.calendar), uid(b.calendar), 'by an id in common two people could find each other');
  const other = /href="([^"]+calendar\.ics)"/.exec(b.page)?.[1] ?? '';
  assert.equal((await request(app, both.cookieA, 'GET', other)).status, 404);
});

test('whatever the other party answers, proposes or cannot, not one byte changes of what a party gets', async () => {
  const both = await bothKnow();
  const { coordinator } = town.working;
  const kind = 'talk' as const;
  for (const party of [both.partyA, both.partyB]) {
    const wish = { kind, place: 'home' as const, room: null, parties: [party], minutes: 60 };
    const offered = { number: both.number, wish, times: [new Date('2026-12-03T18:00:00Z')] };
    assert.ok((await offerTimes(here.house, coordinator, offered)).ok);
  }
  const gotA = async () =>
    still(await get(both.cookieA, times)) + JSON.stringify(await mailsTo(here, 'a@resident.example'));
  const before = await gotA();
  assert.match(before, /3 december/);
  const [offer] = await asTeam((tx) =>
    offersOf(tx, both.caseId).then((all) => all.filter((one) => one.party_id === both.partyB)),
  );
  const own = { id_1: randomId(), id_2: randomId(), id_3: randomId(), day_1: '2026-12-04', time_1: '20:00' };
  const answer = { ...own, [`answer_${offer?.id}`]: 'does_not' };
  assert.equal((await request(app, both.cookieB, 'POST', times, answer)).status, 303);
  const needs = { once: randomId(), interpreter: 'tr', stepFree: 'yes', text: 'MARKER-NEED' };
  assert.equal((await request(app, both.cookieB, 'POST', `${times}/needs`, needs)).status, 303);
  const team = await get(desk, `/cases/${both.number}/appointments`);
  assert.match(team, /past niet \(op het scherm\)/);
  assert.match(team, /MARKER-NEED/);
  assert.match(team, /4 december om 20\.00/);
  assert.equal(await gotA(), before);
});

test('who cannot come says so for himself alone; the other hears only of what the service does, in the same words', async () => {
  const both = await bothKnow();
  const { coordinator } = town.working;
  const given = plan(both, '2026-12-08T18:00:00Z');
  assert.ok((await bookAppointment(here.house, coordinator, given)).ok);
  const gotA = async () => still(await get(both.cookieA, times)) + (await calendarOf(both.cookieA));
  const before = await gotA();
  const rows = await asTeam((tx) => receiversOf(tx, both.caseId));
  const mineB = rows.find((one) => one.party_id === both.partyB)?.id ?? '';
  const mineA = rows.find((one) => one.party_id === both.partyA)?.id ?? '';
  const absence = { once: randomId(), why: 'MARKER-WHY' };
  const post = (cookie: string, id: string) =>
    request(app, cookie, 'POST', `${times}/${id}/absence`, { ...absence, once: randomId() });
  // The row of the other answers as one that is not there: nothing happens.
  await post(both.cookieB, mineA);
  assert.equal(await gotA(), before);
  assert.equal((await post(both.cookieB, mineB)).status, 303);
  assert.match(await calendarOf(both.cookieB), /STATUS:CANCELLED/);
  assert.match(await get(desk, `/cases/${both.number}/appointments`), /MARKER-WHY/);
  assert.equal(await gotA(), before, 'the other learns nothing of it');
  const moved = { number: both.number, id: given.id, starts: new Date('2026-12-09T18:00:00Z'), anyway: true };
  assert.ok((await moveAppointment(here.house, coordinator, moved)).ok);
  const after = await calendarOf(both.cookieA);
  assert.match(after, /SEQUENCE:1\r/, 'he was told once more, and only that is counted');
  assert.match(await calendarOf(both.cookieB), /SEQUENCE:2\r/);
  assert.doesNotMatch(await gotA(), /MARKER-WHY|MARKER-B/);
  const newest = async (address: string) => (await mailsTo(here, address))[0]?.text;
  assert.match((await newest('a@resident.example')) ?? '', /verplaatst door de dienst.*9 december/);
  assert.equal(await newest('a@resident.example'), await newest('b@resident.example'));
  assert.ok((await cancelAppointment(here.house, coordinator, { number: both.number, id: given.id })).ok);
  assert.match(await calendarOf(both.cookieA), /SEQUENCE:2\r[\s\S]*STATUS:CANCELLED/);
  assert.match((await newest('a@resident.example')) ?? '', /gaat niet door/);
});

test('what is told by phone makes the same rows as the party’s own page', async () => {
  const both = await bothKnow();
  const wish = { kind: 'talk', place: 'home', room: null, parties: [both.partyA], minutes: 60 } as const;
  const offered = { number: both.number, wish, times: [new Date('2026-12-10T18:00:00Z')] };
  assert.ok((await offerTimes(here.house, town.working.coordinator, offered)).ok);
  const [offer] = await asTeam((tx) => offersOf(tx, both.caseId));
  const path = `/cases/${both.number}/appointments/parties/${both.partyA}/times`;
  const ids = { id_1: randomId(), id_2: randomId(), id_3: randomId() };
  const said = {
    ...ids,
    day_1: '2026-12-11',
    time_1: '19:30',
    [`answer_${offer?.id}`]: 'fits',
    how: 'phone',
  };
  assert.equal((await request(app, desk, 'POST', path, said)).status, 303);
  const rows = await asTeam((tx) => offersOf(tx, both.caseId));
  assert.deepEqual(
    rows.map((one) => [one.proposed_by, one.answer, one.answered_how, one.recorded_by]),
    [
      ['team', 'fits', 'phone', town.working.coordinator.memberId],
      ['party', 'fits', 'phone', town.working.coordinator.memberId],
    ],
  );
  assert.match(await get(both.cookieA, times), /11 december om 19\.30/);
  const half = await request(app, desk, 'POST', path, { ...ids, day_1: '2026-12-11', how: 'phone' });
  assert.equal(half.status, 422);
});

test('a party cannot change an appointment, nor write for another, not even with SQL', async () => {
  const both = await bothKnow();
  assert.ok(
    (await bookAppointment(here.house, town.working.coordinator, plan(both, '2026-12-15T18:00:00Z'))).ok,
  );
  const as = { kind: 'party', partyId: both.partyA } as const;
  const later = new Date('2026-12-16T18:00:00Z');
  await assert.rejects(
    here.house.db.as(as, (tx) =>
      tx.updateTable('confidential.appointment_party').set({ ends_at: later }).execute(),
    ),
  );
  const seen = await here.house.db.as(as, async (tx) => ({
    own: await tx.selectFrom('confidential.appointment_party').selectAll().execute(),
    all: await tx.selectFrom('confidential.appointment').selectAll().execute(),
    booked: await tx.selectFrom('confidential.booking').selectAll().execute(),
    members: await tx.selectFrom('confidential.appointment_member').selectAll().execute(),
    rooms: await tx.selectFrom('identity.room').selectAll().execute(),
  }));
  assert.deepEqual(
    seen.own.map((one) => one.party_id),
    [both.partyA],
  );
  assert.deepEqual([seen.all, seen.booked, seen.members], [[], [], []]);
  assert.deepEqual(
    seen.rooms.map(({ id }) => id),
    [room],
    'of rooms he sees the one to which he goes',
  );
});
