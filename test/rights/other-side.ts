import type { createApp } from '../../src/app/app.ts';
import { hiddenField, request } from '../town.ts';

/** A stream of chances that the same seed repeats. */
export type Chance = { below(n: number): number; of<T>(list: readonly T[]): T; words(): string };

/** mulberry32: small, and good enough to choose what somebody does next. */
export function chance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  const of = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const vocabulary = [
    'blaffen',
    'Schutting',
    'nooit',
    'avond',
    'é',
    '💥',
    '<b>',
    'haag',
    'tien uur',
    '’s nachts',
  ];
  const words = () => Array.from({ length: 1 + below(60) }, () => of(vocabulary)).join(' ');
  return { below, of, words };
}

type Fields = Record<string, string>;
type Act = { page: string; post?: string; fields(by: Chance): Fields };

const how = ['visit', 'phone', 'letter', 'mail'] as const;
const modes = ['direct', 'indirect', 'group'] as const;
const note = (by: Chance): Fields => ({ team_note: by.words() });
const talk = (by: Chance): Fields => ({ how: by.of(how), on: '2026-11-20', told: by.words(), ...note(by) });
const entry = (about: string) => (by: Chance) => ({
  ...{ about, kind: by.of(['talk', 'contact_attempt', 'note']), how: by.of(how) },
  ...{ on: '2026-11-20', text: by.words() },
});

const always: Act[] = [
  { page: 'entries/new', post: 'entries', fields: entry('second') },
  { page: 'entries/new', post: 'entries', fields: entry('team') },
  {
    page: 'care',
    fields: (by) => ({
      flags: by.of(['ADDICTION', 'DEMENTIA']),
      text: by.words(),
      safety: by.of(['', 'yes']),
    }),
  },
  {
    page: 'parties/second/contact',
    fields: (by) => ({
      ...{ name: by.words().slice(0, 60), street: by.words().slice(0, 60), house: '9', place: 'Demostad' },
      ...{ phone: by.of(['', '04 000 00 00']), words: by.words(), neverRing: by.of(['', 'yes']) },
    }),
  },
];

/** Whatever can happen before there are mediators, and says nothing to the first party. */
export const beforeATeam: Act[] = [
  ...always,
  { page: 'waiting', fields: note },
  { page: 'unsuitability', fields: (by) => ({ reason: by.of(['ADDICTION', 'VIOLENCE']), ...note(by) }) },
  { page: 'second-look', fields: note },
  { page: 'acceptance', fields: (by) => ({ agrees: 'yes', ...note(by) }) },
];

/** Whatever can happen once the first party was heard: the second is called, heard, refuses, is away, draws back. */
export const afterTheFirstTalk: Act[] = [
  ...always,
  {
    page: 'second-party-contact',
    // The words that the first party agreed to are his, so they are the same in both worlds.
    fields: (by) => ({
      words: 'Uw buur wil praten.',
      agreed_how: 'phone',
      agrees: 'yes',
      how: by.of(how),
      ...note(by),
    }),
  },
  { page: 'second-party-talk', fields: talk },
  {
    page: 'refusal',
    fields: (by) => ({ reason: by.of(['NO_REASON', 'FEAR', 'LEGAL', 'MOVED']), ...note(by) }),
  },
  { page: 'unreached', fields: (by) => ({ how: by.of(how), ...note(by) }) },
  { page: 'mediation', fields: (by) => ({ mode: by.of(modes), ...note(by) }) },
  { page: 'mode', fields: (by) => ({ mode: by.of(modes), ...note(by) }) },
  { page: 'improvement', fields: note },
  { page: 'no-result', fields: note },
  { page: 'hold', fields: note },
  { page: 'resumption', fields: note },
  { page: 'second-party-withdrawal', fields: note },
  { page: 'withdrawal-undone', fields: note },
  { page: 'stop', fields: note },
  { page: 'aftercare', fields: (by) => ({ on: '2026-11-21', ...note(by) }) },
  { page: 'renewed-mediation', fields: (by) => ({ mode: by.of(modes), ...note(by) }) },
];

type App = ReturnType<typeof createApp>;

/** Does one of these by its form, if it is possible now; false when it is not. */
export async function doIt(app: App, cookie: string, number: string, act: Act, by: Chance): Promise<boolean> {
  const form = await request(app, cookie, 'GET', `/cases/${number}/${act.page}`);
  const html = await form.text();
  if (form.status !== 200) return false;
  const token = act.page.startsWith('parties/') ? 'version' : 'once';
  const fields = { [token]: hiddenField(html, token), ...act.fields(by) };
  const answer = await request(app, cookie, 'POST', `/cases/${number}/${act.post ?? act.page}`, fields);
  if (answer.status !== 303) throw new Error(`${act.page} was not taken: ${answer.status}`);
  return true;
}

/** Lets this many things happen on the other side, each at a time of its own; answers what they were. */
export async function liveOn(
  app: App,
  cookie: string,
  number: string,
  given: { acts: Act[]; count: number; by: Chance; tick(): void },
): Promise<string[]> {
  const done: string[] = [];
  for (let tries = 0; done.length < given.count && tries < given.count * 12; tries++) {
    const act = given.by.of(given.acts);
    given.tick();
    if (await doIt(app, cookie, number, act, given.by)) done.push(act.page);
  }
  return done;
}
