import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { accept, take } from '../../../../test/rights/relations.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { proposeMediators } from '../assignment/propose-mediators.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
const cookies: Record<string, string> = {};

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  app = createApp(here.house);
  for (const name of ['coordinator', 'coordinator2', 'mediator', 'mediator2'])
    cookies[name] = await signIn(app, `${name}@demo.example`);
});
after(() => here.close());

const get = async (who: string, path: string) => {
  const answer = await request(app, cookies[who] ?? '', 'GET', path);
  return { status: answer.status, html: await answer.text() };
};
const post = (who: string, path: string, fields: Record<string, string>) =>
  request(app, cookies[who] ?? '', 'POST', path, fields);

let streets = 0;
/** A case of two people whom nobody has seen before, save for what is given. */
function ask(first: Record<string, string> = {}) {
  streets += 1;
  const at = (name: string, house: string) => ({ name, street: `Onbekendstraat ${streets}`, house });
  return town.ask({
    first: { ...at(`Nieuw Iemand ${streets}`, '1'), ...first },
    second: at(`Nieuwe Buur ${streets}`, '2'),
  });
}

/** Gives a case to one of the mediators, with the same team each time. */
async function giveTo(who: AtWork, { number, caseId }: { number: string; caseId: string }): Promise<void> {
  const desk = cookies.coordinator ?? '';
  await take(app, desk, number, 'intake', { how: 'phone' });
  await take(app, desk, number, 'acceptance', { agrees: 'yes' });
  const mediators = town.working.mediators.slice(0, 2).map(({ memberId }) => memberId);
  const chosen = { number, once: randomId(), mediators, reason: 'Proef.' };
  assert.ok((await proposeMediators(here.house, town.working.coordinator, chosen)).ok);
  await accept(here.house, who, caseId);
}

/** What the page tells, without the number of the case and the tokens of its forms. */
const without = (html: string, number: string) =>
  html
    .replaceAll(number, 'NUMMER')
    .replace(/tel:[^"]*">[^<]*/g, 'TELEFOON')
    .replace(/Onbekendstraat \d+|Nieuwe? (?:Iemand|Buur) \d+/g, 'X');

test('pain 1: a mediator learns that he can ask the coordinator, and not a byte of the earlier case, nor how many there are', async () => {
  const [mia] = town.working.mediators;
  const nobody = await ask({ phone: '+32 470 11 99 11' });
  const secret = { name: 'Geheime Getuige', phone: '0470 99 88 77' };
  await ask(secret);
  const once = await ask({ phone: '+32 470 99 88 77' });
  await giveTo(mia, nobody);
  await giveTo(mia, once);
  const before = await get('mediator', `/cases/${once.number}`);
  assert.match(before.html, /Mogelijk een eerdere zaak/);
  assert.doesNotMatch(before.html, /Geheime Getuige/);
  for (const text of [secret.name, '2026-0002', 'links/'])
    assert.ok(!before.html.includes(text), `${text} is not there`);
  const [closed] = [await ask({ ...secret, house: '99' }), await ask(secret), await ask(secret)];
  await take(app, cookies.coordinator ?? '', closed.number, 'intake', { how: 'phone', told: 'GEHEIM' });
  const more = await get('mediator', `/cases/${once.number}`);
  assert.equal(more.html, before.html, 'one earlier case or four, whatever lies in them');
  const notice = /<div class="notice info"><h2>Mogelijk een eerdere zaak<\/h2><p>[^<]*<\/p><\/div>/;
  const none = await get('mediator', `/cases/${nobody.number}`);
  assert.doesNotMatch(none.html, notice);
  assert.equal(
    without(before.html, once.number)
      .replace(notice, '')
      .replace(/tel:[^"]*">[^<]*/g, ''),
    without(none.html, nobody.number).replace(/tel:[^"]*">[^<]*/g, ''),
    'nothing else on the page tells of it',
  );
});

test('pain 1: the coordinator sees which, where she may; another service is never told, by page or by the database', async () => {
  const phone = '0470 11 22 33';
  const earlier = await ask({ phone });
  const again = await ask({ phone });
  const { html } = await get('coordinator', `/cases/${again.number}`);
  assert.match(html, new RegExp(`href="/cases/${earlier.number}"`));
  const elsewhere = await post('coordinator2', '/requests', {
    ...{ once: randomId(), name: 'Iemand Anders', phone, language: 'nl', subject: 'NOISE' },
    ...{ channel: 'PHONE', referrer: 'SELF' },
  });
  const number = /\/cases\/(\S+)/.exec(elsewhere.headers.get('Location') ?? '')?.[1];
  assert.ok(number, `the call is taken: ${elsewhere.status}`);
  const there = await get('coordinator2', `/cases/${number}`);
  assert.equal(there.status, 200);
  assert.doesNotMatch(there.html, /eerdere za/);
  const asks = (memberId: string) =>
    here.house.db.as({ kind: 'member', memberId }, async (tx) => {
      const asked = sql<{ was: boolean }>`select confidential.earlier_case(${again.caseId}::uuid) as was`;
      return (await asked.execute(tx)).rows[0]?.was;
    });
  for (const who of [town.otherCoordinator, town.mediators[0], town.administrator])
    assert.equal(await asks(who.member.memberId), false, `${who.member.name} has not this case`);
});

test('pain 2: what a mediator searches tells no title, number or count of cases that he may not read', async () => {
  const search = async (q: string) => {
    const answer = await post('mediator2', '/cases/search', { q });
    return { headers: [...answer.headers].join('\n'), html: await answer.text() };
  };
  const wanted = 'Verborgen Vuurtoren';
  const before = await search(wanted);
  const hidden = await ask({ name: wanted });
  await ask({ name: wanted });
  const found = await post('coordinator', '/cases/search', { q: wanted });
  assert.match(await found.text(), new RegExp(hidden.number), 'she who may read them finds them');
  assert.deepEqual(await search(wanted), before);
  for (const path of ['/cases', '/today', '/cases?q=Vuurtoren', `/cases/search?q=${hidden.number}`]) {
    const { html } = await get('mediator2', path);
    assert.doesNotMatch(
      html.replace(`value="${hidden.number}"`, ''),
      new RegExp(`Vuurtoren|${hidden.number}`),
      path,
    );
  }
  const gone = await get('mediator2', `/cases/${hidden.number}`);
  const never = await get('mediator2', '/cases/2026-9999');
  assert.equal(gone.html, never.html, 'not his and not there are the same');
});

test('pain 16: cases are linked by who sees both, the link shows to who sees both, and it is undone without a trace in either', async () => {
  const phone = '0470 55 66 77';
  const [one, other] = [await ask({ phone }), await ask({ phone })];
  const [, bas] = town.working.mediators;
  await giveTo(bas, one);
  const untouched = await get('coordinator', `/cases/${one.number}`);
  assert.match(untouched.html, new RegExp(`${other.number} hoort samen met deze zaak`));
  const link = (who: string, a: string, b: string, together = 'yes') =>
    post(who, `/cases/${a}/links/${b}`, { together });
  for (const who of ['mediator2', 'coordinator2'])
    assert.notEqual((await link(who, one.number, other.number)).status, 303, who);
  for (const nowhere of ['2026-9999', one.number, 'geen-nummer'])
    assert.equal((await link('coordinator', one.number, nowhere)).status, 404, nowhere);
  const before = await get('mediator2', `/cases/${one.number}`);
  assert.equal((await link('coordinator', one.number, other.number)).status, 303);
  assert.equal((await link('coordinator', other.number, one.number)).status, 303, 'twice is once');
  const seen = await get('coordinator', `/cases/${other.number}`);
  assert.match(seen.html, new RegExp(`Hoort samen met.*${one.number}`, 's'));
  const same = await get('mediator2', `/cases/${one.number}`);
  assert.equal(same.html, before.html, 'who sees one of the two learns nothing');
  assert.equal((await link('coordinator', one.number, other.number, 'no')).status, 303);
  const undone = await get('coordinator', `/cases/${one.number}`);
  assert.equal(undone.html, untouched.html);
  assert.equal((await link('coordinator', one.number, other.number)).status, 303, 'and linked again');
  await giveTo(bas, other);
  assert.match(
    (await get('mediator2', `/cases/${one.number}`)).html,
    new RegExp(`href="/cases/${other.number}"`),
  );
});

test('pain 16: the database itself links no case of another service', async () => {
  const mine = await ask();
  const { memberId } = town.coordinator.member;
  const other = town.otherCoordinator.member.memberId;
  const theirs = await here.house.db.as({ kind: 'member', memberId: other }, (tx) =>
    tx.selectFrom('confidential.cases').select('id').executeTakeFirstOrThrow(),
  );
  const [case_id, other_case_id] = [mine.caseId, theirs.id].sort() as [string, string];
  const link = { id: randomId(), case_id, other_case_id, linked_at: here.house.now(), ended_at: null };
  for (const [by, service_id] of [
    [memberId, town.service.id],
    [other, town.other.id],
    [memberId, town.other.id],
  ] as const)
    await assert.rejects(
      here.house.db.as({ kind: 'member', memberId: by }, (tx) =>
        tx
          .insertInto('confidential.case_link')
          .values({ ...link, service_id, linked_by: by })
          .execute(),
      ),
      /foreign key|row-level security/,
    );
});
