import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { askForHelp } from '../../db/demo-town/ask-for-help.ts';
import type { Townsman } from '../../db/demo-town/settle.ts';
import type { AtWork } from '../../src/features/accounts/access/who-may.ts';
import {
  askedGroups,
  groupOnSheet,
} from '../../src/features/accounts/service-keys/confirm-recovery-sheet.ts';
import { publicServiceKey } from '../../src/features/accounts/service-keys/queries.ts';
import { newestServiceKey } from '../../src/features/accounts/service-keys/service-keys.ts';
import { readCase } from '../../src/features/cases/case/read-case.ts';
import { writeEntry } from '../../src/features/cases/entries/write-entry.ts';
import { letGoKeys } from '../../src/features/cases/handing-over/service-key/let-go-keys.ts';
import { casesLeft, rewrapCases } from '../../src/features/cases/handing-over/service-key/rewrap-cases.ts';
import { sheetLines } from '../../src/platform/vault/recovery-sheet.ts';
import { newKeyPair } from '../../src/platform/vault/seal.ts';
import { browse } from '../browse.ts';
import { type TestHouse, testHouse } from '../house.ts';
import { type SmallTown, smallTown } from '../town.ts';
import { secondCoordinator } from './second-coordinator.ts';
import { keysThatOpen, openedWith, whatOpens } from './what-opens.ts';

const cases = 14;
let here: TestHouse;
let town: SmallTown;
let leaver: Townsman;
let stays: AtWork;
let numbers: string[];
/** What the one who leaves may have kept: his own pair of keys, and that of the service. */
let kept: Townsman['member']['keys'][];
/** The keys of the compartments, as he could have copied them out of a dump of before. */
let copied: Map<string, Uint8Array>;

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  stays = town.working.coordinator;
  leaver = await secondCoordinator(here.house, town, 'leaver');
  kept = [leaver.member.keys, town.service.key.keys];
  numbers = [];
  for (let i = 0; i < cases; i++) numbers.push((await town.ask({ story: `EARLIER-${i}` })).number);
  copied = await keysThatOpen(here, kept);
  const closed = { stage: 'closed', closed_at: here.house.now() } as const;
  await asCoordinator((tx) =>
    tx
      .updateTable('confidential.cases')
      .set(closed)
      .where('number', '=', numbers[0] ?? '')
      .execute(),
  );
});
after(() => here.close());

const asCoordinator = <T>(work: Parameters<typeof here.house.db.as<T>>[1]) =>
  here.house.db.as({ kind: 'member', memberId: stays.memberId }, work);
const signIn = async (name: string) => {
  const browser = browse(here.house);
  const email = `${name}@demo.example`;
  assert.equal((await browser.post('/sign-in', { email, password: 'entente-demo' })).status, 303);
  return browser;
};
const keyNow = async () => {
  const key = await asCoordinator((tx) => publicServiceKey(tx, town.service.id));
  return key as NonNullable<typeof key>;
};
const write = (number: string, text: string) =>
  writeEntry(here.house, stays, {
    ...{ number, id: randomUUID(), place: { kind: 'team' }, content: { kind: 'note', text } },
  });
const found = async (word: string, pairs = kept) =>
  (await whatOpens(here, pairs)).filter((text) => text.includes(word)).length;
const grantsHeld = (memberId: string) =>
  here.house.db.bare
    .selectFrom('identity.service_key_grant')
    .where('member_id', '=', memberId)
    .select('service_key_id')
    .execute();

test('drill: a coordinator leaves: his session ends, his seals go, and the service has a new key at once', async () => {
  assert.equal(await found('EARLIER'), cases, 'before he leaves he opens all');
  const his = await signIn('leaver');
  assert.equal((await his.get('/cases')).status, 200);
  const before = await keyNow();
  const hers = await signIn('coordinator');
  const { memberId } = leaver.member;
  const ended = await hers.post(`/members/${memberId}/roles/coordinator/end`, { service: town.service.id });
  assert.equal(ended.location, '/service-key');
  assert.equal((await his.get('/cases')).location, '/sign-in?to=%2Fcases');
  assert.deepEqual(await grantsHeld(memberId), []);
  assert.notEqual((await keyNow()).id, before.id);
  const page = (await hers.get('/service-key')).html;
  assert.ok(page.includes('Nog 14 zaken') && page.includes('Druk het nieuwe herstelblad af'));
});

test('the service stays open, and a request that comes now is sealed to the new key alone', async () => {
  const { id, public_key: publicKey } = await keyNow();
  const key = { id, keys: { ...newKeyPair(), publicKey } };
  const plea = { first: { name: 'Chris' }, second: {}, story: 'LATER-REQUEST' };
  const asked = await askForHelp(here.house, { ...town.service, key }, stays, plea);
  const seen = await readCase(here.house, stays, asked.number);
  assert.ok(JSON.stringify(seen?.items).includes('LATER-REQUEST'), 'who stays reads it');
  assert.equal(await found('LATER-REQUEST'), 0);
});

test('all cases, open and closed, come under the new key in steps; a step that is killed undoes no other', async () => {
  assert.equal(await casesLeft(here.house, stays), cases);
  const first = await rewrapCases(here.house, stays, 0);
  assert.deepEqual(first, { done: 10, left: 4, stuck: 0 });
  const broken = {
    ...here.house,
    keyStore: { ...here.house.keyStore, get: () => Promise.reject(new Error('killed')) },
  };
  await assert.rejects(rewrapCases(broken, stays, 0), /killed/);
  assert.equal(await casesLeft(here.house, stays), 4);
  for (const number of numbers) assert.ok(await readCase(here.house, stays, number), number);
});

test('two at once do no harm, and by the page it goes on by one button', async () => {
  const hers = await signIn('coordinator');
  const both = await Promise.all([
    rewrapCases(here.house, stays, 1000),
    hers.post('/service-key/rewrapping'),
  ]);
  assert.equal(both[1].location, '/service-key');
  assert.equal(await casesLeft(here.house, stays), 0);
  for (const [index, number] of numbers.entries()) {
    const seen = await readCase(here.house, stays, number);
    assert.ok(JSON.stringify(seen?.items).includes(`EARLIER-${index}`), number);
  }
});

test('drill: with a dump of now, and all keys that he ever held, the one who left opens nothing, old or new', async () => {
  for (const number of numbers.slice(1)) assert.ok((await write(number, 'WRITTEN-AFTER')).ok);
  assert.equal(await found('WRITTEN-AFTER', [stays.keys]), cases - 1, 'the drill finds what may be found');
  assert.equal(await found('WRITTEN-AFTER'), 0);
  assert.equal(await found('EARLIER'), 0);
});

test('what he copied before stays his, and we say so; it opens nothing that is written afterwards', async () => {
  const texts = await openedWith(here, copied);
  assert.equal(texts.filter((text) => text.includes('EARLIER')).length, cases);
  assert.equal(texts.filter((text) => text.includes('WRITTEN-AFTER')).length, 0);
});

test('a case that was closed when he left, and is opened again, is written in under keys that he never had', async () => {
  const hers = await signIn('coordinator');
  const again = { asked_by: 'service', team_note: 'REOPENED', once: randomUUID() };
  assert.equal((await hers.post(`/cases/${numbers[0]}/reopening`, again)).status, 303);
  assert.equal(await found('REOPENED', [stays.keys]), 1);
  assert.ok(!(await openedWith(here, copied)).some((text) => text.includes('REOPENED')));
});

test('an hour later nobody holds the old key any more, and not a moment sooner', async () => {
  assert.equal(await letGoKeys(here.house), 0, 'a request may still be on its way');
  const late = await town.ask({ story: 'ON-ITS-WAY' });
  here.setNow(new Date(here.house.now().getTime() + 3_700_000));
  assert.equal(await letGoKeys(here.house), 0, 'something lies under it still');
  assert.deepEqual(await rewrapCases(here.house, stays, 1000), { done: 1, left: 0, stuck: 0 });
  assert.ok(JSON.stringify((await readCase(here.house, stays, late.number))?.items).includes('ON-ITS-WAY'));
  assert.equal(await letGoKeys(here.house), 1);
  const held = await grantsHeld(stays.memberId);
  assert.deepEqual(
    held.map((grant) => grant.service_key_id),
    [(await keyNow()).id],
  );
});

test('the new sheet is asked for until two groups of it were typed, and the old one opens nothing any more', async () => {
  const hers = await signIn('coordinator');
  assert.ok((await hers.get('/today')).html.includes('href="/service-key"'));
  const member = { memberId: stays.memberId, serviceId: town.service.id, keys: stays.keys };
  const key = await asCoordinator((tx) => newestServiceKey(tx, member));
  assert.ok(key);
  const [first, second] = askedGroups(key.id).map((place) => groupOnSheet(key, place));
  const typed = { first: first ?? '', second: second ?? '' };
  assert.equal((await hers.post('/recovery-sheet/confirmation', typed)).location, '/recovery-sheet');
  assert.ok(!(await hers.get('/today')).html.includes('href="/service-key"'));
  assert.ok((await hers.get('/service-key')).html.includes('Alles is in orde'));
  const old = sheetLines(town.service.key.keys.privateKey).join('\n');
  assert.equal((await hers.post('/account/recovery-sheet', { sheet: old })).status, 422);
});

test('the last coordinator who holds the key cannot leave', async () => {
  const hers = await signIn('coordinator');
  const own = `/members/${stays.memberId}/roles/coordinator/end`;
  assert.equal((await hers.post(own, { service: town.service.id })).status, 422);
});
