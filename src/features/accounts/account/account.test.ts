import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { TOTP } from 'otpauth';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { giveRole } from '../members/give-role.ts';
import { insertMember, prepareMember } from '../members/make-member.ts';

let here: TestHouse;
const passphrase = 'vijf paarse olifanten';
before(async () => {
  here = await testHouse();
  for (const email of ['ans@dienst.example', 'bo@dienst.example']) {
    const prepared = await prepareMember(here.house, { email, name: 'Ans', language: 'nl', passphrase });
    await here.house.db.as({ kind: 'public' }, (tx) => insertMember(tx, prepared, here.house.now()));
  }
});
after(() => here.close());

const signedIn = async (email = 'ans@dienst.example', password = passphrase) => {
  const browser = browse(here.house, { headers: { 'User-Agent': 'Mozilla/5.0 (Windows) Firefox/140.0' } });
  assert.equal((await browser.post('/sign-in', { email, password })).status, 303);
  return browser;
};

test('a member changes his name and language, and is shown what is wrong', async () => {
  const browser = await signedIn();
  assert.equal((await browser.post('/account', { name: '', language: 'fr' })).status, 422);
  assert.equal((await browser.post('/account', { name: 'Anna', language: 'fr' })).location, '/account?saved');
  const page = await browser.get('/account?saved');
  assert.ok(page.html.includes('lang="fr"') && page.html.includes('value="Anna"'));
});

test('a member sees where he is signed in, ends one session or all others, and only his own', async () => {
  const [first, second, stranger] = [await signedIn(), await signedIn(), await signedIn('bo@dienst.example')];
  const page = await first.get('/account/sessions');
  assert.ok(page.html.includes('Firefox · Windows'));
  await stranger.post('/account/sessions/others/end');
  for (const [, id] of page.html.matchAll(/sessions\/([0-9a-f-]{36})\/end/g))
    await stranger.post(`/account/sessions/${id}/end`);
  assert.equal((await second.get('/account')).status, 200, 'a stranger ends nothing of his');
  await first.post('/account/sessions/others/end');
  assert.equal((await second.get('/account')).status, 303);
  assert.equal((await first.get('/account')).status, 200);
  assert.equal((await first.post('/account/sessions/nonsense/end')).status, 303);
});

test('a new passphrase keeps the same keys and ends every other session', async () => {
  const [browser, other] = [await signedIn('bo@dienst.example'), await signedIn('bo@dienst.example')];
  const next = 'zeven groene paraplu’s';
  const change = { old: passphrase, passphrase: next, again: next };
  assert.equal((await browser.post('/account/passphrase', { ...change, old: 'iets anders' })).status, 422);
  assert.equal((await browser.post('/account/passphrase', { ...change, again: 'x' })).status, 422);
  assert.equal((await browser.post('/account/passphrase', change)).status, 303);
  assert.equal((await browser.get('/account')).status, 200);
  assert.equal((await other.get('/account')).status, 303);
  assert.equal(
    (await browse(here.house).post('/sign-in', { email: 'bo@dienst.example', password: passphrase })).status,
    422,
  );
  await signedIn('bo@dienst.example', next);
});

test('the second factor is begun, confirmed with its first code, and ended with the passphrase', async () => {
  const { house } = here;
  const browser = await signedIn();
  await browser.post('/account/second-factor');
  const scan = await browser.get('/account/second-factor');
  const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(scan.html)?.[1]?.replaceAll(' ', '') ?? '';
  assert.equal((await browser.post('/account/second-factor/confirmation', { code: '12345' })).status, 422);
  const code = new TOTP({ secret }).generate({ timestamp: house.now().getTime() });
  const codes = await browser.post('/account/second-factor/confirmation', { code });
  assert.equal(codes.html.match(/<code>[0-9A-Z]{5}-[0-9A-Z]{5}<\/code>/g)?.length, 10);
  const rows = await house.db.bare.selectFrom('identity.member').select('totp_secret').execute();
  const stored = Buffer.concat(rows.map((row) => row.totp_secret ?? new Uint8Array()));
  assert.ok(stored.length > 0 && !stored.includes(secret), 'the secret lies encrypted');
  const again = await browse(house).post('/sign-in', { email: 'ans@dienst.example', password: passphrase });
  assert.ok(again.location?.startsWith('/sign-in/second-factor'));
  const wrong = await browser.post('/account/second-factor/end', { passphrase: 'iets anders' });
  assert.equal(wrong.status, 422);
  await browser.post('/account/second-factor/end', { passphrase });
  await signedIn();
  assert.equal((await signedIn().then((own) => own.get('/account'))).status, 200);
});

test('a member without opened keys opens them once with his passphrase, in a new session', async () => {
  const browser = await signedIn();
  await here.house.db.bare.updateTable('identity.session').set({ sealed_private_key: null }).execute();
  const before = browser.cookies.get('entente');
  assert.equal((await browser.get('/account/open-keys?to=/account')).status, 200);
  assert.equal((await browser.post('/account/open-keys', { passphrase: 'iets anders' })).status, 422);
  const opened = await browser.post('/account/open-keys', { passphrase, to: '/account/sessions' });
  assert.equal(opened.location, '/account/sessions');
  assert.notEqual(browser.cookies.get('entente'), before);
  assert.equal((await browser.get('/account/open-keys')).location, '/workspace');
});

test('what was sent while the keys were closed is there once they are open', async () => {
  const { house } = here;
  const browser = await signedIn();
  const answers = {
    name: 'Buren',
    country: 'be',
    languages: 'nl',
    phone: '1',
    email: 'a@b.example',
    areas: '4000',
  };
  const rest = { mediators: 'one', police: 'no', coordinator: 'me', once: crypto.randomUUID() };
  const { id } = await house.db.bare
    .selectFrom('identity.member')
    .where('email', '=', 'ans@dienst.example')
    .select('id')
    .executeTakeFirstOrThrow();
  await house.db.as({ kind: 'public' }, (tx) =>
    giveRole(tx, { memberId: id, serviceId: null, role: 'operator' }, null, house.now()),
  );
  await house.db.bare.updateTable('identity.session').set({ sealed_private_key: null }).execute();
  const closed = await browser.post('/new-service', { ...answers, ...rest });
  assert.equal(closed.status, 401);
  const kept = /name="kept" value="([^"]+)"/.exec(closed.html)?.[1] ?? '';
  const wrong = await browser.post('/account/open-keys', { passphrase: 'iets anders', kept });
  assert.ok(wrong.html.includes(kept), 'a mistake loses nothing');
  const opened = await browser.post('/account/open-keys', { passphrase, kept });
  assert.ok(opened.html.includes('action="/new-service"') && opened.html.includes('value="Buren"'));
});
