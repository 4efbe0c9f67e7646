import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { employ, settle } from '../../../db/demo-town/settle.ts';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { type BetweenTwo, type WordsTown, wordsTown } from '../../../test/words-town.ts';
import { lockCase } from '../../features/cases/queries.ts';
import { openForMember } from '../../features/cases/record/open-for-member.ts';
import { releaseFirstWords } from '../../features/cases/releases/first-words.ts';
import { offerOwnWords } from '../../features/cases/releases/offer-words.ts';
import { overviewForCoordinator, overviewForParty } from '../../features/retention/access/read-overview.ts';
import type { Tx } from '../../platform/db/database.ts';
import { randomId } from '../../platform/vault/random-id.ts';

let here: TestHouse;
let town: WordsTown;
let between: BetweenTwo;
let handler: string;
let desk: string;
before(async () => {
  here = await testHouse();
  town = await wordsTown(here);
  between = await town.aCase();
  desk = town.working.coordinator.memberId;
  const hears = await settle(here.house, {
    email: 'hears@demo.example',
    name: 'Hanna Hoort',
    language: 'nl',
  });
  await employ(here.house, hears, 'complaint_handler', town.service);
  handler = hears.member.memberId;
});
after(async () => {
  await town.close();
  await here.close();
});

const as = <T>(memberId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  here.house.db.as({ kind: 'member', memberId }, work);
const refusal = /row-level security|insufficient|permission denied|violates foreign key|Who withdraws/;
const refused = (memberId: string, work: (tx: Tx) => Promise<unknown>) =>
  assert.rejects(as(memberId, work), refusal);

test('the overview that a party takes along does not tell that the other was reached', async () => {
  const { A, caseId, number } = between;
  const coordinator = town.working.coordinator;
  const overviews = async () => {
    const [own, handed] = [
      await overviewForParty(here.house, A),
      await overviewForCoordinator(here.house, coordinator, { number, partyId: A.partyId }),
    ];
    return JSON.stringify([own?.told, handed?.told]);
  };
  const earlier = await overviews();
  await as(desk, async (tx) => {
    const row = await lockCase(tx, coordinator, number);
    assert.ok(row?.id === caseId);
    const record = await openForMember(tx, here.house, coordinator, row);
    const words = { words: 'FIRST-WORDS', agreedHow: 'phone', told: 'visit' } as const;
    const author = { role: 'coordinator', id: desk };
    const of = { from: A.partyId, to: between.B.partyId };
    await releaseFirstWords(tx, record, of, words, author, here.house.now());
  });
  const other = await overviewForParty(here.house, between.B);
  assert.match(JSON.stringify(other), /FIRST-WORDS/, 'who was told them finds them');
  assert.equal(await overviews(), earlier);
});

test('a hold that a coordinator placed before does not take in the hold of a complaint handler', async () => {
  const asked = await town.ask();
  const of = { case_id: asked.caseId, service_id: town.service.id };
  const hold = { ...of, reason: 'complaint' as const, review_on: '2027-01-01', placed_at: here.house.now() };
  await as(desk, (tx) =>
    sql`insert into confidential.legal_hold (id, case_id, service_id, reason, review_on, placed_at, placed_by)
      values (${randomId()}, ${hold.case_id}, ${hold.service_id}, ${hold.reason}, ${hold.review_on}, ${hold.placed_at}, ${desk})`.execute(
      tx,
    ),
  );
  const keep = (until: string) =>
    as(handler, async (tx) => {
      const { rows } = await sql<{
        held: boolean;
      }>`select confidential.hold_for_complaint(${town.service.id}::uuid,
        ${asked.number}, ${until}::date, ${here.house.now()}) as held`.execute(tx);
      return rows[0]?.held;
    });
  assert.equal(await keep('2027-03-01'), true);
  assert.equal(await keep('2027-06-01'), true, 'longer');
  assert.equal(await keep('2027-02-01'), true, 'never shorter');
  await as(desk, (tx) =>
    sql`update confidential.legal_hold set lifted_at = ${here.house.now()}, lifted_by = ${desk}
      where case_id = ${asked.caseId} and lifted_at is null`.execute(tx),
  );
  const { rows } = await town.owner.query(
    `select placed_by, review_on::text from confidential.legal_hold where case_id = $1 and lifted_at is null`,
    [asked.caseId],
  );
  assert.deepEqual(rows, [{ placed_by: handler, review_on: '2027-06-01' }]);
});

test('a mark of forgetting names the key of its own case, and none is put on a case that is open or held', async () => {
  const [victim, own] = [await town.ask(), await town.ask()];
  const key = async (id: string) =>
    (await town.owner.query('select shred_key from confidential.cases where id = $1', [id])).rows[0]
      .shred_key;
  const mark = (caseId: string, shredKey: string) => (tx: Tx) =>
    sql`insert into confidential.forgetting (case_id, service_id, shred_key, why, marked_at)
      values (${caseId}, ${town.service.id}, ${shredKey}, 'asked', ${here.house.now()})`.execute(tx);
  await refused(desk, mark(between.caseId, await key(between.caseId)));
  const close = (id: string) =>
    town.owner.query(`update confidential.cases set stage = 'closed', closed_at = now() where id = $1`, [id]);
  await close(own.caseId);
  await refused(desk, mark(own.caseId, await key(victim.caseId)));
  await as(desk, mark(own.caseId, await key(own.caseId)));
});

test('how many complaints ended in a quarter is neither read nor changed by a coordinator', async () => {
  const count = (tx: Tx) =>
    sql<{ cases: number }>`insert into reporting.closing_count (service_id, quarter, list, code, cases)
      values (${town.service.id}, '2026-Q4', 'complaint', 'settled', 1)`.execute(tx);
  const read = (tx: Tx) =>
    sql`select cases from reporting.closing_count where list = 'complaint'`.execute(tx);
  await refused(desk, count);
  await as(handler, count);
  assert.equal((await as(handler, read)).rows.length, 1);
  assert.equal((await as(desk, read)).rows.length, 0);
});

test('a coordinator does not read in the trail of his service that somebody complained', async () => {
  for (const action of ['complaint.received', 'cases.search'])
    await as(handler, (tx) =>
      sql`insert into trail.audit_row (at, service_id, action, role)
        values (${here.house.now()}, ${town.service.id}, ${action}, 'public')`.execute(tx),
    );
  const read = (tx: Tx) =>
    sql<{ action: string }>`select distinct action from trail.audit_row where service_id = ${town.service.id}
      and action in ('complaint.received', 'cases.search')`.execute(tx);
  assert.deepEqual((await as(desk, read)).rows, [{ action: 'cases.search' }]);
});

test('nobody puts words or a release in another’s name, nor replaces the words of another party', async () => {
  const { A, B, caseId, mediator } = between;
  await offerOwnWords(here.house, A, { id: randomId(), words: 'OF-A' });
  const { rows } = await town.owner.query(
    `select id, item_id from confidential.words_offered where from_party = $1 and offered_by is null`,
    [A.partyId],
  );
  const offer = (from: string, by: string | null, replaces: string | null) => (tx: Tx) =>
    sql`insert into confidential.words_offered (id, case_id, service_id, from_party, item_id, digest, replaces, offered_at, offered_by)
      select ${randomId()}, case_id, service_id, ${from}, (select i.id from confidential.item i where i.case_id = ${caseId}
          and not exists (select from confidential.words_offered o where o.item_id = i.id) limit 1),
        digest, ${replaces}, offered_at, ${by} from confidential.words_offered where id = ${rows[0].id}`.execute(
      tx,
    );
  await refused(mediator.memberId, offer(A.partyId, null, null));
  await refused(mediator.memberId, offer(A.partyId, desk, null));
  await refused(mediator.memberId, offer(B.partyId, mediator.memberId, rows[0].id));
  await as(mediator.memberId, offer(A.partyId, mediator.memberId, null));
  await refused(mediator.memberId, (tx) =>
    sql`insert into confidential.words_release (id, offered_id, case_id, service_id, to_party, digest, released_at, released_by)
      select ${randomId()}, id, case_id, service_id, ${B.partyId}, digest, offered_at, ${desk}
      from confidential.words_offered where id = ${rows[0].id}`.execute(tx),
  );
});

test('a mediator books nobody of another service, and so does not learn when he is taken', async () => {
  const { caseId, mediator } = between;
  const id = randomId();
  const book =
    (resource: string, kind = 'member') =>
    (tx: Tx) =>
      sql`insert into confidential.booking (appointment_id, case_id, service_id, resource_kind, resource_id, during)
      values (${id}, ${caseId}, ${town.service.id}, ${kind}, ${resource}, '[2026-12-01 10:00Z,2026-12-01 11:00Z)')`.execute(
        tx,
      );
  await as(mediator.memberId, (tx) =>
    sql`insert into confidential.appointment (id, case_id, service_id, kind, place, starts_at, ends_at, zone, made_at, changed_at)
      values (${id}, ${caseId}, ${town.service.id}, 'talk', 'phone', '2026-12-01 10:00Z', '2026-12-01 11:00Z',
        'Europe/Brussels', now(), now())`.execute(tx),
  );
  const elsewhere = town.otherCoordinator.member.memberId;
  await refused(mediator.memberId, book(elsewhere));
  await refused(mediator.memberId, book(elsewhere, 'room'));
  await as(mediator.memberId, book(mediator.memberId));
});

test('who withdraws can come back to where he stood, and not to a better place', async () => {
  const { A, caseId } = between;
  await as(desk, (tx) =>
    sql`insert into confidential.party_standing (party_id, case_id, service_id, standing, since)
      values (${A.partyId}, ${caseId}, ${town.service.id}, 'heard', ${here.house.now()})`.execute(tx),
  );
  const withdraw = (from: string) =>
    here.house.db.as({ kind: 'party', partyId: A.partyId }, (tx) =>
      sql`update confidential.party_standing set standing = 'withdrawn', came_from = ${from}
        where party_id = ${A.partyId}`.execute(tx),
    );
  await assert.rejects(withdraw('taking_part'), refusal);
  await withdraw('heard');
});
