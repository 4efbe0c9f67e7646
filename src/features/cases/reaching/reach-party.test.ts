import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { mailsTo } from '../../../../test/outbox.ts';
import { type SmallTown, smallTown } from '../../../../test/town.ts';
import type { ContactRules } from '../record/contact.ts';
import { type Party, partiesIn } from '../record/parties/parties.ts';
import { reachedOf } from './queries.ts';
import { mayWrite, reachParty } from './reach-party.ts';

let here: TestHouse;
let town: SmallTown;
let caseId: string;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  const asked = await town.ask({
    first: { name: 'Aïsha Aanvrager', street: 'Kerkstraat', house: '12', email: 'aisha@resident.example' },
    second: { name: 'Bert Buurman', street: 'Molenweg', house: '3', email: 'bert@resident.example' },
  });
  caseId = asked.caseId;
});
after(() => here.close());

const message = { subject: 'Er is iets nieuws', text: 'Kijk op uw pagina.' };

/** Reaches a party of the case as the coordinator, under these rules. */
const reach = (
  side: 'first' | 'second',
  rules: Partial<ContactRules> = {},
  change: Partial<Party['contact']> = {},
) =>
  here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, async (tx) => {
    const row = await tx
      .selectFrom('confidential.cases')
      .where('id', '=', caseId)
      .selectAll()
      .executeTakeFirstOrThrow();
    const shredKey = (await here.house.keyStore.get(row.shred_key)) as Uint8Array;
    const parties = await partiesIn(tx, here.house, caseId, shredKey);
    const party = parties.find((one) => one.side === side) as Party;
    const contact = { ...party.contact, ...change, rules: { ...party.contact.rules, ...rules } };
    const given = { serviceId: row.service_id, party: { ...party, contact }, message, purpose: 'news' };
    const way = await reachParty(tx, here.house, given);
    return { way, told: await reachedOf(tx, party.id), writes: mayWrite({ contact }) };
  });

test('a mail goes to who allows it, and it is written down that it went, not what it said', async () => {
  const { way, told } = await reach('first');
  assert.equal(way, 'mail');
  assert.deepEqual(
    told.map(({ way: by, purpose }) => ({ by, purpose })),
    [{ by: 'mail', purpose: 'news' }],
  );
  assert.doesNotMatch(JSON.stringify(told), /Kijk op|iets nieuws/);
  const [mail] = await mailsTo(here, 'aisha@resident.example');
  assert.equal(mail?.text, message.text);
});

test('nothing goes to who wants no mail, has no address, or asked to be left alone, and nothing is written down', async () => {
  const before = (await reach('first', { noMail: true })).told.length;
  for (const [rules, change] of [
    [{ noMail: true }, {}],
    [{}, { email: '' }],
    [{ leaveAlone: true }, {}],
  ] as const)
    assert.equal((await reach('first', rules, change)).way, 'nobody');
  assert.equal((await mailsTo(here, 'aisha@resident.example')).length, 1);
  assert.equal((await reach('first', { noMail: true })).told.length, before);
  assert.equal((await reach('first', { noLetters: true })).writes, false);
});

test('the second party, who does not know of the case yet, is reached by nobody', async () => {
  assert.equal((await reach('second')).way, 'nobody');
  assert.deepEqual(await mailsTo(here, 'bert@resident.example'), []);
});
