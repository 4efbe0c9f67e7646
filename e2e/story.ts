import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { passphrase } from '../db/demo-town/settle.ts';
import { axeViolations, sidewaysScroll } from '../test/browser.ts';
import type { Filled, Hands } from './hands.ts';
import type { StoryTown } from './story-town.ts';

type Language = 'nl' | 'fr';
export type Telling = {
  language: Language;
  hands: Hands;
  javaScript: boolean;
  /** Looks at every page for barriers too: slower. */
  looked?: boolean;
};

/**
 * The main job from end to end, in a real browser: a resident asks, the coordinator takes it in and proposes two
 * mediators, both accept and hear both sides, the parties agree, the mediators call once more, the case is closed, and
 * the resident sees that with his code.
 */
export async function tellTheStory(browser: Browser, at: StoryTown, telling: Telling): Promise<void> {
  const { hands, language } = telling;
  const { here } = at;
  const story = new Map<string, string>();
  const visit = async (work: (page: Page) => Promise<void>) => {
    const context = await newContext(browser, at, telling);
    try {
      await work(await context.newPage());
    } finally {
      await context.close();
    }
  };
  const signedIn = (email: string, work: (page: Page) => Promise<void>) =>
    visit(async (page) => {
      await page.goto('/sign-in');
      await look(page, telling);
      await hands.fill(page, { email: `${email}@demo.example`, password: passphrase });
      await hands.send(page, /^\/(today|cases|proposals)$/);
      await look(page, telling);
      await work(page);
    });
  const later = (days: number) => here.setNow(new Date(here.house.now().getTime() + days * 86_400_000));
  const today = () => here.house.now().toISOString().slice(0, 10);

  await visit(async (page) => void story.set('code', await askForHelp(page, telling)));

  later(1);
  await signedIn('coordinator', async (page) => {
    await hands.follow(page, /^\/cases\/\d{4}-\d{4}/);
    story.set('number', new URL(page.url()).pathname.split('/')[2] ?? '');
    await look(page, telling);
    assert.match(await wordsOn(page), /ZEEHOND/, 'the coordinator reads the story');
    await step(page, 'intake', { how: 'phone', told: told[language].first, district: 'Centrum' });
    await step(page, 'acceptance', { agrees: true });
    await hands.follow(page, /\/assignment$/);
    await look(page, telling);
    await chooseFirstTeam(page, hands);
    await hands.send(page, caseOnly);
  });

  const mediators = await proposedTo(at);
  for (const email of mediators)
    await signedIn(email, async (page) => {
      await hands.follow(page, /^\/proposals/);
      if (/^\/proposals$/.test(new URL(page.url()).pathname)) await hands.follow(page, /^\/proposals\/.+/);
      await look(page, telling);
      assert.doesNotMatch(await wordsOn(page), /Aanvrager|Buurman/, 'no name before he accepts');
      await hands.fill(page, { answer: 'accepted' });
      await hands.send(page, /^\/(cases|proposals)/);
    });

  later(4);
  await signedIn(mediators[0], async (page) => {
    await openCase(page);
    await step(page, 'first-party-talk', { how: 'visit', on: today(), told: told[language].first });
    await step(page, 'second-party-contact', {
      ...{ words: told[language].words, agreed_how: 'in_person', agrees: true, how: 'letter' },
    });
  });
  later(5);
  await signedIn(mediators[1], async (page) => {
    await openCase(page);
    await step(page, 'second-party-talk', { how: 'visit', on: today(), told: told[language].second });
    await step(page, 'mediation', { mode: 'direct' });
    const line = {
      what_1: told[language].agreed,
      who_1: 'second',
      what_2: told[language].kept,
      who_2: 'both',
    };
    await step(page, 'agreement', line);
  });

  later(28);
  await signedIn(mediators[1], async (page) => {
    await openCase(page);
    await step(page, 'aftercare', { on: today(), team_note: told[language].after });
  });
  await signedIn('coordinator', async (page) => {
    await openCase(page);
    await step(page, 'closing', { outcome: 'AGREEMENT' });
    assert.match(await wordsOn(page), closedWord[language]);
  });
  await signedIn(mediators[0], async (page) => {
    const answer = await page.goto(`/cases/${story.get('number')}`);
    assert.equal(answer?.status(), 404, 'a closed case opens for no mediator');
  });
  await visit(async (page) => {
    await page.goto(`/${language}/return`);
    await look(page, telling);
    await hands.fill(page, { code: story.get('code') ?? '' });
    await hands.send(page, /\/return\/case$/);
    await look(page, telling);
    const text = await wordsOn(page);
    assert.match(text, endedWord[language]);
    assert.match(text, new RegExp(told[language].agreed), 'the resident reads what was agreed');
    assert.doesNotMatch(text, new RegExp(told[language].second.slice(0, 20)), 'and not what the other told');
  });

  async function openCase(page: Page): Promise<void> {
    await page.goto(`/cases/${story.get('number')}`);
    await look(page, telling);
  }

  async function step(page: Page, noun: string, fields: Filled): Promise<void> {
    await hands.follow(page, new RegExp(`/${noun}$`));
    await look(page, telling);
    await hands.fill(page, fields);
    await hands.send(page, caseOnly);
    await look(page, telling);
  }
}

const caseOnly = /^\/cases\/\d{4}-\d{4}$/;
async function newContext(
  browser: Browser,
  at: StoryTown,
  { language, javaScript }: Telling,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: at.url,
    javaScriptEnabled: javaScript,
    locale: language,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(20_000);
  return context;
}

/** Every page that the story passes: no error page, no barrier, no side-scroll. */
async function look(page: Page, { looked, language }: Telling): Promise<void> {
  assert.equal(await page.locator('html').getAttribute('lang'), language, page.url());
  if (!looked) return;
  assert.deepEqual(await axeViolations(page), [], page.url());
  assert.equal(await sidewaysScroll(page), 0, page.url());
}

/** The public journey, one question a page; gives the code of 16 digits. */
async function askForHelp(page: Page, telling: Telling): Promise<string> {
  const { hands, language } = telling;
  const at = (name: string) => new RegExp(`/request/${name}$`);
  const answer = async (fields: Filled, to: RegExp) => {
    await look(page, telling);
    await hands.fill(page, fields);
    await hands.send(page, to);
  };
  await page.goto(`/${language}`);
  await look(page, telling);
  await hands.fill(page, { place: '4020' });
  await page.keyboard.press('Enter');
  await page.locator(`main a[href^="/${language}/request"]`).first().waitFor();
  await look(page, telling);
  await hands.follow(page, /\/request$/);
  await look(page, telling);
  // The place was given on the first page: it is not asked again.
  await hands.send(page, at('talked'));
  await answer({ talked: 'tried' }, at('subject'));
  await answer({ subject: 'NOISE' }, at('detail'));
  await answer({ detail: 'audio' }, at('relation'));
  await answer({ relation: 'ABOVE_BELOW' }, at('safety'));
  await answer({}, at('story'));
  await answer({ happened: told[language].story, wish: told[language].wish }, at('neighbour'));
  await answer({ name: 'Bert Buurman', street: 'Molenweg', house: '3' }, at('you'));
  await answer(
    {
      ...{ name: 'Aïsha Aanvrager', street: 'Kerkstraat', house: '12', postcode: '4020', place: 'Demostad' },
      ...{ phone: '04 000 00 12', email: 'aisha@demo.example' },
    },
    at('contact'),
  );
  await answer({ times: told[language].times }, at('check'));
  await look(page, telling);
  assert.match(await wordsOn(page), /ZEEHOND/);
  await hands.send(page, at('sent'), sendWord[language]);
  await look(page, telling);
  const code = /(\d{4})\s*(\d{4})\s*(\d{4})\s*(\d{4})/.exec(await wordsOn(page));
  assert.ok(code, 'the code stands on the page');
  return code.slice(1).join('');
}

const wordsOn = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? '';

async function chooseFirstTeam(page: Page, hands: Hands): Promise<void> {
  const team = await page.locator('main [name="team"]').first().getAttribute('value');
  if (!team?.includes(',')) assert.fail('two mediators are suggested');
  await hands.fill(page, { team });
}

/** Whom the coordinator asked, by the mail that waits for each. */
async function proposedTo({ here, town }: StoryTown): Promise<[string, string]> {
  const { coordinator } = town.working;
  const asked = await here.house.db.as({ kind: 'member', memberId: coordinator.memberId }, (tx) =>
    tx.selectFrom('confidential.case_mediator').select('member_id').execute(),
  );
  const emails = town.mediators
    .filter(({ member }) => asked.some((row) => row.member_id === member.memberId))
    .map(({ email }) => email.split('@')[0] ?? '');
  assert.equal(emails.length, 2);
  return emails as [string, string];
}

const sendWord: Record<Language, string> = { nl: 'Verstuur', fr: 'Envoyer' };
const closedWord: Record<Language, RegExp> = { nl: /Afgesloten/, fr: /Clôturé/ };
const endedWord: Record<Language, RegExp> = { nl: /is afgelopen/, fr: /est terminée/ };

const told = {
  nl: {
    story: 'Boven ons speelt muziek tot na middernacht. ZEEHOND.',
    wish: 'Slapen na tien uur.',
    times: 'Liefst na zes uur.',
    first: 'Mevrouw slaapt slecht en wil vooral rust na tien uur.',
    words: 'Uw onderbuur wil graag samen afspreken wanneer er muziek kan zijn.',
    second: 'De bovenbuur wist niet dat het beneden zo klinkt.',
    agreed: 'Na tien uur speelt de muziek door de koptelefoon.',
    kept: 'Wij sturen elkaar een bericht voordat wij boos worden.',
    after: 'Beiden zeggen dat het goed gaat.',
  },
  fr: {
    story: 'Au-dessus de chez nous, la musique joue jusqu’à minuit passé. ZEEHOND.',
    wish: 'Dormir après vingt-deux heures.',
    times: 'De préférence après dix-huit heures.',
    first: 'Madame dort mal et souhaite surtout le calme après vingt-deux heures.',
    words: 'Votre voisine du dessous voudrait convenir avec vous des heures de musique.',
    second: 'Le voisin du dessus ignorait que cela résonne ainsi en bas.',
    agreed: 'Après vingt-deux heures, la musique s’écoute au casque.',
    kept: 'Nous nous envoyons un message avant de nous fâcher.',
    after: 'Les deux disent que tout va bien.',
  },
} as const;
