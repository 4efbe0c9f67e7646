import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { request, signIn } from '../../../../../test/town.ts';
import { type BetweenTwo, type WordsTown, wordsTown } from '../../../../../test/words-town.ts';
import { createApp } from '../../../../app/app.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { recordCopyAnswer, recordReading } from '../../../cases/releases/answer-copy.ts';
import { recordAnswer } from '../../../cases/releases/answer-offer.ts';
import { proposeWords } from '../../../cases/releases/offer-words.ts';
import { readLedger } from '../../../cases/releases/read-ledger.ts';
import { releaseWords } from '../../../cases/releases/release-words.ts';

let here: TestHouse;
let app: ReturnType<typeof createApp>;
let town: WordsTown;
let desk: string;
before(async () => {
  here = await testHouse();
  app = createApp(here.house);
  town = await wordsTown(here);
  desk = await signIn(app, 'mediator@demo.example');
});
after(async () => {
  await town.close();
  await here.close();
});

const page = '/nl/return/case/words';
const ledger = async (one: BetweenTwo) =>
  (await readLedger(here.house, one.mediator, one.number))?.lines ?? [];

/** Words of A that lie with B. */
async function handed(one: BetweenTwo, words: string) {
  const given = { number: one.number, id: randomId(), from: one.A.partyId, to: one.B.partyId, words };
  await proposeWords(here.house, one.mediator, given);
  const line = (await ledger(one)).find((candidate) => candidate.words === words);
  const id = line?.id ?? '';
  await recordAnswer(here.house, one.mediator, { number: one.number, id, answer: 'agreed', how: 'phone' });
  await releaseWords(here.house, one.mediator, { number: one.number, id });
  return id;
}

test('words go from the mediator to their owner, with his yes to the other, and the answer back to the team', async () => {
  const one = await town.aCase();
  const [asA, asB] = [await town.cookieOf(one.A), await town.cookieOf(one.B)];
  const send = (cookie: string, path: string, fields = {}) => request(app, cookie, 'POST', path, fields);
  const seen = async (cookie: string, path = page) => (await request(app, cookie, 'GET', path)).text();
  const words = 'Na tien uur zet ik de muziek zacht. LEPELAAR';
  const written = await send(desk, `/cases/${one.number}/words`, {
    ...{ once: randomId(), from: one.A.partyId, to: one.B.partyId, words },
  });
  assert.equal(written.status, 303);
  const [line] = await ledger(one);
  assert.match(await seen(asA), /Mogen wij precies dit zeggen[\s\S]*LEPELAAR/);
  assert.doesNotMatch(await seen(asB), /LEPELAAR/);
  const early = await send(desk, `/cases/${one.number}/words/${line?.id}/release`);
  assert.equal(early.status, 409);
  assert.match(await early.text(), /nog geen ja/);
  assert.equal((await send(asB, `${page}/${line?.id}/consent`, { answer: 'agreed' })).status, 409);
  const yes = await send(asA, `${page}/${line?.id}/consent`, { answer: 'agreed' });
  assert.equal(yes.headers.get('Location'), `${page}?done`);
  assert.equal((await send(desk, `/cases/${one.number}/words/${line?.id}/release`)).status, 303);
  assert.match(await seen(asB), /LEPELAAR/);
  const copy = (await ledger(one))[0]?.copies[0]?.id;
  const wrong = await send(asB, `${page}/received/${copy}`, { once: randomId(), why: 'Nog niet klaar' });
  assert.equal(wrong.status, 422);
  assert.match(await wrong.text(), /Nog niet klaar/);
  const said = await send(asB, `${page}/received/${copy}`, { once: randomId(), answer: 'yes', why: '' });
  assert.equal(said.status, 303);
  assert.match(await seen(desk, `/cases/${one.number}/words`), /beantwoord[\s\S]*Antwoord op[^<]*: ja/);
  assert.match(await seen(desk, `/cases/${one.number}/words/new?answer=${copy}`), /Schrijf woorden op/);
  assert.match(await seen(desk, `/cases/${one.number}`), /href="[^"]+\/words"[^>]*>Woorden</);
});

/** What B does, or the team for him. */
const acts = ['opens', 'is told', 'answers', 'is asked for an answer', 'writes'] as const;
type Act = { act: (typeof acts)[number]; answer: 'yes' | 'no' | 'other'; text: string };

async function happens(one: BetweenTwo, asB: string, { act, answer, text }: Act): Promise<void> {
  const copy = (await ledger(one)).flatMap((line) => line.copies)[0]?.id ?? '';
  const given = { number: one.number, received: copy, how: 'phone' } as const;
  if (act === 'opens') await request(app, asB, 'GET', page);
  if (act === 'is told') await recordReading(here.house, one.mediator, given);
  if (act === 'answers')
    await request(app, asB, 'POST', `${page}/received/${copy}`, { once: randomId(), answer, why: text });
  if (act === 'is asked for an answer')
    await recordCopyAnswer(here.house, one.mediator, { ...given, id: randomId(), answer, text });
  if (act === 'writes') await request(app, asB, 'POST', page, { once: randomId(), words: text || 'iets' });
}

/** All that A can get of this slice, without the ids that each page makes anew. */
async function whatAGets(asA: string, through = app): Promise<string[]> {
  const got: string[] = [];
  for (const path of [page, '/fr/return/case/words', '/nl/return/case', '/nl/return/case/agreement']) {
    const answer = await request(through, asA, 'GET', path);
    const headers = [...answer.headers].filter(([name]) => name !== 'date');
    got.push(JSON.stringify([answer.status, headers, fresh(await answer.text())]));
  }
  return got;
}
const fresh = (html: string) => html.replace(/(name="(?:once|id)" value=")[^"]*/g, '$1');

/** Where two worlds part, with what stands around it; null when they are the same byte for byte. */
function firstDifference(a: string[], b: string[]): string | null {
  const [one, other] = [a.join('\n'), b.join('\n')];
  if (one === other) return null;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return `${one.slice(at - 80, at + 80)} <> ${other.slice(at - 80, at + 80)}`;
}

test('whatever the other does with words, every byte that their owner can get stays the same', async () => {
  const one = await town.aCase();
  const [asA, asB] = [await town.cookieOf(one.A), await town.cookieOf(one.B)];
  await handed(one, 'Ik wil het uitpraten.');
  const before = await whatAGets(asA);
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        act: fc.constantFrom(...acts),
        answer: fc.constantFrom('yes' as const, 'no' as const, 'other' as const),
        text: fc.string({ maxLength: 300 }).map((text) => `KRAANVOGEL ${text}`),
      }),
      async (act) => {
        await happens(one, asB, act);
        assert.equal(firstDifference(await whatAGets(asA), before), null, act.act);
      },
    ),
    { numRuns: Number(process.env.ENTENTE_RUNS ?? 8) },
  );
  await happens(one, asB, { act: 'writes', answer: 'yes', text: 'KRAANVOGEL' });
  const ofB = await (await request(app, asB, 'GET', page)).text();
  assert.match(ofB, /KRAANVOGEL/, 'the marker is found where it may stand');
});

test('taking words back answers the same whether they were read or not, and so does every page after it', async () => {
  const got: string[][] = [];
  for (const read of [false, true]) {
    const one = await town.aCase();
    const [asA, asB] = [await town.cookieOf(one.A), await town.cookieOf(one.B)];
    const id = await handed(one, 'Ik heb spijt.');
    if (read) await request(app, asB, 'GET', page);
    const answer = await request(app, asA, 'POST', `${page}/${id}/withdrawal`);
    const said = `${answer.status} ${answer.headers.get('Location')}`;
    got.push([said, await answer.text(), ...(await whatAGets(asA))]);
    const other = await (await request(app, asB, 'GET', page)).text();
    assert.equal(other.includes('Ik heb spijt.'), read);
  }
  assert.equal(firstDifference(got[0] ?? [], got[1] ?? ['nothing']), null);
});

test('a page that told the owner that his words were read would be found', async () => {
  const one = await town.aCase();
  const [asA, asB] = [await town.cookieOf(one.A), await town.cookieOf(one.B)];
  await handed(one, 'Ik luister.');
  const leaky = {
    request: async (path: string, init?: RequestInit) => {
      const answer = await app.request(path, init);
      const read = 'select count(read_at) as n from confidential.words_received where case_id = $1';
      const { rows } = await town.owner.query(read, [one.caseId]);
      return new Response(`${await answer.text()}<!--${rows[0].n}-->`, answer);
    },
  } as typeof app;
  const before = await whatAGets(asA, leaky);
  await request(app, asB, 'GET', page);
  assert.match(firstDifference(await whatAGets(asA, leaky), before) ?? '', /<!--1-->/);
});
