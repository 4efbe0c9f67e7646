import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import type { TownPartner } from '../../../../db/demo-town/partners.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { accredit, askedByMagistrate, magistrateOf } from '../../../../test/magistrate.ts';
import { mailsTo } from '../../../../test/outbox.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { renewServiceKey } from '../../accounts/service-keys/renew-service-key.ts';
import { remindOfRequests } from './alarm/remind-coordinators.ts';
import { answerRequest } from './keep-request.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let owner: pg.Client;
let desk: string;
let mediator: string;
let office: TownPartner;

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  app = createApp(here.house);
  owner = new pg.Client(here.owner);
  await owner.connect();
  await seeAll(owner);
  office = (await magistrateOf(here.house, town)).office;
  desk = await signIn(app, 'coordinator@demo.example');
  mediator = await signIn(app, 'mediator@demo.example');
});
after(async () => {
  await owner.end();
  await here.close();
});

const pathOf = (id: string) => `/partners/requests/${id}`;
const page = async (cookie: string, path: string) => (await request(app, cookie, 'GET', path)).text();
const ask = (change = {}) => askedByMagistrate(here.house, town, office, change);
const rowOf = async (id: string) =>
  (await owner.query('select state, answer from confidential.judicial_request where id = $1', [id])).rows[0];

async function post(cookie: string, id: string, name: string, fields: Record<string, string>) {
  const html = await page(cookie, pathOf(id));
  const once = new RegExp(`action="${pathOf(id)}/${name}"[^>]*>.*?name="once" value="([^"]+)"`, 's');
  const token = once.exec(html)?.[1] ?? crypto.randomUUID();
  return request(app, cookie, 'POST', `${pathOf(id)}/${name}`, { once: token, ...fields });
}
const propose = (id: string) => post(desk, id, 'steps', { step: 'propose', on: '2026-11-20' });
const putOn = (id: string, index = 0) =>
  request(app, desk, 'POST', `${pathOf(id)}/mediators`, {
    on: town.mediators[index]?.member.memberId ?? '',
  });

test('a coordinator types a magistrate’s request over; what lacks is said beside its field', async () => {
  const form = await page(desk, '/partners/requests/new');
  assert.match(form, /Parket Demostad/);
  const once = crypto.randomUUID();
  const typed = {
    ...{ once, kind: 'apostille', organisation: office.organisationId, receivedOn: '2026-11-12' },
    ...{ dueOn: '2026-11-01', reference: 'KENMERK-1', partyA: 'Adriaan', partyB: 'Berta' },
  };
  const early = await request(app, desk, 'POST', '/partners/requests', typed);
  assert.equal(early.status, 422);
  assert.match(await early.text(), /vóór de dag van ontvangst/);
  for (const bad of ['0000-01-01', '2026-02-30', 'x'])
    assert.equal(
      (await request(app, desk, 'POST', '/partners/requests', { ...typed, dueOn: bad })).status,
      422,
    );
  const elsewhere = { ...typed, dueOn: '2026-12-01', organisation: crypto.randomUUID() };
  assert.equal((await request(app, desk, 'POST', '/partners/requests', elsewhere)).status, 422);
  for (let time = 0; time < 2; time += 1) {
    const done = await request(app, desk, 'POST', '/partners/requests', { ...typed, dueOn: '2026-12-01' });
    assert.equal(done.headers.get('Location'), pathOf(once));
  }
  assert.match(await page(desk, pathOf(once)), /KENMERK-1/);
});

test('nothing of a request stands in the database in clear', async () => {
  await ask();
  const { rows } = await owner.query(
    `select row_to_json(q)::text as q from confidential.judicial_request q
     union all select encode(sealed, 'escape') from confidential.judicial_item`,
  );
  assert.ok(rows.length > 2);
  for (const { q } of rows) assert.doesNotMatch(q, /Adriaan|Substituut|7781|LI\.45/);
});

test('who is not accredited is refused by the page, by the command and by the database', async () => {
  const id = await ask();
  await propose(id);
  assert.match(await page(desk, pathOf(id)), /U kunt niet antwoorden/);
  const sent = await post(desk, id, 'answers', { inner: 'both_accept' });
  assert.equal(sent.status, 422);
  assert.match(await sent.text(), /geen geldige erkenning/);
  const given = { id, once: crypto.randomUUID(), inner: 'both_accept', text: '' } as const;
  const done = await answerRequest(here.house, town.working.coordinator, given);
  assert.deepEqual(done, { ok: false, kind: 'not_accredited' });
  assert.equal(await answersPastTheCode(id, town.coordinator.member.memberId), '42501');
  assert.deepEqual(await rowOf(id), { state: 'proposed', answer: null });
});

/** What the database says to a member who goes past all code; `by` is whom he names as the one who answers. */
async function answersPastTheCode(id: string, by: string, day = '2026-11-22'): Promise<string> {
  const { memberId } = town.working.coordinator;
  try {
    await here.house.db.as({ kind: 'member', memberId }, async (tx) => {
      await sql`update confidential.judicial_request set state = 'answered', answer = 'accepted',
        answered_on = ${day}::date, answered_by = ${by} where id = ${id}`.execute(tx);
      throw new Error('went through');
    });
  } catch (error) {
    return (error as { code?: string }).code ?? (error as Error).message;
  }
  return '';
}

test('an accreditation that ended the day before is refused, one that ends today is not', async () => {
  const id = await ask();
  await propose(id);
  await accredit(here.house, town, town.coordinator, { validUntil: '2026-11-21' });
  const late = await post(desk, id, 'answers', { inner: 'b_refuses' });
  assert.equal(late.status, 422);
  assert.equal(await answersPastTheCode(id, town.coordinator.member.memberId), '42501');
  assert.match(await page(desk, '/partners/requests'), /verlopen op 21 november/);
  await accredit(here.house, town, town.coordinator, { validUntil: '2026-11-22' });
  assert.equal(await answersPastTheCode(id, town.coordinator.member.memberId), 'went through');
  assert.equal(await answersPastTheCode(id, town.coordinator.member.memberId, '2026-11-23'), '42501');
  const others = town.mediators[1].member.memberId;
  await accredit(here.house, town, town.mediators[1]);
  assert.equal(await answersPastTheCode(id, others), '42501', 'in the name of another');
  assert.equal((await post(desk, id, 'answers', { inner: 'b_refuses' })).status, 303);
  assert.deepEqual(await rowOf(id), { state: 'answered', answer: 'not_accepted' });
  assert.match(await page(desk, pathOf(id)), /B wil niet/);
  assert.equal((await post(desk, id, 'answers', { inner: 'agreement' })).status, 422, 'it was answered');
});

test('a mediator finds a request once he is put on it, accredited, and no more once he is taken off', async () => {
  const id = await ask();
  const me = town.mediators[0];
  assert.equal((await putOn(id)).status, 404, 'he is not accredited');
  await accredit(here.house, town, me, { number: 'FBC-77' });
  assert.equal((await request(app, mediator, 'GET', pathOf(id))).status, 404);
  assert.doesNotMatch(await page(mediator, '/partners/requests'), /Kantschrift van/);
  assert.equal((await putOn(id)).status, 303);
  const [mail] = (await mailsTo(here, 'mediator@demo.example')).slice(-1);
  assert.doesNotMatch(JSON.stringify(mail), /kantschrift|parket|7781|Adriaan|magistra/i);
  assert.match(await page(mediator, '/partners/requests'), /Kantschrift van 12 november/);
  const seen = await page(mediator, pathOf(id));
  for (const words of [/Adriaan Achterhoek/, /Parket Demostad/, /NOT-2026-7781/]) assert.match(seen, words);
  await propose(id);
  assert.equal((await post(mediator, id, 'answers', { inner: 'both_accept' })).status, 303);
  assert.equal((await post(mediator, id, 'answers', { inner: 'agreement' })).status, 303);
  assert.deepEqual(await rowOf(id), { state: 'answered', answer: 'agreement' });
  const off = { off: me.member.memberId };
  assert.equal((await request(app, mediator, 'POST', `${pathOf(id)}/mediators`, off)).status, 403);
  assert.equal((await request(app, desk, 'POST', `${pathOf(id)}/mediators`, off)).status, 303);
  assert.equal((await request(app, mediator, 'GET', pathOf(id))).status, 404);
});

test('neither the database nor the app shows a request to another mediator, the administrator, another service or a partner', async () => {
  const id = await ask();
  const asked: [string, number][] = [
    ['mediator3', 404],
    ['coordinator2', 404],
    ['administrator', 403],
    ['magistrate', 403],
  ];
  for (const [name, status] of asked) {
    const cookie = await signIn(app, `${name}@demo.example`);
    assert.equal((await request(app, cookie, 'GET', pathOf(id))).status, status, name);
    const member = await owner.query('select id from identity.member where email = $1', [
      `${name}@demo.example`,
    ]);
    for (const table of ['judicial_request', 'judicial_key', 'judicial_item'] as const) {
      const rows = await here.house.db.as({ kind: 'member', memberId: member.rows[0].id }, (tx) =>
        tx.selectFrom(`confidential.${table}`).select('service_id').execute(),
      );
      assert.deepEqual(rows, [], `${name}: ${table}`);
    }
  }
});

test('a magistrate sees his own requests and their word, not that they were proposed, not those of another office', async () => {
  const there = await magistrateOf(here.house, town, { email: 'judge', name: 'Vredegerecht Demostad' });
  const mark = (id: string) => `${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase();
  const mine = await askedByMagistrate(here.house, town, there.office);
  const theirs = await ask();
  const judge = await signIn(app, 'judge@demo.example');
  const before = await page(judge, '/referrals/requests');
  assert.match(before, new RegExp(mark(mine)));
  assert.doesNotMatch(before, new RegExp(`${mark(theirs)}|Adriaan|Substituut|7781`));
  await propose(mine);
  assert.equal(await page(judge, '/referrals/requests'), before, 'that it was proposed shows nowhere');
});

test('whoever refuses, and whatever is noted, the magistrate gets the same bytes: his page and his letter', async () => {
  const judge = await magistrateOf(here.house, town, { email: 'third', name: 'Parket Derde' });
  const third = await signIn(app, 'third@demo.example');
  await accredit(here.house, town, town.coordinator);
  const answers = ['a_refuses', 'b_refuses', 'both_refuse'] as const;
  const seen: string[] = [];
  for (const [index, inner] of answers.entries()) {
    const id = await askedByMagistrate(here.house, town, judge.office, {
      once: `00000000-0000-4000-8000-00000000000${index}`,
    });
    await propose(id);
    await post(desk, id, 'notes', { text: 'Zij '.repeat(index * 50 + 1) });
    await post(desk, id, 'answers', { inner, text: `WOLVEN ${inner} `.repeat(index + 1) });
    const letters = ['nl', 'fr', 'de', 'en'].map(async (language) => {
      const pdf = await request(app, desk, 'GET', `${pathOf(id)}/letter/${language}`);
      assert.equal(pdf.status, 200);
      const bytes = Buffer.from(await pdf.arrayBuffer()).toString('latin1');
      assert.match(bytes, /<pdfuaid:part>1<\/pdfuaid:part>/);
      return `${bytes} ${[...pdf.headers].join()}`;
    });
    seen.push((await Promise.all(letters)).join());
    await owner.query('delete from confidential.judicial_request where id <> $1 and organisation_id = $2', [
      id,
      judge.office.organisationId,
    ]);
    seen.push(await page(third, '/referrals/requests'));
  }
  assert.equal(new Set(seen).size, 2, 'one letter and one page');
});

test('the list warns a week before the due day, and a neutral mail goes to the coordinator', async () => {
  await ask({ dueOn: '2026-11-29' });
  await ask({ dueOn: '2026-11-21' });
  const list = await page(desk, '/partners/requests');
  assert.match(list, /bijna/);
  assert.match(list, /te laat/);
  const before = (await mailsTo(here, 'coordinator@demo.example')).length;
  assert.equal(await remindOfRequests(here.house), 1);
  const mails = await mailsTo(here, 'coordinator@demo.example');
  assert.equal(mails.length, before + 1);
  assert.doesNotMatch(JSON.stringify(mails.at(-1)), /kantschrift|parket|magistra|7781|Adriaan/i);
  here.setNow(new Date('2026-11-26T09:00:00Z'));
  assert.equal(await remindOfRequests(here.house), 0);
  here.setNow(new Date('2026-11-22T09:00:00Z'));
});

test('a request comes under the new key of its service when the coordinator looks, and the old key is let go only then', async () => {
  const id = await ask();
  const under = async () =>
    (
      await owner.query(
        `select k.retired_at from confidential.judicial_key j join identity.service_key k on k.id = j.holder_id
         where j.request_id = $1`,
        [id],
      )
    ).rows.map((row) => row.retired_at);
  await owner.query('update identity.service_key set renewal_asked_at = now() where service_id = $1', [
    town.service.id,
  ]);
  const { memberId, name } = town.working.coordinator;
  await here.house.db.as({ kind: 'member', memberId }, (tx) =>
    renewServiceKey(tx, { serviceId: town.service.id, by: { id: memberId, name } }, here.house.now()),
  );
  assert.notEqual((await under())[0], null);
  const [{ holder_id: old }] = (
    await owner.query('select holder_id from confidential.judicial_key where request_id = $1', [id])
  ).rows;
  const lies = () =>
    here.house.db.as({ kind: 'job', job: 'let_go_keys' }, async (tx) => {
      const { rows } = await sql<{ is: boolean }>`select confidential.is_sealed_to(${old}) as is`.execute(tx);
      return rows[0]?.is;
    });
  assert.equal(await lies(), true);
  await page(desk, '/partners/requests');
  assert.deepEqual(await under(), [null]);
  assert.equal(await lies(), false);
  assert.match(await page(desk, pathOf(id)), /Adriaan Achterhoek/);
});

test('the number of the case that came of it stands only in the dossier, and must be one of the service', async () => {
  const id = await ask();
  const asked = await town.ask();
  assert.equal((await post(desk, id, 'cases', { number: '2020-0001' })).status, 422);
  assert.equal((await post(desk, id, 'cases', { number: asked.number })).status, 303);
  assert.match(await page(desk, pathOf(id)), new RegExp(`/cases/${asked.number}`));
  assert.doesNotMatch(await page(desk, `/cases/${asked.number}`), /7781|kantschrift/i);
});

test('the trail says who read and who answered which request', async () => {
  const { rows } = await owner.query(
    `select action, role from trail.audit_row where action like 'judicial.%' group by 1, 2 order by 1, 2`,
  );
  const found = rows.map(({ action, role }) => `${action} ${role}`);
  for (const one of [
    'judicial.read coordinator',
    'judicial.read mediator',
    'judicial.answer mediator',
    'judicial.letter coordinator',
  ])
    assert.ok(found.includes(one), one);
});

test('a mediator finds the requests in his bar, and a coordinator among the partners', async () => {
  const bar = /<a href="\/partners\/requests"[^>]*>Magistraten<\/a>/;
  assert.match(await page(await signIn(app, 'mediator@demo.example'), '/today'), bar);
  assert.doesNotMatch(await page(desk, '/today'), bar);
});
