import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type SmallTown, smallTown } from '../../../../test/town.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { createService } from '../../accounts/invitations/invite-by-operator.ts';
import { serviceBySlug } from '../../accounts/services/queries.ts';
import { usualQuestions } from '../../surveys/rules/questions.ts';
import { currentSet, insertSet, sendsItself, setSending } from '../../surveys/sets/queries.ts';
import { giveUpGoal, keepPilot, setGoal, takeOverGoals } from './keep-pilot.ts';
import { readPilot } from './read-pilot.ts';
import type { PilotIndicator } from './rules/progress.ts';

let here: TestHouse;
let town: SmallTown;
let begun: AtWork;
const own = { id: 'own-hours', words: { nl: 'Was de dienst bereikbaar?' } };

const inSister = <T>(work: Parameters<typeof here.house.db.as<T>>[1]): Promise<T> =>
  here.house.db.as({ kind: 'member', memberId: town.working.coordinator.memberId }, work);
const inNew = <T>(work: Parameters<typeof here.house.db.as<T>>[1]): Promise<T> =>
  here.house.db.as({ kind: 'member', memberId: begun.memberId }, work);
const goal = (id: number, indicator: PilotIndicator, target: bigint) =>
  setGoal(here.house, town.working.coordinator, {
    ...{ id: `00000000-0000-4000-8000-00000000000${id}`, indicator, target, until: '2026-12-31' },
  });

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  const { house } = here;
  const { coordinator } = town.working;
  await inSister(async (tx) => {
    for (const [version, questions] of [
      [1, usualQuestions],
      [2, [{ id: 'safety' as const }, own]],
    ] as const)
      await insertSet(tx, { serviceId: town.service.id, version, questions, now: house.now() });
    await setSending(tx, town.service.id, false);
    await sql`insert into identity.code_label (service_id, list, key, shared, labels, changed_by, changed_at)
      values (${town.service.id}, 'subject', 'NOISE', 'NOISE', '{"nl": "Lawaai"}', ${coordinator.memberId}, now()),
        (${town.service.id}, 'district', 'Centrum', null, '{}', ${coordinator.memberId}, now())`.execute(tx);
  });
  await keepPilot(house, coordinator, { begins: '2026-01-01', ends: '2026-12-31', purpose: 'Van ons.' });
  await goal(1, 'reports', 30n);
  await goal(2, 'said_recommend', 80n);
  await goal(3, 'positive_share', 60n);
  await giveUpGoal(house, coordinator, '00000000-0000-4000-8000-000000000003');
  here.setNow(new Date('2026-11-23T09:00:00Z'));
  const plan = { name: 'Heemskerk', slug: 'heemskerk', country: 'nl', language: 'nl' } as const;
  const noor = { name: 'Noor Voorbeeld', email: 'noor@heemskerk.example' };
  const made = await createService(house, { ...plan, areas: ['1963'], like: 'demostad' }, noor);
  assert.ok(made.ok);
  const row = await house.db.as({ kind: 'public' }, (tx) => serviceBySlug(tx, 'heemskerk'));
  assert.ok(row);
  const { memberId } = town.administrator.member;
  await house.db.as({ kind: 'public' }, (tx) =>
    sql`insert into identity.role (member_id, service_id, role, since)
      values (${memberId}, ${row.id}, 'coordinator', now())`.execute(tx),
  );
  begun = { ...coordinator, memberId, service: { ...coordinator.service, id: row.id } };
});
after(() => here.close());

test('a service that begins like a sister asks what she asks now, as a first version with a code of its own, and not by itself where she does not', async () => {
  const hers = await inSister((tx) => currentSet(tx, town.service.id, here.house.now()));
  const its = await inNew((tx) => currentSet(tx, begun.service.id, here.house.now()));
  assert.deepEqual([hers.version, its.version], [2, 1]);
  assert.deepEqual(its.questions, [{ id: 'safety' }, own]);
  assert.notDeepEqual(its.code, hers.code);
  assert.equal(await inNew((tx) => sendsItself(tx, begun.service.id)), false);
});

test('it says its codes as she does, but has its own districts', async () => {
  const { rows } = await inNew((tx) =>
    sql`select list, key, labels from identity.code_label where service_id = ${begun.service.id}`.execute(tx),
  );
  assert.deepEqual(rows, [{ list: 'subject', key: 'NOISE', labels: { nl: 'Lawaai' } }]);
});

test('her pilot is not its pilot: her yardsticks are offered, those that she gave up are not, and are taken over once', async () => {
  const read = async () => (await inNew((tx) => readPilot(tx, here.house, begun))).begun;
  assert.equal(await read(), null);
  assert.ok(!(await takeOverGoals(here.house, begun)).ok, 'before its pilot has begun there is no goal');
  here.setNow(new Date('2026-11-24T09:00:00Z'));
  await goal(4, 'cost_per_report', 100_00n);
  await keepPilot(here.house, begun, { begins: '2026-12-01', ends: '2027-11-30', purpose: '' });
  assert.deepEqual(
    (await read())?.offered.map(({ indicator, target }) => [indicator, target]),
    [
      ['reports', 30n],
      ['said_recommend', 80n],
    ],
    'what she set later is hers',
  );
  for (let twice = 0; twice < 2; twice += 1) assert.ok((await takeOverGoals(here.house, begun)).ok);
  const after = await read();
  assert.deepEqual(
    after?.goals.map(({ indicator, target, until_on }) => [indicator, target, until_on]).sort(),
    [
      ['reports', 30n, '2027-11-30'],
      ['said_recommend', 80n, '2027-11-30'],
    ],
  );
  assert.deepEqual([after?.offered, after?.decisions, after?.figures.funnel.reports], [[], [], 0]);
});

test('nobody else is told what a sister measured herself by', async () => {
  const asking = sql`select * from reporting.yardsticks_of_sister(${begun.service.id})`;
  assert.deepEqual((await inSister((tx) => asking.execute(tx))).rows, []);
});
