import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { note, take } from '../../../../db/demo-town/life.ts';
import { contact, declines, hear, joins, leaves, missed, withParty } from '../../../../db/demo-town/many.ts';
import { type Block, blockOfFlats, toMediators } from '../../../../test/block-of-flats.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type Chance, chance } from '../../../../test/rights/other-side.ts';
import { withCode } from '../../../../test/rights/relations.ts';
import { everythingGot, firstDifference, ofAParty } from '../../../../test/rights/what-they-get.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { giveNewCode } from '../contacts/give-new-code.ts';
import { addParties } from './add-parties.ts';
import { contactOf } from './rules/parse-lines.ts';

const start = new Date('2026-11-22T09:00:00Z');
const seed = Number(process.env.ENTENTE_SEED ?? 20261122);
const words = 'Iemand in het gebouw wil praten.';

let open: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;

before(async () => {
  open = await testHouse(start);
  town = await smallTown(open.house);
  app = createApp(open.house);
});
after(() => open.close());

type World = { block: Block; codes: { asking: string; flat: string }; others: string[]; done: string[] };

const minutes = (count: number) => open.setNow(new Date(start.getTime() + count * 60_000));

/**
 * A block in which all that is of who asked, and of Flat 1, happens in the same way at the same moments in every world;
 * how many others there are is drawn by chance.
 */
async function world(by: Chance): Promise<World> {
  minutes(0);
  const block = await blockOfFlats(open.house, town, 3 + by.below(5));
  await block.live(...toMediators);
  minutes(10);
  await block.live(
    contact('1', 'Flat 1', 'letter', words),
    hear('1', 'Flat 1', 'visit', 'MARKEERWOORD-FLAT-1'),
    joins('1', 'Flat 1'),
  );
  const which = await block.idOf('Flat 1');
  const given = { number: block.asked.number, which, once: randomId() };
  const code = await giveNewCode(open.house, town.working.coordinator, given);
  assert.ok(code.ok);
  const others = ['Flat 2', 'Flat 3', 'Flat 4', 'Flat 5', 'Flat 6'];
  return { block, codes: { asking: block.asked.code ?? '', flat: code.value.code }, others, done: [] };
}

/** Something that can happen with the others or the case as a whole, which is none of these two. */
function chanceAct(by: Chance, { block, others }: World) {
  const name = by.of(others);
  const who = by.of(['1', '2', 'coordinator'] as const);
  return by.of([
    ['contact', contact(who, name, by.of(['letter', 'visit', 'phone'] as const), words)],
    ['hear', hear(who, name, 'visit', by.words(), by.words())],
    ['join', joins(who, name)],
    ['decline', declines(who, name, by.of(['FEAR', 'LEGAL', 'NO_REASON']), by.words())],
    ['miss', missed(who, name, 'visit', by.words())],
    ['leave', leaves(who, name, by.words())],
    ['back', withParty('party_comes_back', name, {}, who)],
    ['gather', take('gather', { team_note: by.words() }, who)],
    ['hear more', take('hear_more', {}, who)],
    ['hold', take('put_on_hold', {}, who)],
    ['resume', take('resume', {}, who)],
    ['no result', take('record_no_result', { team_note: by.words() }, who)],
    ['gather again', take('gather_again', {}, who)],
    ['aftercare', take('record_aftercare', { team_note: by.words() }, who)],
    ['stop', take('stop', { team_note: by.words() })],
    ['note', note(who, 'team', by.words())],
    [
      'add',
      async () => {
        const contacts = [contactOf([by.words().slice(0, 60), by.words().slice(0, 60), '1'])];
        await addParties(open.house, town.working.coordinator, {
          number: block.asked.number,
          once: randomId(),
          contacts,
        });
      },
    ],
  ] as const);
}

/** Lets by chance happen what can; what cannot at that moment does not. Then it is the same moment in every world. */
async function live(one: World, by: Chance, count: number): Promise<void> {
  let at = 20;
  for (let tries = 0; tries < count * 6 && one.done.length < count; tries++) {
    at += by.below(9);
    minutes(at);
    const [name, act] = chanceAct(by, one);
    const happened = await one.block.live(act).then(
      () => true,
      () => false,
    );
    if (happened) one.done.push(name);
  }
  minutes(600);
}

const gotBy = async (code: string, marker: RegExp) => {
  const got = await everythingGot(app, await withCode(app, code), ofAParty('2026-0001'));
  const page = got.find(({ question }) => question === 'GET /nl/return/case');
  assert.match(page?.body ?? '', marker, 'he sees his case: what is compared is not a closed door');
  return got;
};
const asking = (one: World) => gotBy(one.codes.asking, /De bemiddelaars zijn aan het werk|afgelopen/);
const flat = (one: World) => gotBy(one.codes.flat, /De bemiddelaars zijn aan het werk|afgelopen/);

async function same(left: World, right: World): Promise<void> {
  const why = `seed ${seed}: ${left.done.join(', ')} against ${right.done.join(', ')}`;
  assert.equal(firstDifference(await asking(left), await asking(right)), null, why);
  assert.equal(firstDifference(await flat(left), await flat(right)), null, why);
}

test('whatever the others of a community case do or leave, and however many they are, who asked and who takes part get the same bytes', async () => {
  const by = chance(seed);
  const worlds = [await world(by), await world(by)] as const;
  await live(worlds[0], by, 2);
  await live(worlds[1], by, 12);
  assert.notDeepEqual(worlds[0].done, worlds[1].done);
  await same(...worlds);
});

test('the marker is found where it is permitted, and a standing that somebody lets out is seen', async () => {
  const by = chance(seed + 1);
  const worlds = [await world(by), await world(by)] as const;
  await worlds[1].block.live(contact('1', 'Flat 2', 'letter', words));
  minutes(600);
  const [left, right] = [await flat(worlds[0]), await flat(worlds[1])];
  assert.equal(firstDifference(left, right), null);
  const leaky = right.map((got) => ({ ...got, headers: `${got.headers}\nx-parties: 5` }));
  assert.match(firstDifference(left, leaky) ?? '', /headers/);
  for (const got of left) assert.doesNotMatch(got.body, /Flat [2-9]|MARKEERWOORD-A/);
  const desk = await signIn(app, 'coordinator@demo.example');
  const id = await worlds[0].block.idOf('Flat 1');
  const path = `/cases/${worlds[0].block.asked.number}/participants/${id}`;
  assert.match(await (await request(app, desk, 'GET', path)).text(), /MARKEERWOORD-FLAT-1/);
});
