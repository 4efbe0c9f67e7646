import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type pg from 'pg';
import { planDeskHour } from '../../../../db/demo-town/desk-hours.ts';
import { foundPartner, refer, type TownPartner } from '../../../../db/demo-town/partners.ts';
import { asMember, employ, settle, type Townsman } from '../../../../db/demo-town/settle.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { jobHouse } from '../../../../test/job-house.ts';
import { accredit, askedByMagistrate, magistrateOf } from '../../../../test/magistrate.ts';
import { mailsTo } from '../../../../test/outbox.ts';
import { ownerOf } from '../../../../test/rights/at-the-wall.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { tellPartners } from '../feedback/tell-partners.ts';
import { answerRequest, moveRequest } from '../judicial/keep-request.ts';
import { insertContact } from '../organisations/queries.ts';
import { mailNews } from './mail-news.ts';
import { newsMailTexts } from './texts.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let owner: pg.Client;
let job: ReturnType<typeof jobHouse>;
let telling: ReturnType<typeof jobHouse>;
let station: TownPartner;
let company: TownPartner;
const people: Record<string, Townsman> = {};
const who = ['police', 'police2', 'housing', 'coordinator'] as const;
let morning = new Date('2026-11-23T05:10:00Z');

before(async () => {
  here = await testHouse(new Date('2026-11-22T09:00:00Z'));
  town = await smallTown(here.house);
  app = createApp(here.house);
  owner = await ownerOf(here.owner);
  await seeAll(owner);
  job = jobHouse(here, 'entente_news');
  telling = jobHouse(here, 'entente_partners');
  for (const [key, language] of [
    ['police', 'fr'],
    ['police2', 'nl'],
    ['housing', 'de'],
  ] as const) {
    const person = await settle(here.house, { email: `${key}@demo.example`, name: 'Iemand', language });
    await employ(here.house, person, 'partner', town.service);
    people[key] = person;
  }
  const { police, police2, housing } = people as Record<string, Townsman>;
  assert.ok(police && police2 && housing);
  const at = (name: string, place: string) => ({ kind: 'police', name, place }) as const;
  station = await foundPartner(here.house, town, at('Politie', 'Noord'), [police, police2]);
  company = await foundPartner(
    here.house,
    town,
    { kind: 'housing', name: 'Demo Wonen', place: 'Kantoor', contract: { rhythm: 'at_once' } },
    [housing],
  );
});
after(async () => {
  await job.close();
  await telling.close();
  await owner.end();
  await here.close();
});

/** The morning after: who got how many mails of news by then, since the one before. */
async function nextMorning(): Promise<Record<string, number>> {
  await seeAll(owner);
  await owner.query('delete from platform.outbox');
  here.setNow(morning);
  await mailNews(job.house);
  morning = new Date(morning.getTime() + 86_400_000);
  const got: Record<string, number> = {};
  // One after the other: each puts the wall of the outbox up again when it has looked.
  for (const name of who) {
    const mails = await mailsTo(here, `${name}@demo.example`);
    const count = mails.filter(({ purpose }) => purpose === 'partner_news').length;
    if (count > 0) got[name] = count;
  }
  return got;
}

const signed = (name: string) => signIn(app, `${name}@demo.example`);

test('who was told words yesterday gets one mail in his language, of no word, no name and no case', async () => {
  assert.deepEqual(await nextMorning(), {}, 'nothing is new on a first morning');
  for (let n = 0; n < 2; n++) await refer(here.house, station);
  await tellPartners(telling.house);
  assert.equal(await mailNews(job.house), 0, 'what came today waits for tomorrow, whatever the hour');
  assert.deepEqual(await nextMorning(), { police: 1, police2: 1 });
  const [mail] = await mailsTo(here, 'police@demo.example');
  assert.match(mail?.text ?? '', /^Il y a du nouveau pour vous/);
  assert.match(mail?.text ?? '', /\/referrals\/mails/);
  assert.doesNotMatch(JSON.stringify(mail), /Victor|Verwezen|2026-\d{4}|Noord|Politie|Ontvangen|Reçu/);
  assert.deepEqual(await nextMorning(), {}, 'it is told once');
});

test('a place has its own: what concerns another one wakes nobody, and who has no place hears of all', async () => {
  await owner.query(
    `insert into partners.place (id, organisation_id, service_id, name) values ($1, $2, $3, 'Zuid')`,
    [randomId(), station.organisationId, town.service.id],
  );
  await owner.query(
    `update partners.seat set place_id = (select id from partners.place where name = 'Zuid') where member_id = $1`,
    [people.police2?.member.memberId],
  );
  await refer(here.house, station);
  await tellPartners(telling.house);
  assert.deepEqual(await nextMorning(), { police: 1 });
  await owner.query('update partners.seat set place_id = null where member_id = $1', [
    people.police2?.member.memberId,
  ]);
});

test('whoever wants no mails gets none, of letters neither, until he wants them again', async () => {
  const cookie = await signed('police2');
  const page = await (await request(app, cookie, 'GET', '/referrals/mails')).text();
  assert.match(page, /name="wanted"[^>]*checked|checked[^>]*name="wanted"/);
  assert.equal((await request(app, cookie, 'POST', '/referrals/mails', {})).status, 303);
  await refer(here.house, station);
  await tellPartners(telling.house);
  assert.deepEqual(await nextMorning(), { police: 1 });
  const desk = await signed('coordinator');
  const letters = `/partners/organisations/${station.organisationId}/messages`;
  const once = hiddenField(await (await request(app, desk, 'GET', letters)).text(), 'once');
  await request(app, desk, 'POST', letters, { once, text: 'Vergadering op dinsdag' });
  assert.equal((await mailsTo(here, 'police2@demo.example')).length, 0);
  assert.ok((await mailsTo(here, 'police@demo.example')).some((one) => one.purpose === 'partner_message'));
  const again = await request(app, await signed('police2'), 'POST', '/referrals/mails', { wanted: 'yes' });
  assert.equal(again.status, 303);
  await refer(here.house, station);
  await tellPartners(telling.house);
  assert.deepEqual(await nextMorning(), { police: 1, police2: 1 });
  await assert.rejects(
    asMember(here.house, people.police2 as Townsman, (tx) =>
      sql`update partners.seat set mails = false`.execute(tx),
    ),
    { code: '42501' },
    'he changes his own by that page alone',
  );
});

test('a desk-hour that is offered and a day that is cancelled wake the partner, his answer the coordinator', async () => {
  const hour = await planDeskHour(here.house, town, company, { firstOn: '2026-12-04' });
  assert.deepEqual(await nextMorning(), { housing: 1 });
  const adviser = await signed('housing');
  const fields = { offer: '1', answer: 'accepted' };
  const said = await request(app, adviser, 'POST', `/referrals/desk-hours/${hour}`, fields);
  assert.equal(said.status, 303);
  assert.deepEqual(await nextMorning(), { coordinator: 1 });
  const cancelled = { kind: 'cancelled', version: '0', holder: '' };
  const desk = await signed('coordinator');
  const day = await request(app, desk, 'POST', `/desk-hours/${hour}/2026-12-11`, cancelled);
  assert.equal(day.status, 303);
  assert.deepEqual(await nextMorning(), { housing: 1 });
  const other = await planDeskHour(here.house, town, company, { firstOn: '2026-12-05', answer: 'declined' });
  assert.ok(other);
  assert.deepEqual(await nextMorning(), { housing: 1 }, 'what she wrote down herself she knows');
});

test('where nobody signs in, a contact with an address hears that there is news of the desk-hours, if he wants', async () => {
  const club = await foundPartner(here.house, town, { kind: 'community', name: 'De Klik', place: 'Zaal' });
  for (const [email, mails] of [
    ['zaal@klik.example', true],
    ['stil@klik.example', false],
  ] as const)
    await asMember(here.house, town.coordinator, (tx) =>
      insertContact(tx, {
        ...{ id: randomId(), organisation_id: club.organisationId, service_id: town.service.id },
        ...{ name: 'Karel Klik', email, mails, ended_at: null },
      }),
    );
  await refer(here.house, club);
  await tellPartners(telling.house);
  await nextMorning();
  assert.equal((await mailsTo(here, 'zaal@klik.example')).length, 0, 'a word is for who signs in');
  await planDeskHour(here.house, town, club, { firstOn: '2026-12-08' });
  await nextMorning();
  const mails = await mailsTo(here, 'zaal@klik.example');
  assert.equal(mails.length, 1);
  assert.doesNotMatch(`${mails[0]?.subject}${mails[0]?.text}`, /Karel|Klik|Zaal|\/workspace|2026/);
  assert.equal((await mailsTo(here, 'stil@klik.example')).length, 0);
});

test('a session wakes who is asked, and that it is called off only who said that they come', async () => {
  const desk = await signed('coordinator');
  const once = hiddenField(await (await request(app, desk, 'GET', '/partners/sessions/new')).text(), 'once');
  const plan = {
    ...{ once, kind: 'information', title: 'Wat doen wij?', on_day: '2027-03-10', starts: '14:00' },
    ...{ ends: '15:00', place: 'Stadhuis', held_by: '', material: '' },
  };
  const guests = [station.organisationId, company.organisationId];
  const body = new URLSearchParams(plan);
  for (const id of guests) body.append('organisations', id);
  const made = await app.request('/partners/sessions', { method: 'POST', headers: { Cookie: desk }, body });
  assert.equal(made.status, 303, await made.text());
  assert.deepEqual(await nextMorning(), { police: 1, police2: 1, housing: 1 });
  const answer = { organisation: station.organisationId, expected: '4' };
  const officer = await signed('police');
  await request(app, officer, 'POST', `/referrals/sessions/${once}/answers`, answer);
  assert.deepEqual(await nextMorning(), {});
  await request(app, await signed('coordinator'), 'POST', `/partners/sessions/${once}/cancellation`, {});
  assert.deepEqual(await nextMorning(), { police: 1 });
});

test('a magistrate is mailed when his request is answered, not when it is proposed to people', async () => {
  const { office } = await magistrateOf(here.house, town);
  await accredit(here.house, town, town.coordinator);
  const id = await askedByMagistrate(here.house, town, office, { dueOn: '2027-02-01' });
  const told = async () => {
    await nextMorning();
    return (await mailsTo(here, 'magistrate@demo.example')).length;
  };
  assert.equal(await told(), 0);
  const who = town.working.coordinator;
  const act = () => ({ id, once: randomId(), text: '' });
  const on = here.house.now().toISOString().slice(0, 10);
  assert.ok((await moveRequest(here.house, who, { ...act(), step: 'propose', on })).ok);
  assert.equal(await told(), 0);
  assert.ok((await answerRequest(here.house, who, { ...act(), inner: 'b_refuses' })).ok);
  assert.equal(await told(), 1);
});

test('the role that mails reads no case, no referral, no word and no name; nobody else may ask whom', async () => {
  for (const read of [
    'select from confidential.cases',
    'select from confidential.referral_told',
    'select email from identity.member',
    'select organisation_id from partners.news',
    'select from partners.contact',
  ])
    await assert.rejects(
      job.house.db.as({ kind: 'job', job: 'mail_news' }, (tx) => sql.raw(read).execute(tx)),
      { code: '42501' },
      read,
    );
  await assert.rejects(
    here.house.db.as({ kind: 'job', job: 'mail_news' }, (tx) =>
      sql`select * from partners.news_for('2027-01-01')`.execute(tx),
    ),
    { code: '42501' },
  );
});

test('subject and text are the same for every kind of news, and short', () => {
  for (const language of languages) {
    const say = newsMailTexts(language);
    assert.match(say('subject'), /^Entente/);
    assert.ok(say('news', { link: '' }).length < 120);
  }
});
