import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import type pg from 'pg';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { attempt, ownerOf } from '../../../test/rights/at-the-wall.ts';
import { neighbourhood } from '../../../test/rights/relations.ts';
import type { Viewer } from './database.ts';
import { roles } from './roles.ts';

let open: TestHouse;
let owner: pg.Client;
let around: Awaited<ReturnType<typeof neighbourhood>>;
let elsewhere: { caseId: string; serviceId: string; compartmentId: string };

before(async () => {
  open = await testHouse();
  around = await neighbourhood(open.house);
  owner = await ownerOf(open.owner);
  const { caseId } = around.open;
  const { rows } = await open.house.db.as(member('coordinator'), (tx) =>
    sql<{
      id: string;
    }>`select id from confidential.compartment where case_id = ${caseId} and kind = 'shared'`.execute(tx),
  );
  elsewhere = {
    caseId,
    serviceId: around.town.other.id,
    compartmentId: rows[0]?.id ?? '',
  };
});
after(async () => {
  await owner.end();
  await open.close();
});

const member = (name: keyof typeof around.members): Viewer => ({
  kind: 'member',
  memberId: around.members[name] ?? '',
});
const partyA = (): Viewer => ({ kind: 'party', partyId: around.open.partyA });

/** Whether it is refused by a wall, or by a constraint behind it. */
async function refused(viewer: Viewer, question: RawBuilder<unknown>): Promise<boolean> {
  let reached = false;
  try {
    await open.house.db.as(viewer, async (tx) => {
      const answer = await question.execute(tx);
      reached = Number(answer.numAffectedRows ?? 0n) > 0 || answer.rows.length > 0;
      throw new Error('rolled back');
    });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (message === 'rolled back') return !reached;
    if (code === '42501' || code?.startsWith('23')) return true;
    throw error;
  }
  return false;
}

/** Written by hand: all that the app's role may ever change of a row that is there. */
const changeable: Record<string, string> = {
  cases:
    'came_from channel closed_at complaint_flag district due_kind due_on first_contact_at language ' +
    'mode municipality outcome own_codes referrer_type relation reopened_by requested_at safety_flag second_party_knows stage stage_since sub_subject ' +
    'subject type version withdrawn_by',
  // A request becomes a community case, and its second party one of the others: a trigger lets nothing else pass.
  party: 'contact public_key side',
  home: 'age_band dwelling household tenure',
  party_standing: 'came_from reads_end reads_shared since standing',
  compartment: 'generation',
  compartment_grant: 'awaiting_acceptance',
  case_mediator: 'answer answered_at ended_at glimpse id keys_lost_at proposed_at',
  agreement: 'concluded_at concluded_by replaced_at',
  agreement_line: 'due_on ended_at kept',
  words_offered: 'answered answered_at answered_by answered_how taken_back_at taken_back_by taken_back_how',
  words_received: 'answer_item answered_at answered_by answered_how read_at read_by read_how',
  letter: 'posted_by posted_on state',
  appointment: 'changed_at ends_at kind place room_id starts_at state',
  appointment_member: 'sequence told_at',
  appointment_party: 'cannot_come_at ends_at kind place room_id sequence starts_at state told_at',
  offered_time: 'answer answered_at answered_how ended_at recorded_by',
  case_import: 'ended_at sealed sealed_key service_key_id undone_at',
  case_link: 'ended_at',
  legal_hold: 'lifted_at lifted_by review_on',
  consent: 'withdrawn_at',
  onward: 'consent_ended_on remind_on state state_on',
  complaint: 'acknowledged_on answered_on closed_at result stage version',
  complaint_key: 'public_key sealed',
  // A trigger lets only who is accredited that day answer, in his own name, and no step go that is not there.
  judicial_request:
    'answer answered_by answered_on due_on proposed_on returned_on state version withdrawn_on',
  contact_person: 'contact',
  draft: 'expires_at saved_at sealed',
};

test('of a row that is there, its case, service, number and key never change', async () => {
  const { rows } = await owner.query<{ name: string; columns: string }>(
    `select c.relname as name, string_agg(a.attname, ' ' order by a.attname) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where n.nspname = 'confidential' and c.relkind = 'r' and has_column_privilege('entente_app', c.oid, a.attnum, 'update')
     group by 1`,
  );
  assert.deepEqual(Object.fromEntries(rows.map(({ name, columns }) => [name, columns])), changeable);
});

test('a coordinator cannot let himself into a case of another service by a row of his own', async () => {
  const { caseId, serviceId } = elsewhere;
  const me = around.members.coordinatorElsewhere;
  const row = sql`insert into confidential.case_mediator (case_id, service_id, member_id, glimpse, proposed_at, answer)
    values (${caseId}, ${serviceId}, ${me}, '', now(), 'accepted')`;
  assert.ok(await refused(member('coordinatorElsewhere'), row));
});

test('nobody writes an item, an event or a grant of one case under the service of another', async () => {
  const { caseId, serviceId, compartmentId } = elsewhere;
  const me = around.members.coordinatorElsewhere;
  const rows = [
    sql`insert into confidential.item values (${randomUUID()}, ${compartmentId}, 1, ${caseId}, ${serviceId}, 'note', '',
      'coordinator', ${me}, now())`,
    sql`insert into confidential.case_event values (${randomUUID()}, ${caseId}, ${serviceId}, 'close', null, 'closed',
      now(), 'coordinator', ${me})`,
    sql`insert into confidential.compartment_grant values (${compartmentId}, 9, ${caseId}, ${serviceId}, 'member', ${me}, '')`,
  ];
  for (const row of rows) assert.ok(await refused(member('coordinatorElsewhere'), row));
});

test('a mediator can neither close a case nor put himself or another on it', async () => {
  const { caseId } = around.open;
  const mediator = member('mediator');
  assert.ok(!(await refused(mediator, sql`update confidential.cases set mode = null where id = ${caseId}`)));
  const bends = [
    sql`update confidential.cases set stage = 'closed', closed_at = now() where id = ${caseId}`,
    sql`update confidential.case_mediator set ended_at = now() where case_id = ${caseId}`,
    sql`update confidential.case_mediator set answer = 'accepted', ended_at = null
      where case_id = ${around.closed.caseId}`,
    sql`insert into confidential.case_mediator (case_id, service_id, member_id, glimpse, proposed_at, answer)
      select id, service_id, ${around.members.mediatorOfService}, '', now(), 'accepted' from confidential.cases`,
  ];
  for (const bend of bends) assert.ok(await refused(mediator, bend));
});

test('a mediator who was asked can answer, and do nothing else to what he was asked', async () => {
  const asked = member('mediatorAsked');
  const { caseId } = around.open;
  const write = (change: string) =>
    refused(asked, sql`update confidential.case_mediator set ${sql.raw(change)} where case_id = ${caseId}`);
  assert.equal(await write(`answer = 'declined'`), false);
  assert.equal(await write(`glimpse = ''`), true);
  assert.equal(await write(`answer = 'accepted', ended_at = now()`), true);
});

test('a mediator whose case is closed finds none of its rows, not even what he was shown before he accepted', async () => {
  const mediator = member('mediatorOfService');
  for (const table of ['case_mediator', 'compartment_grant', 'item', 'party', 'case_event'])
    assert.ok(
      !(await attempt(
        open.house.db,
        mediator,
        sql`select from ${sql.table(`confidential.${table}`)} where case_id = ${around.closed.caseId}`,
      )),
      table,
    );
});

test('a mediator who no longer works at the service mediates none of its cases', async () => {
  const sees = () => attempt(open.house.db, member('mediator'), sql`select from confidential.cases`);
  assert.ok(await sees());
  const until = 'update identity.role set ended_at = $2 where member_id = $1';
  await owner.query(until, [around.members.mediator, open.house.now()]);
  assert.ok(!(await sees()));
  await owner.query(until, [around.members.mediator, null]);
});

test('a party finds himself, two compartments and his two keys to them, and nothing that tells of the other', async () => {
  const count = async (table: string) => {
    const { rows } = await open.house.db.as(partyA(), (tx) =>
      sql<{ n: number }>`select count(*)::int as n from ${sql.table(`confidential.${table}`)}`.execute(tx),
    );
    return rows[0]?.n;
  };
  // The hashes are those of his own name and address, which he replaces when he changes them.
  const found = { party: 1, compartment: 2, compartment_grant: 2, cases: 0, case_event: 0, case_mediator: 0 };
  for (const [table, n] of Object.entries({ ...found, party_code: 0, party_hash: 2, agreement_line: 0 }))
    assert.equal(await count(table), n, table);
});

test('a party writes in his own compartment and name, and not in the shared one', async () => {
  const write = (compartmentWhere: RawBuilder<unknown>, author: string) =>
    refused(
      partyA(),
      sql`insert into confidential.item select ${randomUUID()}, id, 1, case_id, service_id, 'message', '', 'party',
        ${author}, now() from confidential.compartment where ${compartmentWhere}`,
    );
  const { partyA: a, partyB: b } = around.open;
  assert.equal(await write(sql`party_id = ${a}`, a), false);
  assert.equal(await write(sql`party_id = ${a}`, b), true);
  assert.equal(await write(sql`kind = 'shared'`, a), true);
});

test('the public writes into the case that it opens in the same transaction, and into no other', async () => {
  const { caseId, compartmentId } = elsewhere;
  const serviceId = around.town.service.id;
  const rows = [
    sql`insert into confidential.compartment_grant values
      (${compartmentId}, 9, ${caseId}, ${serviceId}, 'party', ${around.open.partyB}, '')`,
    sql`insert into confidential.item values
      (${randomUUID()}, ${compartmentId}, 1, ${caseId}, ${serviceId}, 'story', '', 'party', null, now())`,
    sql`insert into confidential.party_code values
      (${randomBytes(16)}, ${around.open.partyB}, ${serviceId}, '', now())`,
  ];
  for (const row of rows) assert.ok(await refused({ kind: 'public' }, row));
  for (const table of ['cases', 'party', 'item', 'compartment', 'compartment_grant', 'party_code'])
    assert.ok(
      !(await attempt(
        open.house.db,
        { kind: 'public' },
        sql`select from ${sql.table(`confidential.${table}`)}`,
      )),
    );
});

type Powers = { role: string; owns: number; above: boolean; reads: number; sealed: number };

/** The app, and the jobs that remind, tell partners, ask parties, forget and change the installation’s key: rows, and never what is sealed in them. */
const seesCases = [
  'entente_app',
  'entente_partners',
  'entente_reminders',
  'entente_retention',
  'entente_rotation',
  'entente_surveys',
];

test('our roles own nothing, bypass nothing, and no role but the app’s reads what is sealed in a case', async () => {
  const { rows } = await owner.query<Powers>(
    `select r.rolname as role, r.rolsuper or r.rolbypassrls or r.rolcreaterole as above,
       (select count(*)::int from pg_class c where c.relowner = r.oid)
         + (select count(*)::int from pg_proc p where p.proowner = r.oid)
         + (select count(*)::int from pg_namespace n where n.nspowner = r.oid) as owns,
       (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'confidential' and c.relkind in ('r', 'v')
          and has_table_privilege(r.oid, c.oid, 'select, insert, update, delete')) as reads,
       (select count(*)::int from pg_attribute a join pg_class c on c.oid = a.attrelid
          join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'confidential' and a.attname in ('sealed', 'glimpse', 'bytes')
          and has_column_privilege(r.oid, c.oid, a.attnum, 'select')) as sealed
     from pg_roles r where r.rolname = any($1) order by 1`,
    [roles],
  );
  assert.equal(rows.length, roles.length);
  for (const { role, owns, above, reads, sealed } of rows) {
    assert.deepEqual([role, owns, above], [role, 0, false]);
    assert.equal(reads > 0, seesCases.includes(role), `${role} reads ${reads} of the confidential tables`);
    assert.equal(sealed > 0, role === 'entente_app', `${role} reads ${sealed} columns of what is sealed`);
  }
});
