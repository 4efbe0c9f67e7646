import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../test/house.ts';
import { afterTheFirstTalk, beforeATeam, type Chance, chance, liveOn } from '../../test/rights/other-side.ts';
import { accept, take, withCode } from '../../test/rights/relations.ts';
import {
  type App,
  everythingGot,
  firstDifference,
  ofAnotherService,
  ofAParty,
  ofThePublic,
  type Question,
} from '../../test/rights/what-they-get.ts';
import { request, type SmallTown, signIn, smallTown } from '../../test/town.ts';
import { proposeMediators } from '../features/cases/assignment/propose-mediators.ts';
import { outcomes } from '../features/cases/codes/outcomes.ts';
import { visibleCases } from '../features/cases/queries.ts';
import { randomId } from '../platform/vault/random-id.ts';
import { createApp } from './app.ts';

const runs = Number(process.env.ENTENTE_RUNS ?? 1);
const firstSeed = Number(process.env.ENTENTE_SEED ?? 20261122);
const start = new Date('2026-11-22T09:00:00Z');

let open: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let desk: string;
let elsewhere: string;

before(async () => {
  open = await testHouse(start);
  town = await smallTown(open.house);
  app = createApp(open.house);
  desk = await signIn(app, 'coordinator@demo.example');
  elsewhere = await signIn(app, 'coordinator2@demo.example');
});
after(() => open.close());

type World = { number: string; caseId: string; code: string | null; done: string[] };

/** A case with the same first party as every other: what is the second party's is drawn by chance. */
async function ask(by: Chance): Promise<World> {
  open.setNow(start);
  const second = {
    name: by.words(),
    street: by.words(),
    house: '3',
    place: 'Demostad',
    phone: by.of(['', '04 111 11 11']),
  };
  const asked = await town.ask({ second, story: 'Het MARKEERWOORD-A van de eerste partij.' }, { code: true });
  return { ...asked, done: [] };
}

/** All that is of the first party, at the same moments in every world. */
async function hearFirst(world: World): Promise<void> {
  const { number } = world;
  await takeIn(world);
  await take(app, desk, number, 'acceptance', { agrees: 'yes' });
  const mediators = town.working.mediators.slice(0, 2);
  const chosen = {
    number,
    once: randomId(),
    mediators: mediators.map((who) => who.memberId),
    reason: 'Proef.',
  };
  const asked = await proposeMediators(open.house, town.working.coordinator, chosen);
  assert.ok(asked.ok);
  for (const who of mediators) await accept(open.house, who, world.caseId);
  open.setNow(new Date(start.getTime() + 80_000));
  await take(app, desk, number, 'first-party-talk', { how: 'visit', on: '2026-11-20', told: 'Verteld.' });
}

async function takeIn({ number, code }: World): Promise<void> {
  // Each at a second of its own: what lies in one place is in the order of time.
  open.setNow(new Date(start.getTime() + 20_000));
  await take(app, desk, number, 'intake', { how: 'phone', told: 'Verteld.' });
  open.setNow(new Date(start.getTime() + 60_000));
  const party = await withCode(app, code ?? '');
  const id = randomId();
  const sent = await request(app, party, 'POST', '/nl/return/case/messages', { id, text: 'Nog iets.' });
  assert.equal(sent.status, 303);
}

/** So many things happen on the other side, each some minutes later; then it is the same moment again in every world. */
async function live(world: World, acts: typeof beforeATeam, by: Chance): Promise<void> {
  let minutes = 2;
  const tick = () => {
    minutes += by.below(20);
    open.setNow(new Date(start.getTime() + minutes * 60_000));
  };
  world.done.push(...(await liveOn(app, desk, world.number, { acts, count: by.below(9), by, tick })));
  open.setNow(new Date(start.getTime() + 5 * 3_600_000));
}

/**
 * What the party gets who comes back with his code now; his earlier session may have ended. He asks by the number of one
 * case in every world, for an answer may repeat what was asked.
 */
async function gotBy(world: World, through: App = app, questions: Question[] = ofAParty('2026-0001')) {
  const got = await everythingGot(through, await withCode(app, world.code ?? ''), questions);
  const page = got.find(({ question }) => question === 'GET /nl/return/case');
  assert.match(page?.body ?? '', /MARKEERWOORD-A/, 'he sees his case: what is compared is not a closed door');
  return got;
}

const same = (left: World, right: World, seed: number) => async () =>
  assert.equal(
    firstDifference(await gotBy(left), await gotBy(right)),
    null,
    `seed ${seed}: ${left.done.join(', ')} against ${right.done.join(', ')}`,
  );

for (let run = 0; run < runs; run++) {
  const seed = firstSeed + run;

  test(`before there are mediators, the first party gets the same bytes whatever the service does (${run + 1})`, async () => {
    const by = chance(seed);
    const worlds = [await ask(by), await ask(by)] as const;
    for (const world of worlds) await takeIn(world);
    for (const world of worlds) await live(world, beforeATeam, by);
    await same(...worlds, seed)();
  });

  test(`after his own talk, the first party gets the same bytes whatever the second does or leaves (${run + 1})`, async () => {
    const by = chance(seed + 1000);
    const worlds = [await ask(by), await ask(by)] as const;
    for (const world of worlds) await hearFirst(world);
    for (const world of worlds) {
      await live(world, afterTheFirstTalk, by);
      await same(worlds[0], worlds[1], seed)();
    }
    for (const world of worlds) await close(world.number);
    await same(...worlds, seed)();
    await take(app, desk, worlds[0].number, 'reopening', { asked_by: 'B' });
    await same(...worlds, seed)();
  });

  test(`another service and the public get the same bytes, whatever happens in a case (${run + 1})`, async () => {
    const by = chance(seed + 2000);
    const world = await ask(by);
    await hearFirst(world);
    open.setNow(new Date(start.getTime() + 5 * 3_600_000));
    const gather = async () => [
      ...(await everythingGot(app, '', ofThePublic(world.number))),
      ...(await everythingGot(app, elsewhere, ofAnotherService(world.number, 'Aanvrager'))),
    ];
    const earlier = await gather();
    const list = earlier.find(({ question }) => question === 'GET /cases');
    assert.equal(list?.status, 200, 'the other coordinator is signed in: what is compared is his own work');
    await live(world, afterTheFirstTalk, by);
    await close(world.number);
    assert.equal(firstDifference(earlier, await gather()), null, `seed ${seed}: ${world.done.join(', ')}`);
  });
}

/** Closes a case with whatever outcome it allows where it stands. */
async function close(number: string): Promise<void> {
  open.setNow(new Date(start.getTime() + 5 * 3_600_000));
  for (const outcome of outcomes.keys) {
    const fields = { once: randomId(), outcome };
    if ((await request(app, desk, 'POST', `/cases/${number}/closing`, fields)).status === 303) return;
  }
  throw new Error(`Case ${number} cannot be closed`);
}

test('each marker is found where it is permitted: his own on the party’s page, the other’s on the coordinator’s', async () => {
  const world = await ask(chance(1));
  await takeIn(world);
  const fields = { about: 'second', kind: 'note', how: 'phone', on: '2026-11-20', text: 'MARKEERWOORD-B' };
  const form = await (await request(app, desk, 'GET', `/cases/${world.number}/entries/new`)).text();
  const once = /name="once" value="([^"]*)"/.exec(form)?.[1] ?? '';
  await request(app, desk, 'POST', `/cases/${world.number}/entries`, { once, ...fields });
  const seen = await (await request(app, desk, 'GET', `/cases/${world.number}`)).text();
  assert.match(seen, /MARKEERWOORD-B/);
  const own = (await gotBy(world)).map(({ headers, body }) => headers + body).join('\n');
  assert.match(own, /MARKEERWOORD-A/);
  assert.doesNotMatch(own, /MARKEERWOORD-B/);
});

test('a leak that somebody plants is seen: a count in a header, a length, a stage, a time', async () => {
  const by = chance(2);
  const worlds = [await ask(by), await ask(by)] as const;
  for (const world of worlds) await takeIn(world);
  await take(app, desk, worlds[1].number, 'waiting', { team_note: 'Wachten.' });
  open.setNow(new Date(start.getTime() + 5 * 3_600_000));
  assert.equal(firstDifference(await gotBy(worlds[0]), await gotBy(worlds[1])), null);
  for (const leak of ['version', 'stage', 'stage_since', 'number'] as const)
    for (const where of ['headers', 'body'] as const) {
      const [left, right] = await Promise.all(
        worlds.map((world) => gotBy(world, leaky(world, leak, where), [['GET', '/nl/return/case']])),
      );
      assert.match(
        firstDifference(left ?? [], right ?? []) ?? '',
        new RegExp(`· ${where}`),
        `${leak} in ${where}`,
      );
    }
});

/** The app with a hand that lets one fact of the case out, in a header or in the page. */
function leaky(
  world: World,
  fact: 'version' | 'stage' | 'stage_since' | 'number',
  where: 'headers' | 'body',
): App {
  const { memberId } = town.working.coordinator;
  const request = async (path: string, init?: RequestInit) => {
    const row = await open.house.db.as({ kind: 'member', memberId }, (tx) =>
      visibleCases(tx, town.working.coordinator)
        .where('id', '=', world.caseId)
        .selectAll()
        .executeTakeFirstOrThrow(),
    );
    const answer = await app.request(path, init);
    const told = String(row[fact] instanceof Date ? (row[fact] as Date).getTime() : row[fact]);
    const headers = new Headers(answer.headers);
    if (where === 'headers') headers.set('ETag', `"${told}"`);
    const body = (await answer.text()) + (where === 'body' ? `<!-- ${told} -->` : '');
    return new Response(answer.status === 204 ? null : body, { status: answer.status, headers });
  };
  return { request: request as App['request'] };
}
