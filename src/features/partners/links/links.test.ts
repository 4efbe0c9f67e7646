import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import {
  adviser,
  codeFor,
  day,
  entered,
  type LinkedTown,
  linkedTown,
  linkFor,
  resident,
  signedIn,
} from '../../../../test/linked-town.ts';
import { mailsTo } from '../../../../test/outbox.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField } from '../../../../test/town.ts';
import { hashOfSession } from './entry/give-code.ts';
import { hashOfLink } from './make-link.ts';

const start = new Date('2026-11-22T09:00:00Z');
let here: TestHouse;
let around: LinkedTown;
let owner: pg.Client;
before(async () => {
  here = await testHouse(start);
  around = await linkedTown(here);
  owner = new pg.Client(here.owner);
  await owner.connect();
  await seeAll(owner);
});
// Who was made to wait in one test does not wait in the next, and the newest mail is one of this test.
afterEach(async () => {
  await owner.query('delete from identity.throttle');
  // Reading the outbox put its wall up again, for the owner too.
  await owner.query('alter table platform.outbox no force row level security');
  await owner.query('delete from platform.outbox');
  here.setNow(start);
});
after(async () => {
  await owner.end();
  await here.close();
});

const count = async (table: string, where = 'true'): Promise<number> =>
  (await owner.query(`select from ${table} where ${where}`)).rowCount ?? 0;
const tokenIn = (link: string) => link.split('/').at(-1) ?? '';
const later = (milliseconds: number) => here.setNow(new Date(here.house.now().getTime() + milliseconds));

test('by a link and the code that was mailed, a housing company sends somebody without an account', async () => {
  const link = await linkFor(here, around);
  const browser = await entered(here, link);
  const form = await browser.get(link);
  assert.match(form.html, /namens Demo Wonen/);
  const sent = await browser.post(link, { once: hiddenField(form.html, 'once'), ...resident });
  assert.equal(sent.location, `${link}?sent`);
  assert.match((await browser.get(`${link}?sent`)).html, /verwijzing is verstuurd/);
  const { rows } = await owner.query(
    `select r.way, r.by_member, r.organisation_id, c.channel, c.referrer_type, k.items, k.given_how, k.recorded_by
     from confidential.referral r join confidential.cases c on c.id = r.case_id
     join confidential.consent k on k.case_id = c.id`,
  );
  assert.deepEqual(rows, [
    {
      ...{ way: 'link', by_member: null, organisation_id: around.housing.organisationId },
      ...{ channel: 'PARTNER', referrer_type: 'HOUSING', given_how: 'by_phone', recorded_by: null },
      items: ['received', 'taken_up', 'in_progress', 'closed', 'result'],
    },
  ]);
  assert.equal(await count('trail.audit_row', `action = 'partner_link.refer'`), 1);
});

test('without his yes nothing may go back; and the same form sent twice is one case', async () => {
  const link = await linkFor(here, around);
  const browser = await entered(here, link);
  const [cases, consents] = [await count('confidential.cases'), await count('confidential.consent')];
  const { feedbackAgreed: _no, ...silent } = resident;
  const form = { once: hiddenField((await browser.get(link)).html, 'once'), ...silent };
  for (const _ of [1, 2]) assert.equal((await browser.post(link, form)).status, 303);
  assert.equal(await count('confidential.cases'), cases + 1);
  assert.equal(await count('confidential.consent'), consents);
});

test('what is missing is said, and what was typed stays', async () => {
  const link = await linkFor(here, around);
  const browser = await entered(here, link);
  const { agreedHow: _no, ...unasked } = resident;
  const form = { once: hiddenField((await browser.get(link)).html, 'once'), ...unasked };
  const answer = await browser.post(link, form);
  assert.equal(answer.status, 422);
  assert.match(answer.html, /Zonder het akkoord van de bewoner/);
  assert.match(answer.html, /value="Victor Verwezen"/);
});

test('a link without its code opens nothing but the page that asks for it, and names no partner', async () => {
  const link = await linkFor(here, around);
  const stranger = browse(here.house);
  for (const path of [link, `${link}?code`, `${link}?sent`]) {
    const { html, status } = await stranger.get(path);
    assert.equal(status, 200);
    assert.match(html, /Buurtbemiddeling Demostad/);
    assert.doesNotMatch(html, /Wonen|Hilde|wonen\.example|Kantoor/);
    assert.doesNotMatch(html, /name="name"/);
  }
  const cases = await count('confidential.cases');
  const post = await stranger.post(link, { once: '00000000-0000-4000-8000-000000000001', ...resident });
  assert.equal(post.status, 401);
  assert.equal(await count('confidential.cases'), cases);
  const key = hashOfLink(tokenIn(link));
  for (const table of ['partners.organisation', 'partners.agreement', 'partners.contact'] as const)
    assert.deepEqual(
      await here.house.db.as({ kind: 'public', key }, (tx) => tx.selectFrom(table).select('id').execute()),
      [],
      table,
    );
});

test('ended, past, made up or mistyped: each link gets the same answer, to the byte', async () => {
  const desk = await signedIn(here);
  const ended = await linkFor(here, around);
  const { rows } = await owner.query('select id from partners.link order by made_at desc, ctid desc limit 1');
  const list = `/partners/organisations/${around.housing.organisationId}/links`;
  assert.equal((await desk.post(`${list}/${rows[0].id}/end`)).location, list);
  const past = await linkFor(here, around, { until: '2026-11-23' });
  const inside = await entered(here, past);
  later(3 * day);
  const asked = async (path: string, method: 'get' | 'post') => {
    const { status, html, headers } = await inside[method](path);
    return { status, html, headers: [...headers].sort() };
  };
  const links = [ended, past, `/nl/refer/${'a'.repeat(43)}`, '/nl/refer/x', `${ended}a`];
  for (const tail of ['', '/code', '/entry', '/leaving'] as const) {
    const answers = await Promise.all(
      links
        .map((link) => asked(link + tail, 'post'))
        .concat(tail ? [] : links.map((link) => asked(link, 'get'))),
    );
    assert.equal(answers[0]?.status, 404);
    for (const answer of answers) assert.deepEqual(answer, answers[0], tail);
  }
});

test('a link works on its last day until midnight there, and no longer', async () => {
  const link = await linkFor(here, around, { until: '2026-11-24' });
  const stranger = browse(here.house);
  here.setNow(new Date('2026-11-24T22:59:00Z'));
  assert.equal((await stranger.get(link)).status, 200);
  here.setNow(new Date('2026-11-24T23:00:00Z'));
  assert.equal((await stranger.get(link)).status, 404);
});

test('a code opens once; after a quarter of an hour, or once there is a newer one, it opens nothing', async () => {
  const link = await linkFor(here, around);
  const first = await codeFor(here, link);
  const second = await codeFor(here, link);
  const enter = async (code: string) => (await browse(here.house).post(`${link}/entry`, { code })).status;
  if (first !== second) assert.equal(await enter(first), 422);
  assert.equal(await enter(`${second.slice(0, 3)} ${second.slice(3)}`), 303);
  assert.equal(await enter(second), 422);
  const third = await codeFor(here, link);
  later(15 * 60_000);
  assert.equal(await enter(third), 422);
});

test('after five wrong tries the right code is wrong too', async () => {
  const link = await linkFor(here, around);
  const code = await codeFor(here, link);
  const enter = async (typed: string) =>
    (await browse(here.house).post(`${link}/entry`, { code: typed })).status;
  const wrong = code === '000000' ? '000001' : '000000';
  for (let tries = 0; tries < 5; tries += 1) assert.equal(await enter(wrong), 422);
  assert.equal(await enter(code), 422);
});

test('whoever guesses must wait, and after twenty wrong codes in a row the link is ended', async () => {
  const link = await linkFor(here, around);
  const statuses = new Set<number>();
  for (let round = 0; round < 4; round += 1) {
    later(600_000);
    const code = await codeFor(here, link);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 5; tries += 1) {
      later(301_000);
      here.setNow(new Date(Math.min(here.house.now().getTime(), start.getTime() + 20 * day)));
      await owner.query(`update partners.link_code set expires_at = expires_at + interval '1 hour'`);
      statuses.add((await browse(here.house).post(`${link}/entry`, { code: wrong })).status);
    }
  }
  assert.deepEqual([...statuses], [422]);
  assert.equal((await browse(here.house).get(link)).status, 404);
  assert.equal(await count('trail.audit_row', `action = 'partner_link.guessed'`), 1);
  const desk = await signedIn(here);
  const { html } = await desk.get(`/partners/organisations/${around.housing.organisationId}/links`);
  assert.match(html, /te veel foute codes/);
});

test('codes that are asked or tried again and again are slowed down, in words', async () => {
  const link = await linkFor(here, around);
  const asked: number[] = [];
  for (let n = 0; n < 6; n += 1) asked.push((await browse(here.house).post(`${link}/code`)).status);
  assert.deepEqual(asked, [303, 303, 303, 303, 429, 429]);
  assert.match((await browse(here.house).post(`${link}/code`)).html, /Wacht nog/);
  const tried: number[] = [];
  for (let n = 0; n < 12; n += 1)
    tried.push((await browse(here.house).post(`${link}/entry`, { code: '1' })).status);
  assert.deepEqual(tried.slice(0, 10), Array(10).fill(422));
  assert.deepEqual(tried.slice(10), [429, 429]);
});

test('the session of one link opens no other, and lasts half an hour', async () => {
  const [one, other] = [await linkFor(here, around), await linkFor(here, around)];
  const browser = await entered(here, one);
  assert.match((await browser.get(one)).html, /name="name"/);
  assert.doesNotMatch((await browser.get(other)).html, /name="name"|Demo Wonen/);
  const form = { once: hiddenField((await browser.get(one)).html, 'once'), ...resident };
  assert.equal((await browser.post(other, form)).status, 401);
  later(30 * 60_000);
  assert.doesNotMatch((await browser.get(one)).html, /name="name"|Demo Wonen/);
});

test('what was typed when the half hour was over is there again after a new code', async () => {
  const link = await linkFor(here, around);
  const browser = await entered(here, link);
  const form = { once: hiddenField((await browser.get(link)).html, 'once'), ...resident };
  later(31 * 60_000);
  const lost = await browser.post(link, form);
  assert.equal(lost.status, 401);
  const asked = await browser.post(`${link}/code`, { kept: hiddenField(lost.html, 'kept') });
  const [mail] = await mailsTo(here, adviser);
  const code = /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? '';
  const again = await browser.post(`${link}/entry`, { code, kept: hiddenField(asked.html, 'kept') });
  assert.equal(again.status, 200);
  assert.match(again.html, /value="Victor Verwezen"/);
  assert.equal(hiddenField(again.html, 'once'), form.once);
  assert.equal((await browser.post(link, form)).location, `${link}?sent`);
});

test('leaving ends the session for good, and ending the link ends whoever is inside', async () => {
  const link = await linkFor(here, around);
  const browser = await entered(here, link);
  const cookies = new Map(browser.cookies);
  await browser.post(`${link}/leaving`);
  for (const [name, value] of cookies) browser.cookies.set(name, value);
  assert.doesNotMatch((await browser.get(link)).html, /name="name"/);
  const other = await entered(here, link);
  await owner.query(`update partners.link set ended_at = $1 where ended_at is null`, [start]);
  assert.equal((await other.get(link)).status, 404);
});

test('a contact who left, or whose address is another now, comes in no more', async () => {
  const link = await linkFor(here, around);
  const browser = await entered(here, link);
  const session = [...browser.cookies.values()][0] ?? '';
  const change = (set: string) =>
    owner.query(`update partners.contact set ${set} where id = $1`, [around.contactId]);
  const seen = async () => {
    const key = hashOfSession(session);
    const rows = await here.house.db.as({ kind: 'public', key }, (tx) =>
      tx.selectFrom('partners.organisation').select('name').execute(),
    );
    return [(await browser.get(link)).status, rows.length];
  };
  assert.deepEqual(await seen(), [200, 1]);
  await change(`email = 'other@wonen.example'`);
  assert.deepEqual(await seen(), [404, 0]);
  await change(`email = '${adviser}', ended_at = now()`);
  assert.deepEqual(await seen(), [404, 0]);
  await change('ended_at = null');
  assert.deepEqual(await seen(), [200, 1]);
});

test('the link can be mailed to its contact, is shown once, and only its hash is kept', async () => {
  const link = await linkFor(here, around, { mailIt: 'yes', language: 'fr' });
  const [mail] = await mailsTo(here, adviser);
  assert.ok(mail?.text.includes(link));
  assert.match(mail?.text ?? '', /^Bonjour/);
  assert.doesNotMatch(`${mail?.subject}${mail?.text}`, /Wonen|Hilde/);
  const { rows } = await owner.query('select l::text as row from partners.link l');
  assert.ok(rows.every(({ row }) => !row.includes(tokenIn(link))));
  const desk = await signedIn(here);
  const list = await desk.get(`/partners/organisations/${around.housing.organisationId}/links`);
  assert.ok(!list.html.includes(tokenIn(link)));
});

test('a link is made once, for a contact of that partner, for a year at most, where the agreement has it', async () => {
  const desk = await signedIn(here);
  const path = `/partners/organisations/${around.housing.organisationId}/links`;
  const { html } = await desk.get(path);
  const once = hiddenField(html, 'once');
  const form = { once, contact: `${around.contactId}:mail`, until: '2026-12-01', language: 'nl' };
  assert.equal((await desk.post(path, form)).status, 200);
  assert.match((await desk.post(path, form)).html, /al gemaakt/);
  const wrong = async (fields: Record<string, string>) =>
    (await desk.post(path, { ...form, once: crypto.randomUUID(), ...fields })).status;
  for (const until of ['2026-11-21', '2027-11-23', '2026-02-30', ''])
    assert.equal(await wrong({ until }), 422);
  assert.equal(await wrong({ contact: `${crypto.randomUUID()}:mail` }), 422);
  // No gateway for short messages was set.
  assert.equal(await wrong({ contact: `${around.contactId}:sms` }), 422);
  assert.equal(await wrong({ place: crypto.randomUUID() }), 422);
  await owner.query(`update partners.agreement set contract = jsonb_set(contract, '{ways}', '["mail"]')`);
  assert.equal(await wrong({}), 422);
  assert.match((await desk.get(path)).html, /niet met een link/);
  await owner.query(
    `update partners.agreement set contract = jsonb_set(contract, '{ways}', '["link", "mail"]')`,
  );
});

test('without an agreement for today whoever is inside is told whom to ring, and sends nobody', async () => {
  const link = await linkFor(here, around);
  const browser = await entered(here, link);
  const form = { once: hiddenField((await browser.get(link)).html, 'once'), ...resident };
  const cases = await count('confidential.cases');
  await owner.query(`update partners.agreement set until_on = from_on`);
  later(day);
  await owner.query(`update partners.link_session set expires_at = expires_at + interval '2 days'`);
  assert.match((await browser.get(link)).html, /geen afspraak tussen Demo Wonen/);
  assert.equal((await browser.post(link, form)).status, 422);
  assert.equal(await count('confidential.cases'), cases);
  await owner.query(`update partners.agreement set until_on = null`);
});

test('links of a partner are for the coordinators of his service alone', async () => {
  const path = `/partners/organisations/${around.housing.organisationId}/links`;
  assert.equal((await (await signedIn(here, 'coordinator2@demo.example')).get(path)).status, 404);
  assert.equal((await (await signedIn(here, 'mediator@demo.example')).get(path)).status, 403);
});

test('who sent somebody by his link a coordinator reads, and nobody else: not a mediator, not the partner himself', async () => {
  const link = await linkFor(here, around);
  const browser = await entered(here, link);
  const once = hiddenField((await browser.get(link)).html, 'once');
  await browser.post(link, { once, ...resident, name: 'Wie Kwam Met Link' });
  const { rows } = await owner.query(
    `select r.case_id, c.number, r.contact_id from confidential.referral r join confidential.cases c on c.id = r.case_id
     where r.contact_id is not null order by c.number desc limit 1`,
  );
  assert.equal(rows[0].contact_id, around.contactId);
  const desk = await signedIn(here);
  assert.match((await desk.get(`/cases/${rows[0].number}/partner`)).html, /Hilde Huis/);
  const [mia] = around.town.mediators;
  for (const [memberId, seen] of [
    [around.town.coordinator.member.memberId, 1],
    [mia.member.memberId, 0],
  ] as const)
    await here.house.db.as({ kind: 'member', memberId }, async (tx) => {
      const found = await sql`select from confidential.sent_by_contact(${rows[0].case_id})`.execute(tx);
      assert.equal(found.rows.length, seen);
    });
  await assert.rejects(
    here.house.db.as({ kind: 'member', memberId: around.town.coordinator.member.memberId }, (tx) =>
      sql`select contact_id from confidential.referral`.execute(tx),
    ),
    { code: '42501' },
  );
  await owner.query('delete from partners.link where contact_id = $1', [around.contactId]);
  await owner.query('delete from partners.contact where id = $1', [around.contactId]);
  assert.equal(
    await count('confidential.referral', `case_id = '${rows[0].case_id}' and contact_id is null`),
    1,
  );
});
