import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { TOTP } from 'otpauth';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type Listening, listen } from '../../../app/server.ts';
import type { House } from '../../../platform/house.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { updateProfile } from '../account/queries.ts';
import { insertMember, prepareMember } from '../members/make-member.ts';
import { beginSecondFactor, confirmSecondFactor, secretOf } from '../second-factor/second-factor.ts';
import { passkeysOf, usePasskey } from './queries.ts';

const email = 'ans@dienst.example';
const passphrase = 'vijf paarse olifanten';
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
  await house.db.as({ kind: 'public' }, (tx) => insertMember(tx, prepared, house.now()));
  site = await listen(house, { host: 'localhost', port: 0 });
  house.origin = site.url;
  browser = await openBrowser();
  context = await browser.newContext({ locale: 'nl-NL' });
  context.setDefaultTimeout(5_000);
  page = await context.newPage();
  await withDevice(page);
});
after(async () => {
  await browser.close();
  await site.close();
  await here.close();
});

/** A device that keeps passkeys and always finds its owner. */
async function withDevice(at: Page) {
  const debug = await at.context().newCDPSession(at);
  await debug.send('WebAuthn.enable');
  await debug.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

const goTo = (path: string) => page.goto(site.url + path);
const press = (name: string) => page.getByRole('button', { name }).first().click();
const isAt = (path: string) => page.waitForURL((url) => url.pathname === path);

async function signInByHand() {
  await goTo('/sign-in');
  await page.fill('#email', email);
  await page.fill('#password', passphrase);
  await press('Meld aan');
  await isAt('/account');
}

async function leave() {
  await context.clearCookies();
}

/** Signs in by passkey up to what the browser would post, and holds that back. */
async function heldBack(): Promise<{ body: string; cookie: string }> {
  await leave();
  await goTo('/sign-in');
  // As words: the loader of TypeScript would put its own names into a function.
  await page.evaluate(
    'HTMLFormElement.prototype.submit = function () { this.dataset.held = new URLSearchParams(new FormData(this)) }',
  );
  await press('Meld aan met een passkey');
  const form = page.locator('form[data-held]');
  await form.waitFor({ state: 'attached' });
  const body = (await form.getAttribute('data-held')) ?? '';
  const cookies = await context.cookies(`${site.url}/sign-in/passkey`);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return { body, cookie };
}

const post = ({ body, cookie }: { body: string; cookie: string }) =>
  fetch(`${site.url}/sign-in/passkey`, {
    method: 'POST',
    redirect: 'manual',
    body,
    headers: {
      Cookie: cookie,
      'Content-Type': 'application/x-www-form-urlencoded',
      'Sec-Fetch-Site': 'same-origin',
    },
  });

/** The same post with a changed answer. */
function bent(body: string, change: (answer: Answer) => void): string {
  const fields = new URLSearchParams(body);
  const answer = JSON.parse(fields.get('answer') ?? '');
  change(answer);
  fields.set('answer', JSON.stringify(answer));
  return String(fields);
}
type Answer = { id: string; rawId: string; response: Record<string, string> };

test('a member adds a passkey and signs in by it, without the code of his second factor', async () => {
  await signInByHand();
  await goTo('/account/passkeys');
  await page.fill('#passphrase', passphrase);
  await press('Ga verder');
  await isAt('/account/passkeys/new');
  assert.equal(await page.getByText('kunt u geen passkey toevoegen').isVisible(), false);
  assert.deepEqual(await axeViolations(page), []);
  await press('Maak de passkey');
  await page.getByRole('button', { name: /^Verwijder/ }).waitFor();
  await house.db.as({ kind: 'member', memberId }, async (tx) => {
    await beginSecondFactor(tx, house, memberId);
    const totp = new TOTP({ secret: (await secretOf(tx, house, memberId)) ?? '' });
    const code = totp.generate({ timestamp: house.now().getTime() });
    assert.ok((await confirmSecondFactor(tx, house, { id: memberId, name: 'Ans' }, code)).ok);
  });
  await leave();
  await goTo('/sign-in?to=/account/sessions');
  await press('Meld aan met een passkey');
  await isAt('/account/sessions');
});

test('where the device can open no key, his keys stay closed until he gives his passphrase', async () => {
  await goTo('/account/open-keys?to=/account');
  await page.fill('#passphrase', passphrase);
  await press('Open mijn sleutel');
  await isAt('/account');
  await goTo('/account/open-keys?to=/account/passkeys');
  await isAt('/account/passkeys');
});

test('the pages have no barrier, in four languages and 320 pixels wide', async () => {
  await page.setViewportSize({ width: 320, height: 720 });
  for (const language of languages) {
    await house.db.as({ kind: 'member', memberId }, (tx) =>
      updateProfile(tx, memberId, { name: 'Ans', language }),
    );
    await goTo('/account/passkeys');
    assert.deepEqual(await axeViolations(page), [], language);
    assert.equal(await sidewaysScroll(page), 0, language);
  }
  await house.db.as({ kind: 'member', memberId }, (tx) =>
    updateProfile(tx, memberId, { name: 'Ans', language: 'nl' }),
  );
  await leave();
  await goTo('/sign-in?language=nl');
  assert.deepEqual(await axeViolations(page), []);
  assert.equal(await sidewaysScroll(page), 0);
  await page.setViewportSize({ width: 1280, height: 720 });
});

test('an answer counts once, even when it is sent twice at the same moment', async () => {
  const answer = await heldBack();
  const both = await Promise.all([post(answer), post(answer)]);
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 422]);
  // Passkeys that travel between devices do not count, so the counter alone must not be what refuses.
  await house.db.as({ kind: 'member', memberId }, async (tx) => {
    for (const { id } of await passkeysOf(tx, memberId)) await usePasskey(tx, id, 0, house.now());
  });
  assert.equal((await post(answer)).status, 422);
});

test('a bent answer, one of another challenge and one that came too late open nothing', async () => {
  const answer = await heldBack();
  const changed = bent(answer.body, ({ response }) => {
    const bytes = Buffer.from(response.authenticatorData ?? '', 'base64url');
    bytes[36] = (bytes[36] ?? 0) + 1;
    response.authenticatorData = bytes.toString('base64url');
  });
  const refused = await post({ ...answer, body: changed });
  assert.equal(refused.status, 422);
  assert.ok(!refused.headers.getSetCookie().some((cookie) => cookie.startsWith('entente=')));
  const another = await heldBack();
  assert.equal((await post({ body: (await heldBack()).body, cookie: another.cookie })).status, 422);
  const third = await heldBack();
  assert.equal((await post({ ...third, cookie: '' })).status, 422);
  here.setNow(new Date(here.house.now().getTime() + 5 * 60_000 + 1000));
  assert.equal((await post(third)).status, 422, 'after five minutes');
});

test('an unknown passkey is told the same as a wrong one', async () => {
  const answer = await heldBack();
  const unknown = bent(answer.body, (one) => {
    one.id = one.rawId = Buffer.alloc(32, 7).toString('base64url');
  });
  const wrong = bent((await heldBack()).body, ({ response }) => {
    response.signature = Buffer.alloc(70, 7).toString('base64url');
  });
  const fresh = await heldBack();
  const said = [
    await post({ body: unknown, cookie: answer.cookie }),
    await post({ body: wrong, cookie: fresh.cookie }),
  ];
  const pages = await Promise.all(said.map((one) => one.text()));
  assert.deepEqual(
    said.map(({ status }) => status),
    [422, 422],
  );
  assert.equal(pages[0], pages[1]);
});

test('a passkey that was removed opens nothing any more', async () => {
  await leave();
  await goTo('/sign-in?to=/account/passkeys');
  await press('Meld aan met een passkey');
  await isAt('/account/passkeys');
  await page.getByRole('button', { name: /^Verwijder/ }).click();
  await page.getByText('U heeft nog geen passkey').waitFor();
  await leave();
  await goTo('/sign-in');
  await press('Meld aan met een passkey');
  await page.getByText('Aanmelden met deze passkey is niet gelukt').first().waitFor();
  assert.equal(
    (await context.cookies()).some(({ name }) => name === 'entente'),
    false,
  );
});

test('without JavaScript the page says why there is no button', async () => {
  const plain = await browser.newContext({ locale: 'nl-NL', javaScriptEnabled: false });
  const old = await plain.newPage();
  await old.goto(`${site.url}/sign-in`);
  assert.equal(await old.getByText('Meld aan met een passkey').isVisible(), false);
  await plain.close();
});
