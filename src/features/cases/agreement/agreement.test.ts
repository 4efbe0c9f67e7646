import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { request, signIn } from '../../../../test/town.ts';
import { type BetweenTwo, type WordsTown, wordsTown } from '../../../../test/words-town.ts';
import { createApp } from '../../../app/app.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { AgreementText } from '../record/content.ts';
import { recordCopyAnswer } from '../releases/answer-copy.ts';
import { recordAnswer, takeBackOwnWords } from '../releases/answer-offer.ts';
import { proposeWords } from '../releases/offer-words.ts';
import { readLedger } from '../releases/read-ledger.ts';
import { releaseWords } from '../releases/release-words.ts';
import { readToday } from '../today/read-today.ts';
import { concludeAgreement } from './conclude-agreement.ts';
import { offerAgreement, saveDraft } from './draft.ts';
import { readAgreements } from './read-agreements.ts';
import { readOwnAgreement } from './read-own-agreement.ts';
import { recordKept } from './record-kept.ts';
import { recordReport, reportKept } from './report-kept.ts';
import { recordSignature, signMyself } from './sign-agreement.ts';

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

const seen = async (one: BetweenTwo) => {
  const found = await readAgreements(here.house, one.mediator, one.number);
  assert.ok(found);
  return found;
};
const lines: AgreementText[] = [
  { who: 'first', what: 'Na tien uur gaat de muziek uit.', by: '' },
  { who: 'second', what: 'Hij belt eerst aan.', by: '2026-12-01' },
];

/** A case in which a text lies before both parties. */
async function offered(given = lines) {
  const one = await town.aCase();
  return { ...one, agreement: await offerAgain(one, given) };
}
async function offerAgain(one: BetweenTwo, given = lines) {
  const draft = randomId();
  // The draft that was saved last counts, and the clock of a test stands still.
  here.setNow(new Date(here.house.now().getTime() + 1000));
  await saveDraft(here.house, one.mediator, { number: one.number, id: draft, lines: given });
  const result = await offerAgreement(here.house, one.mediator, { number: one.number, draft });
  assert.deepEqual(result, { ok: true, value: null });
  return (await seen(one)).versions.at(-1)?.id ?? '';
}
type Offered = Awaited<ReturnType<typeof offered>>;

const signs = (one: Offered, side: 'A' | 'B', agreement = one.agreement) =>
  signMyself(here.house, one[side], { id: randomId(), agreement, name: `Naam van ${side}` });
const conclude = (one: Offered, agreement = one.agreement) =>
  concludeAgreement(here.house, one.mediator, { number: one.number, agreement, whole: true });

test('the draft begins with the words that were answered with yes, and not with those that were taken back', async () => {
  const one = await town.aCase();
  const ids: string[] = [];
  for (const words of ['Ik zet het zacht', 'Ik ruim op']) {
    const given = { number: one.number, id: randomId(), from: one.A.partyId, to: one.B.partyId, words };
    await proposeWords(here.house, one.mediator, given);
    const id = (await readLedger(here.house, one.mediator, one.number))?.lines.find(
      (line) => line.words === words,
    )?.id;
    ids.push(id ?? '');
    const at = { number: one.number, id: id ?? '' };
    await recordAnswer(here.house, one.mediator, { ...at, answer: 'agreed', how: 'phone' });
    await releaseWords(here.house, one.mediator, at);
    const copy = (await readLedger(here.house, one.mediator, one.number))?.lines.find(
      (line) => line.id === id,
    )?.copies[0]?.id;
    const answer = {
      number: one.number,
      received: copy ?? '',
      id: randomId(),
      answer: 'yes',
      text: '',
    } as const;
    await recordCopyAnswer(here.house, one.mediator, { ...answer, how: 'phone' });
  }
  await takeBackOwnWords(here.house, one.A, ids[1] ?? '');
  const { accepted } = await seen(one);
  assert.deepEqual(accepted, [{ who: 'first', what: 'Ik zet het zacht', by: '', words: ids[0] }]);
});

test('the parties read the text once it lies before them, each as “you” and “the other”, and sign for themselves', async () => {
  const one = await town.aCase();
  await saveDraft(here.house, one.mediator, { number: one.number, id: randomId(), lines });
  assert.equal((await readOwnAgreement(here.house, one.A))?.toSign, null, 'a draft is the team’s');
  await offerAgain(one);
  const ofA = await readOwnAgreement(here.house, one.A);
  const ofB = await readOwnAgreement(here.house, one.B);
  assert.deepEqual(
    ofA?.toSign?.lines.map(({ who }) => who),
    ['you', 'other'],
  );
  assert.deepEqual(
    ofB?.toSign?.lines.map(({ who }) => who),
    ['other', 'you'],
  );
});

test('whether the other signed, nobody learns before the team has concluded it', async () => {
  const one = await offered();
  const before = JSON.stringify(await readOwnAgreement(here.house, one.A));
  assert.ok((await signs(one, 'B')).ok);
  assert.equal(JSON.stringify(await readOwnAgreement(here.house, one.A)), before);
  const rows = await here.house.db.as({ kind: 'party', partyId: one.A.partyId }, (tx) =>
    sql`select from confidential.agreement_signature`.execute(tx),
  );
  assert.equal(rows.rows.length, 0, 'not even with SQL');
  assert.deepEqual(await conclude(one), { ok: false, kind: 'not_all_signed' });
  assert.ok((await signs(one, 'A')).ok);
  assert.equal((await readOwnAgreement(here.house, one.A))?.toSign?.signed?.name, 'Naam van A');
  assert.ok((await conclude(one)).ok);
  const holds = (await readOwnAgreement(here.house, one.B))?.holds.lines;
  assert.deepEqual(
    holds?.map(({ what }) => what),
    lines.map(({ what }) => what),
  );
  assert.equal((await seen(one)).row.stage, 'agreed', 'and the case has come to its result');
});

test('a changed wording is a new version, and signatures do not carry over', async () => {
  const one = await offered();
  await signs(one, 'A');
  await signs(one, 'B');
  here.setNow(new Date('2026-11-22T09:01:00Z'));
  const next = await offerAgain(one, [{ who: 'both', what: 'Alles blijft stil.', by: '' }]);
  assert.deepEqual(await conclude(one), { ok: false, kind: 'replaced' });
  assert.deepEqual(await signs(one, 'A'), { ok: false, kind: 'replaced' });
  assert.deepEqual(await conclude(one, next), { ok: false, kind: 'not_all_signed' });
  assert.equal((await readOwnAgreement(here.house, one.A))?.toSign?.signed, null);
  assert.deepEqual(
    (await seen(one)).versions.map(({ version, replaced_at }) => [version, replaced_at !== null]),
    [
      [1, true],
      [2, false],
    ],
  );
  here.setNow(new Date('2026-11-22T09:00:00Z'));
});

test('who offers a draft that somebody changed meanwhile is told so, and an empty one is not laid before anybody', async () => {
  const one = await town.aCase();
  const [old, newer] = [randomId(), randomId()];
  await saveDraft(here.house, one.mediator, { number: one.number, id: old, lines });
  here.setNow(new Date('2026-11-22T09:01:00Z'));
  await saveDraft(here.house, one.mediator, { number: one.number, id: newer, lines: [] });
  const offer = (draft: string) => offerAgreement(here.house, one.mediator, { number: one.number, draft });
  assert.deepEqual(await offer(old), { ok: false, kind: 'changed' });
  assert.deepEqual(await offer(newer), { ok: false, kind: 'no_lines' });
  here.setNow(new Date('2026-11-22T09:00:00Z'));
});

test('on paper and on the mediator’s tablet it is signed as well, with who saw it; on screen nobody signs for another', async () => {
  const one = await offered();
  const { number, agreement, mediator } = one;
  const given = { number, agreement, name: 'Aïsha', how: 'paper', paper: 'kast 3' } as const;
  const id = randomId();
  for (let time = 0; time < 2; time += 1)
    await recordSignature(here.house, mediator, { ...given, id, party: one.A.partyId });
  const [signature] = (await seen(one)).versions[0]?.signatures ?? [];
  assert.deepEqual(
    [signature?.how, signature?.recorded_by, signature?.name, signature?.paper],
    ['paper', mediator.memberId, 'Aïsha', 'kast 3'],
  );
  const forged = sql`insert into confidential.agreement_signature
    select ${agreement}, id, case_id, service_id, ${signature?.item_id}, 'on_screen', now(), null
    from confidential.party where id = ${one.B.partyId}`;
  await assert.rejects(
    here.house.db.as({ kind: 'member', memberId: mediator.memberId }, (tx) => forged.execute(tx)),
    /signs the version/,
  );
});

test('in aftercare each says for himself how it goes, the team sets what stands beside the line, and overdue lines are on Today', async () => {
  const one = await offered();
  await signs(one, 'A');
  await signs(one, 'B');
  await conclude(one);
  const line = (await seen(one)).lines[1]?.id ?? '';
  const before = JSON.stringify(await readOwnAgreement(here.house, one.A));
  const said = await reportKept(here.house, one.B, { id: randomId(), line, kept: 'no', text: 'AALSCHOLVER' });
  assert.ok(said.ok);
  assert.equal(JSON.stringify(await readOwnAgreement(here.house, one.A)), before);
  const told = { number: one.number, id: randomId(), line, kept: 'partly', text: '', how: 'phone' } as const;
  assert.ok((await recordReport(here.house, one.mediator, { ...told, party: one.A.partyId })).ok);
  assert.deepEqual((await seen(one)).lines[1]?.said.map(({ said: { kept } }) => kept).sort(), [
    'no',
    'partly',
  ]);
  here.setNow(new Date('2026-12-05T09:00:00Z'));
  const due = async () => (await readToday(here.house, one.mediator)).agreements.map(({ number }) => number);
  assert.ok((await due()).includes(one.number));
  assert.ok((await recordKept(here.house, one.mediator, { number: one.number, line, kept: 'no' })).ok);
  assert.ok(!(await due()).includes(one.number));
  here.setNow(new Date('2026-11-22T09:00:00Z'));
});

test('a newer agreement ends the lines of the one before it', async () => {
  const one = await offered();
  for (const side of ['A', 'B'] as const) await signs(one, side);
  await conclude(one);
  here.setNow(new Date('2026-11-23T09:00:00Z'));
  const next = await offerAgain(one, [{ who: 'both', what: 'Voortaan stil.', by: '2026-11-24' }]);
  assert.equal((await readOwnAgreement(here.house, one.A))?.holds.lines.length, 2, 'the old one still holds');
  for (const side of ['A', 'B'] as const) await signs(one, side, next);
  assert.ok((await conclude(one, next)).ok);
  const holds = (await readOwnAgreement(here.house, one.A))?.holds.lines.map(({ what }) => what);
  assert.deepEqual(holds, ['Voortaan stil.']);
  here.setNow(new Date('2026-11-22T09:00:00Z'));
});

test('all of it goes through the pages: draft, text, signatures, and what went wrong beside its field', async () => {
  const app = createApp(here.house);
  const one = await town.aCase();
  const desk = await signIn(app, 'mediator@demo.example');
  const asA = await town.cookieOf(one.A);
  const path = `/cases/${one.number}/agreements`;
  const post = (cookie: string, to: string, fields = {}) => request(app, cookie, 'POST', to, fields);
  const text = async (cookie: string, at: string) => (await request(app, cookie, 'GET', at)).text();
  const draft = randomId();
  const saved = await post(desk, path, {
    once: draft,
    what_1: 'Geen muziek na tien.',
    who_1: 'first',
    by_1: '',
  });
  assert.equal(saved.status, 303);
  assert.equal((await post(desk, `${path}/offer`, { draft })).status, 303);
  const agreement = (await seen(one)).versions[0]?.id ?? '';
  assert.match(await text(asA, '/nl/return/case/agreement'), /<strong>U<\/strong>: Geen muziek na tien/);
  const unticked = await post(asA, `/nl/return/case/agreement/${agreement}`, {
    once: randomId(),
    name: 'Aïsha',
  });
  assert.equal(unticked.status, 422);
  const html = await unticked.text();
  assert.match(html, /Vink dit aan als u akkoord gaat/);
  assert.match(html, /value="Aïsha"/);
  const signed = await post(asA, `/nl/return/case/agreement/${agreement}`, {
    ...{ once: randomId(), name: 'Aïsha Aanvrager', agrees: 'yes' },
  });
  assert.equal(signed.status, 303);
  assert.match(await text(desk, path), /Tekende op[^<]*Aïsha Aanvrager/);
  const wrong = await post(desk, `${path}/${agreement}/signatures`, {
    once: randomId(),
    party: one.B.partyId,
  });
  assert.equal(wrong.status, 422);
  assert.equal((await post(desk, `${path}/${agreement}/conclusion`, { whole: 'yes' })).status, 409);
  const scanned = randomId();
  const onPaper = { once: randomId(), scanned, party: one.B.partyId, name: 'Bert', how: 'paper', paper: '' };
  const withScan = async (bytes: string) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(onPaper)) form.set(name, value);
    form.set('scan', new File([bytes], 'getekend.txt', { type: 'text/plain' }));
    return app.request(`${path}/${agreement}/signatures`, {
      ...{ method: 'POST', body: form, headers: { Cookie: desk } },
    });
  };
  const program = await withScan('\u007fELF een programma');
  assert.equal(program.status, 422, 'what is no scan is refused, and nothing is signed');
  assert.equal((await withScan('Getekend door SPECHT')).status, 303);
  assert.match(await text(desk, path), new RegExp(`/files/${scanned}`));
  assert.match(await text(desk, `/cases/${one.number}/files/${scanned}`), /SPECHT/);
  const ofA = await app.request(`/nl/return/case/files/${scanned}`, { headers: { Cookie: asA } });
  assert.equal(ofA.status, 404, 'the other party has no way to it');
  assert.equal((await post(desk, `${path}/${agreement}/conclusion`, { whole: 'yes' })).status, 303);
  assert.match(await text(asA, '/nl/return/case/agreement'), /Wat u hebt afgesproken[\s\S]*Vastgelegd op/);
  assert.match(await text(asA, '/nl/return/case'), /Geen muziek na tien/);
  assert.match(await text(desk, `/cases/${one.number}`), /Geen muziek na tien/);
});
