import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import pg from 'pg';
import type { Asked } from '../../../../db/demo-town/ask-for-help.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { openMail } from '../../../platform/mail/mail.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type MediatorProfile, saveMediatorProfile } from '../../mediators/profile/save-mediator-profile.ts';
import { readCase } from '../case/read-case.ts';
import { openForMember } from '../record/open-for-member.ts';
import { readItems } from '../record/record.ts';
import { acquaintedWith, askedFor } from './queries.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let cookies: { coordinator: string; mediators: string[] };

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  app = createApp(here.house);
  cookies = {
    coordinator: await signIn(app, 'coordinator@demo.example'),
    mediators: await Promise.all(
      ['mediator', 'mediator2', 'mediator3'].map((name) => signIn(app, `${name}@demo.example`)),
    ),
  };
});
after(() => here.close());

const fit: MediatorProfile = {
  ...{ street: 'Verweg', place: 'Demostad', district: 'Elders', languages: ['nl'], skills: [], gender: '' },
  ...{ experienced: true, trainedOn: '2024-01-10', agreementSignedOn: '2024-01-11', recordCheckUntil: null },
  ...{ mostOpenCases: 40, active: true },
};
const as = <T>(who: AtWork, work: Parameters<typeof here.house.db.as<T>>[1]) =>
  here.house.db.as({ kind: 'member', memberId: who.memberId }, work);
const ids = () => town.mediators.map((mediator) => mediator.member.memberId);

async function profile(index: number, change: Partial<MediatorProfile> = {}) {
  const of = { memberId: ids()[index] as string, serviceId: town.service.id };
  const by = { id: town.working.coordinator.memberId, name: 'Cato' };
  const saved = await as(town.working.coordinator, (tx) =>
    saveMediatorProfile(tx, of, { ...fit, ...change }, by, here.house.now()),
  );
  assert.ok(saved.ok);
}
const everybodyFits = () => Promise.all([0, 1, 2].map((index) => profile(index)));

const coordinate = (path: string, fields: Record<string, string | string[]> = {}) =>
  request(app, cookies.coordinator, 'POST', path, { once: randomUUID(), ...fields });

/** A case that waits for mediators. Every case has parties of its own, so that no acquaintance crosses. */
let asks = 0;
async function acceptedCase(options: { code?: boolean } = {}): Promise<Asked> {
  asks += 1;
  const at = { postcode: '4000', place: 'Demostad' };
  const asked = await town.ask(
    {
      first: {
        ...at,
        name: `Ömer Zoeker${asks}`,
        street: 'Kerkstraat',
        house: `${asks}`,
        phone: `04990000${asks}`,
      },
      second: { ...at, name: `Willeke Stoorder${asks}`, street: 'Molenweg', house: `${asks}` },
      story: `GEHEIM-VERHAAL-${asks}`,
    },
    options,
  );
  const took = await coordinate(`/cases/${asked.number}/intake`, { how: 'phone', district: 'Oost' });
  assert.equal(took.status, 303);
  assert.equal((await coordinate(`/cases/${asked.number}/acceptance`, { agrees: 'yes' })).status, 303);
  return asked;
}

const setService = (settings: object) =>
  as(town.working.coordinator, (tx) =>
    tx
      .updateTable('identity.service')
      .set({ settings: JSON.stringify(settings) })
      .where('id', '=', town.service.id)
      .execute(),
  );

const propose = (asked: Asked, chosen: number[], fields: Record<string, string> = {}) =>
  coordinate(`/cases/${asked.number}/assignment`, {
    team: 'own',
    mediators: chosen.map((index) => ids()[index] as string),
    ...fields,
  });

const rowsOf = (asked: Asked) => as(town.working.coordinator, (tx) => askedFor(tx, asked.caseId));
const stageOf = async (asked: Asked) =>
  (await readCase(here.house, town.working.coordinator, asked.number))?.row.stage;
const eventsOf = async (asked: Asked) =>
  (await readCase(here.house, town.working.coordinator, asked.number))?.events.map((event) => event.step) ??
  [];

async function proposalOf(asked: Asked, index: number): Promise<string> {
  const row = await as(town.working.mediators[index] as AtWork, (tx) =>
    tx
      .selectFrom('confidential.case_mediator')
      .where('case_id', '=', asked.caseId)
      .select('id')
      .executeTakeFirstOrThrow(),
  );
  return `/proposals/${row.id}`;
}
const mediate = (index: number, method: 'GET' | 'POST', path: string, fields = {}) =>
  request(app, cookies.mediators[index] as string, method, path, fields);
const answer = async (asked: Asked, index: number, said: string) =>
  mediate(index, 'POST', await proposalOf(asked, index), { answer: said });
const grantsSeenBy = (index: number, asked: Asked) =>
  as(town.working.mediators[index] as AtWork, (tx) =>
    tx
      .selectFrom('confidential.compartment_grant')
      .where('case_id', '=', asked.caseId)
      .select(['sealed', 'generation', 'compartment_id'])
      .execute(),
  );
/** As the coordinator sees them: also those that are prepared. */
const grantsOf = (asked: Asked) =>
  as(town.working.coordinator, (tx) =>
    tx.selectFrom('confidential.compartment_grant').where('case_id', '=', asked.caseId).selectAll().execute(),
  );
const grantsHeldBy = async (index: number, asked: Asked): Promise<number> =>
  (await grantsOf(asked)).filter((grant) => grant.holder_id === ids()[index]).length;

test('the page suggests teams with their reasons, and says of everybody what stops him', async () => {
  await everybodyFits();
  await profile(2, { trainedOn: null });
  const asked = await acceptedCase();
  const page = await request(app, cookies.coordinator, 'GET', `/cases/${asked.number}/assignment`);
  const html = await page.text();
  assert.equal(page.status, 200);
  assert.ok(
    html.includes(`value="${ids()[0]},${ids()[1]}"`) || html.includes(`value="${ids()[1]},${ids()[0]}"`),
  );
  assert.match(html, /spreekt Nederlands/);
  assert.match(html, /Regel: heeft de opleiding nog niet afgerond/);
  assert.match(html, /Bas Bemiddelaar en Mia Middelaar|Mia Middelaar en Bas Bemiddelaar/);
});

test('each hard rule refuses a choice until a reason is given, and asks nobody meanwhile', async () => {
  const breaks: [string, Partial<MediatorProfile>, Partial<MediatorProfile>?][] = [
    ['own_street', { street: 'KERKSTRAAT 7', place: '4000' }],
    ['own_street', { street: 'Molenweg', place: '4000 Demostad' }],
    ['own_district', { district: 'oost' }],
    ['inactive', { active: false }],
    ['untrained', { trainedOn: '2026-12-24' }],
    ['no_agreement', { agreementSignedOn: null }],
    ['full', { mostOpenCases: 0 }],
    ['nobody_experienced', { experienced: false }, { experienced: false }],
  ];
  for (const [rule, change, others = {}] of breaks) {
    await Promise.all([profile(0, change), profile(1, others)]);
    const asked = await acceptedCase();
    const refused = await propose(asked, [0, 1]);
    assert.equal(refused.status, 422, rule);
    const html = await refused.text();
    assert.match(html, /U wijkt af van een regel/, rule);
    assert.match(html, new RegExp(`value="${ids()[0]}"[^>]*checked`), 'what was ticked stays ticked');
    assert.deepEqual(await rowsOf(asked), [], rule);
    assert.equal(await stageOf(asked), 'accepted');
    const passed = await propose(asked, [0, 1], { reason: `Omdat ${rule} hier geen kwaad kan` });
    assert.equal(passed.status, 303, rule);
    const seen = await readCase(here.house, town.working.coordinator, asked.number);
    const override = seen?.items.team.find((item) => item.content.kind === 'override')?.content;
    assert.deepEqual(override, {
      kind: 'override',
      rules: [rule],
      text: `Omdat ${rule} hier geen kwaad kan`,
    });
  }
  await everybodyFits();
});

test('a wrong number, nobody and a stranger are refused beside the field', async () => {
  const asked = await acceptedCase();
  const one = await propose(asked, [0]);
  assert.equal(one.status, 422);
  assert.match(await one.text(), /Kies 2 bemiddelaars. U koos er 1/);
  assert.match(await (await propose(asked, [])).text(), /Kies een team, of vink zelf namen aan/);
  const stranger = await coordinate(`/cases/${asked.number}/assignment`, {
    team: 'own',
    mediators: [ids()[0] as string, town.otherCoordinator.member.memberId],
  });
  assert.equal(stranger.status, 422);
  assert.deepEqual(await rowsOf(asked), []);
});

test('a form posted twice asks once: one row, one step, one mail each', async () => {
  const asked = await acceptedCase();
  const page = await request(app, cookies.coordinator, 'GET', `/cases/${asked.number}/assignment`);
  const once = hiddenField(await page.text(), 'once');
  const before = (await mails()).length;
  const both = await Promise.all([propose(asked, [0, 1], { once }), propose(asked, [0, 1], { once })]);
  assert.deepEqual(
    both.map((answered) => answered.status),
    [303, 303],
  );
  assert.equal((await rowsOf(asked)).length, 2);
  assert.equal((await eventsOf(asked)).filter((step) => step === 'propose_mediators').length, 1);
  assert.equal((await mails()).length - before, 2);
});

test('before his yes a mediator sees street and initial, and nothing else opens', async () => {
  const asked = await acceptedCase();
  assert.equal((await propose(asked, [0, 1])).status, 303);
  const path = await proposalOf(asked, 0);
  const list = await (await mediate(0, 'GET', '/proposals')).text();
  const html = await (await mediate(0, 'GET', path)).text();
  assert.ok(list.includes(path));
  for (const shown of ['Ö. uit Kerkstraat', 'W. uit Molenweg']) assert.ok(html.includes(shown), shown);
  for (const hidden of [
    'Zoeker',
    'Stoorder',
    'GEHEIM',
    '0499',
    '4000',
    asked.number,
    asked.caseId,
    'Oost',
    'Bas',
  ])
    for (const page of [list, html]) assert.ok(!page.includes(hidden), hidden);
  assert.equal((await mediate(0, 'GET', `/cases/${asked.number}`)).status, 404);
  assert.deepEqual(await grantsSeenBy(0, asked), []);
  const prepared = (await grantsOf(asked)).filter((grant) => grant.holder_kind === 'member');
  assert.equal(prepared.length, 8, 'four compartments for each are prepared all the same');
  assert.ok(prepared.every((grant) => grant.awaiting_acceptance));
  assert.equal((await mediate(1, 'GET', path)).status, 404, 'the question of another is not there');
  assert.equal((await mediate(1, 'POST', path, { answer: 'accepted' })).status, 404);
});

test('by his yes he reads the case, the other not before his own; the last yes assigns', async () => {
  const asked = await acceptedCase();
  await propose(asked, [0, 1]);
  const first = await answer(asked, 0, 'accepted');
  assert.equal(first.headers.get('Location'), `/cases/${asked.number}`);
  const seen = await readCase(here.house, town.working.mediators[0], asked.number);
  const story = seen?.items.first[0]?.content;
  assert.equal(story?.kind === 'story' && story.text, `GEHEIM-VERHAAL-${asks}`);
  assert.match(await (await mediate(0, 'GET', `/cases/${asked.number}`)).text(), /Zoeker/);
  assert.equal(await stageOf(asked), 'proposed');
  assert.equal((await mediate(1, 'GET', `/cases/${asked.number}`)).status, 404);
  assert.equal((await answer(asked, 0, 'accepted')).status, 303, 'the same answer twice is one');
  const other = await answer(asked, 0, 'declined');
  assert.equal(other.status, 409);
  assert.match(await other.text(), /U hebt deze vraag al beantwoord/);
  assert.equal((await answer(asked, 1, 'accepted')).status, 303);
  assert.equal(await stageOf(asked), 'assigned');
});

test('two who say yes in the same instant assign the case exactly once', async () => {
  for (let round = 0; round < 5; round += 1) {
    const asked = await acceptedCase();
    await propose(asked, [0, 1]);
    const both = await Promise.all([answer(asked, 0, 'accepted'), answer(asked, 1, 'accepted')]);
    assert.deepEqual(
      both.map((answered) => answered.status),
      [303, 303],
    );
    assert.equal(await stageOf(asked), 'assigned');
    assert.equal((await eventsOf(asked)).filter((step) => step === 'assign').length, 1);
  }
});

test('who says no loses what was prepared, and only he is replaced', async () => {
  const asked = await acceptedCase();
  await propose(asked, [0, 1]);
  assert.equal((await answer(asked, 0, 'accepted')).status, 303);
  assert.equal((await answer(asked, 1, 'declined')).headers.get('Location'), '/proposals?answered=yes');
  assert.equal(await grantsHeldBy(1, asked), 0);
  assert.equal(await stageOf(asked), 'proposed');
  const page = await (
    await request(app, cookies.coordinator, 'GET', `/cases/${asked.number}/assignment`)
  ).text();
  assert.match(page, /Bas Bemiddelaar<\/strong>, kan niet/);
  assert.match(
    page,
    new RegExp(`type="radio"[^>]*value="${ids()[2]}"`),
    'suggests whom to add, not a whole team',
  );
  assert.equal((await propose(asked, [2])).status, 303);
  assert.ok(await readCase(here.house, town.working.mediators[0], asked.number), 'his yes stands');
  assert.equal((await answer(asked, 2, 'accepted')).status, 303);
  assert.equal(await stageOf(asked), 'assigned');
  assert.equal((await mediate(1, 'GET', `/cases/${asked.number}`)).status, 404);
});

test('who knows one of them is never asked for these persons again, whatever the coordinator writes', async () => {
  const asked = await acceptedCase();
  await propose(asked, [0, 1]);
  assert.equal((await answer(asked, 1, 'knows_them')).status, 303);
  assert.equal(await grantsHeldBy(1, asked), 0);
  const at = { postcode: '4000', place: 'Demostad' };
  const again = await town.ask({
    first: { ...at, name: 'Iemand Anders', street: 'Dorpsstraat', house: '77' },
    second: { ...at, name: 'W. Stoorder', street: 'molenweg', house: `${asks}` },
  });
  const unrelated = await acceptedCase();
  const known = (caseId: string) => as(town.working.coordinator, (tx) => acquaintedWith(tx, caseId));
  assert.deepEqual([...(await known(again.caseId))], [ids()[1]]);
  assert.deepEqual([...(await known(unrelated.caseId))], []);
  await coordinate(`/cases/${again.number}/intake`, { how: 'phone' });
  await coordinate(`/cases/${again.number}/acceptance`, { agrees: 'yes' });
  const refused = await propose(again, [0, 1], { reason: 'Er is niemand anders' });
  assert.equal(refused.status, 422);
  const html = await refused.text();
  assert.match(html, /Bas Bemiddelaar kent een van de partijen/);
  assert.doesNotMatch(html, new RegExp(`type="checkbox"[^>]*value="${ids()[1]}"`));
  assert.deepEqual(await rowsOf(again), []);
});

test('who is taken off finds no case, and no key of his opens what is written next', async () => {
  const asked = await acceptedCase({ code: true });
  await propose(asked, [0, 1]);
  await answer(asked, 0, 'accepted');
  await answer(asked, 1, 'accepted');
  const gone = town.working.mediators[0];
  const before = await as(gone, async (tx) => {
    const seen = await readCase(here.house, gone, asked.number);
    assert.ok(seen);
    return openForMember(tx, here.house, gone, seen.row);
  });
  const path = `/cases/${asked.number}/mediators/${ids()[0]}/departure`;
  assert.match(
    await (await request(app, cookies.coordinator, 'GET', path)).text(),
    /Haal Mia Middelaar van de zaak\?/,
  );
  assert.equal((await mediate(1, 'POST', path)).status, 403, 'a mediator takes nobody off');
  assert.equal((await coordinate(path)).status, 303);
  assert.equal((await coordinate(path)).status, 303, 'posted twice is once');
  assert.equal((await mediate(0, 'GET', `/cases/${asked.number}`)).status, 404);
  assert.equal(await grantsHeldBy(0, asked), 0);

  const talk = { how: 'visit', on: '2026-11-22', told: 'NA-HET-VERTREK', once: randomUUID() };
  assert.equal((await mediate(1, 'POST', `/cases/${asked.number}/first-party-talk`, talk)).status, 303);
  const stays = await readCase(here.house, town.working.mediators[1], asked.number);
  const texts = stays?.items.first.map((item) => 'text' in item.content && item.content.text);
  assert.deepEqual(
    texts?.toSorted(),
    [`GEHEIM-VERHAAL-${asks}`, 'NA-HET-VERTREK'],
    'the other reads old and new',
  );
  const withOldKeys = await as(town.working.coordinator, (tx) => readItems(tx, before));
  assert.ok(withOldKeys.some((item) => 'text' in item.content && item.content.text.startsWith('GEHEIM')));
  assert.ok(!withOldKeys.some((item) => 'text' in item.content && item.content.text === 'NA-HET-VERTREK'));

  const renewed = (await grantsOf(asked)).filter((grant) => grant.generation === 2);
  const holders = (kind: string) => renewed.filter((grant) => grant.holder_kind === kind).length;
  // Four compartments for the service and for who stays; for the party with a code his own and the shared one.
  assert.deepEqual([holders('service'), holders('member'), holders('party')], [4, 4, 2]);

  assert.equal((await propose(asked, [2])).status, 303, 'somebody can take his place');
  assert.equal(await stageOf(asked), 'first_party_heard');
  assert.equal((await answer(asked, 2, 'accepted')).status, 303);
  const late = await readCase(here.house, town.working.mediators[2], asked.number);
  assert.equal(late?.items.first.length, 2, 'who comes later reads all');
});

test('a yes in the same instant as being taken off never opens the case, and neither breaks', async () => {
  for (let round = 0; round < 4; round += 1) {
    const asked = await acceptedCase();
    await propose(asked, [0, 1]);
    await answer(asked, 1, 'accepted');
    const path = await proposalOf(asked, 0);
    const [said, left] = await Promise.all([
      mediate(0, 'POST', path, { answer: 'accepted' }),
      coordinate(`/cases/${asked.number}/mediators/${ids()[0]}/departure`),
    ]);
    assert.ok([303, 404].includes(said.status), `${said.status}`);
    assert.equal(left.status, 303);
    assert.equal((await mediate(0, 'GET', `/cases/${asked.number}`)).status, 404);
    assert.equal(await grantsHeldBy(0, asked), 0);
    assert.ok(await readCase(here.house, town.working.mediators[1], asked.number), 'the other still reads');
  }
});

test('where a service works with one mediator, his yes alone assigns', async () => {
  await setService({ mediatorsPerCase: 1 });
  const asked = await acceptedCase();
  const page = await (
    await request(app, cookies.coordinator, 'GET', `/cases/${asked.number}/assignment`)
  ).text();
  assert.match(page, /Bemiddelaar kiezen/);
  assert.equal((await propose(asked, [0, 1])).status, 422);
  const suggested = /name="team" value="([0-9a-f-]{36})"/.exec(page)?.[1];
  assert.equal(suggested && ids().includes(suggested), true);
  assert.equal((await propose(asked, [2])).status, 303);
  assert.equal((await answer(asked, 2, 'accepted')).status, 303);
  assert.equal(await stageOf(asked), 'assigned');
  await setService({});
});

test('a proposal that is taken back ends for all, also for who had said yes', async () => {
  const asked = await acceptedCase();
  await propose(asked, [0, 1]);
  await answer(asked, 0, 'accepted');
  const path = await proposalOf(asked, 1);
  assert.equal((await coordinate(`/cases/${asked.number}/proposal-withdrawal`)).status, 303);
  assert.equal((await mediate(0, 'GET', `/cases/${asked.number}`)).status, 404);
  assert.equal((await mediate(1, 'POST', path, { answer: 'accepted' })).status, 404);
  assert.equal((await grantsHeldBy(0, asked)) + (await grantsHeldBy(1, asked)), 0);

  assert.equal((await propose(asked, [0, 1])).status, 303, 'the same two can be asked again');
  assert.equal((await mediate(1, 'GET', path)).status, 404, 'the old question stays closed');
  await answer(asked, 0, 'accepted');
  await answer(asked, 1, 'accepted');
  assert.equal(await stageOf(asked), 'assigned');
  const seen = await readCase(here.house, town.working.mediators[0], asked.number);
  assert.equal(seen?.items.first.length, 1, 'what was written before opens again');
});

test('a yes to a case on hold waits, a no does not', async () => {
  const asked = await acceptedCase();
  await propose(asked, [0, 1]);
  assert.equal((await coordinate(`/cases/${asked.number}/hold`)).status, 303);
  const yes = await answer(asked, 0, 'accepted');
  assert.equal(yes.status, 409);
  assert.match(await yes.text(), /De zaak is intussen veranderd/);
  assert.equal((await mediate(0, 'GET', `/cases/${asked.number}`)).status, 404);
  assert.equal((await answer(asked, 1, 'declined')).status, 303);
});

test('the database lets no mediator write himself into a case, nor change his answer', async () => {
  const asked = await acceptedCase();
  await propose(asked, [0, 1]);
  const outsider = town.working.mediators[2];
  const row = { case_id: asked.caseId, service_id: town.service.id, member_id: outsider.memberId };
  const answered = { answer: 'accepted', answered_at: here.house.now(), ended_at: null } as const;
  const glimpse = { glimpse: new Uint8Array(1), proposed_at: here.house.now() };
  await assert.rejects(
    as(outsider, (tx) =>
      tx
        .insertInto('confidential.case_mediator')
        .values({ ...row, ...answered, ...glimpse })
        .execute(),
    ),
    /row-level security/,
  );
  await answer(asked, 1, 'declined');
  const changed = await as(town.working.mediators[1], (tx) =>
    tx
      .updateTable('confidential.case_mediator')
      .set({ answer: 'accepted' })
      .where('case_id', '=', asked.caseId)
      .executeTakeFirst(),
  );
  assert.equal(changed.numUpdatedRows, 0n);
  await assert.rejects(
    as(town.working.mediators[0], (tx) =>
      tx
        .updateTable('confidential.case_mediator')
        .set({ case_id: randomUUID() })
        .where('case_id', '=', asked.caseId)
        .execute(),
    ),
    /permission denied/,
  );
});

test('malformed addresses and forms of the assignment never break', async () => {
  const asked = await acceptedCase();
  for (const path of ['/proposals/1', '/proposals/%00', `/proposals/${randomUUID()}`])
    assert.equal((await mediate(0, 'GET', path)).status, 404, path);
  assert.equal((await mediate(0, 'POST', '/proposals/x', { answer: 'accepted' })).status, 404);
  const departure = `/cases/${asked.number}/mediators/x/departure`;
  assert.equal((await request(app, cookies.coordinator, 'GET', departure)).status, 404);
  assert.equal((await coordinate(departure)).status, 404);
  const junk = { team: 'a,b', reason: 'x'.repeat(2000), once: 'no uuid' };
  assert.equal((await coordinate(`/cases/${asked.number}/assignment`, junk)).status, 422);
  assert.equal(
    (await coordinate('/cases/1999-0001/assignment', { team: 'own', mediators: 'x' })).status,
    404,
  );
});

/** Every mail that waits, opened as the job that sends it would. */
async function mails() {
  const client = new pg.Client(here.owner);
  await client.connect();
  await seeAll(client);
  try {
    const { rows } = await client.query<{ id: string; sealed: Uint8Array }>(
      'select id, sealed from platform.outbox',
    );
    return rows.map((row) => openMail(here.house.installationKey, row.id, row.sealed));
  } finally {
    await client.end();
  }
}

test('no mail of all these names a party, a street, a case or who answered what', async () => {
  const all = await mails();
  const purposes = new Set(all.map((mail) => mail.purpose));
  assert.ok(purposes.has('proposal') && purposes.has('proposal_answer'));
  for (const { subject, text } of all.filter((mail) => mail.purpose.startsWith('proposal')))
    for (const hidden of ['Zoeker', 'Stoorder', 'straat', 'Molenweg', '2026-', 'accepted', 'GEHEIM'])
      assert.ok(!`${subject} ${text}`.includes(hidden), hidden);
});
