import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { seeAll } from '../../../test/see-all.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../test/town.ts';
import { createApp } from '../app.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let owner: pg.Client;
const cookies = new Map<string, string>();

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  app = createApp(here.house);
  owner = new pg.Client(here.owner);
  await owner.connect();
  await seeAll(owner);
  for (const [email, who] of people()) cookies.set(who, await signIn(app, `${email}@demo.example`));
});
after(async () => {
  await owner.end();
  await here.close();
});

const people = (): [string, string][] => [
  ['coordinator', town.coordinator.member.memberId],
  ['coordinator2', town.otherCoordinator.member.memberId],
  ['mediator', town.mediators[0].member.memberId],
  ['mediator2', town.mediators[1].member.memberId],
  ['mediator3', town.mediators[2].member.memberId],
];

type Work = { answer: 'accepted' | 'declined' | null; ended: boolean };
type World = { works: { mediator: number; case: number; work: Work }[]; gone: number[] };

/** Who may see a case, said once more and by itself: what the app and the database answer is held against it. */
function maySee(world: World, who: string, caseNo: number, service: string): boolean {
  const [coordinator, other, ...mediators] = people().map(([, id]) => id);
  if (who === coordinator) return service === town.service.id;
  if (who === other) return service === town.other.id;
  const index = mediators.indexOf(who);
  if (index < 0 || world.gone.includes(index) || service !== town.service.id) return false;
  const works = world.works.filter((one) => one.mediator === index && one.case === caseNo);
  return works.some(({ work }) => work.answer === 'accepted' && !work.ended);
}

const work = fc.record({
  answer: fc.constantFrom<Work['answer']>('accepted', 'accepted', 'declined', null),
  ended: fc.boolean(),
});
const worlds = fc.record({
  works: fc.uniqueArray(fc.record({ mediator: fc.nat(2), case: fc.nat(5), work }), {
    selector: ({ mediator, case: n }) => `${mediator} ${n}`,
    maxLength: 12,
  }),
  gone: fc.uniqueArray(fc.nat(2), { maxLength: 1 }),
});

test('pain 11: who sees a case is one rule, and the app and the database answer by it, whoever works, answered, ended or left', async () => {
  const cases: { id: string; number: string; service: string }[] = [];
  for (let n = 0; n < 4; n += 1) {
    const { caseId, number } = await town.ask();
    cases.push({ id: caseId, number, service: town.service.id });
  }
  const elsewhere = await owner.query(
    `insert into confidential.cases (id, service_id, stage, stage_since, subject, channel, language, requested_at, shred_key)
     select gen_random_uuid(), $1, 'requested', now(), 'NOISE', 'WEB', 'nl', now(), gen_random_uuid()
     from generate_series(1, 2) returning id, number`,
    [town.other.id],
  );
  for (const row of elsewhere.rows) cases.push({ ...row, service: town.other.id });
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      await settle(world, cases);
      for (const [email, who] of people()) {
        const expected = cases.filter((one, n) => maySee(world, who, n, one.service));
        const rows = await here.house.db.as({ kind: 'member', memberId: who }, (tx) =>
          tx.selectFrom('confidential.cases').select('id').execute(),
        );
        assert.deepEqual(
          rows.map(({ id }) => id).sort(),
          expected.map(({ id }) => id).sort(),
          `${email}: database`,
        );
        const list = await (await request(app, cookies.get(who) ?? '', 'GET', '/cases')).text();
        for (const one of cases.filter(({ service }) => service === town.service.id)) {
          if (email === 'coordinator2') continue;
          assert.equal(list.includes(one.number), expected.includes(one), `${email}: list, ${one.number}`);
        }
      }
    }),
    { numRuns: Number(process.env.ENTENTE_RUNS ?? 12) },
  );
});

async function settle(world: World, cases: { id: string }[]): Promise<void> {
  const mediators = people()
    .slice(2)
    .map(([, id]) => id);
  await owner.query('delete from confidential.case_mediator');
  for (const one of world.works) {
    const values = [cases[one.case]?.id, mediators[one.mediator], one.work.answer, one.work.ended];
    await owner.query(
      `insert into confidential.case_mediator (case_id, service_id, member_id, glimpse, proposed_at, answer, answered_at, ended_at)
       select c.id, c.service_id, $2, '', now(), $3::text, case when $3::text is not null then now() end,
         case when $4 then now() end from confidential.cases c where c.id = $1`,
      values,
    );
  }
  await owner.query(`update identity.role set ended_at = null where role = 'mediator'`);
  for (const index of world.gone)
    await owner.query(
      `update identity.role set ended_at = now() where role = 'mediator' and member_id = $1`,
      [mediators[index]],
    );
}
