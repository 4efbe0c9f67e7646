import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { createApp } from '../../../../app/app.ts';
import { changeFacts } from '../../entries/change-facts.ts';
import { fullService, job, list, type NewEntry } from '../full-service.fixture.ts';

let open: TestHouse;
let app: ReturnType<typeof createApp>;
let service: NewEntry;
before(async () => {
  open = await testHouse();
  app = createApp(open.house);
  service = await list(open.house, fullService('rivebourg'));
});
after(() => open.close());

type Event = Record<string, string>;

/** A small reader of calendar files: the events with their properties, unfolded. */
async function read(path: string): Promise<Event[]> {
  const answer = await app.request(path);
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('Content-Type') ?? '', /^text\/calendar/);
  const text = (await answer.text()).replace(/\r\n /g, '');
  return text
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((part) =>
      Object.fromEntries(
        (part.split('\r\nEND:VEVENT')[0] ?? '').split('\r\n').map((line) => {
          const [, name = '', value = ''] = /^([^:;]+)[:;](.*)$/.exec(line) ?? [];
          return [name, value];
        }),
      ),
    );
}

test('closed days are whole days, other hours are by the clock, holidays of the country are in it', async () => {
  const events = await read('/nl/services/rivebourg/opening.ics');
  const on = (start: string) => events.find(({ DTSTART }) => DTSTART?.endsWith(start));
  assert.equal(on('20261221')?.DTEND, 'VALUE=DATE:20270101');
  assert.equal(on('20261221')?.SUMMARY, 'Bemiddeling Rivebourg: gesloten (Congés de fin d’année)');
  assert.equal(on('20261205T100000')?.DTEND, 'TZID=Europe/Brussels:20261205T120000');
  assert.match(on('20261111')?.SUMMARY ?? '', /Wapenstilstand/);
  assert.match(on('20270329')?.SUMMARY ?? '', /paasmaandag/);
  // Friday is never a working day of this service, so Christmas on a Friday closes nothing.
  assert.equal(events.filter(({ UID }) => UID?.includes('christmas')).length, 0);
});

test('events keep their names when something changes, and their sequence grows', async () => {
  const before = await read('/nl/services/rivebourg/opening.ics');
  assert.equal(new Set(before.map(({ UID }) => UID)).size, before.length);
  await open.house.db.as(job, (tx) =>
    changeFacts(tx, service.id, { phone: '04 222 22 22' }, 'service', open.house.now()),
  );
  const later = await read('/fr/services/rivebourg/opening.ics');
  assert.deepEqual(
    later.map(({ UID }) => UID),
    before.map(({ UID }) => UID),
  );
  assert.ok(later.every(({ SEQUENCE }, index) => Number(SEQUENCE) > Number(before[index]?.SEQUENCE)));
});

test('a closure that goes on into the next year is the same event there', async () => {
  open.setNow(new Date('2026-12-31T09:00:00Z'));
  const uidIn = async () =>
    (await read('/nl/services/across/opening.ics')).find(({ UID }) => UID?.includes('exception'))?.UID;
  const across = fullService('across');
  if (across.facts.hours)
    across.facts.hours.value.exceptions = [{ from: '2026-12-21', to: '2027-01-08', open: null, why: '' }];
  await list(open.house, across);
  const uid = await uidIn();
  open.setNow(new Date('2027-01-02T09:00:00Z'));
  assert.equal(await uidIn(), uid);
  assert.match(uid ?? '', /^2026-12-21-exception/);
});

test('a service that did not say its hours has an empty calendar', async () => {
  const bare = fullService('bare');
  delete bare.facts.hours;
  await list(open.house, bare);
  assert.deepEqual(await read('/de/services/bare/opening.ics'), []);
});
