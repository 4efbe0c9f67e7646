import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { settle } from '../../db/demo-town/settle.ts';
import { endStandIns } from '../../src/features/accounts/members/end-stand-ins.ts';
import { readCase } from '../../src/features/cases/case/read-case.ts';
import { casesLeft, rewrapCases } from '../../src/features/cases/handing-over/service-key/rewrap-cases.ts';
import { browse } from '../browse.ts';
import { type TestHouse, testHouse } from '../house.ts';
import { type SmallTown, smallTown } from '../town.ts';
import { secondCoordinator } from './second-coordinator.ts';
import { whatOpens } from './what-opens.ts';

const lastDay = '2026-11-30';
let here: TestHouse;
let town: SmallTown;
let standIn: Awaited<ReturnType<typeof settle>>;
let number: string;

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  ({ number } = await town.ask({ story: 'THE-STORY' }));
  standIn = await settle(here.house, {
    email: 'stand-in@demo.example',
    name: 'Sam Vervanger',
    language: 'nl',
  });
  const by = town.working.coordinator;
  const role = { memberId: standIn.member.memberId, service_id: town.service.id };
  // He works at the service already, in another role.
  await here.house.db.as({ kind: 'member', memberId: by.memberId }, (tx) =>
    tx
      .insertInto('identity.role')
      .values({
        ...{ member_id: role.memberId, service_id: role.service_id, role: 'mediator' },
        ...{ since: here.house.now(), until: null, ended_at: null },
      })
      .execute(),
  );
});
after(() => here.close());

const signIn = async (name: string) => {
  const browser = browse(here.house);
  const email = `${name}@demo.example`;
  assert.equal((await browser.post('/sign-in', { email, password: 'entente-demo' })).status, 303);
  return browser;
};
const at = (day: string, time = '09:00') => here.setNow(new Date(`${day}T${time}:00Z`));
const held = (memberId: string) =>
  here.house.db.bare
    .selectFrom('identity.service_key_grant')
    .where('member_id', '=', memberId)
    .select('service_key_id')
    .execute();

test('a coordinator who names a stand-in gives him the key at once', async () => {
  const hers = await signIn('coordinator');
  const path = `/members/${standIn.member.memberId}/roles`;
  const given = { role: 'coordinator', until: lastDay, service: town.service.id };
  assert.equal((await hers.post(path, given)).status, 303);
  const his = await signIn('stand-in');
  assert.ok((await his.get(`/cases/${number}`)).html.includes('THE-STORY'));
});

test('an administrator alone names one who reads nothing until a coordinator lets him in', async () => {
  const administrator = await signIn('administrator');
  const path = `/members/${town.working.mediators[2].memberId}/roles`;
  const given = { role: 'coordinator', until: lastDay, service: town.service.id };
  assert.equal((await administrator.post(path, given)).status, 303);
  assert.deepEqual(await held(town.working.mediators[2].memberId), []);
});

test('on his last day he works, and no job ends him', async () => {
  at(lastDay, '22:59');
  assert.equal(await endStandIns(here.house), 0);
  assert.ok((await (await signIn('stand-in')).get(`/cases/${number}`)).html.includes('THE-STORY'));
});

test('drill: when the day has passed he reads nothing, before any job ran', async () => {
  at(lastDay, '23:00');
  const his = await signIn('stand-in');
  at('2026-12-01', '00:00');
  const answer = await his.get(`/cases/${number}`);
  assert.ok(answer.status !== 200 && !answer.html.includes('THE-STORY'));
});

test('the job of the night ends his sessions and takes his seals, and the coordinators are asked for a new key', async () => {
  at('2026-12-01', '00:05');
  const his = await signIn('stand-in');
  assert.equal(await endStandIns(here.house), 2, 'both stand-ins');
  assert.equal((await his.get('/today')).location, '/sign-in?to=%2Ftoday');
  assert.deepEqual(await held(standIn.member.memberId), []);
  assert.equal(await endStandIns(here.house), 0, 'once is enough');
  const hers = await signIn('coordinator');
  assert.ok((await hers.get('/today')).html.includes('Maak een nieuwe sleutel voor de dienst'));
});

test('a coordinator makes the new key by one button, and with what he kept the stand-in opens nothing any more', async () => {
  const kept = [standIn.member.keys, town.service.key.keys];
  const theirs = async () => (await whatOpens(here, kept)).filter((text) => text.includes('THE-STORY'));
  assert.equal((await theirs()).length, 1, 'the drill finds what may be found');
  const hers = await signIn('coordinator');
  assert.equal((await hers.post('/service-key/renewal')).location, '/service-key');
  assert.equal((await hers.post('/service-key/renewal')).location, '/service-key', 'twice makes one key');
  assert.equal(await casesLeft(here.house, town.working.coordinator), 1);
  await rewrapCases(here.house, town.working.coordinator, 1000);
  assert.equal((await theirs()).length, 0);
  const seen = await readCase(here.house, town.working.coordinator, number);
  assert.ok(JSON.stringify(seen?.items).includes('THE-STORY'));
});

test('who takes the key back from the last holder is refused: the night before asks again', async () => {
  const until = '2026-12-05';
  const last = await secondCoordinator(here.house, town, 'last', until).catch((error: Error) => error);
  assert.ok(!(last instanceof Error));
  const { memberId } = town.working.coordinator;
  await here.house.db.as({ kind: 'member', memberId }, (tx) =>
    tx.deleteFrom('identity.service_key_grant').where('member_id', '=', memberId).execute(),
  );
  at('2026-12-06');
  assert.equal(await endStandIns(here.house), 0);
  assert.ok((await held(last.member.memberId)).length > 0, 'nobody else could make it good');
  assert.ok(here.logged.some((line) => line.includes('nobody else holds the key')));
});
