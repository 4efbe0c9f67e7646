import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { jobHouse } from '../../../../test/job-house.ts';
import { take } from '../../../../test/rights/relations.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { finishAll } from '../forgetting/finish-forgetting.ts';

let open: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let desk: string;
let admin: string;
let owner: pg.Client;
before(async () => {
  open = await testHouse();
  town = await smallTown(open.house);
  app = createApp(open.house);
  desk = await signIn(app, 'coordinator@demo.example');
  admin = await signIn(app, 'administrator@demo.example');
  owner = new pg.Client(open.owner);
  await owner.connect();
  await seeAll(owner);
});
after(async () => {
  await owner.end();
  await open.close();
});

async function closedCase() {
  const asked = await town.ask();
  await take(app, desk, asked.number, 'intake', { how: 'phone' });
  await take(app, desk, asked.number, 'acceptance', { agrees: 'yes' });
  await take(app, desk, asked.number, 'closing', { outcome: 'SELF_OK' });
  return asked;
}
const get = async (cookie: string, path: string) => (await request(app, cookie, 'GET', path)).text();
const post = (cookie: string, path: string, fields: Record<string, string> = {}) =>
  request(app, cookie, 'POST', path, fields);

test('a coordinator forgets a case in two steps; it is gone at once, and its rows with the job', async () => {
  const asked = await closedCase();
  const at = `/cases/${asked.number}`;
  assert.match(await get(desk, `${at}/retention`), new RegExp(`${at}/forgetting`));
  const wrong = await post(desk, `${at}/forgetting`, { why: 'asked', number: '2026-9999' });
  assert.equal(wrong.status, 422);
  const done = await post(desk, `${at}/forgetting`, { why: 'asked', number: asked.number });
  assert.deepEqual(
    [done.status, done.headers.get('Location')],
    [303, `/retention?forgotten=${asked.number}`],
  );
  assert.equal((await request(app, desk, 'GET', at)).status, 404);
  assert.doesNotMatch(await get(desk, '/cases?show=all'), new RegExp(asked.number));
  assert.equal((await post(desk, `${at}/forgetting`, { why: 'asked', number: asked.number })).status, 404);
  const job = jobHouse(open, 'entente_retention');
  assert.equal(await finishAll(job.house), 1);
  await job.close();
  const { rows } = await owner.query(
    `select r.action, r.role, p.name from trail.audit_row r left join trail.person p on p.commitment = r.person
     where r.case_id = $1 and r.action like 'case.forg%' order by r.action`,
    [asked.caseId],
  );
  assert.deepEqual(rows, [
    { action: 'case.forget', role: 'coordinator', name: 'Cato Coördinator' },
    { action: 'case.forgotten', role: 'job', name: null },
  ]);
});

test('an open case cannot be forgotten, nor one that is held', async () => {
  const running = await town.ask();
  await take(app, desk, running.number, 'intake', { how: 'phone' });
  await post(desk, `/cases/${running.number}/forgetting`, { why: 'asked', number: running.number });
  assert.equal((await request(app, desk, 'GET', `/cases/${running.number}`)).status, 200);
  const asked = await closedCase();
  const at = `/cases/${asked.number}`;
  const hold = { once: hiddenField(await get(desk, `${at}/retention`), 'once'), reason: 'court' };
  assert.equal((await post(desk, `${at}/legal-hold`, { ...hold, reviewOn: '2029-01-01' })).status, 422);
  assert.equal((await post(desk, `${at}/legal-hold`, { ...hold, reviewOn: '2027-03-01' })).status, 303);
  assert.equal(
    (await post(desk, `${at}/legal-hold`, { ...hold, reviewOn: '2027-03-01' })).status,
    303,
    'twice is once',
  );
  await post(desk, `${at}/forgetting`, { why: 'asked', number: asked.number });
  assert.equal((await request(app, desk, 'GET', at)).status, 200);
  assert.match(await get(desk, '/retention'), /rechter/);
  await post(desk, `${at}/legal-hold/end`);
  await post(desk, `${at}/forgetting`, { why: 'asked', number: asked.number });
  assert.equal((await request(app, desk, 'GET', at)).status, 404);
});

test('the preview says what goes when: numbers to the coordinator, counts alone to the administrator', async () => {
  const asked = await closedCase();
  const seen = await get(desk, '/retention');
  assert.match(seen, /november 2027/);
  assert.match(seen, new RegExp(asked.number));
  const counted = await get(admin, '/retention');
  assert.match(counted, /november 2027/);
  assert.doesNotMatch(counted, /2026-\d{4}/, 'no number of a case');
});

test('an administrator chooses how long, between the bounds; the preview follows; a coordinator does not', async () => {
  const fields = {
    case: '3',
    request: '6',
    complaint: '24',
    judicial_request: '24',
    partner_message: '12',
    partner_contact: '12',
    partner_session: '36',
    survey: '60',
    departed_mediator: '12',
  };
  assert.equal((await post(admin, '/retention/periods', { ...fields, case: '25' })).status, 422);
  assert.equal((await post(admin, '/retention/periods', fields)).status, 303);
  assert.match(await get(admin, '/retention/periods'), /value="3"/);
  assert.match(await get(desk, '/retention'), /februari 2027/);
  assert.equal((await post(desk, '/retention/periods', fields)).status, 403);
});

test('no coordinator lifts what a complaint handler keeps, before its day; nor forgets the case', async () => {
  const asked = await closedCase();
  const at = `/cases/${asked.number}`;
  await owner.query(
    `insert into confidential.legal_hold (id, case_id, service_id, reason, review_on, placed_at, placed_by)
     select gen_random_uuid(), id, service_id, 'complaint', current_date + 30, now(), $2 from confidential.cases where id = $1`,
    [asked.caseId, town.administrator.member.memberId],
  );
  assert.doesNotMatch(await get(desk, `${at}/retention`), /legal-hold\/end/);
  await post(desk, `${at}/legal-hold/end`);
  await post(desk, `${at}/forgetting`, { why: 'asked', number: asked.number });
  assert.equal((await request(app, desk, 'GET', at)).status, 200);
  const { rows } = await owner.query('select lifted_at from confidential.legal_hold where case_id = $1', [
    asked.caseId,
  ]);
  assert.deepEqual(rows, [{ lifted_at: null }]);
});
