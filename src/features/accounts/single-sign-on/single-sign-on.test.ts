import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import Provider from 'oidc-provider';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import type { House } from '../../../platform/house.ts';
import { insertMember, prepareMember } from '../members/make-member.ts';

let here: TestHouse;
let house: House;
let server: Server;
const passphrase = 'vijf paarse olifanten';
/** The address that the provider says for each of its people; who is not in it has one that it did not verify. */
const addresses = new Map([
  ['ans', 'ans@dienst.example'],
  ['stranger', 'stranger@elsewhere.example'],
]);

before(async () => {
  here = await testHouse();
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const singleSignOn = { issuer, clientId: 'entente', clientSecret: 'a secret of the test', name: 'De stad' };
  house = { ...here.house, singleSignOn };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: singleSignOn.clientId,
        client_secret: singleSignOn.clientSecret,
        redirect_uris: [`${house.origin}/sign-in/provider/answer`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['a key of the test'] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        email: addresses.get(id) ?? 'bo@dienst.example',
        email_verified: addresses.has(id),
      }),
    }),
  });
  server.on('request', provider.callback());
  for (const email of ['ans@dienst.example', 'bo@dienst.example']) {
    const prepared = await prepareMember(house, { email, name: 'Ans', language: 'nl', passphrase });
    await house.db.as({ kind: 'public' }, (tx) => insertMember(tx, prepared, house.now()));
  }
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await here.close();
});

/** Walks through the provider's own pages as this person, to the address that leads back to us. */
async function atProvider(start: string, login: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = start;
  let init: RequestInit = {};
  for (let step = 0; step < 12; step += 1) {
    const Cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { Cookie } });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    init = {};
    const location = answer.headers.get('Location');
    if (location) {
      url = new URL(location, url).href;
      if (url.startsWith(house.origin)) return url.slice(house.origin.length);
      continue;
    }
    const html = await answer.text();
    const prompt = html.includes('value="login"') ? 'login' : 'consent';
    const action = /<form[^>]* action="([^"]+)"/.exec(html)?.[1];
    if (!action) throw new Error(`The provider shows no form: ${answer.status} ${html.slice(0, 500)}`);
    url = new URL(action, url).href;
    init = { method: 'POST', body: new URLSearchParams({ prompt, login, password: 'any' }) };
  }
  throw new Error('The provider leads nowhere');
}

async function signInAs(login: string) {
  const browser = browse(house);
  const away = await browser.get('/sign-in/provider?to=/account/sessions');
  assert.equal(away.status, 303);
  const back = await atProvider(away.location ?? '', login);
  return { browser, back, answer: await browser.get(back) };
}

test('a member signs in by the provider, and opens his keys with his passphrase', async () => {
  assert.ok((await browse(house).get('/sign-in')).html.includes('Meld aan met De stad'));
  const { browser, back, answer } = await signInAs('ans');
  assert.equal(answer.location, '/account/sessions');
  assert.equal((await browser.get('/account')).status, 200);
  assert.equal((await browser.get('/account/open-keys')).status, 200, 'the keys are still closed');
  assert.equal((await browser.post('/account/open-keys', { passphrase })).status, 303);
  assert.equal((await browse(house).get(back)).status, 422, 'the answer is of no use in another browser');
});

test('later it is the provider’s subject that counts, not the address', async () => {
  addresses.set('ans', 'new-name@dienst.example');
  assert.equal((await signInAs('ans')).answer.location, '/account/sessions');
  addresses.set('thief', 'ans@dienst.example');
  assert.equal((await signInAs('thief')).answer.status, 403);
});

test('an address that was not verified, or that nobody has here, opens nothing', async () => {
  for (const login of ['unverified', 'stranger']) {
    const { browser, answer } = await signInAs(login);
    assert.equal(answer.status, 403, login);
    assert.ok(answer.html.includes('geen account voor u'), login);
    assert.equal((await browser.get('/account')).status, 303, login);
  }
});

test('an answer that was bent is refused, and an answer counts once', async () => {
  const browser = browse(house);
  const away = await browser.get('/sign-in/provider');
  const back = await atProvider(away.location ?? '', 'ans');
  const bent = back.replace(/state=[^&]+/, 'state=another');
  assert.equal((await browser.get(bent)).status, 422);
  assert.equal((await browser.get(back)).status, 422, 'what was expected is gone');
});

test('a provider that is away says so, and comes back without a restart', async () => {
  const free = createServer();
  await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  const issuer = `http://127.0.0.1:${port}`;
  const away = { issuer, clientId: 'entente', clientSecret: 'secret', name: 'De stad' };
  const browser = browse({ ...house, singleSignOn: away });
  const page = await browser.get('/sign-in/provider');
  assert.equal(page.status, 503);
  assert.ok(page.html.includes('antwoordt nu niet'));
  const back = createServer();
  back.on('request', new Provider(issuer, { clients: [] }).callback());
  await new Promise<void>((resolve) => back.listen(port, '127.0.0.1', resolve));
  assert.equal((await browser.get('/sign-in/provider')).status, 303);
  back.closeAllConnections();
  back.close();
});

test('without a provider there is no such page', async () => {
  assert.equal((await browse(here.house).get('/sign-in/provider')).status, 404);
  assert.ok(!(await browse(here.house).get('/sign-in')).html.includes('/sign-in/provider'));
});
