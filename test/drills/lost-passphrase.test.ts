import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeResetLink } from '../../src/features/accounts/reset/reset-link.ts';
import { sheetLines } from '../../src/platform/vault/recovery-sheet.ts';
import { browse } from '../browse.ts';
import { type TestHouse, testHouse } from '../house.ts';
import { type SmallTown, smallTown } from '../town.ts';
import { secondCoordinator } from './second-coordinator.ts';
import { everybodyFits, withTeam } from './with-team.ts';

let here: TestHouse;
let town: SmallTown;
let number: string;
let asked: string;
const passphrase = 'vijf paarse olifanten';

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  await everybodyFits(here.house, town);
  await secondCoordinator(here.house, town, 'second');
  number = await withTeam(here.house, town, 'THE-STORY');
  asked = await withTeam(here.house, town, 'THE-QUESTION', 0);
});
after(() => here.close());

const signIn = async (name: string, password = 'entente-demo') => {
  const browser = browse(here.house);
  const email = `${name}@demo.example`;
  assert.equal((await browser.post('/sign-in', { email, password })).status, 303, name);
  return browser;
};

/** Somebody lost his passphrase, and chose a new one by the link that was sent to him. */
async function chooseNew(memberId: string): Promise<void> {
  const { origin } = here.house;
  const link = await here.house.db.as({ kind: 'public' }, (tx) =>
    makeResetLink(tx, { memberId, origin, now: here.house.now() }),
  );
  const chosen = { passphrase, again: passphrase };
  assert.equal((await browse(here.house).post(link.replace(origin, ''), chosen)).status, 303);
}

test('pain 27: a coordinator who lost his passphrase is let in again by another, and has lost nothing', async () => {
  const { memberId } = town.working.coordinator;
  await chooseNew(memberId);
  const hers = await signIn('coordinator', passphrase);
  assert.equal((await hers.get(`/cases/${number}`)).location, '/account/awaiting-key');
  const second = await signIn('second');
  const letIn = `/members/${memberId}/service-key`;
  assert.ok((await second.get('/today')).html.includes(letIn), 'it is listed for the other');
  assert.equal((await second.post(letIn)).status, 303);
  assert.ok((await hers.get(`/cases/${number}`)).html.includes('THE-STORY'));
  assert.ok(!(await second.get('/today')).html.includes(letIn));
});

test('drill: where nobody else holds the key, the sheet lets him in', async () => {
  await chooseNew(town.working.coordinator.memberId);
  const hers = await signIn('coordinator', passphrase);
  const sheet = sheetLines(town.service.key.keys.privateKey).join('\n');
  assert.equal((await hers.get(`/cases/${number}`)).location, '/account/awaiting-key');
  assert.equal((await hers.post('/account/recovery-sheet', { sheet })).status, 303);
  assert.ok((await hers.get(`/cases/${number}`)).html.includes('THE-STORY'));
});

test('pain 27: a mediator who lost his passphrase gets all his cases again by one press of a coordinator', async () => {
  const [mediator] = town.working.mediators;
  const before = await signIn('mediator');
  assert.ok((await before.get(`/cases/${number}`)).html.includes('THE-STORY'));
  await chooseNew(mediator.memberId);
  const his = await signIn('mediator', passphrase);
  assert.equal((await his.get(`/cases/${number}`)).location, '/account/awaiting-cases');
  const told = (await his.get('/account/awaiting-cases')).html;
  assert.ok(told.includes('Er is niets verloren') && told.includes('second'));
  const second = await signIn('second');
  const path = `/mediators/${mediator.memberId}/keys`;
  assert.ok((await second.get('/today')).html.includes(path), 'it is listed for the coordinators');
  const page = (await second.get(path)).html;
  assert.ok(page.includes(number) && page.includes(asked) && page.includes('mediator@demo.example'));
  assert.equal((await second.post(path)).status, 303);
  assert.ok((await his.get(`/cases/${number}`)).html.includes('THE-STORY'));
  assert.ok(!(await second.get('/today')).html.includes(path));
  assert.equal((await second.post(path)).status, 303, 'twice is no harm');
});

test('what he was only asked he sees and can accept again', async () => {
  const his = await signIn('mediator', passphrase);
  const proposal = /\/proposals\/[0-9a-f-]{36}/.exec((await his.get('/proposals')).html)?.[0] ?? '';
  assert.ok((await his.get(proposal)).html.includes('Kerkstraat'));
  assert.equal((await his.post(proposal, { answer: 'accepted' })).location, `/cases/${asked}`);
  assert.ok((await his.get(`/cases/${asked}`)).html.includes('THE-QUESTION'));
});

test('nobody lets in a mediator of another service, or one who mediates no more', async () => {
  const path = `/mediators/${town.working.mediators[0].memberId}/keys`;
  assert.equal((await (await signIn('coordinator2')).post(path)).status, 404);
  assert.equal((await (await signIn('mediator2')).post(path)).status, 403);
  assert.equal((await (await signIn('administrator')).post(path)).status, 403);
});
