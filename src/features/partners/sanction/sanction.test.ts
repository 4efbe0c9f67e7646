import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Asked } from '../../../../db/demo-town/ask-for-help.ts';
import { answer } from '../../../../db/demo-town/assign.ts';
import { foundPartner, refer, type TownPartner } from '../../../../db/demo-town/partners.ts';
import { employ, granted, settle, type Townsman } from '../../../../db/demo-town/settle.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { ownerOf } from '../../../../test/rights/at-the-wall.ts';
import { partiesOf, withCode } from '../../../../test/rights/relations.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { pdfWords } from '../../../platform/letters/pdf-words.fixture.ts';
import { canMakeLetters } from '../../../platform/letters/typst-compiler.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { proposeMediators } from '../../cases/assignment/propose-mediators.ts';
import { outcomes } from '../../cases/codes/outcomes.ts';
import { codesOf } from '../../cases/codes/service-codes.ts';
import { giveNewCode } from '../../cases/contacts/give-new-code.ts';
import { stagesOf } from '../../cases/rules/stages.ts';
import { sanctionAnswer } from './answer.ts';
import { sanctionSchema } from './schema.ts';
import { sendSanction } from './send-sanction.ts';

let open: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let officer: Townsman;
let office: TownPartner;
let police: TownPartner;
let desk: string;
let mediator: string;
let sanctioning: string;

before(async () => {
  open = await testHouse();
  const { house } = open;
  town = await smallTown(house);
  app = createApp(house);
  const person = (email: string, name: string) =>
    settle(house, { email: `${email}@demo.example`, name, language: 'nl' });
  officer = await person('gas', 'Greet Sanctie');
  const station = await person('police', 'Pol Agent');
  for (const partner of [officer, station]) await employ(house, partner, 'partner', town.service);
  const at = { service: town.service, coordinator: town.coordinator };
  const plan = { kind: 'sanction_officer', name: 'GAS-dienst Demostad', place: 'Stadhuis' } as const;
  office = await foundPartner(house, at, plan, [officer]);
  police = await foundPartner(house, at, { kind: 'police', name: 'Politie', place: 'Noord' }, [station]);
  desk = await signIn(app, 'coordinator@demo.example');
  mediator = await signIn(app, 'mediator@demo.example');
  sanctioning = await signIn(app, 'gas@demo.example');
});
after(() => open.close());

const page = async (path: string, who = desk) => (await request(app, who, 'GET', path)).text();
const file = {
  ...{ ownReference: 'GAS 2026/77', subject: 'DAMAGE', fact: 'Een ruit van het buurthuis is stuk gegooid.' },
  ...{ name: 'Jonas Jongen', street: 'Lindelaan', house: '4', postcode: '4000', place: 'Demostad' },
  ...{ phone: '0470 00 00 02', email: '', language: 'nl', ageGroup: 'minor' },
  ...{ parentName: 'Petra Jongen', parentPhone: '0470 00 00 03', lawyer: '' },
  ...{ injuredName: 'Stad Demostad', injuredStreet: '', injuredHouse: '', injuredPostcode: '' },
  ...{ injuredPlace: '', injuredPhone: '', injuredEmail: '', injuredIsOrganisation: 'yes' },
} as const;

const asCoordinator = { kind: 'member', memberId: '' } as const;
const rowsOf = () =>
  open.house.db.as({ ...asCoordinator, memberId: town.working.coordinator.memberId }, (tx) =>
    tx
      .selectFrom('confidential.cases')
      .where('type', '=', 'sanction')
      .orderBy('requested_at')
      .orderBy('number')
      .select(['id', 'number', 'stage', 'outcome', 'age_group', 'second_party_knows'])
      .execute(),
  );

/** Sends a file as the officer does, and gives its case. */
async function sent(given: Partial<Record<keyof typeof file, string>> = {}) {
  const known = new Set((await rowsOf()).map(({ id }) => id));
  const once = hiddenField(await page('/sanctions/new', sanctioning), 'once');
  const answered = await request(app, sanctioning, 'POST', '/sanctions', { once, ...file, ...given });
  assert.equal(answered.status, 303, await answered.text());
  const row = (await rowsOf()).find(({ id }) => !known.has(id));
  assert.ok(row);
  return row;
}

async function take(number: string, noun: string, fields: Record<string, string> = {}, who = desk) {
  const form = await request(app, who, 'GET', `/cases/${number}/${noun}`);
  assert.equal(form.status, 200, `${noun} is offered`);
  const once = hiddenField(await form.text(), 'once');
  return request(app, who, 'POST', `/cases/${number}/${noun}`, { once, ...fields });
}
const took = async (...given: Parameters<typeof take>) =>
  assert.equal((await take(...given)).status, 303, given[1]);
const rowOf = async (number: string) => (await rowsOf()).find((row) => row.number === number);
const today = { how: 'letter', on: '2026-11-22' };

/** A case with its mediator, who has still to make the offer. */
async function assigned(given: Parameters<typeof sent>[0] = {}) {
  const { number, id } = await sent(given);
  await took(number, 'intake', { how: 'mail' });
  await took(number, 'file');
  const [mia] = town.working.mediators;
  const reason = 'Zij is de bemiddelaar voor GAS.';
  const chosen = { number, once: randomId(), mediators: [mia.memberId], reason };
  granted(await proposeMediators(open.house, town.working.coordinator, chosen));
  const scene = {
    ...{ house: open.house, asked: { number, caseId: id } as Asked, coordinator: town.working.coordinator },
    mediator: async () => mia,
  };
  await answer('mia', 'accepted')(scene);
  assert.equal((await rowOf(number))?.stage, 'assigned');
  return { number, id };
}

/** Forms carry a fresh random id each time that they are shown, of one length. */
const withoutIds = (html: string) => html.replaceAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, 'id');

/** How often there was something new to mail an officer of. */
async function newsRows(): Promise<number> {
  const owner = await ownerOf(open.owner);
  await seeAll(owner);
  const { rows } = await owner.query(`select count(*)::int as n from partners.news where kind = 'told'`);
  await owner.end();
  return rows[0].n;
}

const codeOf = (number: string, which: 'first' | 'second') =>
  giveNewCode(open.house, town.working.coordinator, { number, which, once: randomId() });

test('a sanction case with a minor goes from the officer to what was repaired, and the parents are invited on the way', async () => {
  const { number } = await assigned();
  assert.equal((await rowOf(number))?.age_group, 'minor');
  const early = await codeOf(number, 'first');
  assert.equal(early.ok || early.kind, 'not_yet', 'before the offer there is no case for him');
  const seen = await page(`/cases/${number}`, mediator);
  for (const text of ['GAS-bemiddeling', '14 tot 17 jaar', 'GAS 2026/77', 'Stad Demostad'])
    assert.match(seen, new RegExp(text));
  const ofChild = await page(`/cases/${number}/parties/first`, mediator);
  assert.match(
    ofChild,
    /Ouders en vertegenwoordigers.*Petra Jongen.*Lindelaan 4, 4000 Demostad.*0470 00 00 03/s,
  );
  const alone = await take(number, 'offer', today, mediator);
  assert.equal(alone.status, 422);
  assert.match(await alone.text(), /Nodig eerst ook de ouders uit/);
  await took(number, 'offer', { ...today, parents: 'yes' }, mediator);
  const his = await withCode(app, granted(await codeOf(number, 'first')).code);
  assert.match(await page('/nl/return/case', his), /Er zijn bemiddelaars voor u/);
  await took(number, 'offer-acceptance', { ...today, told: 'Hij wil het goedmaken.' }, mediator);
  const words = { words: 'Wie de ruit brak, wil het goedmaken.', agreed_how: 'phone', agrees: 'yes' };
  await took(number, 'second-party-contact', { ...words, how: 'letter' }, mediator);
  await took(number, 'second-party-talk', { ...today, told: 'De stad werkt mee.' }, mediator);
  await took(number, 'mediation', { mode: 'direct' }, mediator);
  const line = { what_1: 'Hij helpt twee woensdagen in het buurthuis.', who_1: 'first' };
  const bare = await take(number, 'agreement', line, mediator);
  assert.equal(bare.status, 422);
  assert.match(await bare.text(), /Kies bij elke afspraak het herstel en een einddag/);
  await took(number, 'agreement', { ...line, repair_1: 'service', by_1: '2026-12-16' }, mediator);
  assert.match(await page(`/cases/${number}`), /Prestatie: iets doen of herstellen/);
  await took(number, 'execution', {}, mediator);
  const wrong = await take(number, 'closing', { outcome: 'AGREEMENT' });
  assert.equal(wrong.status, 422);
  await took(number, 'closing', { outcome: 'SAC_EXECUTED' });
  assert.equal((await rowOf(number))?.stage, 'closed');
  assert.match(await page('/nl/return/case', his), /De bemiddeling is afgelopen/);
  assert.equal(await newsRows(), 2, 'it is mailed when his word changes, and when no word does it is not');
});

test('the offer goes by a letter of its own, to him and to his parents, with a last day to answer', async () => {
  const { number } = await assigned({ ownReference: 'GAS 2026/88' });
  const { partyA, partyB } = await partiesOf(open.house, town, (await rowOf(number))?.id ?? '');
  assert.match(await page(`/cases/${number}/letters`, mediator), /Aanbod van bemiddeling, aan een ouder/);
  const letter = (kind: string, party = partyA) =>
    page(`/cases/${number}/letters/new?party=${party}&kind=${kind}`, mediator);
  const words = (html: string) => html.replaceAll(/<[^>]+>/g, '');
  const his = await letter('offer');
  assert.match(words(his), /Beste Jonas Jongen.*GAS 2026\/88.*vóór of op dinsdag 22 december 2026/s);
  const theirs = await letter('offerparents');
  assert.match(
    words(theirs),
    /Petra Jongen.*Lindelaan 4.*Beste Petra Jongen.*aan Jonas Jongen een bemiddeling/s,
  );
  assert.match(await letter('offer', partyB), /niet voor deze partij/);
  const order = { party: partyA, kind: 'offerparents', language: 'fr', way: 'post', once: randomId() };
  const person = /name="person"[\s\S]*?<option[^>]*value="([^"]+)"/.exec(theirs)?.[1] ?? '';
  const made = await request(app, mediator, 'POST', `/cases/${number}/letters`, {
    ...{ ...order, person, answerBy: '2026-12-10' },
  });
  assert.equal(made.status, 303, await made.text());
  assert.match(await page('/letters'), /Aanbod van bemiddeling, aan een ouder/);
  if (canMakeLetters) {
    const paper = await request(app, mediator, 'GET', `/cases/${number}/letters/${order.once}/letter.pdf`);
    const said = pdfWords(new Uint8Array(await paper.arrayBuffer())).replaceAll(/\s+/g, ' ');
    assert.match(said, /Bonjour Petra Jongen.*offrir une médiation à Jonas Jongen.*10 décembre 2026/);
  }
  const adult = await assigned({ ageGroup: 'adult', parentName: '' });
  assert.doesNotMatch(await page(`/cases/${adult.number}/letters`, mediator), /aan een ouder/);
  const neighbours = await town.ask();
  assert.doesNotMatch(await page(`/cases/${neighbours.number}/letters`), /Aanbod van bemiddeling/);
});

test('without the parents of a minor the officer’s form is refused, with what he typed', async () => {
  const once = hiddenField(await page('/sanctions/new', sanctioning), 'once');
  const fields = { once, ...file, parentName: '', fact: 'Dit mag niet verdwijnen.' };
  const answered = await request(app, sanctioning, 'POST', '/sanctions', fields);
  const html = await answered.text();
  assert.equal(answered.status, 422);
  assert.match(html, /Vul de ouders in/);
  assert.match(html, /Dit mag niet verdwijnen\./);
});

test('what came on paper a coordinator enters for the officer; for another partner there is no such form', async () => {
  const path = `/partners/organisations/${office.organisationId}/sanctions`;
  assert.match(await page(`/partners/organisations/${office.organisationId}`), /sanctions\/new/);
  const before = (await rowsOf()).length;
  const once = hiddenField(await page(`${path}/new`), 'once');
  const fields = { once, ...file, ageGroup: 'adult', parentName: '' };
  assert.equal((await request(app, desk, 'POST', path, fields)).status, 303);
  await request(app, desk, 'POST', path, fields);
  assert.equal((await rowsOf()).length, before + 1, 'posted twice, one case');
  const elsewhere = `/partners/organisations/${police.organisationId}/sanctions/new`;
  assert.equal((await request(app, desk, 'GET', elsewhere)).status, 303);
  assert.equal((await request(app, mediator, 'GET', `${path}/new`)).status, 403);
  assert.equal((await request(app, mediator, 'GET', '/sanctions/new')).status, 403);
});

test('nobody but a sanctioning officer opens such a case, not even with SQL', async () => {
  const given = sanctionSchema(codesOf(null)).parse({ ...file, once: randomId() });
  const by = { sender: police.sender, by: 'partner' } as const;
  const tried = await sendSanction(open.house, by, given, { once: randomId(), day: '2026-11-22' });
  assert.equal(tried.ok || tried.kind, 'not_an_officer');
  const disguised = {
    ...police.sender,
    organisation: { id: police.organisationId, kind: 'sanction_officer' },
  } as const;
  const with_ = { sender: disguised, by: 'partner' } as const;
  await assert.rejects(
    sendSanction(open.house, with_, given, { once: randomId(), day: '2026-11-22' }),
    /A sanctioning officer alone/,
  );
  const { number } = await town.ask();
  const ofCoordinator = { kind: 'member', memberId: town.working.coordinator.memberId } as const;
  await assert.rejects(
    open.house.db.as(ofCoordinator, (tx) =>
      sql`update confidential.cases set type = 'sanction' where number = ${number}`.execute(tx),
    ),
  );
});

test('who sits at an office that sent somebody is never his mediator, also when he gets his seat later', async () => {
  const [mia, bas] = town.working.mediators;
  const ofCoordinator = { kind: 'member', memberId: town.working.coordinator.memberId } as const;
  await employ(open.house, town.mediators[0], 'partner', town.service);
  await employ(open.house, town.mediators[1], 'partner', town.service);
  const referral = await refer(open.house, police);
  const { number, case_id: id } = await open.house.db.as(ofCoordinator, (tx) =>
    tx
      .selectFrom('confidential.referral as r')
      .innerJoin('confidential.cases as c', 'c.id', 'r.case_id')
      .where('r.id', '=', referral)
      .select(['c.number', 'r.case_id'])
      .executeTakeFirstOrThrow(),
  );
  await took(number, 'intake', { how: 'phone' });
  await took(number, 'acceptance', { agrees: 'yes' });
  await seatAt(police, mia.memberId);
  await seatAt(police, bas.memberId);
  const chosen = { number, once: randomId(), mediators: [mia.memberId, bas.memberId], reason: 'Toch.' };
  const asked = await proposeMediators(open.house, town.working.coordinator, chosen);
  assert.equal(asked.ok || asked.kind, 'not_a_mediator');
  await assert.rejects(
    open.house.db.as(ofCoordinator, (tx) =>
      sql`insert into confidential.case_mediator (case_id, service_id, member_id, glimpse, proposed_at)
        values (${id}, ${town.service.id}, ${bas.memberId}, '\\x00', now())`.execute(tx),
    ),
    /is not his mediator/,
  );
});

const seatAt = (partner: TownPartner, memberId: string) => {
  const given_by = town.working.coordinator.memberId;
  return open.house.db.as({ kind: 'member', memberId: given_by }, (tx) =>
    sql`insert into partners.seat (member_id, organisation_id, service_id, given_by, given_at)
      values (${memberId}, ${partner.organisationId}, ${town.service.id}, ${given_by}, now())`.execute(tx),
  );
};

test('a sanctioning officer neither coordinates nor mediates for the service, whichever came first', async () => {
  const [mia] = town.working.mediators;
  const seats = `/partners/organisations/${office.organisationId}/seats`;
  const refusedSeat = await request(app, desk, 'POST', seats, { member: mia.memberId });
  assert.equal(refusedSeat.status, 422);
  assert.match(await refusedSeat.text(), /kan niet haar sanctionerend ambtenaar zijn/);
  await assert.rejects(seatAt(office, mia.memberId), /not its sanctioning officer/);
  const details = `/partners/organisations/${police.organisationId}/details`;
  const version = hiddenField(await page(details), 'version');
  const turned = { version, kind: 'sanction_officer', name: 'Politie', note: '' };
  const refusedKind = await request(app, desk, 'POST', details, turned);
  assert.equal(refusedKind.status, 422, 'a mediator sits at the police');
  assert.match(await refusedKind.text(), /kan niet haar sanctionerend ambtenaar zijn/);
  const administrator = await signIn(app, 'administrator@demo.example');
  const role = await request(app, administrator, 'POST', `/members/${officer.member.memberId}/roles`, {
    role: 'mediator',
    until: '',
  });
  assert.equal(role.status, 422);
  assert.match(await role.text(), /Wie beboet, bemiddelt en coördineert niet/);
  await assert.rejects(
    employ(open.house, officer, 'mediator', town.service),
    /does not work for the service/,
  );
});

test('a sanction counts for the municipality in which he lives, where the address says it for certain, and only by its official name', async () => {
  const [alost, unknown] = [
    await sent({ name: 'Elk Elders', place: 'Alost', postcode: '9300' }),
    await sent({ name: 'Nergens Thuis', place: 'bij tante Zeehond' }),
  ];
  assert.match(await page(`/cases/${alost.number}/parties/first`), /<dd>Aalst<\/dd>/);
  assert.match(await page(`/cases/${unknown.number}/parties/first`), /<dd>niet bekend<\/dd>/);
});

test('a municipality that was injured twice is no sign of an earlier case; a person is', async () => {
  const earlier = async (given: Parameters<typeof sent>[0]) => {
    const { number } = await sent({ ageGroup: 'adult', ...given });
    return page(`/cases/${number}/parties/second`);
  };
  const town_ = { injuredName: 'Gemeente Twinstad', injuredIsOrganisation: 'yes' };
  await earlier({ ...town_, name: 'Anton Anders', street: 'Verweg', house: '77', phone: '0470 00 09 01' });
  const second = await earlier({
    ...town_,
    name: 'Bert Anders',
    street: 'Verder',
    house: '78',
    phone: '0470 00 09 02',
  });
  assert.doesNotMatch(second, /Mogelijk een eerdere zaak/);
  const person = { injuredName: 'Karel Getroffen', injuredIsOrganisation: '' };
  await earlier({ ...person, name: 'Cor Anders', street: 'Nogverder', house: '79', phone: '0470 00 09 03' });
  const again = await earlier({
    ...person,
    name: 'Dirk Anders',
    street: 'Verst',
    house: '80',
    phone: '0470 00 09 04',
  });
  assert.match(again, /Mogelijk een eerdere zaak/);
});

test('of a minor nobody writes that he refused what he was never offered with his parents, not even with SQL', async () => {
  const { number } = await assigned();
  const ofCoordinator = { kind: 'member', memberId: town.working.coordinator.memberId } as const;
  const close = (outcome: string) =>
    open.house.db.as(ofCoordinator, (tx) =>
      sql`update confidential.cases set stage = 'closed', outcome = ${outcome} where number = ${number}`.execute(
        tx,
      ),
    );
  await assert.rejects(close('SAC_REFUSED'), /Nobody refused/);
  await took(number, 'offer', { ...today, parents: 'yes' }, mediator);
  await took(number, 'no-reply', { how: 'letter' }, mediator);
  await took(number, 'closing', { outcome: 'SAC_REFUSED' });
  assert.equal((await rowOf(number))?.outcome, 'SAC_REFUSED');
});

test('the wall: the officer and another partner read nothing of the case, nor a mediator who is not on it', async () => {
  const { number, id } = await assigned({ ageGroup: 'adult' });
  const other = await signIn(app, 'mediator2@demo.example');
  const agent = await signIn(app, 'police@demo.example');
  assert.equal((await request(app, other, 'GET', `/cases/${number}`)).status, 404);
  for (const who of [sanctioning, agent])
    assert.equal((await request(app, who, 'GET', `/cases/${number}`)).status, 403);
  const tables = ['cases', 'party', 'item', 'compartment', 'case_event', 'case_mediator'] as const;
  for (const table of tables) {
    const { rows } = await open.house.db.as({ kind: 'member', memberId: officer.member.memberId }, (tx) =>
      sql`select 1 from ${sql.table(`confidential.${table}`)}`.execute(tx),
    );
    assert.deepEqual(rows, [], table);
  }
  assert.ok(id);
});

test('the first party withdraws himself once he was offered mediation, and the second never learns it', async () => {
  const { number } = await assigned({ ageGroup: 'adult' });
  await took(number, 'offer', today, mediator);
  const his = await withCode(app, granted(await codeOf(number, 'first')).code);
  await took(number, 'offer-acceptance', { ...today, told: 'Ja.' }, mediator);
  const words = { words: 'Hij wil praten.', agreed_how: 'phone', agrees: 'yes', how: 'letter' };
  await took(number, 'second-party-contact', words, mediator);
  await took(number, 'second-party-talk', { ...today, told: 'Goed.' }, mediator);
  const hers = await withCode(app, granted(await codeOf(number, 'second')).code);
  const before = await page('/nl/return/case', hers);
  const done = await request(app, his, 'POST', '/nl/return/case/withdrawal', {
    id: randomId(),
    text: '',
  });
  assert.equal(done.status, 303, await done.text());
  assert.equal((await rowOf(number))?.stage, 'withdrawn');
  assert.match(await page('/nl/return/case', his), /De bemiddeling is afgelopen/);
  assert.equal(withoutIds(await page('/nl/return/case', hers)), withoutIds(before));
});

test('the database says the same word as the rule, for every stage and outcome', async () => {
  const stages = stagesOf('sanction');
  const asides = stages.flatMap((cameFrom) =>
    (['on_hold', 'withdrawn'] as const).map((stage) => ({ stage, cameFrom, outcome: null })),
  );
  const working = stages.map((stage) => ({ stage, cameFrom: null, outcome: null }));
  const closed = outcomes.keys.map((outcome) => ({ stage: 'closed' as const, cameFrom: null, outcome }));
  await open.house.db.as({ kind: 'public' }, async (tx) => {
    for (const of of [...working, ...asides, ...closed]) {
      const { rows } = await sql<{ word: string }>`
        select partners.sanction_word(${of.stage}, ${of.cameFrom}, ${of.outcome}) as word`.execute(tx);
      assert.equal(rows[0]?.word, sanctionAnswer(of), JSON.stringify(of));
    }
  });
});

test('the officer reads one of five words, and a refusal of the second party changes no byte of his page', async () => {
  const { number, id } = await assigned({ ageGroup: 'adult', ownReference: 'GAS 2026/99' });
  const ofCoordinator = { kind: 'member', memberId: town.working.coordinator.memberId } as const;
  const referral = await open.house.db.as(ofCoordinator, (tx) =>
    tx.selectFrom('confidential.referral').where('case_id', '=', id).select('id').executeTakeFirstOrThrow(),
  );
  const his = () => page(`/referrals/${referral.id}`, sanctioning);
  const received = await his();
  assert.match(received, /Uw dossier is ontvangen/);
  await took(number, 'offer', today, mediator);
  await took(number, 'offer-acceptance', { ...today, told: 'Ja.' }, mediator);
  const words = { words: 'Hij wil praten.', agreed_how: 'phone', agrees: 'yes', how: 'letter' };
  await took(number, 'second-party-contact', words, mediator);
  await took(number, 'refusal', { reason: 'FEAR', team_note: 'Zij durft niet.' }, mediator);
  assert.equal(withoutIds(await his()), withoutIds(received));
  await took(number, 'closing', { outcome: 'SAC_FAILED' });
  assert.match(await his(), /De bemiddeling is mislukt/);
  const agent = await signIn(app, 'police@demo.example');
  assert.equal((await request(app, agent, 'GET', `/referrals/${referral.id}`)).status, 404);
});
