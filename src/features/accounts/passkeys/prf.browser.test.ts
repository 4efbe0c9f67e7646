import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type Listening, listen } from '../../../app/server.ts';
import type { House } from '../../../platform/house.ts';
import { changePassphrase } from '../account/change-passphrase.ts';
import { insertMember, prepareMember } from '../members/make-member.ts';
import { makeResetLink } from '../reset/reset-link.ts';
import { resetPassphrase } from '../reset/reset-passphrase.ts';
import { passkeysOf } from './queries.ts';

const email = 'ans@dienst.example';
let passphrase = 'vijf paarse olifanten';
let here: TestHouse;
let house: House;
let memberId: string;
let site: Listening;
let browser: Browser;
let context: BrowserContext;
let page: Page;

before(async () => {
  here = await testHouse();
  house = { ...here.house };
  const prepared = await prepareMember(house, { email, name: 'Ans', language: 'nl', passphrase });
  ({ memberId } = prepared);
  await asHer((tx) => insertMember(tx, prepared, house.now()));
  site = await listen(house, { host: 'localhost', port: 0 });
  house.origin = site.url;
  browser = await openBrowser();
  context = await browser.newContext({ locale: 'nl-NL' });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  const debug = await context.newCDPSession(page);
  await debug.send('WebAuthn.enable');
  await debug.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasPrf: true,
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
});
after(async () => {
  await browser.close();
  await site.close();
  await here.close();
});

const asHer = <T>(work: Parameters<House['db']['as']>[1]) =>
  house.db.as({ kind: 'member', memberId }, work) as Promise<T>;
const passkeys = () => asHer<Awaited<ReturnType<typeof passkeysOf>>>((tx) => passkeysOf(tx, memberId));
const goTo = (path: string) => page.goto(site.url + path);
const press = (name: string) => page.getByRole('button', { name }).first().click();
const isAt = (path: string) => page.waitForURL((url) => url.pathname === path);

/** Where she comes who asks for her keys: back where she wanted to be when they are open, else to the passphrase. */
async function asksForKeys(): Promise<string> {
  await goTo('/account/open-keys?to=/account/sessions');
  return new URL(page.url()).pathname;
}

async function signInByHand() {
  await context.clearCookies();
  await goTo('/sign-in');
  await page.fill('#email', email);
  await page.fill('#password', passphrase);
  await press('Meld aan');
  await isAt('/account');
}

async function signInByPasskey() {
  await context.clearCookies();
  await goTo('/sign-in?to=/account');
  await press('Meld aan met een passkey');
  await isAt('/account');
}

test('a passkey of a device that can opens the key: nobody asks for the passphrase', async () => {
  await signInByHand();
  await goTo('/account/passkeys');
  await page.fill('#passphrase', passphrase);
  await press('Ga verder');
  await isAt('/account/passkeys/new');
  await press('Maak de passkey');
  await page.getByRole('cell', { name: 'Ja' }).waitFor();
  await signInByPasskey();
  assert.equal(await asksForKeys(), '/account/sessions');
});

test('it goes on opening the key when the passphrase has changed', async () => {
  const changed = 'zes oranje olifanten';
  const asking = { memberId, email, serviceId: null, device: '' };
  assert.ok((await changePassphrase(house, asking, { old: passphrase, passphrase: changed })).ok);
  passphrase = changed;
  await signInByPasskey();
  assert.equal(await asksForKeys(), '/account/sessions');
});

test('pain 27: who lost his passphrase gets a new pair of keys, and the passkey learns it at the next sign-in', async () => {
  const now = house.now();
  const link = await asHer<string>((tx) => makeResetLink(tx, { memberId, origin: site.url, now }));
  passphrase = 'zeven witte olifanten';
  assert.ok((await resetPassphrase(house, link.split('/').at(-1) ?? '', passphrase)).ok);
  assert.deepEqual(
    (await passkeys()).map(({ prf_salt }) => prf_salt),
    [null],
  );
  await signInByPasskey();
  assert.equal(await asksForKeys(), '/account/open-keys');
  await page.fill('#passphrase', passphrase);
  await press('Open mijn sleutel');
  await isAt('/account/sessions');
  assert.ok((await passkeys())[0]?.prf_salt);
  await signInByPasskey();
  assert.equal(await asksForKeys(), '/account/sessions');
});

test('a copy that was moved to another passkey, or changed, opens nothing', async () => {
  await asHer((tx) =>
    tx
      .updateTable('identity.passkey')
      .set({ prf_salt: new Uint8Array(16).fill(9) })
      .where('member_id', '=', memberId)
      .execute(),
  );
  await signInByPasskey();
  assert.equal(await asksForKeys(), '/account/open-keys');
});

test('removing a passkey removes the key that lay beside it', async () => {
  await goTo('/account/passkeys');
  await page.getByRole('button', { name: /^Verwijder/ }).click();
  await page.getByText('U heeft nog geen passkey').waitFor();
  assert.deepEqual(await passkeys(), []);
});

test('nobody adds a passkey without the passphrase', async () => {
  await signInByHand();
  await goTo('/account/passkeys/new');
  assert.equal(new URL(page.url()).pathname, '/account/passkeys');
  const options = await page.evaluate(
    "fetch('/account/passkeys/options', { method: 'POST' }).then((answer) => answer.status)",
  );
  assert.equal(options, 422);
  await page.fill('#passphrase', 'drie groene olifanten');
  await press('Ga verder');
  await page.getByText('Deze wachtwoordzin klopt niet').first().waitFor();
});
