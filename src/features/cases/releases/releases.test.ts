import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type WordsTown, wordsTown } from '../../../../test/words-town.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { stepForms } from '../steps/step-forms.ts';
import { takeCaseStep } from '../steps/take-case-step.ts';
import { answerOwnCopy, recordCopyAnswer, recordReading } from './answer-copy.ts';
import { answerOwnOffer, recordAnswer, recordTakingBack, takeBackOwnWords } from './answer-offer.ts';
import { offerOwnWords, proposeWords } from './offer-words.ts';
import { readLedger } from './read-ledger.ts';
import { readOwnWords } from './read-own-words.ts';
import { releaseWords } from './release-words.ts';

let here: TestHouse;
let town: WordsTown;
before(async () => {
  here = await testHouse();
  town = await wordsTown(here);
});
after(async () => {
  await town.close();
  await here.close();
});

const exact = 'Ik wil na tien uur stil zijn,\nals hij mij “goedendag” zegt. É̂ 🙂 ';

/** Words of A for B, written down by a mediator. */
async function proposed(words = exact) {
  const one = await town.aCase();
  const given = { number: one.number, id: randomId(), from: one.A.partyId, to: one.B.partyId, words };
  assert.deepEqual(await proposeWords(here.house, one.mediator, given), { ok: true, value: null });
  const line = async () => (await readLedger(here.house, one.mediator, one.number))?.lines.at(-1);
  const id = (await line())?.id ?? '';
  return { ...one, id, given, line };
}
type Proposed = Awaited<ReturnType<typeof proposed>>;

async function released(words?: string) {
  const one = await proposed(words);
  await answerOwnOffer(here.house, one.A, { id: one.id, answer: 'agreed' });
  const result = await releaseWords(here.house, one.mediator, one);
  assert.deepEqual(result, { ok: true, value: { copies: 1 } });
  const copy = (await one.line())?.copies[0]?.id ?? '';
  return { ...one, copy };
}
const release = (one: Proposed) => releaseWords(here.house, one.mediator, one);

test('pain 5: what the owner agreed to is byte for byte what the receiver gets', async () => {
  const one = await proposed();
  const seen = await readOwnWords(here.house, one.A);
  assert.equal(seen?.own.at(-1)?.words, exact, 'the preview');
  await answerOwnOffer(here.house, one.A, { id: one.id, answer: 'agreed' });
  await release(one);
  const got = await readOwnWords(here.house, one.B);
  assert.deepEqual(Buffer.from(got?.received.at(-1)?.words ?? ''), Buffer.from(exact), 'the payload');
});

test('pain 4: what nobody decided about stays with its owner: words that were only written down reach nobody', async () => {
  const one = await proposed('KIEVIT blijft hier');
  assert.deepEqual(await release(one), { ok: false, kind: 'no_yes' });
  const other = await readOwnWords(here.house, one.B);
  assert.ok(!JSON.stringify(other).includes('KIEVIT'));
  assert.ok(JSON.stringify(await readOwnWords(here.house, one.A)).includes('KIEVIT'), 'its owner reads it');
  const guess = await answerOwnCopy(here.house, one.B, {
    ...{ id: randomId(), received: one.id, answer: 'yes', text: '' },
  });
  assert.deepEqual(guess, { ok: false, kind: 'not_there' }, 'an id that was guessed opens nothing');
});

test('a no is a no, and a yes to one wording is none to another', async () => {
  const one = await proposed();
  await answerOwnOffer(here.house, one.A, { id: one.id, answer: 'refused' });
  assert.deepEqual(await release(one), { ok: false, kind: 'no_yes' });
  assert.deepEqual(await answerOwnOffer(here.house, one.A, { id: one.id, answer: 'agreed' }), {
    ok: false,
    kind: 'answered',
  });
  const two = await proposed();
  await answerOwnOffer(here.house, two.A, { id: two.id, answer: 'agreed' });
  here.setNow(new Date(here.house.now().getTime() + 1000));
  const reworded = { ...two.given, id: randomId(), words: 'Andere woorden', replaces: two.id };
  assert.ok((await proposeWords(here.house, two.mediator, reworded)).ok);
  assert.deepEqual(await release(two), { ok: false, kind: 'replaced' });
  const newer = (await two.line())?.id ?? '';
  assert.deepEqual(await release({ ...two, id: newer }), { ok: false, kind: 'no_yes' });
});

test('the receiver reads, answers, and thinks again; the team sees it, the owner does not', async () => {
  const one = await released();
  const before = JSON.stringify(await readOwnWords(here.house, one.A));
  assert.equal((await one.line())?.copies[0]?.read_at, null);
  await readOwnWords(here.house, one.B);
  assert.equal((await one.line())?.copies[0]?.read_how, 'on_screen');
  for (const [answer, text] of [
    ['no', 'Nee, REIGER'],
    ['other', 'Wel als het om elf uur mag'],
  ] as const)
    assert.ok(
      (await answerOwnCopy(here.house, one.B, { id: randomId(), received: one.copy, answer, text })).ok,
    );
  assert.equal((await one.line())?.copies[0]?.answer?.text, 'Wel als het om elf uur mag');
  assert.equal(JSON.stringify(await readOwnWords(here.house, one.A)), before);
});

test('what is taken back before it was read is gone; what was read stays, and the owner cannot tell which', async () => {
  const unread = await released();
  const read = await released();
  await readOwnWords(here.house, read.B);
  const answers: unknown[] = [];
  for (const one of [unread, read]) {
    answers.push(await takeBackOwnWords(here.house, one.A, one.id));
    const { own } = (await readOwnWords(here.house, one.A)) ?? {};
    answers.push(own?.map(({ words, state }) => [words, state]));
  }
  assert.deepEqual(answers.slice(0, 2), answers.slice(2));
  assert.deepEqual((await readOwnWords(here.house, unread.B))?.received, []);
  assert.equal((await readOwnWords(here.house, read.B))?.received[0]?.words, exact);
  assert.ok((await unread.line())?.copies[0]?.taken_back_at);
  assert.equal((await unread.line())?.copies[0]?.item_id, null, 'not even sealed');
  assert.equal((await read.line())?.copies[0]?.taken_back_at, null);
  assert.deepEqual(await release(unread), { ok: false, kind: 'taken_back' });
});

test('all of it has a twin by phone and on paper, with the name of who wrote it down', async () => {
  const one = await proposed();
  const { number, mediator } = one;
  const { house } = here;
  assert.ok((await recordAnswer(house, mediator, { number, id: one.id, answer: 'agreed', how: 'phone' })).ok);
  await release(one);
  const received = (await one.line())?.copies[0]?.id ?? '';
  assert.ok((await recordReading(house, mediator, { number, received, how: 'in_person' })).ok);
  const answer = { number, received, id: randomId(), answer: 'yes', text: '', how: 'paper' } as const;
  for (let time = 0; time < 2; time += 1) assert.ok((await recordCopyAnswer(house, mediator, answer)).ok);
  const line = await one.line();
  assert.deepEqual([line?.answered_how, line?.answered_by], ['phone', mediator.memberId]);
  assert.deepEqual([line?.copies[0]?.read_how, line?.copies[0]?.answered_how], ['in_person', 'paper']);
  assert.equal(line?.copies[0]?.answer?.answer, 'yes');
  assert.ok((await recordTakingBack(house, mediator, { number, id: one.id, how: 'phone' })).ok);
  const actions = await town.owner.query(
    `select action from trail.audit_row where case_id = $1 and action like 'case.words%'`,
    [one.caseId],
  );
  assert.deepEqual(
    actions.rows.map(({ action }) => action).sort(),
    ['agreed', 'answered', 'offered', 'released', 'taken_back', 'told'].map((name) => `case.words_${name}`),
  );
});

test('a party writes himself what the other may hear, and nothing leaves before the team lets it', async () => {
  const one = await town.aCase();
  const id = randomId();
  for (let time = 0; time < 2; time += 1)
    assert.ok(
      (await offerOwnWords(here.house, one.B, { id, words: 'Ik zet de kist om tien uur binnen' })).ok,
    );
  assert.deepEqual((await readOwnWords(here.house, one.A))?.received, []);
  const lines = (await readLedger(here.house, one.mediator, one.number))?.lines ?? [];
  assert.equal(lines.length, 1);
  await releaseWords(here.house, one.mediator, { number: one.number, id: lines[0]?.id ?? '' });
  assert.equal(
    (await readOwnWords(here.house, one.A))?.received[0]?.words,
    'Ik zet de kist om tien uur binnen',
  );
});

test('whoever has drawn back passes nothing on and is told nothing, and a closed case moves no words', async () => {
  const one = await proposed();
  await answerOwnOffer(here.house, one.A, { id: one.id, answer: 'agreed' });
  await town.owner.query(`update confidential.cases set withdrawn_by = 'A' where id = $1`, [one.caseId]);
  assert.deepEqual(await release(one), { ok: false, kind: 'owner_left' });
  await town.owner.query(`update confidential.cases set withdrawn_by = 'B' where id = $1`, [one.caseId]);
  assert.deepEqual(await release(one), { ok: false, kind: 'not_to_be_told' });
  await town.owner.query(
    `update confidential.cases set withdrawn_by = null, stage = 'closed' where id = $1`,
    [one.caseId],
  );
  assert.deepEqual(await releaseWords(here.house, town.working.coordinator, one), {
    ok: false,
    kind: 'closed',
  });
  assert.deepEqual(await answerOwnOffer(here.house, one.A, { id: one.id, answer: 'agreed' }), {
    ok: false,
    kind: 'ended',
  });
  assert.ok((await takeBackOwnWords(here.house, one.A, one.id)).ok, 'but words can be taken back');
});

test('a member of another service and a mediator of another case find no ledger', async () => {
  const one = await proposed();
  for (const stranger of [town.working.otherCoordinator, town.working.mediators[2]]) {
    assert.equal(await readLedger(here.house, stranger, one.number), null);
    const result = await releaseWords(here.house, stranger, one);
    assert.deepEqual(result, { ok: false, kind: 'not_found' });
  }
});

const asB = (one: Proposed, question: ReturnType<typeof sql>) =>
  here.house.db.as({ kind: 'party', partyId: one.B.partyId }, (tx) => question.execute(tx));
const asMember = (one: Proposed, question: ReturnType<typeof sql>) =>
  here.house.db.as({ kind: 'member', memberId: one.mediator.memberId }, (tx) => question.execute(tx));

test('a hand with SQL cannot say yes for another, hand over without a yes, or hand over other bytes', async () => {
  const one = await proposed();
  const yes = (how: string, by: string | null) =>
    sql`update confidential.words_offered set answered = 'agreed', answered_at = now(), answered_how = ${how},
      answered_by = ${by}::uuid where id = ${one.id}`;
  await assert.rejects(asMember(one, yes('on_screen', null)), /Only their owner agrees/);
  await assert.rejects(asMember(one, yes('phone', town.working.coordinator.memberId)), /Only their owner/);
  assert.equal((await asB(one, yes('on_screen', null))).numAffectedRows, 0n);
  const hand = (digest: unknown) =>
    sql`insert into confidential.words_release (id, offered_id, case_id, service_id, to_party, digest, released_at, released_by)
      select gen_random_uuid(), id, case_id, service_id, to_party, ${digest}, now(), ${one.mediator.memberId}::uuid
      from confidential.words_offered where id = ${one.id}`;
  await assert.rejects(asMember(one, hand(sql`digest`)), /may not go to this party/);
  await answerOwnOffer(here.house, one.A, { id: one.id, answer: 'agreed' });
  await assert.rejects(asMember(one, hand(Buffer.alloc(32, 7))), /foreign key/);
  const copy = sql`insert into confidential.words_received (id, case_id, service_id, party_id, digest, received_at)
    select gen_random_uuid(), case_id, service_id, to_party, digest, now() from confidential.words_offered where id = ${one.id}`;
  await assert.rejects(asMember(one, copy), /foreign key/, 'no copy without a release');
  const smuggled = sql`insert into confidential.item (id, compartment_id, generation, case_id, service_id, kind, sealed, author_role, author_id, written_at)
    select gen_random_uuid(), id, 1, case_id, service_id, 'handed_words', '\\x01', 'mediator', ${one.mediator.memberId}::uuid, now()
    from confidential.compartment where party_id = ${one.B.partyId}`;
  await assert.rejects(asMember(one, smuggled), /handed over by a release/);
});

test('neither half shows to the other, the release to no party, and unread words open to nobody’s SQL', async () => {
  const one = await released();
  const count = async (viewer: { partyId: string }, table: string) =>
    Number(
      (
        await here.house.db.as({ kind: 'party', partyId: viewer.partyId }, (tx) =>
          sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(tx),
        )
      ).rows[0]?.n,
    );
  const tables = ['words_offered', 'words_release', 'words_received'].map((name) => `confidential.${name}`);
  const seen = async (viewer: { partyId: string }) =>
    Promise.all(tables.map((table) => count(viewer, table)));
  assert.deepEqual(await seen(one.A), [1, 0, 0]);
  assert.deepEqual(await seen(one.B), [0, 0, 1]);
  const handed = sql`select from confidential.item where kind = 'handed_words'`;
  assert.equal((await asB(one, handed)).rows.length, 0, 'before it is written down that he read it');
  await readOwnWords(here.house, one.B);
  assert.equal((await asB(one, handed)).rows.length, 1);
});

test('the words of the first contact are the first release: agreed, handed over, and read where they were told', async () => {
  const one = await town.aCase();
  const stage = (name: string) =>
    town.owner.query(`update confidential.cases set stage = $2, second_party_knows = false where id = $1`, [
      one.caseId,
      name,
    ]);
  const contact = (agreedHow: string, how: string, words = 'Uw buur wil praten.') => {
    const { mean } = stepForms.contact_second_party;
    const meaning = mean(
      { words, agreed_how: agreedHow, agrees: 'yes', how, team_note: '' },
      here.house.now(),
    );
    const given = { number: one.number, step: 'contact_second_party', once: randomId(), meaning } as const;
    return takeCaseStep(here.house, one.mediator, given);
  };
  const lines = async () => (await readLedger(here.house, one.mediator, one.number))?.lines ?? [];
  await stage('first_party_heard');
  assert.deepEqual(
    await contact('on_screen', 'letter'),
    { ok: false, kind: 'fact_missing', detail: { fact: 'consent_to_words' } },
    'nobody presses his button for him',
  );
  assert.deepEqual(await contact('phone', 'visit'), { ok: true, value: null });
  const [first] = await lines();
  assert.deepEqual([first?.answered_how, first?.copies[0]?.read_how], ['phone', 'in_person']);
  assert.deepEqual(
    (await readOwnWords(here.house, one.B))?.received.map(({ words }) => words),
    ['Uw buur wil praten.'],
  );
  assert.deepEqual(
    (await readOwnWords(here.house, one.A))?.own,
    [],
    'that he was reached is not told to the first',
  );
  await stage('not_reached');
  await offerOwnWords(here.house, one.A, { id: randomId(), words: 'Ik zei dit zelf.' });
  assert.ok((await contact('on_screen', 'letter', 'Ik zei dit zelf.')).ok, 'his own yes lies in the ledger');
  assert.deepEqual((await lines()).map((line) => `${line.answered_how} ${line.copies.length}`).sort(), [
    'on_screen 1',
    'phone 1',
  ]);
});
