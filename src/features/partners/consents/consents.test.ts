import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type pg from 'pg';
import { foundPartner, refer, type TownPartner } from '../../../../db/demo-town/partners.ts';
import { employ, settle } from '../../../../db/demo-town/settle.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { jobHouse } from '../../../../test/job-house.ts';
import { mailsTo } from '../../../../test/outbox.ts';
import { ownerOf } from '../../../../test/rights/at-the-wall.ts';
import { partiesOf, take, withCode } from '../../../../test/rights/relations.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { tellPartner } from '../feedback/tell-partners.ts';

let here: TestHouse;
let town: SmallTown;
let owner: pg.Client;
let job: ReturnType<typeof jobHouse>;
let app: ReturnType<typeof createApp>;
let desk: string;
let officer: string;
let station: TownPartner;
let homes: TownPartner;

before(async () => {
  here = await testHouse(new Date('2026-11-22T09:00:00Z'));
  const { house } = here;
  town = await smallTown(house);
  owner = await ownerOf(here.owner);
  await seeAll(owner);
  job = jobHouse(here, 'entente_partners');
  app = createApp(house);
  const person = async (name: string) => {
    const one = await settle(house, { email: `${name}@demo.example`, name, language: 'nl' });
    await employ(house, one, 'partner', town.service);
    return one;
  };
  const police = await person('police');
  station = await foundPartner(house, town, { kind: 'police', name: 'Politie Demostad', place: 'Noord' }, [
    police,
  ]);
  homes = await foundPartner(house, town, { kind: 'housing', name: 'Demo Wonen', place: 'Kantoor' }, [
    await person('housing'),
  ]);
  desk = await signIn(app, 'coordinator@demo.example');
  officer = await signIn(app, 'police@demo.example');
});
after(async () => {
  await job.close();
  await owner.end();
  await here.close();
});

async function sent(by: TownPartner, resident = {}) {
  const referral = await refer(here.house, by, resident);
  const { rows } = await owner.query<{ id: string; number: string }>(
    'select c.id, c.number from confidential.cases c join confidential.referral r on r.case_id = c.id where r.id = $1',
    [referral],
  );
  return { referral, caseId: rows[0]?.id ?? '', number: rows[0]?.number ?? '' };
}
const page = async (cookie: string, path: string) => (await request(app, cookie, 'GET', path)).text();
const toldLists = (html: string) => html.match(/<ul class="told">.*?<\/ul>/gs) ?? [];
const record = (number: string, fields: Record<string, string | string[]>) =>
  request(app, desk, 'POST', `/cases/${number}/partner/consents`, { once: randomId(), ...fields });

test('what the coordinator is shown before is byte for byte what the partner reads on the day', async () => {
  const { referral, caseId, number } = await sent(homes);
  await take(app, desk, number, 'intake', { how: 'phone' });
  await take(app, desk, number, 'acceptance', { agrees: 'yes' });
  const [waiting] = toldLists(await page(desk, `/cases/${number}/partner`));
  assert.match(waiting ?? '', /Ontvangen op 23 november 2026\..*Opgestart op 23 november 2026\./s);
  const adviser = await signIn(app, 'housing@demo.example');
  assert.deepEqual(toldLists(await page(adviser, `/referrals/${referral}`)), []);
  here.setNow(new Date('2026-11-23T07:00:00Z'));
  await tellPartner(job.house, caseId);
  const monday = await signIn(app, 'housing@demo.example');
  assert.deepEqual(toldLists(await page(monday, `/referrals/${referral}`)), [waiting]);
  here.setNow(new Date('2026-11-22T09:00:00Z'));
});

test('without a consent the page says what does not go; recorded, the partner hears it; withdrawn, nothing more', async () => {
  const { caseId, number, referral } = await sent(station, { feedbackAgreed: false });
  assert.match(await page(desk, `/cases/${number}/partner`), /gaf hiervoor geen toestemming/);
  assert.equal((await record(number, { how: 'by_phone' })).status, 422);
  assert.equal(
    (await record(number, { how: 'by_phone', items: 'received', until: '2026-11-21' })).status,
    422,
  );
  assert.equal(
    (await record(number, { how: 'by_phone', items: 'in_progress' })).status,
    422,
    'not in the contract',
  );
  const once = randomId();
  for (let n = 0; n < 2; n++)
    assert.equal(
      (await record(number, { once, how: 'by_phone', items: ['received', 'taken_up'] })).status,
      303,
    );
  await tellPartner(job.house, caseId);
  assert.match(await page(officer, `/referrals/${referral}`), /Ontvangen op 22 november 2026\./);
  const seen = await page(desk, `/cases/${number}/partner`);
  const ends = [...seen.matchAll(/action="([^"]*\/withdrawal)"/g)].map(([, path]) => path ?? '');
  assert.equal(ends.length, 1, 'the same form sent twice acted once');
  assert.equal((await request(app, desk, 'POST', ends[0] ?? '')).status, 303);
  await take(app, desk, number, 'intake', { how: 'phone' });
  await take(app, desk, number, 'acceptance', { agrees: 'yes' });
  await tellPartner(job.house, caseId);
  assert.doesNotMatch(await page(officer, `/referrals/${referral}`), /Opgestart op/);
});

test('the one who was sent sees his consent with his code, and takes it back himself', async () => {
  const asked = await town.ask({}, { code: true });
  const { partyA } = await partiesOf(here.house, town, asked.caseId);
  const { rows } = await owner.query(
    `insert into confidential.consent values (gen_random_uuid(), $1, $2, $3, $4, 'feedback', array['received', 'result'],
       'in_person', $5, null, null, null) returning id`,
    [asked.caseId, partyA, town.service.id, station.organisationId, here.house.now()],
  );
  const party = await withCode(app, asked.code ?? '');
  const own = await page(party, '/nl/return/case/consents');
  assert.match(own, /Politie Demostad mag weten: ontvangen en resultaat/);
  const path = `/nl/return/case/consents/${rows[0].id}/withdrawal`;
  assert.equal((await request(app, party, 'POST', path)).status, 303);
  assert.match(await page(party, '/nl/return/case/consents?done'), /U trok ze in op 22 november 2026\./);
  assert.equal((await request(app, party, 'POST', path)).status, 404, 'taken back is taken back');
  const other = await town.ask({}, { code: true });
  const another = await withCode(app, other.code ?? '');
  assert.equal((await request(app, another, 'POST', path)).status, 404);
  assert.match(await page(another, '/nl/return/case/consents'), /U gaf geen toestemming/);
});

test('about one referral only fixed phrases go, to and fro, and a neutral mail says that there is something', async () => {
  const { number, referral } = await sent(station);
  const say = (cookie: string, path: string, phrase: string) =>
    request(app, cookie, 'POST', path, { once: randomId(), phrase });
  const service = `/cases/${number}/partner/messages`;
  assert.equal(
    (await say(desk, service, 'phone_does_not_work')).headers.get('location')?.endsWith('?said'),
    true,
  );
  assert.match(await page(officer, `/referrals/${referral}`), /Het telefoonnummer werkt niet\./);
  const [mail] = await mailsTo(here, 'police@demo.example');
  assert.equal(mail?.subject, 'Entente: er is een bericht');
  assert.doesNotMatch(mail?.text ?? '', /Victor|Verwezen|telefoon|bemiddeling/i);
  const partner = `/referrals/${referral}/messages`;
  assert.equal(
    (await say(officer, partner, 'phone_does_not_work')).headers.get('location')?.endsWith('?choose'),
    true,
  );
  assert.equal((await say(officer, partner, 'details_changed')).status, 303);
  assert.match(await page(desk, `/cases/${number}/partner`), /Er is een gegeven veranderd/);
  const adviser = await signIn(app, 'housing@demo.example');
  assert.equal((await say(adviser, partner, 'thank_you')).status, 404);
});

test('letters about working together go between an organisation and the service, sealed, and to nobody else', async () => {
  const path = `/partners/organisations/${station.organisationId}/messages`;
  const write = (cookie: string, to: string, text: string) =>
    request(app, cookie, 'POST', to, { once: randomId(), text });
  assert.equal((await write(desk, path, 'MARKEERBRIEF van de dienst')).status, 303);
  assert.equal((await write(officer, '/referrals/messages', 'MARKEERBRIEF van de politie')).status, 303);
  assert.equal((await write(officer, '/referrals/messages', '')).status, 422);
  for (const [cookie, at] of [
    [desk, path],
    [officer, '/referrals/messages'],
  ] as const)
    assert.equal((await page(cookie, at)).match(/MARKEERBRIEF/g)?.length, 2);
  const adviser = await signIn(app, 'housing@demo.example');
  assert.doesNotMatch(await page(adviser, '/referrals/messages'), /MARKEERBRIEF/);
  const { rows } = await owner.query(`select encode(sealed, 'escape') as text from partners.message`);
  assert.equal(rows.length, 2);
  for (const { text } of rows) assert.doesNotMatch(text, /MARKEERBRIEF/);
});
