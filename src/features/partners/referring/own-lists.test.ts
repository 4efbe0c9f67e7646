import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { foundPartner } from '../../../../db/demo-town/partners.ts';
import { employ, settle } from '../../../../db/demo-town/settle.ts';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { entered, type LinkedTown, linkedTown, linkFor, signedIn } from '../../../../test/linked-town.ts';
import { hiddenField } from '../../../../test/town.ts';
import type { PartnerKind } from '../kinds.ts';

let here: TestHouse;
let around: LinkedTown;
const organisations: Partial<Record<PartnerKind, string>> = {};

before(async () => {
  here = await testHouse(new Date('2026-11-20T09:00:00Z'));
  around = await linkedTown(here);
  const { town } = around;
  for (const kind of ['police', 'sanction_officer'] as const) {
    const person = await settle(here.house, {
      email: `${kind}@demo.example`,
      name: 'Iemand',
      language: 'nl',
    });
    await employ(here.house, person, 'partner', town.service);
    const plan = { kind, name: `Bij ${kind}`, place: 'Noord' };
    organisations[kind] = (await foundPartner(here.house, town, plan, [person])).organisationId;
  }
  const desk = await signedIn(here);
  const say = async (fields: Record<string, string>) =>
    assert.equal((await desk.post('/settings/codes/subject/entry', fields)).status, 303);
  await say({ counts: 'NOISE/persons', nl: 'Kerkplein-overlast' });
  await say({ key: 'NOISE', nl: 'Lawaai' });
  const call = { name: 'Greet', phone: '0470 11 22 33', language: 'nl', channel: 'PHONE', referrer: 'SELF' };
  const once = hiddenField((await desk.get('/requests/new')).html, 'once');
  assert.equal((await desk.post('/requests', { ...call, subject: 'PETS', once })).status, 303);
  // What is a choice no more from the 21st on.
  await say({ key: 'PETS', nl: 'Beestjes', until: '2026-11-20' });
});
after(() => here.close());

/** Every form on which somebody chooses what a case is about, and who fills it in. */
async function forms(): Promise<Record<string, string>> {
  const desk = await signedIn(here);
  const [police, officer] = [
    await signedIn(here, 'police@demo.example'),
    await signedIn(here, 'sanction_officer@demo.example'),
  ];
  const link = await linkFor(here, around);
  const resident = browse(here.house);
  await resident.post('/nl/request/place', { place: '4020' });
  await resident.post('/nl/request/talked', { talked: 'tried' });
  const housing = `/partners/organisations/${around.housing.organisationId}`;
  const office = `/partners/organisations/${organisations.sanction_officer}`;
  const pages = {
    telephone: await desk.get('/requests/new'),
    site: await resident.get('/nl/request/subject'),
    account: await police.get('/referrals/new'),
    link: await (await entered(here, link)).get(link),
    enteredByHand: await desk.get(`${housing}/referrals/new`),
    paper: await desk.get(`/partners/organisations/${organisations.police}/form`),
    sanction: await officer.get('/sanctions/new'),
    sanctionByHand: await desk.get(`${office}/sanctions/new`),
  };
  return Object.fromEntries(
    Object.entries(pages).map(([name, { status, html }]) => {
      assert.equal(status, 200, name);
      return [name, html];
    }),
  );
}

test('each form offers the service’s own choices in its own words, and a retired one from the day after on nowhere', async () => {
  for (const [name, html] of Object.entries(await forms())) {
    assert.match(html, /Lawaai/, name);
    assert.match(html, /Beestjes/, `${name}: still a choice today`);
    // The site asks for the main subject first, in few words.
    if (name !== 'site') assert.match(html, /Kerkplein-overlast/, name);
  }
  here.setNow(new Date('2026-11-21T09:00:00Z'));
  for (const [name, html] of Object.entries(await forms())) {
    assert.match(html, /Lawaai/, name);
    assert.doesNotMatch(html, /Beestjes/, name);
  }
});

test('what was retired stays in the list of cases and in reports of its days', async () => {
  const desk = await signedIn(here);
  assert.match((await desk.get('/cases')).html, /Beestjes/);
  assert.match(
    (await desk.get('/reports/inside?from=2026-11&until=2026-11')).html,
    /Beestjes \(Huisdieren\)/,
  );
});

test('whom a partner sends under a choice of the service’s own is counted as the shared one, and said as its own', async () => {
  const police = await signedIn(here, 'police@demo.example');
  const { html } = await police.get('/referrals/new');
  const key = /value="(own_\w+)"[^>]*>[^<]*Kerkplein/.exec(html)?.[1] ?? '';
  const form = {
    ...{ once: hiddenField(html, 'once'), organisation: organisations.police ?? '', name: 'Victor Verwezen' },
    ...{ phone: '0470 00 00 01', subject: key, agreedHow: 'by_phone', feedbackAgreed: 'yes' },
  };
  const sent = await police.post('/referrals', form);
  assert.equal(sent.status, 303, sent.html);
  const list = (await (await signedIn(here)).get('/cases')).html;
  assert.match(list, /Lawaai: Kerkplein-overlast/);
  const wrong = await police.post('/referrals', { ...form, once: crypto.randomUUID(), subject: 'own_none' });
  assert.equal(wrong.status, 422);
  const officer = await signedIn(here, 'sanction_officer@demo.example');
  const page = (await officer.get('/sanctions/new')).html;
  const file = {
    ...{ once: hiddenField(page, 'once'), organisation: organisations.sanction_officer ?? '', subject: key },
    ...{ ownReference: 'GAS-1', fact: 'Luide muziek.', name: 'Jan Jansen', street: 'Molenweg', house: '4' },
    ...{ postcode: '4020', place: 'Demostad', language: 'nl', ageGroup: 'adult', injuredName: 'Demostad' },
  };
  assert.equal((await officer.post('/sanctions', file)).status, 303);
  const { db } = here.house;
  const rows = await db.as({ kind: 'member', memberId: around.town.coordinator.member.memberId }, (tx) =>
    tx
      .selectFrom('confidential.cases')
      .where('subject', '=', 'NOISE')
      .select(['type', 'subject', 'sub_subject', 'own_codes'])
      .orderBy('type')
      .execute(),
  );
  const as = { subject: 'NOISE', sub_subject: 'persons', own_codes: { subject: key } };
  assert.deepEqual(rows, [
    { type: 'neighbour', ...as },
    { type: 'sanction', ...as },
  ]);
});
