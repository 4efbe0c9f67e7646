import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { foundPartner, refer, type TownPartner } from '../db/demo-town/partners.ts';
import { asMember, employ, passphrase, settle, type Townsman } from '../db/demo-town/settle.ts';
import { type Listening, listen } from '../src/app/server.ts';
import type { Language } from '../src/platform/texts/languages.ts';
import { openBrowser } from '../test/browser.ts';
import { type TestHouse, testHouse } from '../test/house.ts';
import { type SmallTown, smallTown } from '../test/town.ts';
import { type Hands, withKeys, withMouse } from './hands.ts';
import { wrongOn } from './walk.ts';

let here: TestHouse;
let town: SmallTown;
let site: Listening;
let browser: Browser;
before(async () => {
  here = await testHouse(new Date('2026-08-14T10:00:00Z'));
  town = await smallTown(here.house);
  site = await listen(here.house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
  await here?.close();
});

/** A station with its officer, who sent three people in the third quarter. */
async function station(language: 'nl' | 'fr'): Promise<{ office: TownPartner; officer: Townsman }> {
  here.setNow(new Date('2026-08-14T10:00:00Z'));
  const email = `officer-${language}@demo.example`;
  const officer = await settle(here.house, { email, name: 'Pol Agent', language });
  await employ(here.house, officer, 'partner', town.service);
  const plan = { kind: 'police', name: `Politie ${language}`, place: 'Noord' } as const;
  const office = await foundPartner(here.house, town, plan, [officer]);
  for (let sent = 0; sent < 3; sent++) await refer(here.house, office);
  here.setNow(new Date('2026-10-05T10:00:00Z'));
  return { office, officer };
}

async function speaks(who: Townsman, language: Language): Promise<void> {
  await asMember(here.house, who, (tx) =>
    tx.updateTable('identity.member').set({ language }).where('id', '=', who.member.memberId).execute(),
  );
}

async function signedIn(email: string, hands: Hands, width: number): Promise<Page> {
  const viewport = { width, height: 844 };
  const context = await browser.newContext({ baseURL: site.url, viewport, locale: 'en-US' });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await page.goto('/sign-in');
  await hands.fill(page, { email: `${email}@demo.example`, password: passphrase });
  await hands.send(page, /^\/(?!sign-in)/);
  return page;
}

const words = {
  nl: {
    remark: 'Graag sneller terugbellen.',
    minutes: 'We spraken over de wachttijd.',
    point: 'Een gids per wijk',
    ...{
      add: 'Afspraak toevoegen',
      sign: 'Ondertekenen',
      save: 'Bewaren',
      agreed: /Deze evaluatie staat vast/,
    },
  },
  fr: {
    remark: 'Merci de rappeler plus vite.',
    minutes: 'Nous avons parlé du délai d’attente.',
    point: 'Un guide par quartier',
    ...{
      add: 'Ajouter ce point',
      sign: 'Signer',
      save: 'Enregistrer',
      agreed: /Cette évaluation est définitive/,
    },
  },
};

/** Sends a form of the page that comes back to the same address, and waits until it is there anew. */
async function sendHere(page: Page, hands: Hands, button: string): Promise<void> {
  const { pathname } = new URL(page.url());
  const anew = page.waitForResponse(
    (got) => got.request().method() === 'GET' && new URL(got.url()).pathname === pathname,
  );
  await hands.send(page, new RegExp(`^${pathname}$`), button);
  await anew;
  await page.waitForLoadState('networkidle');
}

const main = async (page: Page) => (await page.locator('main').textContent()) ?? '';

for (const [language, width, hands, how] of [
  ['nl', 1280, withMouse, 'with a mouse'],
  ['fr', 390, withKeys, 'on a phone’s width, by keyboard alone'],
] as const)
  test(`a quarter is evaluated by both in ${language}, ${how}: remark, agreed point, two signatures, and then nobody bends it`, async () => {
    const say = words[language];
    const { office, officer } = await station(language);
    await speaks(town.coordinator, language);
    const sound = async (page: Page) => assert.deepEqual(await wrongOn(page, language), [], page.url());

    const desk = await signedIn('coordinator', hands, width);
    await desk.goto(`/partners/organisations/${office.organisationId}/evaluations`);
    await hands.fill(desk, { period: '2026-Q3' });
    await hands.send(desk, /^\/partners\/evaluations\/[0-9a-f-]{36}$/);
    const id = new URL(desk.url()).pathname.split('/').at(-1);
    const [atDesk, own] = [`/partners/evaluations/${id}`, `/referrals/evaluations/${id}`];

    const partner = await signedIn(`officer-${language}`, hands, width);
    await partner.goto('/referrals');
    await hands.follow(partner, /^\/referrals\/evaluations$/);
    await hands.follow(partner, new RegExp(`^${own}$`));
    assert.match((await partner.locator('main table').first().textContent()) ?? '', /3/, 'his own three');
    await hands.fill(partner, { words: say.remark });
    await sendHere(partner, hands, say.save);
    await sound(partner);

    await desk.goto(atDesk);
    assert.match(await main(desk), new RegExp(say.remark));
    await hands.fill(desk, { words: say.minutes });
    await sendHere(desk, hands, say.save);
    await desk.locator('main details summary').filter({ hasText: say.add }).press('Enter');
    await desk.locator('main details [name=words]').fill(say.point);
    await desk.locator('main details [name=by_whom]').selectOption('both');
    await desk.locator('main details button[type=submit]').press('Enter');
    await desk.getByRole('heading', { name: say.point }).waitFor();
    await sound(desk);

    await partner.reload();
    for (const said of [say.minutes, say.point]) assert.match(await main(partner), new RegExp(said));
    await sendHere(partner, hands, say.sign);
    await desk.goto(atDesk);
    await sendHere(desk, hands, say.sign);
    await desk.getByText(say.agreed).waitFor();
    await sound(desk);
    await partner.goto(own);
    assert.match(await main(partner), say.agreed);
    assert.equal(await partner.locator('main textarea, main form[action*=signature]').count(), 0);
    await sound(partner);

    const stands = await main(partner);
    for (const [page, path, form] of [
      [desk, `${atDesk}/words`, { words: 'Achteraf' }],
      [desk, `${atDesk}/figures`, {}],
      [desk, `${atDesk}/signature/removal`, {}],
      [partner, `${own}/words`, { words: 'Achteraf' }],
      [partner, `${own}/signature/removal`, {}],
    ] as const)
      assert.equal((await page.request.post(path, { form, maxRedirects: 0 })).status(), 422, path);
    for (const who of [town.coordinator, officer])
      await assert.rejects(
        asMember(here.house, who, (tx) =>
          tx
            .updateTable('partners.evaluation')
            .set({ remarks: 'Achteraf', minutes: 'Achteraf' })
            .where('id', '=', id ?? '')
            .execute(),
        ),
      );
    await partner.reload();
    assert.equal(await main(partner), stands);
    for (const page of [desk, partner]) await page.context().close();
  });
