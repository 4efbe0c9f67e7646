import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { foundPartner } from '../../../../db/demo-town/partners.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { jobHouse } from '../../../../test/job-house.ts';
import { askedByMagistrate, magistrateOf } from '../../../../test/magistrate.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { verifyTrail } from '../../../platform/audit/verifying/verify.ts';
import { queueMail } from '../../../platform/mail/queue-mail.ts';
import { forgetRests } from './forget-rests.ts';

let open: TestHouse;
let town: SmallTown;
let owner: pg.Client;
let job: ReturnType<typeof jobHouse>;
const start = new Date('2026-01-15T09:00:00Z');
const days = (count: number) => new Date(start.getTime() + count * 86_400_000);

before(async () => {
  open = await testHouse(start);
  town = await smallTown(open.house);
  owner = new pg.Client(open.owner);
  await owner.connect();
  await seeAll(owner);
  job = jobHouse(open, 'entente_retention');
});
after(async () => {
  await job.close();
  await owner.end();
  await open.close();
});

const count = async (table: string, where = 'true'): Promise<number> =>
  (await owner.query(`select from ${table} where ${where}`)).rowCount ?? 0;

test('each goes when its time has come, and not before', async () => {
  const app = createApp(open.house);
  await signIn(app, 'coordinator@demo.example');
  await request(app, '', 'POST', '/sign-in', { email: 'nobody@demo.example', password: 'wrong' });
  await open.house.db.as({ kind: 'public' }, (tx) =>
    queueMail(tx, open.house, {
      ...{ to: 'a@demo.example', subject: 'x', text: 'x', purpose: 'invitation', serviceId: town.service.id },
    }),
  );
  await owner.query(
    `insert into identity.invitation (id, token_hash, email, name, language, roles, made_at, expires_at)
     values ($1, $2, 'new@demo.example', 'Nieuw', 'nl', '{mediator}', $3, $4)`,
    [randomUUID(), randomBytes(32), start, days(7)],
  );
  await owner.query('insert into confidential.once values ($1, $2)', [randomUUID(), start]);
  await owner.query(`insert into confidential.draft values ($1, '\\x01', $2, $3)`, [
    ...[randomBytes(32), start, days(7)],
  ]);
  const there = async () => [
    await count('identity.session'),
    await count('identity.throttle'),
    await count('platform.outbox'),
    await count('identity.invitation', `name = 'Nieuw'`),
    await count('confidential.once'),
    await count('confidential.draft'),
  ];
  const all = await there();
  assert.ok(all.every((rows) => rows > 0));
  await forgetRests(job.house);
  assert.deepEqual(await there(), all);
  open.setNow(days(8));
  await forgetRests(job.house);
  const [sessions, attempts, mails, invitations, forms, drafts] = await there();
  assert.deepEqual([attempts, mails, invitations, forms, drafts], [0, all[2], 1, 1, 0]);
  assert.ok((sessions ?? 0) <= (all[0] ?? 0));
  open.setNow(days(60));
  await forgetRests(job.house);
  assert.deepEqual(await there(), [0, 0, 0, 0, 0, 0]);
});

test('what is kept of a mediator goes a year after he left, his name in the trail after two; the trail stays whole', async () => {
  const [gone, stays] = town.mediators;
  for (const who of [gone, stays])
    await owner.query('insert into identity.mediator (member_id, service_id, street) values ($1, $2, $3)', [
      ...[who.member.memberId, town.service.id, 'Vrijwilligersstraat'],
    ]);
  await owner.query(
    `insert into trail.person (commitment, salt, member_id, name) select 'x', 'x', id, name from identity.member
     on conflict do nothing`,
  );
  await owner.query('update identity.role set ended_at = $2 where member_id = $1', [
    gone.member.memberId,
    start,
  ]);
  for (const { member } of [gone, stays]) {
    await owner.query(`insert into identity.recovery_code (member_id, hash) values ($1, '\\x01')`, [
      member.memberId,
    ]);
    await owner.query(
      `insert into identity.provider_account values ('https://id.example', $1::text, $1::text::uuid, $2)`,
      [member.memberId, start],
    );
  }
  const opens = async (who: typeof gone) => [
    await count('identity.recovery_code', `member_id = '${who.member.memberId}'`),
    await count('identity.provider_account', `member_id = '${who.member.memberId}'`),
    await count(
      'identity.member',
      `id = '${who.member.memberId}' and email like '%@demo.example' and octet_length(sealed_private_key) > 0`,
    ),
  ];
  const profile = (who: typeof gone) => count('identity.mediator', `member_id = '${who.member.memberId}'`);
  const named = (who: typeof gone) =>
    count('trail.person', `member_id = '${who.member.memberId}' and name = '${who.name}'`);
  open.setNow(days(360));
  await forgetRests(job.house);
  assert.deepEqual([await profile(gone), await profile(stays)], [1, 1]);
  open.setNow(days(370));
  await forgetRests(job.house);
  assert.deepEqual([await profile(gone), await profile(stays), await named(gone)], [0, 1, 1]);
  open.setNow(days(740));
  await forgetRests(job.house);
  assert.deepEqual([await named(gone), await named(stays)], [0, 1]);
  assert.deepEqual(
    [await opens(gone), await opens(stays)],
    [
      [0, 0, 0],
      [1, 1, 1],
    ],
  );
  const sealer = jobHouse(open, 'entente_sealer');
  const { findings } = await verifyTrail(sealer.house.db, open.house.installationKey);
  await sealer.close();
  assert.deepEqual(
    findings.filter(({ kind }) => kind === 'changed' || kind === 'row_removed'),
    [],
  );
});

test('a link to a party goes a month after it led nowhere', async () => {
  const asked = await town.ask();
  await owner.query(
    `insert into confidential.way_in select $2, id, case_id, service_id, $3, $4 from confidential.party
     where case_id = $1 and side = 'first'`,
    [asked.caseId, randomBytes(32), start, days(800)],
  );
  open.setNow(days(820));
  await forgetRests(job.house);
  assert.equal(await count('confidential.way_in'), 1);
  open.setNow(days(840));
  await forgetRests(job.house);
  assert.equal(await count('confidential.way_in'), 0);
});

test('a complaint goes two years after it was dealt with, with its dossier; one that is open stays', async () => {
  const file = async (closed: Date | null): Promise<string> => {
    const id = randomUUID();
    await owner.query(
      `insert into confidential.complaint (id, service_id, stage, channel, received_on, closed_at)
       values ($1, $2, $3, 'LETTER', '2026-01-01', $4)`,
      [id, town.service.id, closed ? 'closed' : 'received', closed],
    );
    await owner.query(`insert into confidential.complaint_item values ($1, $2, $3, '\\x01', null, now())`, [
      ...[randomUUID(), id, town.service.id],
    ]);
    return id;
  };
  const [gone, stays] = [await file(start), await file(null)];
  const items = (id: string) => count('confidential.complaint_item', `complaint_id = '${id}'`);
  open.setNow(days(700));
  await forgetRests(job.house);
  assert.deepEqual([await items(gone), await items(stays)], [1, 1]);
  open.setNow(days(740));
  await forgetRests(job.house);
  assert.deepEqual([await items(gone), await items(stays)], [0, 1]);
});

test('a magistrate’s request goes two years after it went back, with its dossier; one that is open stays', async () => {
  const office = (await magistrateOf(open.house, town)).office;
  const ask = (received: string) =>
    askedByMagistrate(open.house, town, office, { receivedOn: received, dueOn: '2026-03-01' });
  const [gone, stays] = [await ask('2026-01-01'), await ask('2026-01-02')];
  await owner.query(
    `update confidential.judicial_request set state = 'withdrawn_by_magistrate', withdrawn_on = '2026-01-15' where id = $1`,
    [gone],
  );
  const items = (id: string) => count('confidential.judicial_item', `request_id = '${id}'`);
  open.setNow(days(700));
  await forgetRests(job.house);
  assert.deepEqual([await items(gone), await items(stays)], [1, 1]);
  open.setNow(days(740));
  await forgetRests(job.house);
  assert.deepEqual([await items(gone), await items(stays)], [0, 1]);
  assert.equal(await count('confidential.judicial_key', `request_id = '${gone}'`), 0);
});

test('what is kept with partners goes in its time: letters, contacts who left with their links, and sessions', async () => {
  open.setNow(start);
  const { organisationId } = await foundPartner(open.house, town, {
    kind: 'police',
    name: 'Politie Demostad',
    place: 'Noord',
  });
  const desk = town.working.coordinator.memberId;
  const of = [organisationId, town.service.id];
  const [left, stays, session] = [randomUUID(), randomUUID(), randomUUID()];
  for (const [id, ended] of [
    [left, start],
    [stays, null],
  ]) {
    await owner.query(
      `insert into partners.contact (id, organisation_id, service_id, name, email, ended_at)
       values ($3, $1, $2, 'Contact', 'c@demo.example', $4)`,
      [...of, id, ended],
    );
    await owner.query(
      `insert into partners.link (id, token_hash, organisation_id, service_id, contact_id, sends_by, sends_to, language,
         made_by, made_at, expires_at)
       values ($3, $4, $1, $2, $5, 'mail', 'c@demo.example', 'nl', $6, $7, $8)`,
      [...of, randomUUID(), randomBytes(32), id, desk, days(350), days(700)],
    );
  }
  await owner.query(
    `insert into partners.message (id, organisation_id, service_id, from_partner, sealed, by_member, sent_at)
     values ($3, $1, $2, false, '\\x01', $4, $5)`,
    [...of, randomUUID(), desk, start],
  );
  await owner.query(
    `insert into partners.session (id, service_id, kind, title, on_day, starts, ends, place, made_by, made_at)
     values ($1, $2, 'training', 'Bemiddelen', '2026-01-15', '10:00', '12:00', 'Demostad', $3, $4)`,
    [session, town.service.id, desk, start],
  );
  await owner.query(
    'insert into partners.session_guest (session_id, organisation_id, service_id) values ($3, $1, $2)',
    [...of, session],
  );
  const there = async () => [
    await count('partners.message'),
    await count('partners.contact'),
    await count('partners.link'),
    await count('partners.session'),
    await count('partners.session_guest'),
  ];
  const app = createApp(open.house);
  const cookie = await signIn(app, 'coordinator@demo.example');
  const preview = await (await request(app, cookie, 'GET', '/retention')).text();
  assert.match(preview, /Brieven met partners/);
  assert.match(preview, /januari 2029/, 'the session goes three years later');
  const mine = await signIn(app, 'administrator@demo.example');
  assert.match(await (await request(app, mine, 'GET', '/retention')).text(), /Contacten die weggingen/);
  open.setNow(days(360));
  await forgetRests(job.house);
  assert.deepEqual(await there(), [1, 2, 2, 1, 1]);
  open.setNow(days(370));
  await forgetRests(job.house);
  assert.deepEqual(await there(), [0, 1, 1, 1, 1]);
  open.setNow(days(740));
  await forgetRests(job.house);
  assert.deepEqual(await there(), [0, 1, 0, 1, 1], 'a link goes a month after it ended');
  open.setNow(days(1100));
  await forgetRests(job.house);
  assert.deepEqual(await there(), [0, 1, 0, 0, 0]);
});

test('a link of a partner that was ended goes a month later, not a year; its sessions and codes a day after they end', async () => {
  const [organisation, contact, link, ended] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const desk = town.coordinator.member.memberId;
  await owner.query(
    `insert into partners.organisation (id, service_id, kind, name, made_at) values ($1, $2, 'housing', 'Wonen', $3)`,
    [organisation, town.service.id, days(1100)],
  );
  await owner.query(
    `insert into partners.contact (id, organisation_id, service_id, name, email) values ($1, $2, $3, 'Contact', 'c@demo.example')`,
    [contact, organisation, town.service.id],
  );
  for (const [id, end] of [
    [link, null],
    [ended, days(1110)],
  ])
    await owner.query(
      `insert into partners.link (id, token_hash, organisation_id, service_id, contact_id, sends_by, sends_to, language,
         made_by, made_at, expires_at, ended_at)
       values ($1, $2, $3, $4, $5, 'mail', 'c@demo.example', 'nl', $6, $7, $8, $9)`,
      [
        ...[id, randomBytes(32), organisation, town.service.id, contact, desk],
        ...[days(1100), days(1400), end],
      ],
    );
  await owner.query('insert into partners.link_session values ($1, $2, $3, $4)', [
    ...[randomBytes(32), link, days(1110), days(1110)],
  ]);
  await owner.query('insert into partners.link_code values ($1, $2, $3)', [
    link,
    randomBytes(32),
    days(1110),
  ]);
  const there = async () => [
    await count('partners.link'),
    await count('partners.link_session'),
    await count('partners.link_code'),
  ];
  open.setNow(days(1110));
  await forgetRests(job.house);
  assert.deepEqual(await there(), [2, 1, 1]);
  open.setNow(days(1112));
  await forgetRests(job.house);
  assert.deepEqual(await there(), [2, 0, 0]);
  open.setNow(days(1142));
  await forgetRests(job.house);
  assert.deepEqual(await there(), [1, 0, 0]);
});
