import type { createApp } from '../src/app/app.ts';
import { proposeWords } from '../src/features/cases/releases/offer-words.ts';
import type { House } from '../src/platform/house.ts';
import { randomId } from '../src/platform/vault/random-id.ts';
import { markerPhones, markerWords } from './markers.ts';
import { partiesOf, take, withCode } from './rights/relations.ts';
import { hiddenField, request, type SmallTown } from './town.ts';

type App = ReturnType<typeof createApp>;
export type MarkedCase = {
  number: string;
  caseId: string;
  code: string | null;
  /** What its people told: found where it is permitted. */
  words: string[];
  /** Of these: names, streets, mail addresses and telephone numbers, which the server’s own keys open. */
  contact: string[];
  paths: string[];
};

/** Hands out words and telephone numbers that stand nowhere else, and remembers which. */
function marking(words: Iterator<string>, phones: Iterator<string>) {
  const used: string[] = [];
  const next = (from: Iterator<string>) => {
    const word = from.next().value as string;
    if (!word) throw new Error('There are too few markers');
    used.push(word);
    return word;
  };
  return { word: () => next(words), phone: () => next(phones), used };
}

/** How a person can be reached: the pains of others were those with only one of the two. */
export const reachableBy = ['phone and mail', 'phone only', 'mail only', 'letters only'] as const;

/**
 * Fills cases of the small town with words, each in a place of its own, by the forms and commands by which people write
 * there: both sides, the team, messages, files, words to be released. About fifty a case.
 */
export async function fillWithMarkers(house: House, app: App, town: SmallTown, desk: string) {
  const words = markerWords(300)[Symbol.iterator]();
  const phones = markerPhones(20)[Symbol.iterator]();
  const cases: MarkedCase[] = [];
  for (const reachable of reachableBy) {
    const mark = marking(words, phones);
    cases.push(await fillCase({ house, app, town, desk, mark, reachable }));
  }
  return { cases, words: cases.flatMap((one) => one.words) };
}

type Filling = {
  house: House;
  app: App;
  town: SmallTown;
  desk: string;
  mark: ReturnType<typeof marking>;
  reachable: (typeof reachableBy)[number];
};

async function fillCase(filling: Filling): Promise<MarkedCase> {
  const { house, app, town, desk, mark, reachable } = filling;
  const { word } = mark;
  const person = () => ({
    ...{ name: word(), street: word(), house: '1', place: word(), postcode: '4000' },
    phone: reachable.startsWith('phone') ? mark.phone() : '',
    email: reachable.endsWith('mail') || reachable === 'mail only' ? `${word()}@demo.example` : '',
    rules: { neverRing: false, noLetters: false, noMail: false, words: word() },
  });
  const plea = { first: person(), second: person() };
  const contact = [...mark.used];
  const asked = await town.ask({ ...plea, story: word(), district: 'Kern' }, { code: true });
  const step = (noun: string, fields: Record<string, string>) => take(app, desk, asked.number, noun, fields);
  await step('intake', { how: 'phone', told: word(), team_note: word() });
  await step('waiting', { team_note: word() });
  await step('second-look', { team_note: word() });
  await step('advice', { told: word(), team_note: word() });
  await step('second-look', { team_note: word() });
  await step('unsuitability', { reason: 'ADDICTION', team_note: word() });
  await step('second-look', { team_note: word() });
  await step('acceptance', { agrees: 'yes', team_note: word() });
  for (const about of ['first', 'second', 'team'])
    for (const kind of ['talk', 'contact_attempt', 'note'])
      for (const how of ['visit', 'phone']) await entry(filling, asked.number, { about, kind, how });
  await take(app, desk, asked.number, 'care', { flags: 'ADDICTION', text: word() });
  const sides = await partiesOf(house, town, asked.caseId);
  await writeBesides(filling, asked, sides);
  await step('first-party-withdrawal', { team_note: word() });
  await step('closing', { outcome: 'A_WITHDREW' });
  const at = `/cases/${asked.number}`;
  const paths = [at, `${at}/parties/first`, `${at}/parties/second`, `${at}/files`, `${at}/words`];
  return { ...asked, words: mark.used, contact, paths };
}

async function entry({ app, desk, mark }: Filling, number: string, fields: Record<string, string>) {
  const form = await (await request(app, desk, 'GET', `/cases/${number}/entries/new`)).text();
  const once = hiddenField(form, 'once');
  const given = { once, on: '2026-11-20', text: mark.word(), ...fields };
  await done(request(app, desk, 'POST', `/cases/${number}/entries`, given), 'an entry');
}

/** What a party says himself and through the team, words that wait to be told, files with a name, a note and a content. */
async function writeBesides(
  { house, app, town, desk, mark }: Filling,
  { number, code }: { number: string; code: string | null },
  { partyA, partyB }: { partyA: string; partyB: string },
): Promise<void> {
  const party = await withCode(app, code ?? '');
  const message = { id: randomId(), text: mark.word() };
  await done(request(app, party, 'POST', '/nl/return/case/messages', message), 'a message');
  const told = { once: randomId(), how: 'phone', text: mark.word() };
  await done(
    request(app, desk, 'POST', `/cases/${number}/parties/second/messages`, told),
    'a message by phone',
  );
  await request(app, desk, 'POST', `/cases/${number}/parties/first/news`, { once: randomId() });
  const who = town.working.coordinator;
  for (const [from, to] of [
    [partyA, partyB],
    [partyB, partyA],
  ] as const) {
    const words = { number, id: randomId(), from, to, words: mark.word() };
    const offered = await proposeWords(house, who, words);
    if (!offered.ok) throw new Error(`Words were not taken: ${offered.kind}`);
  }
  for (const place of ['team', partyA, partyB]) {
    const form = new FormData();
    const fields = { once: randomId(), place, how: 'paper', note: mark.word() };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append(
      'file',
      new File([`Een brief: ${mark.word()}\n`], `${mark.word()}.txt`, { type: 'text/plain' }),
    );
    await done(
      app.request(`/cases/${number}/files`, { method: 'POST', headers: { Cookie: desk }, body: form }),
      'a file',
    );
  }
}

async function done(answer: Response | Promise<Response>, what: string): Promise<void> {
  const { status, headers } = await answer;
  if (status !== 303) throw new Error(`${what} was not taken: ${status} ${headers.get('Location') ?? ''}`);
}
