import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { type BetweenTwo, type WordsTown, wordsTown } from '../../../../../test/words-town.ts';
import { type CaseState, newCase } from '../../rules/case-state.ts';
import { takeStep } from '../../rules/lifecycle.ts';
import { statusByStage } from '../../rules/party-status.ts';
import { withdrawInDatabase } from './queries.ts';
import { withdrawMyself } from './withdraw-myself.ts';

let here: TestHouse;
let town: WordsTown;
let one: BetweenTwo;
before(async () => {
  here = await testHouse();
  town = await wordsTown(here);
  one = await town.aCase();
});
after(async () => {
  await town.close();
  await here.close();
});

const working = Object.keys(statusByStage) as (keyof typeof statusByStage)[];

/** Everywhere that a neighbour conflict can stand, as its row says it. */
const places: Pick<CaseState, 'stage' | 'cameFrom' | 'withdrawnBy'>[] = [
  ...working.map((stage) => ({ stage, cameFrom: null, withdrawnBy: null })),
  { stage: 'on_hold', cameFrom: 'mediating', withdrawnBy: null },
  ...(['A', 'B', 'both'] as const).map((withdrawnBy) => ({
    ...({ stage: 'withdrawn', cameFrom: 'mediating', withdrawnBy } as const),
  })),
];

/** Where the case stands once this party tried to withdraw from there; null when he was refused. */
async function afterWithdrawal(place: (typeof places)[number], side: 'A' | 'B') {
  await town.owner.query(
    `update confidential.cases set stage = $2, came_from = $3, withdrawn_by = $4, second_party_knows = true,
     due_on = '2026-12-01', due_kind = 'aftercare' where id = $1`,
    [one.caseId, place.stage, place.cameFrom, place.withdrawnBy],
  );
  if (!(await withdrawMyself(here.house, one[side])).ok) return null;
  const { rows } = await town.owner.query(
    'select stage, came_from, withdrawn_by, due_on from confidential.cases where id = $1',
    [one.caseId],
  );
  return rows[0];
}

test('what a party’s own withdrawal writes is what the table of steps says, from every stage and for both sides', async () => {
  let taken = 0;
  for (const place of places)
    for (const side of ['A', 'B'] as const) {
      const [step, role] =
        side === 'A'
          ? (['first_party_withdraws', 'first_party'] as const)
          : (['second_party_withdraws', 'second_party'] as const);
      const should = takeStep({ ...newCase, ...place, secondPartyKnows: true }, step, {}, role);
      const { stage, cameFrom: came_from, withdrawnBy: withdrawn_by } = should.ok ? should.value : newCase;
      const expected = should.ok ? { stage, came_from, withdrawn_by, due_on: null } : null;
      assert.deepEqual(await afterWithdrawal(place, side), expected, `${side} at ${place.stage}`);
      taken += should.ok ? 1 : 0;
    }
  assert.ok(taken > 10, `${taken} withdrawals were looked at`);
});

test('a hand with SQL in a party’s name withdraws itself and reads and moves nothing else', async () => {
  await town.owner.query(
    `update confidential.cases set stage = 'mediating', came_from = null, withdrawn_by = null where id = $1`,
    [one.caseId],
  );
  const as = { kind: 'party', partyId: one.B.partyId } as const;
  const eventId = randomUUID();
  assert.equal(
    await here.house.db.as(as, (tx) =>
      withdrawInDatabase(tx, { eventId, at: here.house.now(), seen: 'agreed' }),
    ),
    false,
    'not from where the case is not',
  );
  const cases = await here.house.db.as(as, (tx) => tx.selectFrom('confidential.cases').selectAll().execute());
  assert.deepEqual(cases, []);
  const moved = here.house.db.as(as, (tx) =>
    sql`update confidential.cases set stage = 'withdrawn' where id = ${one.caseId}::uuid`.execute(tx),
  );
  assert.equal(Number((await moved).numAffectedRows ?? 0n), 0);
  const other = await town.aCase();
  const asOther = { kind: 'party', partyId: other.A.partyId } as const;
  await here.house.db.as(asOther, (tx) =>
    withdrawInDatabase(tx, { eventId: randomUUID(), at: here.house.now(), seen: 'mediating' }),
  );
  const { rows } = await town.owner.query(
    'select id, stage from confidential.cases where id = any($1::uuid[])',
    [[one.caseId, other.caseId]],
  );
  assert.equal(rows.find(({ id }) => id === one.caseId).stage, 'mediating');
  assert.equal(rows.find(({ id }) => id === other.caseId).stage, 'withdrawn');
});
