import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { firstRunLink } from './first-run-token.ts';

let here: TestHouse;
before(async () => {
  here = await testHouse();
});
after(() => here.close());

const aboutService = {
  name: 'Médiation de quartier de Liège',
  country: 'be',
  languages: ['fr', 'nl'],
  phone: '04 000 00 00',
  email: 'mediation@liege.example',
  areas: 'Liège\n4000\n4020',
  mediators: 'one',
  police: 'no',
  coordinator: 'me',
};
const person = {
  name: 'Camille Exemple',
  email: 'camille@liege.example',
  passphrase: 'quatre mots sans lien',
  again: 'quatre mots sans lien',
  language: 'fr',
};

test('an empty installation is set up from the printed link to a service that is open, and only once', async () => {
  const { house } = here;
  const visitor = browse(house);
  assert.equal((await visitor.get('/')).location, '/first-run');
  const link = await firstRunLink(house);
  assert.ok(link);
  assert.ok(link.startsWith(`${house.origin}/first-run?token=`));
  const token = new URL(link).searchParams.get('token') ?? '';

  const wrong = await visitor.get('/first-run?token=AAAA');
  assert.ok(!wrong.html.includes('name="passphrase"'));
  assert.equal((await visitor.post('/first-run', { ...person, token: 'AAAA' })).status, 403);
  const weak = await visitor.post('/first-run', { ...person, token, passphrase: 'kort', again: 'kort' });
  assert.equal(weak.status, 422);
  assert.ok(weak.html.includes('Camille Exemple'), 'what was typed stays');

  const begun = await visitor.post('/first-run', { ...person, token });
  assert.equal(begun.location, '/new-service');
  assert.equal((await visitor.get('/new-service')).status, 200);
  const check = await visitor.get(`/new-service?${query(aboutService)}`);
  assert.ok(check.html.includes('name="once"'), 'all is answered');
  const once = /name="once" value="([^"]+)"/.exec(check.html)?.[1] ?? '';
  assert.equal((await visitor.post('/new-service', { ...aboutService, once })).location, '/recovery-sheet');
  assert.equal((await visitor.post('/new-service', { ...aboutService, once })).location, '/recovery-sheet');
  assert.equal((await servicesIn(house)).length, 1, 'a double post makes one service');

  const sheet = await visitor.get('/recovery-sheet');
  const lines = [...sheet.html.matchAll(/<code>([0-9A-Z ]+)<\/code>/g)].map((match) => match[1] ?? '');
  assert.equal(lines.length, 4);
  const asked = await visitor.get('/recovery-sheet/confirmation');
  const places = [...asked.html.matchAll(/Ligne (\d), groupe (\d)/g)];
  const groups = places.map(
    ([, line, group]) => lines[Number(line) - 1]?.split(' ')[Number(group) - 1] ?? '',
  );
  assert.ok(!asked.html.includes(`${groups[0]}`), 'the page does not give the answer away');
  const mistyped = { first: groups[0] ?? '', second: 'ZZZZ' };
  assert.equal((await visitor.post('/recovery-sheet/confirmation', mistyped)).status, 422);
  assert.equal((await servicesIn(house))[0]?.opened_at, null);
  const leadsToSheet = 'class="button" href="/recovery-sheet"';
  assert.ok(
    (await visitor.get('/today')).html.includes(leadsToSheet),
    'who stops halfway finds the way back',
  );
  const right = { first: groups[0] ?? '', second: groups[1] ?? '' };
  assert.equal((await visitor.post('/recovery-sheet/confirmation', right)).location, '/recovery-sheet');
  assert.deepEqual((await servicesIn(house))[0]?.opened_at, house.now());
  assert.ok(!(await visitor.get('/recovery-sheet')).html.includes('<code>'), 'the sheet is not shown again');
  assert.ok(!(await visitor.get('/today')).html.includes(leadsToSheet));

  assert.equal(await firstRunLink(house), null);
  const second = await browse(house).post('/first-run', { ...person, token, email: 'other@liege.example' });
  assert.equal(second.location, '/sign-in');
});

test('a question that is left open is asked again, with what was typed before', async () => {
  const visitor = browse(here.house);
  await visitor.post('/sign-in', { email: person.email, password: person.passphrase });
  const page = await visitor.get('/new-service?name=Buren&country=xx&at=country');
  assert.ok(page.html.includes('class="errors"'));
  assert.ok(page.html.includes('type="hidden" name="name" value="Buren"'));
  const fresh = await visitor.get('/new-service?name=Buren&at=name');
  assert.ok(!fresh.html.includes('class="errors"'), 'what was not asked yet is not wrong');
});

test('a service that somebody else coordinates is out of the operator’s reach', async () => {
  const { house } = here;
  const operator = browse(house);
  await operator.post('/sign-in', { email: person.email, password: person.passphrase });
  const made = await operator.post('/new-service', {
    ...aboutService,
    name: 'Buurtbemiddeling Heemskerk',
    country: 'nl',
    coordinator: 'other',
    coordinatorName: 'Noor Voorbeeld',
    coordinatorEmail: 'noor@heemskerk.example',
    once: crypto.randomUUID(),
  });
  const link = /\/invitations\/[\w-]+/.exec(made.html)?.[0] ?? '';
  const coordinator = browse(house);
  const page = await coordinator.get(link);
  assert.ok(page.html.includes('noor@heemskerk.example'));
  const passphrase = 'vijf paarse olifanten';
  const joining = { name: 'Noor', passphrase, again: passphrase, language: 'nl' };
  assert.equal((await coordinator.post(link, joining)).location, '/recovery-sheet');
  assert.ok((await coordinator.get('/recovery-sheet')).html.includes('<code>'), 'she holds the key');
  assert.equal((await browse(house).get(link)).status, 410, 'the link works once');
  const grants = await house.db.bare.selectFrom('identity.service_key_grant').selectAll().execute();
  assert.equal(new Set(grants.map((grant) => grant.member_id)).size, 2, 'each service has its own holder');
});

const servicesIn = (house: TestHouse['house']) =>
  house.db.bare.selectFrom('identity.service').selectAll().execute();

const query = (typed: Record<string, string | string[]>) =>
  new URLSearchParams(
    Object.entries(typed).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  ).toString();
