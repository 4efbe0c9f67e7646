import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type SmallTown, smallTown } from '../../../../test/town.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { caseNumbered } from '../queries.ts';
import type { Content, Item } from '../record/content.ts';
import { openForMember } from '../record/open-for-member.ts';
import { type Place, writeItem } from '../record/record.ts';
import { factsOfCase } from './making/facts-of-case.ts';
import { makeLetter } from './making/make-letter.ts';
import { openDesk } from './making/open-desk.ts';
import { composeKept } from './making/print-again.ts';
import { letterWithId } from './queries.ts';
import type { LetterKind } from './rules/kinds.ts';

let here: TestHouse;
let town: SmallTown;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
});
after(() => here.close());

const asCoordinator = () => ({ kind: 'member', memberId: town.coordinator.member.memberId }) as const;

/** A case whose second party knows of it, with these items in its record. */
async function caseWith(...items: [place: Place, content: Content][]) {
  const { caseId, number } = await town.ask();
  const who = town.working.coordinator;
  return here.house.db.as(asCoordinator(), async (tx) => {
    await tx
      .updateTable('confidential.cases')
      .set({ stage: 'second_party_contacted', second_party_knows: true })
      .where('id', '=', caseId)
      .execute();
    const row = await caseNumbered(tx, who, number);
    if (!row) throw new Error('The case is not there');
    const record = await openForMember(tx, here.house, who, row);
    for (const [n, [place, content]] of items.entries()) {
      const now = new Date(here.house.now().getTime() + n);
      const author = { role: 'coordinator', id: who.memberId };
      await writeItem(tx, record, place, { id: randomId(), content, author, now });
    }
    const rows = await tx
      .selectFrom('confidential.party')
      .where('case_id', '=', caseId)
      .selectAll()
      .execute();
    const idOf = (side: string) => rows.find((party) => party.side === side)?.id ?? '';
    return { caseId, number, serviceId: row.service_id, first: idOf('first'), second: idOf('second') };
  });
}

async function saidTo(partyId: string, number: string, kind: LetterKind): Promise<string> {
  const made = await makeLetter(here.house, town.working.coordinator, {
    ...{ number, partyId, kind, tag: '', once: randomUUID(), way: 'print', withCode: false },
    appointment: null,
  });
  if (!made.ok) throw new Error(made.kind);
  return JSON.stringify(made.value.letter);
}

const first: Place = { kind: 'party', side: 'first' };
const words = 'De muziek is soms laat te horen; “liefst” samen <b>oplossen</b>.';

test('the invitation says the words that the first party agreed to, letter by letter, and nothing else of his', async () => {
  const { number, second: party } = await caseWith(
    [first, { kind: 'story', text: 'Zij drinkt, denk ik.' }],
    [first, { kind: 'consent', words: 'Oude woorden', how: 'phone' }],
    [first, { kind: 'consent', words, how: 'in_person' }],
  );
  const said = await saidTo(party, number, 'invitation');
  assert.ok(said.includes(JSON.stringify(words).slice(1, -1)));
  for (const other of ['Oude woorden', 'drinkt', 'Aïsha', 'Kerkstraat'])
    assert.ok(!said.includes(other), other);
});

test('words that were handed to the second party by the ledger go before those of the first contact', async () => {
  const { number, second: party } = await caseWith([
    first,
    { kind: 'consent', words: 'Eerst', how: 'phone' },
  ]);
  const who = town.working.coordinator;
  await here.house.db.as(asCoordinator(), async (tx) => {
    const desk = await openDesk(tx, here.house, who, number);
    const to = desk?.parties.find(({ id }) => id === party);
    const own = desk?.record.compartments.find(({ partyId }) => partyId === party);
    if (!desk || !to || !own) throw new Error('The case is not there');
    const [item] = desk.items;
    if (!item) throw new Error('The case has no items');
    const handed: Item = { ...item, compartmentId: own.id, content: { kind: 'handed_words', words } };
    const facts = (items: Item[]) => factsOfCase('invitation', { ...desk, items }, to, null);
    assert.deepEqual(facts([...desk.items, handed]), { kind: 'invitation', words });
    assert.deepEqual(facts(desk.items), { kind: 'invitation', words: 'Eerst' });
    assert.equal(facts([]), null);
  });
});

test('words that their owner took back are not printed, though the letter lies with the post', async () => {
  const { number, second: party } = await caseWith([first, { kind: 'consent', words, how: 'phone' }]);
  const who = town.working.coordinator;
  const once = randomUUID();
  const given = { number, partyId: party, kind: 'invitation', tag: '', once, way: 'post' } as const;
  const made = await makeLetter(here.house, who, { ...given, withCode: false, appointment: null });
  assert.ok(made.ok);
  await here.house.db.as(asCoordinator(), async (tx) => {
    const desk = await openDesk(tx, here.house, who, number);
    const row = desk && (await letterWithId(tx, desk.row.id, once));
    if (!desk || !row) throw new Error('The letter is not there');
    assert.match(JSON.stringify(await composeKept(tx, desk, row)), /laat te horen/);
    const without = desk.items.filter(({ content }) => content.kind !== 'consent');
    assert.equal(await composeKept(tx, { ...desk, items: without }, row), null);
  });
});

test('an agreement says to each what he does himself, and what the other does', async () => {
  const shared: Place = { kind: 'shared' };
  const { number, ...party } = await caseWith(
    [shared, { kind: 'agreement_line', who: 'first', what: 'belt eerst aan', by: '' }],
    [shared, { kind: 'agreement_line', who: 'second', what: 'zet de muziek zachter', by: '2027-01-15' }],
  );
  const toFirst = await saidTo(party.first, number, 'agreement');
  assert.match(toFirst, /U – belt eerst aan/);
  assert.match(toFirst, /De andere partij – zet de muziek zachter \(uiterlijk op 15 januari 2027\)/);
  assert.match(await saidTo(party.second, number, 'agreement'), /U – zet de muziek zachter/);
});

test('an appointment letter takes the next appointment of its addressee, never that of the other', async () => {
  const { number, caseId, serviceId, first: party, second: other } = await caseWith();
  await here.house.db.as(asCoordinator(), async (tx) => {
    const meeting = (day: string) => ({
      ...{
        case_id: caseId,
        service_id: serviceId,
        kind: 'talk' as const,
        place: 'home' as const,
        room_id: null,
      },
      ...{ starts_at: new Date(`${day}T18:30:00Z`), ends_at: new Date(`${day}T19:30:00Z`) },
      zone: 'Europe/Brussels' as const,
    });
    for (const [partyId, day] of [
      [party, '2026-12-01'],
      [other, '2026-11-25'],
    ] as const) {
      const id = randomUUID();
      const at = here.house.now();
      await tx
        .insertInto('confidential.appointment')
        .values({ id, ...meeting(day), made_at: at, made_by: null, changed_at: at })
        .execute();
      await tx
        .insertInto('confidential.appointment_party')
        .values({
          ...{ id: randomUUID(), appointment_id: id, party_id: partyId, ...meeting(day) },
          ...{ state: 'confirmed', told_at: at, cannot_come_at: null },
        })
        .execute();
    }
  });
  const said = await saidTo(party, number, 'appointment');
  assert.match(said, /dinsdag 1 december 2026/);
  assert.match(said, /19\.30 uur/);
  assert.match(said, /Kerkstraat 12, 4000 Demostad/);
  assert.doesNotMatch(said, /25 november|Molenweg/);
});

test('a mediator of the case makes letters too, and gives no code', async () => {
  const { number, first: party, caseId, serviceId } = await caseWith();
  const mediator = town.working.mediators[0];
  const given = {
    number,
    partyId: party,
    tag: '',
    once: randomUUID(),
    way: 'print',
    appointment: null,
  } as const;
  const stranger = await makeLetter(here.house, mediator, { ...given, kind: 'closing', withCode: false });
  assert.deepEqual(stranger, { ok: false, kind: 'not_found' });
  await here.house.db.as(asCoordinator(), (tx) =>
    tx
      .insertInto('confidential.case_mediator')
      .values({
        ...{
          case_id: caseId,
          service_id: serviceId,
          member_id: mediator.memberId,
          glimpse: new Uint8Array(),
        },
        ...{
          proposed_at: here.house.now(),
          answer: 'accepted',
          answered_at: here.house.now(),
          ended_at: null,
        },
      })
      .execute(),
  );
  for (const withCode of [true, false]) {
    const made = await makeLetter(here.house, mediator, { ...given, kind: 'code', withCode });
    assert.deepEqual(made, { ok: false, kind: 'no_right' });
  }
});
