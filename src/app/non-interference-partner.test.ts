import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { foundPartner, refer } from '../../db/demo-town/partners.ts';
import { asMember, employ, settle } from '../../db/demo-town/settle.ts';
import { anyContract } from '../../test/any-contract.ts';
import { type TestHouse, testHouse } from '../../test/house.ts';
import { jobHouse } from '../../test/job-house.ts';
import { mailsTo } from '../../test/outbox.ts';
import { afterTheFirstTalk, type Chance, chance, liveOn } from '../../test/rights/other-side.ts';
import { accept, take } from '../../test/rights/relations.ts';
import {
  type App,
  everythingGot,
  firstDifference,
  type Got,
  type Question,
} from '../../test/rights/what-they-get.ts';
import { request, type SmallTown, signIn, smallTown } from '../../test/town.ts';
import { proposeMediators } from '../features/cases/assignment/propose-mediators.ts';
import { outcomes, positive } from '../features/cases/codes/outcomes.ts';
import { type Contract, type ContractModel, contractModels } from '../features/partners/contract/contract.ts';
import { tellPartner, tellPartners } from '../features/partners/feedback/tell-partners.ts';
import type { PartnerKind } from '../features/partners/kinds.ts';
import { mailNews } from '../features/partners/news/mail-news.ts';
import type { Tx } from '../platform/db/database.ts';
import { randomId } from '../platform/vault/random-id.ts';
import { createApp } from './app.ts';

/** How many contracts are drawn for each of the four models. */
const runs = Number(process.env.ENTENTE_RUNS ?? 2);
const given = process.env.ENTENTE_SEED ? Number(process.env.ENTENTE_SEED) : null;
const firstSeed = given ?? 20261122;
/** A Sunday: what is gathered on Mondays is told on the day after. */
const start = new Date('2026-11-22T09:00:00Z');
const closing = new Date('2026-11-24T08:00:00Z');
const later = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000);

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let job: ReturnType<typeof jobHouse>;
let news: ReturnType<typeof jobHouse>;
let made = 0;

before(async () => {
  here = await testHouse(start);
  town = await smallTown(here.house);
  app = createApp(here.house);
  job = jobHouse(here, 'entente_partners');
  news = jobHouse(here, 'entente_news');
});
after(async () => {
  await job.close();
  await news.close();
  await here.close();
});

type World = { email: string; referral: string; caseId: string; number: string; done: string[] };

const kindOf: Record<ContractModel, PartnerKind> = {
  police: 'police',
  housing: 'housing',
  magistrate: 'prosecutor',
  sanction_officer: 'sanction_officer',
};

const asDesk = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => asMember(here.house, town.coordinator, work);

/** One partner with one referral: each world has the same, down to the name of its officer. */
async function world(model: ContractModel, contract: Partial<Contract>, agrees: boolean): Promise<World> {
  here.setNow(start);
  const email = `officer${String(++made).padStart(3, '0')}@demo.example`;
  const officer = await settle(here.house, { email, name: 'Agent', language: 'nl' });
  await employ(here.house, officer, 'partner', town.service);
  const plan = { kind: kindOf[model], name: 'Bureau', place: 'Noord', contract };
  const partner = await foundPartner(here.house, town, plan, [officer]);
  const referral = await refer(here.house, partner, { feedbackAgreed: agrees, ownReference: 'REF-1' });
  const row = await asDesk((tx) =>
    tx
      .selectFrom('confidential.cases as c')
      .innerJoin('confidential.referral as r', 'r.case_id', 'c.id')
      .where('r.id', '=', referral)
      .select(['c.id', 'c.number'])
      .executeTakeFirstOrThrow(),
  );
  return { email, referral, caseId: row.id, number: row.number, done: [] };
}

/** As the worker does after every step. */
const wake = ({ caseId }: World) => tellPartner(job.house, caseId);

/** All that the partner may learn of, at the same moments in every world. */
async function hearFirst(one: World): Promise<void> {
  here.setNow(start);
  const desk = await signIn(app, 'coordinator@demo.example');
  await wake(one);
  await take(app, desk, one.number, 'intake', { how: 'phone', told: 'Verteld.' });
  await take(app, desk, one.number, 'acceptance', { agrees: 'yes' });
  await wake(one);
  const mediators = town.working.mediators.slice(0, 2);
  const ids = mediators.map((who) => who.memberId);
  const chosen = { number: one.number, once: randomId(), mediators: ids, reason: 'Proef.' };
  assert.ok((await proposeMediators(here.house, town.working.coordinator, chosen)).ok);
  for (const who of mediators) await accept(here.house, who, one.caseId);
  await take(app, desk, one.number, 'first-party-talk', { how: 'visit', on: '2026-11-20', told: 'Verteld.' });
  await wake(one);
}

/** So much happens on the other side, at moments of its own, and the job is woken each time. */
async function live(one: World, by: Chance): Promise<void> {
  here.setNow(start);
  const desk = await signIn(app, 'coordinator@demo.example');
  let minutes = 2;
  const tick = () => {
    minutes += by.below(20);
    here.setNow(later(start, minutes));
  };
  const count = by.below(9);
  for (let n = 0; n < count; n++) {
    one.done.push(...(await liveOn(app, desk, one.number, { acts: afterTheFirstTalk, count: 1, by, tick })));
    await wake(one);
  }
}

/** Every end that is not positive is the same to a partner: at what hour of that day, and by which code, is not his. */
async function close(one: World, by: Chance): Promise<void> {
  here.setNow(later(closing, by.below(600)));
  const desk = await signIn(app, 'coordinator@demo.example');
  const ends = outcomes.keys.filter((outcome) => positive[outcome] !== true && outcome !== 'REFERRED');
  for (const outcome of ends.map((end) => ({ end, at: by.below(1000) })).sort((a, b) => a.at - b.at)) {
    const fields = { once: randomId(), outcome: outcome.end };
    if ((await request(app, desk, 'POST', `/cases/${one.number}/closing`, fields)).status === 303) {
      one.done.push(`closing ${outcome.end}`);
      return void (await wake(one));
    }
  }
  throw new Error(`Case ${one.number} cannot be closed`);
}

/** All that a partner can ask, of his own and of what is not his. */
const ofAPartner = ({ referral }: World): Question[] => [
  ['GET', '/referrals'],
  ['HEAD', '/referrals'],
  ['GET', '/referrals?before=2026-12-31_00000000-0000-4000-8000-000000000000'],
  ['GET', '/referrals/search'],
  ...['Victor Verwezen', 'viktor', 'REF-1', 'Bert Buurman', 'Lindelaan', 'x'].map(
    (q): Question => ['POST', '/referrals/search', { q }],
  ),
  ['GET', `/referrals/${referral}`],
  ['HEAD', `/referrals/${referral}`],
  ['GET', '/referrals/00000000-0000-4000-8000-000000000000'],
  ...[
    '/workspace',
    '/account',
    '/referrals/mails',
    '/cases',
    '/cases/2026-0001',
    '/cases/2026-0001/partner',
    '/partners',
  ].map((path): Question => ['GET', path]),
  ['POST', '/cases/search', { q: 'Victor Verwezen' }],
];

/** Every byte that he gets at this moment, and every mail; ids and his own address are random, their length is not. */
async function gotBy(one: World, now: Date, through: App = app): Promise<Got[]> {
  here.setNow(now);
  const cookie = await signIn(app, one.email);
  const got = await everythingGot(through, cookie, ofAPartner(one));
  const page = got.find(({ question }) => question === 'GET /referrals');
  assert.match(
    page?.body ?? '',
    /Victor Verwezen/,
    'he sees whom he sent: what is compared is not a closed door',
  );
  const mails = (await mailsTo(here, one.email)).map(({ subject, text }) => `${subject}\n${text}`);
  const all = [...got, { question: 'mails', status: 200, headers: '', body: mails.sort().join('\n') }];
  const plain = (text: string) =>
    text.replaceAll(one.email, 'HIS-ADDRESS').replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, 'ID');
  return all.map((each) => ({
    ...{ question: plain(each.question), status: each.status },
    ...{ headers: plain(each.headers), body: plain(each.body) },
  }));
}

async function same(worlds: readonly [World, World], now: Date, seed: number): Promise<Got[]> {
  const [left, right] = [await gotBy(worlds[0], now), await gotBy(worlds[1], now)];
  const lived = worlds.map(({ done }) => done.join(', ')).join(' against ');
  assert.equal(firstDifference(left, right), null, `seed ${seed}: ${lived}`);
  return left;
}

/** What the worker does before this day begins: it tells what is due, and mails that there is something new. */
async function night(day: string): Promise<void> {
  here.setNow(new Date(`${day}T01:40:00Z`));
  await tellPartners(job.house);
  here.setNow(new Date(`${day}T05:10:00Z`));
  await mailNews(news.house);
}

const bodies = (got: Got[]) => got.map(({ body }) => body).join('\n');

/** Two worlds under one contract: what is permitted is the same in both, and all else is drawn from `seed`. */
async function staysSame(
  contract: Partial<Contract> & Pick<Contract, 'model'>,
  agrees: boolean,
  seed: number,
) {
  const by = chance(seed);
  const { model } = contract;
  const worlds = [await world(model, contract, agrees), await world(model, contract, agrees)] as const;
  for (const one of worlds) await hearFirst(one);
  for (const one of worlds) await live(one, by);
  await same(worlds, later(start, 360), seed);
  await night('2026-11-23');
  await same(worlds, new Date('2026-11-23T08:00:00Z'), seed);
  for (const one of worlds) await close(one, by);
  await same(worlds, later(closing, 700), seed);
  await night('2026-11-25');
  await same(worlds, new Date('2026-11-25T08:00:00Z'), seed);
  for (const day of ['2026-11-30', '2026-12-01', '2027-01-01', '2027-01-04']) await night(day);
  await same(worlds, new Date('2027-01-04T08:00:00Z'), seed);
}

for (const [n, model] of contractModels.entries()) {
  test(`a partner with the usual contract of a ${model} gets the same bytes, whatever happens in the case`, () =>
    staysSame({ model }, true, firstSeed + n));
  test(`so does one with any other contract of a ${model} that the editor accepts, with or without consent (${runs})`, () => {
    const one = fc.asyncProperty(anyContract(model), fc.integer({ min: 0, max: 3 }), fc.nat(), staysRandom);
    // Others at every run: what fails says its seed. A world takes seconds, so nothing is shrunk.
    return fc.assert(one, { numRuns: runs, seed: given ?? Date.now() % 2 ** 31, endOnFailure: true });
  });
}

const staysRandom = (contract: Contract, agrees: number, seed: number) =>
  staysSame(contract, agrees > 0, seed);

test('what is compared says something: the words come as the contract has them, and the class of the end', async () => {
  const one = await world('police', {}, true);
  await hearFirst(one);
  const begun = bodies(await gotBy(one, later(start, 360)));
  assert.match(begun, /Opgestart op 22 november 2026\./);
  assert.doesNotMatch(begun, /Afgesloten op|Er is iets nieuws/);
  await night('2026-11-23');
  const morning = bodies(await gotBy(one, new Date('2026-11-23T08:00:00Z')));
  assert.equal(morning.split('Er is iets nieuws voor u in Entente').length, 2, 'of two words one mail');
  await close(one, chance(1));
  const ended = bodies(await gotBy(one, later(closing, 700)));
  assert.match(ended, /Afgesloten op 24 november 2026\. Resultaat: niet positief\./);
});

test('a leak that somebody plants is seen under any contract: a stage, a time, a count, in a header or in the page', async () => {
  const [contract] = fc.sample(anyContract(), { numRuns: 1, ...(given === null ? {} : { seed: given }) });
  assert.ok(contract);
  const { model } = contract;
  const worlds = [await world(model, contract, true), await world(model, contract, true)] as const;
  for (const one of worlds) await hearFirst(one);
  here.setNow(later(start, 30));
  await take(app, await signIn(app, 'coordinator@demo.example'), worlds[1].number, 'hold', {
    team_note: 'Wachten.',
  });
  await wake(worlds[1]);
  await same(worlds, later(start, 360), 0);
  for (const fact of ['stage', 'stage_since', 'version'] as const)
    for (const where of ['headers', 'body'] as const) {
      const [left, right] = [
        await gotBy(worlds[0], later(start, 360), leaky(worlds[0], fact, where)),
        await gotBy(worlds[1], later(start, 360), leaky(worlds[1], fact, where)),
      ];
      assert.match(firstDifference(left, right) ?? '', new RegExp(`· ${where}`), `${fact} in ${where}`);
    }
});

/** The app with a hand that lets one fact of the case out. */
function leaky(one: World, fact: 'stage' | 'stage_since' | 'version', where: 'headers' | 'body'): App {
  const ask = async (path: string, init?: RequestInit) => {
    const row = await asDesk((tx) =>
      tx.selectFrom('confidential.cases').where('id', '=', one.caseId).select(fact).executeTakeFirstOrThrow(),
    );
    const word = new Map(Object.entries(row)).get(fact);
    const said = word instanceof Date ? word.toISOString() : String(word);
    const answer = await app.request(path, init);
    const headers = new Headers(answer.headers);
    if (where === 'headers') headers.set('ETag', `"${said}"`);
    const body = (await answer.text()) + (where === 'body' ? `<!-- ${said} -->` : '');
    return new Response(answer.status === 204 ? null : body, { status: answer.status, headers });
  };
  return { request: ask as App['request'] };
}
