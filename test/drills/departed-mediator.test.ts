import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { readCase } from '../../src/features/cases/case/read-case.ts';
import { writeEntry } from '../../src/features/cases/entries/write-entry.ts';
import { browse } from '../browse.ts';
import { type TestHouse, testHouse } from '../house.ts';
import { type SmallTown, smallTown } from '../town.ts';
import { keysThatOpen, openedWith, whatOpens } from './what-opens.ts';
import { everybodyFits, withTeam } from './with-team.ts';

let here: TestHouse;
let town: SmallTown;
let numbers: string[];
const [leaver, stays, other] = [0, 1, 2] as const;

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  await everybodyFits(here.house, town);
  numbers = [];
  for (let i = 0; i < 3; i++) numbers.push(await withTeam(here.house, town, `EARLIER-${i}`));
  numbers.push(await withTeam(here.house, town, 'ASKED', 0));
});
after(() => here.close());

const idOf = (index: number) => town.working.mediators[index as 0].memberId;
const path = () => `/mediators/${idOf(leaver)}/handing-over`;
const signIn = async (name: string) => {
  const browser = browse(here.house);
  const email = `${name}@demo.example`;
  assert.equal((await browser.post('/sign-in', { email, password: 'entente-demo' })).status, 303);
  return browser;
};
const trail = async (action: string) =>
  (
    await here.house.db.as({ kind: 'member', memberId: town.working.coordinator.memberId }, (tx) =>
      tx.selectFrom('trail.audit_row').where('action', '=', action).select('detail').execute(),
    )
  ).length;

test('drill: a mediator leaves: an administrator ends his role, and at once he reads nothing', async () => {
  assert.ok(await readCase(here.house, town.working.mediators[leaver], numbers[0] ?? ''));
  const his = await signIn('mediator');
  const administrator = await signIn('administrator');
  const ended = await administrator.post(`/members/${idOf(leaver)}/roles/mediator/end`, {
    service: town.service.id,
  });
  assert.equal(ended.location, '/members');
  assert.equal((await his.get(`/cases/${numbers[0]}`)).status, 303);
  assert.equal(await readCase(here.house, town.working.mediators[leaver], numbers[0] ?? ''), null);
});

test('his open cases are a task of the coordinators, in one line', async () => {
  const hers = await signIn('coordinator');
  const today = (await hers.get('/today')).html;
  assert.ok(today.includes(path()) && today.includes('4 zaken van Mia Middelaar'));
});

test('pain 26: one screen hands over all open cases of who leaves, each with whom the rules suggest', async () => {
  const hers = await signIn('coordinator');
  const page = await hers.get(path());
  assert.equal(page.status, 200);
  const copied = await keysThatOpen(here, [town.working.mediators[leaver].keys]);
  assert.ok(copied.size > 0, 'his grants are still there');
  const fields: Record<string, string> = {};
  for (const number of numbers) {
    assert.ok(page.html.includes(number), number);
    fields[`case-${number}`] = number === numbers[2] ? '' : idOf(other);
  }
  assert.ok(page.html.includes('Fatou Vrijwilliger') && page.html.includes('Blijft: Bas Bemiddelaar'));
  const done = await hers.post(path(), fields);
  assert.equal(done.status, 303);
  const after = (await hers.get(done.location ?? '')).html;
  assert.ok(after.includes('Voor deze zaken zoekt u nog iemand'));
  assert.ok(
    after.includes(`/cases/${numbers[2]}/assignment`) && !after.includes(`/cases/${numbers[0]}/assignment`),
  );
  assert.ok(!(await hers.get('/today')).html.includes(path()));
  assert.equal(await trail('mediator.removed'), 4);
  const text = 'WRITTEN-AFTER';
  for (const number of numbers) {
    const entry = {
      number,
      id: randomUUID(),
      place: { kind: 'team' },
      content: { kind: 'note', text },
    } as const;
    assert.ok((await writeEntry(here.house, town.working.coordinator, entry)).ok);
  }
  assert.deepEqual(
    await whatOpens(here, [town.working.mediators[leaver].keys]),
    [],
    'nothing is left to him',
  );
  const opened = await openedWith(here, copied);
  assert.ok(
    opened.some((one) => one.includes('EARLIER')),
    'what he copied before stays his',
  );
  assert.ok(
    !opened.some((one) => one.includes(text)),
    'keys that he copied open nothing that is written now',
  );
  const seen = await readCase(here.house, town.working.mediators[stays], numbers[0] ?? '');
  assert.ok(JSON.stringify(seen?.items).includes(text), 'who stays reads on');
});

test('sent twice it asks nobody twice, and what is typed into the form harms nothing', async () => {
  const hers = await signIn('coordinator');
  const again = await hers.post(path(), { [`case-${numbers[0]}`]: idOf(other) });
  assert.equal(again.status, 303);
  const asked = await trail('proposal.made');
  const odd = { 'case-9999-1': idOf(other), 'case-x': 'y', [`case-${numbers[0]}`]: 'not-an-id' };
  assert.equal((await hers.post(path(), odd)).status, 303);
  assert.equal(await trail('proposal.made'), asked);
  assert.equal((await hers.get(`/mediators/${randomUUID()}/handing-over`)).status, 404);
  assert.equal((await hers.get('/mediators/x/handing-over')).status, 404);
  assert.equal((await (await signIn('coordinator2')).get(path())).status, 404);
});
