import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { jobHouse } from '../../../../../test/job-house.ts';
import { mailsTo } from '../../../../../test/outbox.ts';
import { partiesOf } from '../../../../../test/rights/relations.ts';
import { type SmallTown, smallTown } from '../../../../../test/town.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { bookAppointment } from '../book-appointment.ts';
import { cancelAppointment, moveAppointment } from '../change-appointment.ts';
import { isQuiet, reminderAt, remindersDue } from './rules/when-to-remind.ts';
import { sendReminders } from './send-reminders.ts';

const settings = { hoursBefore: [48, 2], quietFrom: '21:00', quietTo: '08:00' };
const zone = 'Europe/Brussels';
const one = (starts: string, toldAt = '2026-11-01T09:00:00Z') =>
  ({ starts: new Date(starts), toldAt: new Date(toldAt), zone }) as const;

test('a reminder goes so many hours before, or before the night in which that would fall', () => {
  const at = (hours: number, starts: string) =>
    reminderAt(hours, one(starts), settings).toISOString().slice(0, 16);
  assert.equal(at(2, '2026-11-24T18:00:00Z'), '2026-11-24T16:00');
  assert.equal(at(2, '2026-11-24T08:00:00Z'), '2026-11-23T19:30', 'six in the morning is the evening before');
  assert.equal(at(2, '2026-11-24T22:30:00Z'), '2026-11-24T19:30');
  assert.equal(
    at(48, '2027-03-29T16:00:00Z'),
    '2027-03-27T16:00',
    'by true hours across the night of the change',
  );
  assert.ok(isQuiet(new Date('2026-11-24T02:00:00Z'), zone, settings));
  assert.ok(!isQuiet(new Date('2026-11-24T12:00:00Z'), zone, settings));
});

test('what was told later than a reminder would have gone needs none, and one that comes late overtakes the others', () => {
  const due = (now: string, toldAt?: string, sent: number[] = []) =>
    remindersDue(one('2026-11-24T18:00:00Z', toldAt), settings, { now: new Date(now), sent });
  assert.deepEqual(due('2026-11-22T17:59:00Z'), []);
  assert.deepEqual(due('2026-11-22T18:00:00Z'), [48]);
  assert.deepEqual(due('2026-11-22T18:00:00Z', undefined, [48]), []);
  assert.deepEqual(due('2026-11-24T17:00:00Z'), [2, 48]);
  assert.deepEqual(due('2026-11-24T17:00:00Z', '2026-11-23T09:00:00Z'), [2]);
  assert.deepEqual(due('2026-11-23T02:00:00Z'), [], 'in the night nobody is reminded');
  assert.deepEqual(due('2026-11-24T18:00:00Z'), [], 'nor of what has begun');
});

let here: TestHouse;
let town: SmallTown;
let job: ReturnType<typeof jobHouse>;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  job = jobHouse(here, 'entente_reminders');
});
after(async () => {
  await job.close();
  await here.close();
});

async function booked(email: string, starts: string, rules = {}) {
  const none = { neverRing: false, noLetters: false, noMail: false, words: '' };
  const first = { name: 'MARKER-A', email, phone: '0470 11 22 33', rules: { ...none, ...rules } };
  const asked = await town.ask({ first });
  const { partyA } = await partiesOf(here.house, town, asked.caseId);
  const id = randomId();
  const result = await bookAppointment(here.house, town.working.coordinator, {
    ...{ number: asked.number, id, starts: new Date(starts), anyway: true },
    wish: { kind: 'talk', place: 'home', room: null, parties: [partyA], minutes: 60 },
  });
  assert.ok(result.ok);
  return { number: asked.number, id };
}
const remindAt = async (now: string) => {
  here.setNow(new Date(now));
  return sendReminders(job.house);
};
const remindersTo = async (email: string) =>
  (await mailsTo(here, email)).filter(({ purpose }) => purpose === 'appointment_reminder');

test('each reminder goes once, however often and by how many the job runs', async () => {
  here.setNow(new Date('2026-11-22T09:00:00Z'));
  await booked('once@resident.example', '2026-11-26T18:00:00Z');
  assert.equal(await remindAt('2026-11-24T17:50:00Z'), 0);
  here.setNow(new Date('2026-11-24T18:00:00Z'));
  const both = await Promise.all([sendReminders(job.house), sendReminders(job.house)]);
  assert.equal(both[0] + both[1], 1);
  assert.equal(await remindAt('2026-11-24T18:10:00Z'), 0);
  assert.equal(await remindAt('2026-11-26T16:00:00Z'), 1);
  const mails = await remindersTo('once@resident.example');
  assert.equal(mails.length, 2);
  for (const { subject, text } of mails) {
    assert.match(text, /26 november om 19\.00/);
    assert.doesNotMatch(subject + text, /MARKER|bemiddel|buur|2026-00/i);
  }
});

test('nobody is reminded of what was cancelled, and of what was moved at its new time', async () => {
  here.setNow(new Date('2026-12-01T09:00:00Z'));
  const gone = await booked('gone@resident.example', '2026-12-07T18:00:00Z');
  const moved = await booked('moved@resident.example', '2026-12-08T18:00:00Z');
  const { coordinator } = town.working;
  assert.ok((await cancelAppointment(here.house, coordinator, gone)).ok);
  const given = { ...moved, starts: new Date('2026-12-10T18:00:00Z'), anyway: true };
  assert.ok((await moveAppointment(here.house, coordinator, given)).ok);
  assert.equal(await remindAt('2026-12-06T18:30:00Z'), 0);
  assert.equal(await remindAt('2026-12-08T18:30:00Z'), 1);
  assert.equal((await remindersTo('gone@resident.example')).length, 0);
  assert.match((await remindersTo('moved@resident.example'))[0]?.text ?? '', /10 december/);
});

test('promise 9: who wants no mail gets no reminder by mail, and who must never be rung none by SMS', async () => {
  here.setNow(new Date('2026-12-14T09:00:00Z'));
  await booked('none@resident.example', '2026-12-21T18:00:00Z', { noMail: true, neverRing: true });
  assert.equal(await remindAt('2026-12-19T18:30:00Z'), 0);
  assert.equal((await remindersTo('none@resident.example')).length, 0);
});

test('the role of the job reads no item, no code, and writes no appointment', async () => {
  const as = { kind: 'job', job: 'remind' } as const;
  for (const table of ['confidential.item', 'confidential.party_code', 'confidential.appointment'] as const)
    await assert.rejects(
      job.house.db.as(as, (tx) => tx.selectFrom(table).select('service_id').execute()),
      /permission denied/,
      table,
    );
  await assert.rejects(
    job.house.db.as(as, (tx) =>
      tx.updateTable('confidential.appointment_party').set({ state: 'cancelled' }).execute(),
    ),
    /permission denied/,
  );
});
