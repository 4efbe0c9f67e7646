import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { planDeskHour } from '../../../../db/demo-town/desk-hours.ts';
import { foundPartner, type TownPartner } from '../../../../db/demo-town/partners.ts';
import { employ, settle, type Townsman } from '../../../../db/demo-town/settle.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { randomId } from '../../../platform/vault/random-id.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let officer: Townsman;
let station: TownPartner;
let office: TownPartner;
let desk: string;
const cookies: Record<string, string> = {};
const names = ['coordinator', 'coordinator2', 'mediator', 'mediator2', 'police', 'housing'];

before(async () => {
  here = await testHouse();
  const { house } = here;
  town = await smallTown(house);
  const person = (email: string, name: string) =>
    settle(house, { email: `${email}@demo.example`, name, language: 'nl' });
  officer = await person('police', 'Pol Agent');
  const adviser = await person('housing', 'Hilde Huis');
  for (const partner of [officer, adviser]) await employ(house, partner, 'partner', town.service);
  const police = { kind: 'police', name: 'Politie Demostad', place: 'Bureau Noord' } as const;
  station = await foundPartner(house, town, police, [officer]);
  const housing = { kind: 'housing', name: 'Demo Wonen', place: 'Kantoor' } as const;
  office = await foundPartner(house, town, housing, [adviser]);
  app = createApp(house);
  for (const name of names) cookies[name] = await signIn(app, `${name}@demo.example`);
  desk = await planDeskHour(house, town, station, {
    ...{ firstOn: '2026-11-24', slot: 30, holder: town.mediators[0], note: 'Vraag naar ons aan de balie.' },
  });
});
after(() => here.close());

const get = async (who: string, path: string) => {
  const answer = await request(app, cookies[who] ?? '', 'GET', path);
  return { status: answer.status, text: await answer.text() };
};
const post = (who: string, path: string, fields: Record<string, string>) =>
  request(app, cookies[who] ?? '', 'POST', path, fields);
const publicPage = async () => (await get('', '/nl/services/demostad')).text;
const coming = 'De komende spreekuren bij partners';

test('a desk-hour that nobody accepted is on no public page, and only its partner is asked', async () => {
  assert.ok(!(await publicPage()).includes('Bureau Noord'));
  const asked = await get('police', '/referrals/desk-hours');
  assert.match(asked.text, /Bureau Noord/);
  assert.match(asked.text, /elke week op dinsdag, 14\.00–16\.00/);
  assert.ok(!asked.text.includes('Mia Middelaar'), 'who holds it stays with the service');
  assert.ok(!(await get('housing', '/referrals/desk-hours')).text.includes('Bureau Noord'));
});

test('another partner cannot answer, nor an offer that is not the one of now; the partner himself can, once', async () => {
  const path = `/referrals/desk-hours/${desk}`;
  assert.equal((await post('housing', path, { offer: '1', answer: 'accepted' })).status, 404);
  assert.equal((await post('police', path, { offer: '2', answer: 'accepted' })).status, 422);
  assert.equal((await post('police', path, { offer: '1', answer: 'accepted' })).status, 303);
  assert.equal((await post('police', path, { offer: '1', answer: 'declined' })).status, 422);
  assert.match((await get('police', '/referrals/desk-hours?saved')).text, /Afgesproken/);
});

test('once accepted, the public page has its days, its place and its note, and nobody of the service', async () => {
  const page = await publicPage();
  assert.ok(page.includes(coming));
  for (const words of [
    'Politie Demostad, Bureau Noord',
    'dinsdag 24 november, 14.00–16.00',
    'dinsdag 15 december',
  ])
    assert.ok(page.includes(words), words);
  assert.ok(page.includes('Vraag naar ons aan de balie.'));
  assert.ok(!page.includes('dinsdag 22 december'), 'four weeks ahead and no more');
  assert.ok(!page.includes('Mia Middelaar'));
  assert.ok(!(await get('', '/nl/services/elders')).text.includes(coming));
});

test('a day that is cancelled is said so to everybody; a moved one stands where it is; a replacement sees it', async () => {
  const day = (on: string) => `/desk-hours/${desk}/${on}`;
  const version = async (on: string) =>
    hiddenField((await get('coordinator', day(on))).text.split('id="otherwise"')[1] ?? '', 'version');
  const change = async (on: string, fields: Record<string, string>) =>
    (await post('coordinator', day(on), { version: await version(on), ...fields })).status;
  assert.equal(await change('2026-12-01', { kind: 'cancelled' }), 303);
  assert.equal(await change('2026-12-08', { kind: 'moved' }), 422);
  const moved = { kind: 'moved', movedTo: '2026-12-09', from: '09:00', to: '10:00' };
  assert.equal(await change('2026-12-08', moved), 303);
  const bas = town.mediators[1].member.memberId;
  assert.equal((await get('mediator2', day('2026-12-15'))).status, 404);
  assert.equal(await change('2026-12-15', { kind: 'held', holder: bas }), 303);
  assert.equal((await get('mediator2', day('2026-12-15'))).status, 200);
  assert.equal((await get('mediator2', day('2026-12-08'))).status, 404);
  assert.equal((await get('mediator', day('2026-12-15'))).status, 404, 'who is replaced has it no more');
  const page = await publicPage();
  assert.ok(page.includes('dinsdag 1 december: valt weg'));
  assert.ok(page.includes('woensdag 9 december, 9.00–10.00'));
  assert.ok(!page.includes('dinsdag 8 december'));
  assert.match((await get('police', '/referrals/desk-hours')).text, /dinsdag 1 december: valt weg/);
  const stale = { version: '0', kind: 'held' };
  assert.equal((await post('coordinator', day('2026-12-01'), stale)).status, 422, 'it changed meanwhile');
});

test('whoever holds the day marks times as taken without a name, and counts who walks in; nobody else does', async () => {
  const path = `/desk-hours/${desk}/2026-11-24`;
  assert.equal((await post('mediator', `${path}/slots`, { at: '14:30', take: 'yes' })).status, 303);
  assert.equal((await post('mediator', `${path}/slots`, { at: '14:30', take: 'yes' })).status, 303);
  assert.equal((await post('mediator', `${path}/slots`, { at: '14:40', take: 'yes' })).status, 303);
  assert.equal((await post('mediator', `${path}/count`, { walkIns: '4' })).status, 303);
  assert.equal((await post('mediator', `${path}/count`, { walkIns: 'vier' })).status, 422);
  const { text } = await get('coordinator', path);
  assert.equal(text.match(/>bezet</g)?.length, 1, 'a time that is none is not taken');
  assert.match(text, /name="walkIns"[^>]*value="4"|value="4"[^>]*name="walkIns"/);
  for (const who of ['mediator2', 'coordinator2'])
    assert.equal((await post(who, `${path}/count`, { walkIns: '9' })).status, 404);
  assert.equal((await post('mediator', `${path}/slots`, { at: '14:30', take: 'no' })).status, 303);
  assert.ok(!(await get('mediator', path)).text.includes('>bezet<'));
  assert.equal(
    (await get('coordinator', `/desk-hours/${desk}/2026-11-25`)).status,
    404,
    'no day of the series',
  );
});

test('somebody who is there is entered on the page of the telephone, with the channel and the referrer filled in', async () => {
  const link = /href="(\/requests\/new\?[^"]+)"/.exec(
    (await get('coordinator', `/desk-hours/${desk}/2026-11-24`)).text,
  );
  const path = link?.[1]?.replace('&amp;', '&') ?? '';
  assert.equal(path, '/requests/new?channel=WALK_IN&referrer=POLICE');
  const { text } = await get('coordinator', path);
  assert.match(text, /<option value="WALK_IN" selected|<option selected value="WALK_IN"/);
  assert.match(text, /<option value="POLICE" selected|<option selected value="POLICE"/);
  const odd = await get('coordinator', '/requests/new?channel=__proto__&referrer=%00%3Cscript%3E');
  assert.match(odd.text, /<option value="PHONE" selected|<option selected value="PHONE"/);
  assert.ok(!odd.text.includes('<script>\u0000'));
});

test('whom the partner sent is entered as his referral, from that place, by the contract', async () => {
  const { text } = await get('coordinator', `/desk-hours/${desk}/2026-11-24`);
  const path = /href="(\/partners\/organisations\/[^"]+)"/.exec(
    text.split('Iemand vraagt hulp')[1] ?? '',
  )?.[1];
  const form = await get('coordinator', (path ?? '').replaceAll('&amp;', '&'));
  assert.equal(form.status, 200);
  assert.match(
    form.text,
    /<input[^>]*value="desk_hour"[^>]*checked|<input[^>]*checked[^>]*value="desk_hour"/,
  );
  const fields = {
    ...{
      once: hiddenField(form.text, 'once'),
      way: 'desk_hour',
      from: station.placeId,
      receivedOn: '2026-11-22',
    },
    ...{
      name: 'Lotte Loket',
      phone: '0470 00 00 09',
      subject: 'NOISE',
      language: 'nl',
      agreedHow: 'in_person',
    },
  };
  const sent = await post(
    'coordinator',
    `/partners/organisations/${station.organisationId}/referrals`,
    fields,
  );
  assert.equal(sent.status, 303, await sent.text());
  const rows = await here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, (tx) =>
    tx
      .selectFrom('confidential.referral as r')
      .innerJoin('confidential.cases as c', 'c.id', 'r.case_id')
      .select(['r.way', 'r.place_id', 'c.channel', 'c.referrer_type'])
      .execute(),
  );
  assert.deepEqual(rows, [
    { way: 'desk_hour', place_id: station.placeId, channel: 'WALK_IN', referrer_type: 'POLICE' },
  ]);
});

test('another time is a new offer: the public page lets go of it until the partner says yes again', async () => {
  const form = await get('coordinator', `/desk-hours/${desk}/series`);
  const seen = { once: hiddenField(form.text, 'once'), version: hiddenField(form.text, 'version') };
  const same = {
    ...{ ...seen, place: station.placeId, firstOn: '2026-11-24', every: '1', from: '14:00', to: '16:00' },
    ...{ slot: '30', holder: town.mediators[0].member.memberId },
  };
  assert.equal((await post('coordinator', `/desk-hours/${desk}`, { ...same, note: 'Anders.' })).status, 303);
  assert.ok((await publicPage()).includes('Anders.'), 'another note asks nobody');
  assert.equal((await post('coordinator', `/desk-hours/${desk}`, same)).status, 422, 'changed meanwhile');
  const next = { ...same, version: String(Number(seen.version) + 1) };
  const elsewhere = { ...next, place: office.placeId };
  assert.equal((await post('coordinator', `/desk-hours/${desk}`, elsewhere)).status, 422);
  assert.equal((await post('coordinator', `/desk-hours/${desk}`, { ...next, from: '13:00' })).status, 303);
  assert.ok(!(await publicPage()).includes(coming));
  const told = { offer: '2', answer: 'accepted' };
  assert.equal((await post('coordinator', `/desk-hours/${desk}/answer`, told)).status, 303);
  assert.ok((await publicPage()).includes('dinsdag 24 november, 13.00–16.00'));
});

test('the calendar of whoever holds it has his days only, by the clock of the zone, the cancelled one as cancelled', async () => {
  const events = async (who: string, path: string) =>
    (await get(who, path)).text.replace(/\r\n /g, '').split('BEGIN:VEVENT').slice(1);
  const own = await events('mediator', '/desk-hours/calendar.ics');
  const at = (start: string) => own.find((event) => event.includes(start));
  assert.ok(at('DTSTART;TZID=Europe/Brussels:20261124T130000')?.includes('STATUS:CONFIRMED'));
  assert.ok(at('20261201T130000')?.includes('STATUS:CANCELLED'));
  assert.ok(at('20261209T090000'));
  assert.ok(!at('20261215T'), 'that day somebody else holds it');
  assert.ok(at('20270330T130000'), 'after the clock changes it is still one o’clock');
  const replacing = await events('mediator2', `/desk-hours/${desk}/calendar.ics`);
  assert.equal(replacing.length, 1);
  assert.ok(replacing[0]?.includes('20261215T130000'));
  assert.equal((await events('coordinator', '/desk-hours/calendar.ics')).length, 0);
  assert.equal(new Set(own.map((event) => /UID:(.*)\r/.exec(event)?.[1])).size, own.length);
});

test('a wrong form comes back with what was typed and what is wrong; sent twice it offers one desk-hour', async () => {
  const once = randomId();
  const fields = {
    ...{ once, place: station.placeId, firstOn: '2026-11-26', every: '2', from: '16:00', to: '14:00' },
    ...{ slot: '0', untilOn: '2026-11-01', note: 'Getypt' },
  };
  const wrong = await post('coordinator', '/desk-hours', fields);
  assert.equal(wrong.status, 422);
  const text = await wrong.text();
  for (const words of [
    'Het einde moet na het begin liggen.',
    'De laatste dag moet na de eerste liggen.',
    'Getypt',
  ])
    assert.ok(text.includes(words), words);
  const right = { ...fields, to: '18:00', untilOn: '' };
  for (const _ of [1, 2]) assert.equal((await post('coordinator', '/desk-hours', right)).status, 303);
  const list = (await get('coordinator', '/desk-hours')).text;
  assert.equal(list.match(/om de 2 weken op donderdag/g)?.length, 1);
  assert.equal((await post('coordinator', `/desk-hours/${once}/end`, {})).status, 303);
  assert.ok(!(await get('coordinator', '/desk-hours')).text.includes('om de 2 weken op donderdag'));
});

test('another service sees nothing of it, and a seat that ended answers nothing', async () => {
  assert.equal((await get('coordinator2', `/desk-hours/${desk}`)).status, 404);
  assert.equal((await get('coordinator2', `/desk-hours/${desk}/2026-11-24`)).status, 404);
  assert.ok(!(await get('coordinator2', '/desk-hours')).text.includes('Bureau Noord'));
  const forOther = { once: randomId(), place: station.placeId, firstOn: '2026-11-26', every: '1' };
  const times = { from: '14:00', to: '16:00', slot: '0' };
  assert.equal((await post('coordinator2', '/desk-hours', { ...forOther, ...times })).status, 422);
  await here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, (tx) =>
    tx
      .updateTable('partners.seat')
      .set({ ended_at: here.house.now() })
      .where('organisation_id', '=', station.organisationId)
      .execute(),
  );
  assert.ok(!(await get('police', '/referrals/desk-hours')).text.includes('Bureau Noord'));
});

test('who answers by hand in another’s name, for another’s partner, or over what was answered, is stopped by the database', async () => {
  const row = (more: object) => ({
    ...{ desk_hour_id: desk, organisation_id: station.organisationId, service_id: town.service.id, offer: 2 },
    ...{ answer: 'declined' as const, by_partner: true, answered_at: here.house.now() },
    answered_by: officer.member.memberId,
    ...more,
  });
  const insert = (as: Townsman, more: object) =>
    here.house.db.as({ kind: 'member', memberId: as.member.memberId }, (tx) =>
      tx.insertInto('partners.desk_hour_answer').values(row(more)).execute(),
    );
  const [mediator] = town.mediators;
  await assert.rejects(insert(officer, {}));
  await assert.rejects(insert(mediator, { answered_by: mediator.member.memberId, by_partner: false }));
  await assert.rejects(insert(town.coordinator, { by_partner: true }));
  const asHolder = here.house.db.as({ kind: 'member', memberId: mediator.member.memberId }, (tx) =>
    tx.updateTable('partners.desk_hour').set({ note: 'x' }).where('id', '=', desk).executeTakeFirst(),
  );
  assert.equal((await asHolder).numUpdatedRows, 0n);
});
