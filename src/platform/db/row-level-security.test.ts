import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type pg from 'pg';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { jobHouse } from '../../../test/job-house.ts';
import {
  attempt,
  ownerOf,
  powersOver,
  type Row,
  type Specimen,
  specimen,
} from '../../../test/rights/at-the-wall.ts';
import { plantAppointment, plantReminder } from '../../../test/rights/planted-appointments.ts';
import { plantRequest } from '../../../test/rights/planted-requests.ts';
import { plantWords } from '../../../test/rights/planted-words.ts';
import { neighbourhood, type Relation } from '../../../test/rights/relations.ts';
import type { Viewer } from './database.ts';

let open: TestHouse;
let owner: pg.Client;
let around: Awaited<ReturnType<typeof neighbourhood>>;
let viewers: Record<Looking, Viewer | null>;
let specimens: Record<string, Specimen>;
const draftKey = randomBytes(32);
const lineId = randomUUID();

/** Nobody: a transaction that says not who is looking. */
type Looking = Exclude<Relation, 'mediatorAfter' | 'editor' | 'partnerElsewhere'> | 'nobody';

/**
 * Written by hand: what each may do with a row of the open case (the first party's, or the mediator's own), in the
 * letters s(elect), i(nsert), u(pdate), d(elete). Who is not named here may nothing.
 */
const expected: Record<string, Partial<Record<Looking, string>>> = {
  cases: { coordinator: 'siu', mediator: 'su', public: 'i' },
  party: { coordinator: 'siu', mediator: 's', partyA: 's' },
  party_hash: { coordinator: 'sid', partyA: 'sid' },
  home: { coordinator: 'siu', mediator: 's' },
  party_code: { coordinator: 'sid' },
  // A party may write one thing: that he withdraws. Here he takes part, so nothing can be written back as it is.
  party_standing: { coordinator: 'siu', mediator: 'su', partyA: 's' },
  compartment: { coordinator: 'siu', mediator: 's', partyA: 's' },
  compartment_grant: { coordinator: 'siud', mediator: 'su' },
  item: { coordinator: 'si', mediator: 'si', partyA: 'si' },
  case_mediator: { coordinator: 'siu', mediator: 's' },
  acquaintance: { coordinator: 'si', mediator: 's' },
  case_event: { coordinator: 'si', mediator: 'si' },
  // Its trigger writes it, whoever takes the step.
  case_milestone: { coordinator: 's' },
  agreement_line: { coordinator: 'siu', mediator: 'siu' },
  draft: {},
  words_offered: { coordinator: 'siu', mediator: 'siu', partyA: 'siu' },
  words_release: { coordinator: 'si', mediator: 'si' },
  words_received: { coordinator: 'siu', mediator: 'siu', partyA: 'su' },
  agreement: { coordinator: 'siu', mediator: 'siu', partyA: 's', partyB: 's' },
  agreement_signature: { coordinator: 'si', mediator: 'si', partyA: 'si' },
  letter: { coordinator: 'siu', mediator: 'si' },
  reached: { coordinator: 'si', mediator: 'si', partyA: 'si' },
  survey_asked: { coordinator: 'si' },
  case_link: { coordinator: 'siu' },
  // Bytes are added by whoever put the file in, and by nobody else.
  file_chunk: { coordinator: 's', mediator: 's', partyA: 'si' },
  way_in: { coordinator: 'sid', mediator: 'i', partyA: 'i' },
  appointment: { coordinator: 'siu', mediator: 'siu' },
  // A party may write one thing of what he was told: that he cannot come. Another value than this is refused by a trigger.
  appointment_party: { coordinator: 'siu', mediator: 'siu', partyA: 'su' },
  appointment_member: { coordinator: 'siu', mediator: 'siu' },
  booking: { coordinator: 'sid', mediator: 'sid' },
  offered_time: { coordinator: 'siu', mediator: 'siu', partyA: 'siu' },
  reminder: { coordinator: 's' },
  // Whoever complains may lay a complaint down; its handlers, none of whom looks here, read it.
  complaint: { public: 'i' },
  complaint_key: {},
  complaint_item: {},
  legal_hold: { coordinator: 'siu' },
  contact_person: { coordinator: 'siud', mediator: 's' },
  // A list that was laid ready: by a coordinator, or by the operator, who reads it not.
  case_import: { coordinator: 'siu', public: 'i' },
  imported_case: { coordinator: 'si' },
  referral: { coordinator: 'si', mediator: 's', partner: 's' },
  // The job tells, and nobody else.
  referral_told: { coordinator: 's', mediator: 's', partner: 's' },
  referral_phrase: { coordinator: 'si', partner: 'si' },
  consent: { coordinator: 'siu', mediator: 'siu', partyA: 'siu' },
  onward: { coordinator: 'siu', mediator: 'siu' },
  // The mediator who holds a key of the dossier; its magistrate reads a function of his own, and none of these rows.
  // Born with fewer columns than one has that is there: with them all nobody writes it.
  judicial_request: { coordinator: 'su', mediator: 'su' },
  judicial_key: { coordinator: 'sid', mediator: 's' },
  judicial_item: { coordinator: 'si', mediator: 'si' },
  // A coordinator marked this one, which had ended. From then on neither the case nor the mark is there for him, and what is
  // not there he does not mark again.
  forgetting: {},
};

/** Of no case and no person: a count that only its trigger touches, and tokens of forms that were sent. */
const withoutPolicy = ['confidential.case_counter', 'confidential.once'];

before(async () => {
  open = await testHouse();
  around = await neighbourhood(open.house);
  owner = await ownerOf(open.owner);
  viewers = whoLooks();
  await plantRows();
  const { caseId, partyA } = around.open;
  const mediator = around.members.mediator;
  const of = (table: string, where: string, ...values: unknown[]) =>
    specimen(owner, `confidential.${table}`, where, values);
  specimens = {
    cases: await of('cases', 'id = $1', caseId),
    party: await of('party', 'id = $1', partyA),
    party_hash: await of('party_hash', 'party_id = $1', partyA),
    home: await of('home', 'party_id = $1', partyA),
    party_code: await of('party_code', 'party_id = $1', partyA),
    party_standing: await of('party_standing', 'party_id = $1', partyA),
    compartment: await of('compartment', 'party_id = $1', partyA),
    compartment_grant: await of('compartment_grant', 'case_id = $1 and holder_id = $2', caseId, mediator),
    item: await of('item', 'case_id = $1 and kind = $2', caseId, 'story'),
    case_mediator: await of('case_mediator', 'case_id = $1 and member_id = $2', caseId, mediator),
    acquaintance: await of('acquaintance', 'member_id = $1', mediator),
    case_event: await of('case_event', 'case_id = $1', caseId),
    case_milestone: await of('case_milestone', 'case_id = $1', caseId),
    agreement_line: await of('agreement_line', 'item_id = $1', lineId),
    words_offered: await of('words_offered', 'from_party = $1 and to_party is null', partyA),
    words_release: await of('words_release', 'to_party = $1', partyA),
    words_received: await of('words_received', 'party_id = $1', partyA),
    agreement: await of('agreement', 'case_id = $1', caseId),
    agreement_signature: await of('agreement_signature', 'party_id = $1', partyA),
    draft: await of('draft', 'lookup_id = $1', draftKey),
    letter: await of('letter', 'party_id = $1', partyA),
    reached: await of('reached', 'party_id = $1', partyA),
    survey_asked: await of('survey_asked', 'party_id = $1', partyA),
    case_link: await of('case_link', 'case_id = $1 or other_case_id = $1', caseId),
    file_chunk: await of('file_chunk', 'case_id = $1', caseId),
    way_in: await of('way_in', 'party_id = $1', partyA),
    appointment: await of('appointment', 'case_id = $1', caseId),
    appointment_party: await of('appointment_party', 'party_id = $1', partyA),
    appointment_member: await of('appointment_member', 'case_id = $1', caseId),
    booking: await of('booking', 'case_id = $1', caseId),
    offered_time: await of('offered_time', 'party_id = $1', partyA),
    reminder: await of('reminder', 'case_id = $1', caseId),
    complaint: await of('complaint', 'true'),
    complaint_key: await of('complaint_key', 'true'),
    complaint_item: await of('complaint_item', 'true'),
    legal_hold: await of('legal_hold', 'case_id = $1', caseId),
    contact_person: await of('contact_person', 'party_id = $1', partyA),
    case_import: await of('case_import', 'true'),
    imported_case: await of('imported_case', 'case_id = $1', caseId),
    referral: await of('referral', 'case_id = $1', caseId),
    referral_told: await of('referral_told', 'case_id = $1', caseId),
    referral_phrase: await of('referral_phrase', 'case_id = $1', caseId),
    consent: await of('consent', 'party_id = $1', partyA),
    onward: await of('onward', 'party_id = $1', partyA),
    judicial_request: await of('judicial_request', 'true'),
    judicial_key: await of('judicial_key', `holder_kind = 'member'`),
    judicial_item: await of('judicial_item', 'true'),
    forgetting: await of('forgetting', 'case_id <> $1', caseId),
  };
});
after(async () => {
  await owner.end();
  await open.close();
});

function whoLooks(): typeof viewers {
  const members = Object.fromEntries(
    Object.entries(around.members).map(([name, memberId]) => [name, { kind: 'member', memberId }]),
  );
  return {
    ...(members as Record<Looking, Viewer>),
    partyA: { kind: 'party', partyId: around.open.partyA },
    partyB: { kind: 'party', partyId: around.open.partyB },
    public: { kind: 'public' },
    nobody: null,
  };
}

/** Rows that no step has made yet: an agreement line, somebody whom the mediator knows, and a resident's draft. */
async function plantRows(): Promise<void> {
  let receiver = '';
  const { coordinator, mediator } = around.members;
  const { caseId } = around.open;
  await open.house.db.as({ kind: 'member', memberId: coordinator ?? '' }, async (tx) => {
    await sql`insert into confidential.item select ${lineId}, c.id, 1, c.case_id, c.service_id, 'agreement_line', '\\x01',
      'coordinator', ${coordinator}, now() from confidential.compartment c where case_id = ${caseId} and kind = 'shared'`.execute(
      tx,
    );
    await sql`insert into confidential.agreement_line (item_id, case_id, service_id)
      select id, case_id, service_id from confidential.item where id = ${lineId}`.execute(tx);
    await sql`insert into confidential.acquaintance select ${mediator}, service_id, '\\x01'
      from confidential.cases where id = ${caseId}`.execute(tx);
    await sql`insert into confidential.case_link select ${randomUUID()}, least(${caseId}::uuid, id),
        greatest(${caseId}::uuid, id), service_id, ${coordinator}, now() from confidential.cases where id <> ${caseId}`.execute(
      tx,
    );
    await plantWords(tx, around.open, coordinator ?? '');
    const planted = { coordinator: coordinator ?? '', mediator: mediator ?? '' };
    ({ receiver } = await plantAppointment(tx, around.open, planted));
    await sql`insert into confidential.letter (id, party_id, case_id, service_id, kind, state, made_at, made_by, generation,
        sealed) select ${randomUUID()}, id, case_id, service_id, 'closing', 'printed', now(), ${coordinator}, 1, '\\x01'
      from confidential.party where id = ${around.open.partyA}`.execute(tx);
    await sql`insert into confidential.party_standing select id, case_id, service_id, 'taking_part', null, now(), false, true
      from confidential.party where id = ${around.open.partyA}`.execute(tx);
    await sql`insert into confidential.survey_asked select id, case_id, service_id, 'closing', 'mail'
      from confidential.party where id = ${around.open.partyA}`.execute(tx);
    await sql`insert into confidential.home (party_id, case_id, service_id, tenure) select id, case_id, service_id, 'OWNER'
      from confidential.party where id = ${around.open.partyA}`.execute(tx);
    await sql`insert into confidential.contact_person select ${randomUUID()}, id, case_id, service_id, '\\x01', now()
      from confidential.party where id = ${around.open.partyA}`.execute(tx);
    await sql`insert into confidential.case_import (id, service_id, made_by, made_at, rows)
      select ${randomUUID()}, service_id, ${coordinator}, now(), 1 from confidential.cases where id = ${caseId}`.execute(
      tx,
    );
    await sql`insert into confidential.imported_case select id, service_id, ${randomUUID()}, ${randomBytes(32)}
      from confidential.cases where id = ${caseId}`.execute(tx);
    await sql`insert into confidential.reached select ${randomUUID()}, id, case_id, service_id, 'mail', 'news', now()
      from confidential.party where id = ${around.open.partyA}`.execute(tx);
    await sql`insert into confidential.referral select ${randomUUID()}, id, service_id, ${around.station.organisationId},
        ${around.station.sender.agreement.id}, null, 'paper', null, '2026-11-22', 'in_person', '\\x01', shred_key
      from confidential.cases where id = ${caseId}`.execute(tx);
    await sql`insert into confidential.referral_phrase select ${randomUUID()}, id, case_id, service_id, organisation_id,
        false, 'please_ring_us', ${coordinator}, now() from confidential.referral where case_id = ${caseId}`.execute(
      tx,
    );
    await sql`insert into confidential.consent select ${randomUUID()}, case_id, id, service_id,
        ${around.station.organisationId}, 'feedback', array['closed'], 'by_phone', now(), ${coordinator}, null, null
      from confidential.party where id = ${around.open.partyA}`.execute(tx);
    await sql`insert into confidential.onward select i.id, i.case_id, c.party_id, i.service_id, null, null, 'asked', '2026-11-22',
        null from confidential.item i join confidential.compartment c on c.id = i.compartment_id
      where c.party_id = ${around.open.partyA} limit 1`.execute(tx);
    await plantRequest(tx, { ...planted, organisationId: around.station.organisationId });
    await sql`insert into confidential.legal_hold select ${randomUUID()}, id, service_id, 'court', '2027-01-01', now(),
        ${coordinator} from confidential.cases where id = ${caseId}`.execute(tx);
    await sql`insert into confidential.way_in select ${randomBytes(32)}, id, case_id, service_id, now(), now()
      from confidential.party where id = ${around.open.partyA}`.execute(tx);
  });
  await open.house.db.as({ kind: 'member', memberId: coordinator ?? '' }, (tx) =>
    sql`insert into confidential.forgetting select id, service_id, shred_key, 'asked', now() from confidential.cases
      where id <> ${caseId} limit 1`.execute(tx),
  );
  await open.house.db.as({ kind: 'party', partyId: around.open.partyA }, (tx) =>
    sql`insert into confidential.file_chunk select id, 0, compartment_id, case_id, service_id, '\\x01'
      from confidential.item where kind = 'story'`.execute(tx),
  );
  const job = jobHouse(open, 'entente_reminders');
  await plantReminder(job.house.db, receiver);
  await job.close();
  const telling = jobHouse(open, 'entente_partners');
  await telling.house.db.as({ kind: 'job', job: 'tell_partner' }, (tx) =>
    sql`insert into confidential.referral_told select ${randomUUID()}, id, case_id, service_id, organisation_id, 'closed',
        null, '2026-11-22' from confidential.referral where case_id = ${caseId}`.execute(tx),
  );
  await telling.close();
  await open.house.db.as({ kind: 'public' }, async (tx) => {
    const [id, service] = [randomUUID(), around.town.service.id];
    await sql`insert into confidential.complaint values (${id}, ${service}, 'received', 'WEB', '2026-11-22')`.execute(
      tx,
    );
    await sql`insert into confidential.complaint_key values (${id}, ${service}, ${coordinator}, '\\x01', '\\x01')`.execute(
      tx,
    );
    await sql`insert into confidential.complaint_item values (${randomUUID()}, ${id}, ${service}, '\\x01', null, now())`.execute(
      tx,
    );
  });
  await open.house.db.as({ kind: 'public', key: draftKey }, (tx) =>
    sql`insert into confidential.draft values (${draftKey}, '\\x01', now(), now())`.execute(tx),
  );
}

/** A row like this one, as this viewer would best write it to get in: in his own name, with keys of its own. */
function likeIt({ table, row, key }: Specimen, looking: Looking): Row {
  const me = around.members[looking as Relation] ?? around.open[looking as 'partyA'] ?? randomUUID();
  const isParty = looking.startsWith('party') || looking === 'public';
  const role = isParty ? 'party' : looking === 'coordinator' ? 'coordinator' : 'mediator';
  const inMyName: Record<string, Row> = {
    'confidential.cases': looking === 'public' ? { stage: 'requested' } : {},
    'confidential.item': { author_role: role, author_id: me },
    'confidential.case_event': { member_id: me, role, step: looking === 'public' ? 'request' : 'take_in' },
    'confidential.case_mediator': { member_id: me, answer: 'accepted', ended_at: null, id: randomUUID() },
    'confidential.acquaintance': { member_id: me },
    'confidential.letter': { made_by: me },
    'confidential.compartment_grant': { holder_id: me },
    'confidential.case_link': { linked_by: me },
    'confidential.case_import': { made_by: isParty ? null : me },
    'confidential.consent': { recorded_by: isParty ? null : me },
    'confidential.referral_phrase': { by_member: me, from_partner: looking === 'partner' },
    'confidential.words_offered': { offered_by: isParty ? null : me },
    'confidential.words_release': { released_by: me },
    'confidential.judicial_key': { given_by: me },
    'confidential.judicial_item': { author_id: me },
    'confidential.agreement': { offered_by: me },
    'confidential.agreement_signature': isParty
      ? { how: 'on_screen', recorded_by: null }
      : { recorded_by: me },
  };
  const fresh = Object.fromEntries(
    key
      .filter((column) => ['id', 'lookup_id', 'hash', 'token_hash'].includes(column))
      .map((column) => [column, Buffer.isBuffer(row[column]) ? randomBytes(32) : randomUUID()]),
  );
  return { ...row, ...fresh, ...inMyName[table] };
}

const wallOf = async (looking: Looking) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(specimens).map(async ([table, one]) => {
        return [table, await powersOver(open.house.db, viewers[looking], one, likeIt(one, looking))] as const;
      }),
    ),
  );

test('every table of the confidential schema has its walls up, and its row in the table above', async () => {
  const { rows } = await owner.query<{ name: string; walled: boolean; policies: number }>(
    `select format('%I.%I', n.nspname, c.relname) as name, c.relrowsecurity and c.relforcerowsecurity as walled,
       (select count(*)::int from pg_policy where polrelid = c.oid) as policies
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'confidential' and c.relkind in ('r', 'p') order by 1`,
  );
  assert.ok(rows.length > 10, 'the tables are found');
  const open = rows.filter(({ walled, policies }) => !walled || policies === 0).map(({ name }) => name);
  assert.deepEqual(open, withoutPolicy);
  assert.deepEqual(
    rows.map(({ name }) => name).filter((name) => !withoutPolicy.includes(name)),
    Object.keys(expected)
      .map((name) => `confidential.${name}`)
      .sort(),
  );
});

for (const looking of [
  'coordinator',
  'coordinatorElsewhere',
  'mediator',
  'mediatorAsked',
  'mediatorOfService',
  'administrator',
  'operator',
  'partner',
  'partyA',
  'partyB',
  'public',
  'nobody',
] as const satisfies readonly Looking[])
  test(`${looking} can do with a row of a case what the table says, and nothing else`, async () => {
    const should = Object.fromEntries(
      Object.entries(expected).map(([table, who]) => [table, who[looking] ?? '']),
    );
    assert.deepEqual(await wallOf(looking), should);
  });

test('whoever holds the key of a draft can do everything with it', async () => {
  const one = specimens.draft as Specimen;
  const holder = { kind: 'public', key: draftKey } as const;
  assert.equal(await powersOver(open.house.db, holder, one, one.row), 'siud');
});

test('a wall that somebody takes down is seen', async () => {
  await owner.query('create policy planted on confidential.item for select to entente_app using (true)');
  assert.equal((await wallOf('partner')).item, 's');
  await owner.query('drop policy planted on confidential.item');
  assert.ok(
    !(await attempt(
      open.house.db,
      viewers.partner,
      sql`select from confidential.item where case_id = ${around.open.caseId}`,
    )),
  );
});
