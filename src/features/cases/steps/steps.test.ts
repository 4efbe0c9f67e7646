import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { everyStep } from '../rules/step-tables.ts';
import { stepForms } from './step-forms.ts';

let open: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let cookie: string;

before(async () => {
  open = await testHouse();
  town = await smallTown(open.house);
  app = createApp(open.house);
  cookie = await signIn(app, 'coordinator@demo.example');
});
after(() => open.close());

const newCase = async () => (await town.ask()).number;

async function take(number: string, noun: string, fields: Record<string, string>, who = cookie) {
  const form = await request(app, who, 'GET', `/cases/${number}/${noun}`);
  assert.equal(form.status, 200, `${noun} is offered`);
  const once = hiddenField(await form.text(), 'once');
  return request(app, who, 'POST', `/cases/${number}/${noun}`, { once, ...fields });
}

const pageOf = async (number: string, who = cookie) =>
  (await request(app, who, 'GET', `/cases/${number}`)).text();

test('every step of the table has a form of its own or the page on which mediators are chosen', () => {
  const withForm = [...Object.keys(stepForms), 'propose_mediators', 'assign'].sort();
  assert.deepEqual(withForm, [...new Set(everyStep.map((step) => step.name))].sort());
});

test('a coordinator takes a request in, and what was told stands on the case page', async () => {
  const number = await newCase();
  const answer = await take(number, 'intake', {
    how: 'phone',
    told: 'Het begint altijd om elf uur.',
    district: 'Noord',
  });
  assert.equal(answer.status, 303);
  const page = await pageOf(number);
  assert.match(page, /Het begint altijd om elf uur\./);
  assert.match(page, /wijk Noord/);
  assert.match(page, /Neem de zaak aan/);
});

test('what is missing is said beside its field, with what was typed, and nothing moves', async () => {
  const number = await newCase();
  const answer = await take(number, 'intake', { told: 'Dit mag niet verdwijnen.' });
  assert.equal(answer.status, 422);
  const html = await answer.text();
  assert.match(html, /Kies een antwoord\./);
  assert.match(html, /Dit mag niet verdwijnen\./);
  assert.match(await pageOf(number), /Neem in behandeling/);
});

test('the same form posted twice acts once', async () => {
  const number = await newCase();
  const form = await request(app, cookie, 'GET', `/cases/${number}/intake`);
  const fields = {
    once: hiddenField(await form.text(), 'once'),
    how: 'phone',
    team_note: 'Een keer is genoeg.',
  };
  const [first, second] = await Promise.all([
    request(app, cookie, 'POST', `/cases/${number}/intake`, fields),
    request(app, cookie, 'POST', `/cases/${number}/intake`, fields),
  ]);
  assert.deepEqual([first.status, second.status], [303, 303]);
  assert.equal((await pageOf(number)).split('Een keer is genoeg.').length, 2);
});

test('two people who change one case both see it, and what the second typed is not lost', async () => {
  const number = await newCase();
  const form = await request(app, cookie, 'GET', `/cases/${number}/intake`);
  const once = hiddenField(await form.text(), 'once');
  await take(number, 'intake', { how: 'phone' });
  const late = await request(app, cookie, 'POST', `/cases/${number}/intake`, {
    once,
    how: 'visit',
    told: 'Te laat getypt.',
  });
  assert.equal(late.status, 409);
  const html = await late.text();
  assert.match(html, /Deze zaak is intussen veranderd/);
  assert.match(html, /Te laat getypt\./);
});

test('the second party cannot be contacted without consent to the exact words', async () => {
  const number = await newCase();
  await take(number, 'intake', { how: 'phone' });
  const answer = await request(app, cookie, 'POST', `/cases/${number}/second-party-contact`, {
    once: crypto.randomUUID(),
    words: 'Uw buur wil graag praten.',
    agreed_how: 'phone',
    agrees: 'yes',
    how: 'letter',
  });
  assert.equal(answer.status, 409, 'not from this stage');
});

test('a case of another service and a case that is not there are the same 404', async () => {
  const number = await newCase();
  const other = await signIn(app, 'coordinator2@demo.example');
  const notHis = await request(app, other, 'GET', `/cases/${number}`);
  const notThere = await request(app, other, 'GET', '/cases/2026-9999');
  assert.deepEqual([notHis.status, notThere.status], [404, 404]);
  assert.equal(await notHis.text(), await notThere.text());
  const step = await request(app, other, 'POST', `/cases/${number}/intake`, {
    once: crypto.randomUUID(),
    how: 'phone',
  });
  assert.equal(step.status, 404);
});

test('a reason of the kind that the law protects is sealed, and becomes a count only when the case closes', async () => {
  const number = await newCase();
  await take(number, 'intake', { how: 'phone' });
  const judged = await take(number, 'unsuitability', { reason: 'ADDICTION', team_note: 'Voor het team.' });
  assert.equal(judged.status, 303);
  assert.equal(await countOf('ADDICTION'), 0);
  await take(number, 'closing', { outcome: 'NOT_SUITABLE' });
  assert.equal(await countOf('ADDICTION'), 1);
  assert.match(await pageOf(number), /deze zaak is afgesloten/);
});

test('with an outcome that this stage does not know, a case does not close', async () => {
  const number = await newCase();
  await take(number, 'intake', { how: 'phone' });
  const answer = await take(number, 'closing', { outcome: 'AGREEMENT' });
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /Met dit resultaat kan de zaak nu niet sluiten/);
});

test('each step and each reading stands in the trail with the person and the role', async () => {
  const number = await newCase();
  await take(number, 'intake', { how: 'phone' });
  await pageOf(number);
  const actions = await open.house.db.as(
    { kind: 'member', memberId: town.working.coordinator.memberId },
    (tx) =>
      tx
        .selectFrom('trail.audit_row as a')
        .innerJoin('confidential.cases as c', 'c.id', 'a.case_id')
        .innerJoin('trail.person as p', 'p.commitment', 'a.person')
        .where('c.number', '=', number)
        .select(['a.action', 'a.role', 'p.name'])
        .execute(),
  );
  for (const action of ['case.take_in', 'case.read'])
    assert.ok(
      actions.some(
        (row) => row.action === action && row.role === 'coordinator' && row.name === 'Cato Coördinator',
      ),
    );
});

async function countOf(code: string): Promise<number> {
  const row = await open.house.db.as({ kind: 'member', memberId: town.working.coordinator.memberId }, (tx) =>
    tx.selectFrom('reporting.closing_count').where('code', '=', code).select('cases').executeTakeFirst(),
  );
  return row?.cases ?? 0;
}
