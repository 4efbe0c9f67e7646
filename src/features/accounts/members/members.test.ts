import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { linkIn, mailsTo } from '../../../../test/outbox.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { type SmallTown, smallTown } from '../../../../test/town.ts';
import { sheetLines } from '../../../platform/vault/recovery-sheet.ts';
import { linkByOperator } from '../reset/link-by-operator.ts';

let here: TestHouse;
let town: SmallTown;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
});
after(() => here.close());

const demo = 'entente-demo';
const passphrase = 'vijf paarse olifanten';
async function as(name: string, password = demo) {
  const browser = browse(here.house);
  const email = name.includes('@') ? name : `${name}@demo.example`;
  assert.equal((await browser.post('/sign-in', { email, password })).status, 303, name);
  return browser;
}
const idOf = async (email: string) =>
  (
    await here.house.db.bare
      .selectFrom('identity.member')
      .where('email', '=', email)
      .select('id')
      .executeTakeFirst()
  )?.id ?? '';
const newcomer = { name: 'Nele Nieuw', passphrase, again: passphrase, language: 'nl' };

test('an administrator invites a coordinator, who reads nothing until a coordinator lets her in', async () => {
  const administrator = await as('administrator');
  const invited = await administrator.post('/members/invitations', {
    name: 'Nele Nieuw',
    email: 'nele@demo.example',
    roles: ['coordinator'],
    language: 'nl',
  });
  assert.equal(invited.status, 200);
  const link = await linkIn(here, 'nele@demo.example');
  assert.ok(invited.html.includes(link), 'the page shows the link as well');
  const nele = browse(here.house);
  assert.equal((await nele.post(link, newcomer)).location, '/workspace');
  assert.equal((await nele.get('/recovery-sheet')).location, '/account/awaiting-key');
  assert.ok((await nele.get('/account/awaiting-key')).html.includes(town.coordinator.name));
  const id = await idOf('nele@demo.example');
  assert.equal((await administrator.get(`/members/${id}/service-key`)).status, 403);
  assert.equal((await administrator.post(`/members/${id}/service-key`)).status, 403);
  assert.equal((await nele.post(`/members/${id}/service-key`)).location, '/account/awaiting-key');

  const coordinator = await as('coordinator');
  assert.ok((await coordinator.get('/members')).html.includes('wacht op de sleutel'));
  assert.equal((await coordinator.post(`/members/${id}/service-key`)).status, 303);
  assert.ok(!(await coordinator.get('/members')).html.includes('wacht op de sleutel'));
  assert.equal((await nele.get('/recovery-sheet')).status, 200);
});

test('what is wrong with an invitation is said, and what was typed stays', async () => {
  const administrator = await as('administrator');
  const wrong = await administrator.post('/members/invitations', {
    name: 'Piet',
    email: 'geen adres',
    language: 'nl',
  });
  assert.equal(wrong.status, 422);
  assert.ok(wrong.html.includes('value="geen adres"') && wrong.html.includes('minstens één rol'));
  const operator = { name: 'P', email: 'p@demo.example', roles: ['operator'], language: 'nl' };
  assert.equal((await administrator.post('/members/invitations', operator)).status, 422);
  const coordinator = await as('coordinator');
  const asAdministrator = { ...operator, roles: ['administrator'] };
  assert.equal((await coordinator.post('/members/invitations', asAdministrator)).status, 422);
});

test('an invitation works once, ends when withdrawn, and is only for its own address', async () => {
  const administrator = await as('administrator');
  const to = async (email: string) => {
    await administrator.post('/members/invitations', {
      name: 'X',
      email,
      roles: ['mediator'],
      language: 'fr',
    });
    return linkIn(here, email);
  };
  const withdrawn = await to('withdrawn@demo.example');
  assert.ok((await browse(here.house).get(withdrawn)).html.includes('lang="fr"'));
  const page = (await administrator.get('/members')).html;
  const action = /\/members\/invitations\/[0-9a-f-]{36}\/withdrawal/.exec(page)?.[0] ?? '';
  assert.equal((await administrator.post(action)).status, 303);
  assert.equal((await browse(here.house).get(withdrawn)).status, 410);

  const forOther = await to('coordinator2@demo.example');
  const mediator = await as('mediator');
  assert.equal((await mediator.post(forOther)).status, 410);
  const otherCoordinator = await as('coordinator2');
  assert.equal((await otherCoordinator.post(forOther)).location, '/workspace');
  assert.equal((await otherCoordinator.post(forOther)).status, 410);
  const account = await otherCoordinator.get('/account');
  assert.ok(account.html.includes('name="service"'), 'he now works in two services');
});

test('a role that ends ends every session at once, and the last key holder is kept', async () => {
  const administrator = await as('administrator');
  const mediator = await as('mediator2');
  const id = await idOf('mediator2@demo.example');
  assert.equal((await mediator.get('/workspace')).location, '/today');
  const service = town.service.id;
  assert.equal((await administrator.post(`/members/${id}/roles/mediator/end`, { service })).status, 303);
  assert.equal((await mediator.get('/workspace')).location, '/sign-in?to=%2Fworkspace');
  assert.equal((await (await as('mediator2')).get('/workspace')).location, '/account');

  const coordinator2 = await as('coordinator2');
  await coordinator2.post('/account/service', { service: town.other.id });
  const own = await idOf('coordinator2@demo.example');
  const last = await coordinator2.post(`/members/${own}/roles/coordinator/end`, { service: town.other.id });
  assert.equal(last.status, 422);
  assert.ok(last.html.includes('laatste coördinator'));
});

test('a stand-in has a last day, after which nothing is left of his role', async () => {
  const administrator = await as('administrator');
  const id = await idOf('mediator3@demo.example');
  const today = here.house.now().toISOString().slice(0, 10);
  const given = { role: 'environment_officer', until: today, service: town.service.id };
  assert.equal((await administrator.post(`/members/${id}/roles`, given)).status, 303);
  assert.ok((await administrator.get(`/members/${id}`)).html.includes('tot en met'));
  const wrong = { ...given, until: '2026-02-31' };
  assert.equal((await administrator.post(`/members/${id}/roles`, wrong)).status, 422);
  const before = here.house.now();
  here.setNow(new Date(before.getTime() + 25 * 3_600_000));
  assert.ok(!(await (await as('administrator')).get(`/members/${id}`)).html.includes('tot en met'));
  here.setNow(before);
});

test('a member of another service is not there', async () => {
  const administrator = await as('administrator');
  const id = await idOf('coordinator2@demo.example');
  await here.house.db.bare
    .updateTable('identity.role')
    .set({ ended_at: here.house.now() })
    .where('member_id', '=', id)
    .where('service_id', '=', town.service.id)
    .execute();
  assert.equal((await administrator.get(`/members/${id}`)).status, 404);
  assert.equal((await administrator.get('/members/no-id')).status, 404);
  const role = { role: 'mediator', service: town.other.id };
  assert.equal((await administrator.post(`/members/${id}/roles`, role)).status, 404);
  assert.equal((await administrator.get(`/members?service=${town.other.id}`)).status, 404);
});

test('a forgotten passphrase: the same answer for any address, new keys, and the way back by the sheet', async () => {
  const visitor = browse(here.house);
  const known = await visitor.post('/sign-in/reset', { email: 'coordinator@demo.example' });
  const unknown = await visitor.post('/sign-in/reset', { email: 'nobody@demo.example' });
  assert.equal(known.status, 200);
  assert.equal(known.html.replaceAll('coordinator@', 'nobody@'), unknown.html);
  assert.equal((await mailsTo(here, 'nobody@demo.example')).length, 0);
  const [mail] = await mailsTo(here, 'coordinator@demo.example');
  assert.ok(mail && !/zaak|bemiddel|buur/i.test(mail.subject), 'a neutral subject');
  const link = await linkIn(here, 'coordinator@demo.example');

  const old = await as('coordinator');
  assert.equal((await visitor.post(link, { passphrase: 'kort', again: 'kort' })).status, 422);
  const chosen = { passphrase, again: passphrase };
  assert.ok((await visitor.post(link, chosen)).location?.startsWith('/sign-in'));
  assert.equal((await visitor.post(link, chosen)).status, 410, 'the link works once');
  assert.equal((await old.get('/workspace')).status, 303);
  assert.equal(
    (await browse(here.house).post('/sign-in', { email: 'coordinator@demo.example', password: demo })).status,
    422,
  );

  const coordinator = await as('coordinator', passphrase);
  assert.equal((await coordinator.get('/recovery-sheet')).location, '/account/awaiting-key');
  const lines = sheetLines(town.service.key.keys.privateKey);
  const typed = lines.map((line) => line.toLowerCase()).join('\n');
  const mistyped = `${typed.slice(0, -1)}${typed.endsWith('z') ? 'y' : 'z'}`;
  const refused = await coordinator.post('/account/recovery-sheet', { sheet: mistyped });
  assert.equal(refused.status, 422);
  assert.ok(refused.html.includes('regel 4') && refused.html.includes(lines[0]?.toLowerCase() ?? '?'));
  const others = sheetLines(town.other.key.keys.privateKey).join('\n');
  assert.equal((await coordinator.post('/account/recovery-sheet', { sheet: others })).status, 422);
  assert.equal((await coordinator.post('/account/recovery-sheet', { sheet: typed })).location, '/workspace');
  assert.equal((await coordinator.get('/recovery-sheet')).status, 200, 'she holds the key again');
});

test('a link to choose a passphrase lives an hour', async () => {
  await browse(here.house).post('/sign-in/reset', { email: 'mediator@demo.example' });
  const link = await linkIn(here, 'mediator@demo.example');
  assert.equal((await browse(here.house).get(link)).status, 200);
  here.setNow(new Date(here.house.now().getTime() + 3_600_001));
  assert.equal((await browse(here.house).get(link)).status, 410);
});

test('where no mail is sent, the operator prints the same link, and the trail says that he did', async () => {
  const { db, origin } = here.house;
  const given = { origin, now: here.house.now() };
  assert.equal((await linkByOperator(db, { ...given, email: 'nobody@demo.example' })).ok, false);
  const made = await linkByOperator(db, { ...given, email: 'Mediator@demo.example' });
  assert.ok(made.ok);
  assert.equal((await browse(here.house).get(made.value.link.replace(origin, ''))).status, 200);
  const client = new pg.Client(here.owner);
  await client.connect();
  await seeAll(client);
  const { rows } = await client.query(
    "select role from trail.audit_row where action = 'member.reset_by_operator'",
  );
  await client.end();
  assert.deepEqual(rows, [{ role: 'operator' }]);
});
