import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, networkBrowser } from '../app-process.ts';

type Browser = ReturnType<typeof networkBrowser>;

/** A note that was sent, and whether the server said that it has it. */
export type Note = { number: string; once: string; text: string; acknowledged: boolean };

const note = ({ once, text }: Note) => ({ once, about: 'team', kind: 'note', on: '2026-11-22', text });

export async function sendNote(browser: Browser, url: string, one: Note): Promise<Answer> {
  const answer = await browser.post(`${url}/cases/${one.number}/entries`, note(one));
  one.acknowledged ||= answer.status === 303 && answer.location === `/cases/${one.number}`;
  return answer;
}

/** Writes notes one after the other until the server is gone. */
export async function writeNotes(
  browser: Browser,
  url: string,
  number: string,
  notes: Note[],
): Promise<void> {
  for (;;) {
    const once = randomUUID();
    const one: Note = { number, once, text: `MARKER-${once}`, acknowledged: false };
    notes.push(one);
    const lost = await sendNote(browser, url, one).then(
      () => false,
      () => true,
    );
    if (lost) return;
  }
}

/** A request that a resident writes: what the server said it keeps, and the code once it was sent. */
export type Request = {
  browser: Browser;
  answered: number;
  sent: boolean;
  code: string | null;
  story: string;
};

const questions = (story: string): [string, Record<string, string | string[]>][] => [
  ['place', { place: '4020' }],
  ['talked', { talked: 'tried' }],
  ['subject', { subject: 'NOISE' }],
  ['detail', { detail: 'audio' }],
  ['relation', { relation: 'ABOVE_BELOW' }],
  ['safety', {}],
  ['story', { happened: story, wish: 'rust' }],
  ['neighbour', { name: 'Buur', street: 'Molenweg', house: '3' }],
  [
    'you',
    {
      ...{ name: 'Aïsha', street: 'Kerkstraat', house: '12', postcode: '4020', place: 'Demostad' },
      ...{ phone: '0470 12 34 56', email: '', language: 'nl' },
    },
  ],
  ['contact', { forbidden: [], times: '', words: '' }],
];
const storyAt = 7;

/** Goes on with a request where it stands. Throws when the server is gone. */
export async function goOn(request: Request, url: string): Promise<void> {
  const all = questions(request.story);
  const { browser } = request;
  if (request.answered === 0) await browser.get(`${url}/nl/request`);
  for (const [name, fields] of all.slice(request.answered)) {
    const answer = await browser.post(`${url}/nl/request/${name}`, fields);
    if (answer.status !== 303) throw new Error(`${name} was answered with ${answer.status}`);
    request.answered += 1;
  }
  // When the answer to this post was lost, the next one says that it was sent already.
  const sent = await browser.post(`${url}/nl/request`);
  request.sent ||= sent.location === '/nl/request/sent';
  const page = await browser.get(`${url}/nl/request/sent`);
  request.code = [...page.html.matchAll(/<span>(\d{4})<\/span>/g)].map((match) => match[1]).join('');
}

/** Sends requests one after the other until the server is gone. */
export async function askForHelp(url: string, requests: Request[]): Promise<void> {
  for (;;) {
    const story = `MARKER-${randomUUID()}`;
    const request: Request = { browser: networkBrowser(), answered: 0, sent: false, code: null, story };
    requests.push(request);
    const lost = await goOn(request, url).then(
      () => false,
      async (error: Error) => {
        // Where the database is killed a moment before the server, the last answer may be that it is not there.
        if (/was answered with/.test(error.message) && !(await isGoneSoon(url))) throw error;
        return true;
      },
    );
    if (lost) return;
  }
}

async function isGoneSoon(url: string): Promise<boolean> {
  for (let tries = 0; tries < 30; tries++) {
    const answers = await fetch(`${url}/nl`).then(
      (answer) => answer.text().then(() => true),
      () => false,
    );
    if (!answers) return true;
    await pause(100);
  }
  return false;
}

/** True when the server keeps what it said that it keeps of this request. */
export async function isKept(
  { browser, answered, sent, code, story }: Request,
  url: string,
): Promise<boolean> {
  if (sent) {
    const back = networkBrowser();
    if (!code) return (await browser.get(`${url}/nl/request/sent`)).status === 200;
    const answer = await back.post(`${url}/nl/return`, { code });
    return (
      answer.location === '/nl/return/case' && (await back.get(`${url}/nl/return/case`)).html.includes(story)
    );
  }
  if (answered < storyAt) return true;
  return (await browser.get(`${url}/nl/request/story`)).html.includes(story);
}
