import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { jobHouse } from '../../../../test/job-house.ts';
import { request, type SmallTown, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { tokenFor } from '../../surveys/asking/make-link.ts';
import { batchesOf } from '../../surveys/batches/queries.ts';
import { currentSet, setsOf } from '../../surveys/sets/queries.ts';
import { changePeriods } from '../periods/change-periods.ts';
import { forgetRests } from './forget-rests.ts';

let open: TestHouse;
let town: SmallTown;
let job: ReturnType<typeof jobHouse>;
before(async () => {
  open = await testHouse(new Date('2026-02-15T09:00:00Z'));
  town = await smallTown(open.house);
  job = jobHouse(open, 'entente_retention');
});
after(async () => {
  await job.close();
  await open.close();
});

const asCoordinator = <T>(work: Parameters<typeof open.house.db.as<T>>[1]): Promise<T> =>
  open.house.db.as({ kind: 'member', memberId: town.working.coordinator.memberId }, work);

async function answer(quarter: string): Promise<void> {
  const set = await asCoordinator((tx) => currentSet(tx, town.service.id, open.house.now()));
  const token = tokenFor(open.house, { set, quarter, moment: 'closing', form: 'whole' });
  const said = { safety: 'fully', words: 'Mevrouw van hiernaast was heel lief.' };
  const sent = await request(createApp(open.house), '', 'POST', `/nl/evaluation/${token}`, said);
  assert.equal(sent.status, 303);
}
const quarters = async () =>
  (await asCoordinator((tx) => batchesOf(tx, town.service.id))).map(({ until }) => until);
async function forgetOn(day: string): Promise<number> {
  open.setNow(new Date(`${day}T03:00:00Z`));
  return (await forgetRests(job.house)).survey;
}

test('what parties answered goes once its quarter is five years over, words and counts, or as the service chose; what was asked stays', async () => {
  for (let i = 0; i < 5; i += 1) await answer('2026-Q1');
  open.setNow(new Date('2026-05-15T09:00:00Z'));
  await answer('2026-Q2');
  assert.deepEqual(await quarters(), ['2026-Q2', '2026-Q1']);
  assert.equal(await forgetOn('2031-03-31'), 0, 'the last day of its quarter');
  assert.equal(await forgetOn('2031-04-02'), 1);
  assert.deepEqual(await quarters(), ['2026-Q2']);
  const { memberId, name } = town.administrator.member;
  await changePeriods(open.house, { ...town.working.coordinator, memberId, name }, { survey: 72 });
  assert.equal(await forgetOn('2031-08-01'), 0, 'the service keeps them for six years now');
  assert.equal(await forgetOn('2032-07-02'), 1);
  const sets = await asCoordinator((tx) => setsOf(tx, town.service.id));
  assert.equal(sets.length, 1);
});
