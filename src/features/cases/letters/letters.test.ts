import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { pdfWords } from '../../../platform/letters/pdf-words.fixture.ts';

let here: TestHouse;
let town: SmallTown;
let ask: Ask;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  ask = await asks('coordinator@demo.example');
});
after(() => here.close());

type Fields = Record<string, string>;
type Ask = (method: 'GET' | 'POST', path: string, fields?: Fields) => Promise<Answered>;
type Answered = { status: number; to: string | null; html: string; pdf: Buffer; headers: Headers };

async function asks(email: string): Promise<Ask> {
  const app = createApp(here.house);
  const cookie = await signIn(app, email);
  return async (method, path, fields = {}) => {
    const answer = await request(app, cookie, method, path, fields);
    const pdf = Buffer.from(await answer.arrayBuffer());
    const { status, headers } = answer;
    return { status, to: headers.get('Location'), html: pdf.toString(), pdf, headers };
  };
}

const words = (pdf: Buffer) => pdfWords(pdf).replace(/\s+/g, ' ');
const partiesOf = async (caseId: string) => {
  const rows = await here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, (tx) =>
    tx.selectFrom('confidential.party').where('case_id', '=', caseId).select(['id', 'side']).execute(),
  );
  const idOf = (side: string) => rows.find((row) => row.side === side)?.id ?? '';
  return { first: idOf('first'), second: idOf('second') };
};
const aLetter = (party: string, kind: string, more: Fields = {}): Fields => ({
  ...{ once: randomUUID(), party, kind, language: '', way: 'print' },
  ...more,
});

/** As when the mediators have contacted the second party. */
const tellsSecond = (caseId: string) =>
  here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, (tx) =>
    tx
      .updateTable('confidential.cases')
      .set({ stage: 'second_party_contacted', second_party_knows: true })
      .where('id', '=', caseId)
      .execute(),
  );

test('a letter is read through, printed, written down and printed again with the same bytes', async () => {
  const { number, caseId } = await town.ask();
  const { first } = await partiesOf(caseId);
  const preview = await ask('GET', `/cases/${number}/letters/new?party=${first}&kind=confirmation`);
  assert.match(preview.html, /Wij hebben uw vraag ontvangen/);
  assert.match(preview.html, /Aïsha Aanvrager/);
  const fields = aLetter(first, 'confirmation');
  const made = await ask('POST', `/cases/${number}/letters`, fields);
  assert.equal(made.status, 200);
  assert.equal(made.headers.get('Content-Type'), 'application/pdf');
  assert.equal(made.headers.get('Content-Disposition'), 'inline; filename="letter.pdf"');
  assert.match(words(made.pdf), /Beste Aïsha Aanvrager/);
  assert.match(words(made.pdf), /22 november 2026/);
  assert.doesNotMatch(words(made.pdf), new RegExp(`${number}|Bert|Molenweg`));
  here.setNow(new Date('2026-11-25T09:00:00Z'));
  const later = await asks('coordinator@demo.example');
  const twice = await later('POST', `/cases/${number}/letters`, fields);
  assert.equal(twice.status, 200);
  const list = await later('GET', `/cases/${number}/letters`);
  assert.equal(list.html.match(/letter\.pdf/g)?.length, 1);
  assert.match(list.html, /Afgedrukt door Cato Coördinator/);
  const again = await later('GET', `/cases/${number}/letters/${fields.once}/letter.pdf`);
  here.setNow(new Date('2026-11-22T09:00:00Z'));
  assert.deepEqual(again.pdf, made.pdf);
});

test('who has not the case finds no letters of it', async () => {
  const { number, caseId } = await town.ask();
  const { first } = await partiesOf(caseId);
  for (const email of ['mediator2@demo.example', 'coordinator2@demo.example']) {
    const stranger = await asks(email);
    assert.equal((await stranger('GET', `/cases/${number}/letters`)).status, 404, email);
    const made = await stranger('POST', `/cases/${number}/letters`, aLetter(first, 'closing'));
    assert.equal(made.status, 404, email);
  }
});

test('the second party gets no letter before he may know of the case, and then the agreed words alone', async () => {
  const { number, caseId } = await town.ask();
  const { first, second } = await partiesOf(caseId);
  const early = await ask('POST', `/cases/${number}/letters`, aLetter(second, 'privacy'));
  assert.equal(early.status, 422);
  assert.match(early.html, /mag het nog niet weten/);
  await tellsSecond(caseId);
  const nothing = await ask('POST', `/cases/${number}/letters`, aLetter(second, 'invitation'));
  assert.equal(nothing.status, 422);
  assert.match(nothing.html, /nog niets om in deze brief te zetten/);
  const wrong = await ask('POST', `/cases/${number}/letters`, aLetter(first, 'invitation'));
  assert.match(wrong.html, /niet voor deze partij bedoeld/);
});

test('who wants no letters gets none, and the page says what else can be done (promise 9)', async () => {
  const asked = await town.ask();
  const { first } = await partiesOf(asked.caseId);
  const edit = await ask('GET', `/cases/${asked.number}/parties/first/contact`);
  const version = /name="version" value="([^"]*)"/.exec(edit.html)?.[1] ?? '';
  const contact = { name: 'Aïsha', street: 'Kerkstraat', house: '12', postcode: '4000', place: 'Demostad' };
  const fields = { version, ...contact, phone: '', email: '', language: 'nl', noLetters: 'yes' };
  assert.equal((await ask('POST', `/cases/${asked.number}/parties/first/contact`, fields)).status, 303);
  const page = await ask('GET', `/cases/${asked.number}/letters/new?party=${first}&kind=closing`);
  assert.match(page.html, /wil geen brieven op dit adres/);
  assert.doesNotMatch(page.html, /class="letter"/);
  for (const way of ['print', 'post']) {
    const made = await ask('POST', `/cases/${asked.number}/letters`, aLetter(first, 'closing', { way }));
    assert.equal(made.status, 422, way);
  }
});

test('a letter with a new code: the code is in it, opens the door, and stands nowhere', async () => {
  const { number, caseId } = await town.ask();
  const { first } = await partiesOf(caseId);
  const fields = aLetter(first, 'code');
  const made = await ask('POST', `/cases/${number}/letters`, fields);
  const code = /(\d{4} \d{4} \d{4} \d{4})/.exec(words(made.pdf))?.[1] ?? '';
  assert.match(code, /\d/);
  const app = createApp(here.house);
  const inside = await request(app, '', 'POST', '/nl/return', { code });
  assert.equal(inside.status, 303);
  const again = await ask('GET', `/cases/${number}/letters/${fields.once}/letter.pdf`);
  assert.equal(again.status, 404);
  const twice = await ask('POST', `/cases/${number}/letters`, fields);
  assert.equal(twice.status, 422);
  assert.match(twice.html, /was al gemaakt/);
  const posted = await ask('POST', `/cases/${number}/letters`, aLetter(first, 'code', { way: 'post' }));
  assert.equal(posted.status, 422);
});

test('a wrong hour of an appointment is asked again with what was typed', async () => {
  const { number, caseId } = await town.ask();
  const { first } = await partiesOf(caseId);
  const typed = { day: '2026-12-01', time: 'half acht', place: 'Buurthuis', remark: '' };
  const wrong = await ask('POST', `/cases/${number}/letters`, aLetter(first, 'appointment', typed));
  assert.equal(wrong.status, 422);
  assert.match(wrong.html, /half acht/);
  const right = await ask(
    'POST',
    `/cases/${number}/letters`,
    aLetter(first, 'appointment', { ...typed, time: '19.30' }),
  );
  assert.match(words(right.pdf), /dinsdag 1 december 2026 ?, 19\.30 uur/);
  assert.match(words(right.pdf), /Buurthuis/);
});

test('letters for the post are printed together, marked as posted once, and stand in the history', async () => {
  const { number, caseId } = await town.ask();
  const { first } = await partiesOf(caseId);
  const kinds = ['confirmation', 'closing', 'privacy'];
  const ids: string[] = [];
  for (const kind of kinds) {
    const fields = aLetter(first, kind, { way: 'post' });
    ids.push(fields.once ?? '');
    assert.equal((await ask('POST', `/cases/${number}/letters`, fields)).status, 303);
  }
  const post = await ask('GET', '/letters');
  for (const id of ids) assert.ok(post.html.includes(id));
  const all = words((await ask('GET', '/letters/to-post.pdf')).pdf);
  assert.match(all, /Wij hebben uw vraag ontvangen/);
  assert.match(all, /Wij ronden af/);
  assert.doesNotMatch(all, new RegExp(number));
  const [one = '', two = '', three = ''] = ids;
  const tomorrow = { letters: one, on: '2026-11-23', do: 'post' };
  assert.equal((await ask('POST', '/letters/posted', tomorrow)).status, 422);
  assert.equal((await ask('POST', '/letters/posted', { on: '2026-11-20', do: 'post' })).status, 422);
  await ask('POST', '/letters/posted', { letters: one, on: '2026-11-20', do: 'post' });
  await ask('POST', '/letters/posted', { letters: one, on: '2026-11-19', do: 'post' });
  await ask('POST', '/letters/posted', { letters: two, on: '2026-11-20', do: 'withdraw' });
  const after = await ask('GET', '/letters');
  assert.ok(after.html.includes(three) && !after.html.includes(two));
  const list = await ask('GET', `/cases/${number}/letters`);
  assert.match(list.html, /Gepost op 20 november/);
  assert.match(list.html, /Niet gepost/);
  const elsewhere = await asks('coordinator2@demo.example');
  assert.equal(
    (await elsewhere('POST', '/letters/posted', { letters: three, on: '2026-11-20', do: 'post' })).status,
    303,
  );
  assert.ok((await ask('GET', '/letters')).html.includes(three), 'a stranger moves nothing');
});

test('who asks for no more letters while one lies with the post gets none: it is not printed (promise 9)', async () => {
  const { number, caseId } = await town.ask({
    first: { name: 'Zwijgzame Zoë', street: 'Kerkstraat', house: '1' },
  });
  const { first } = await partiesOf(caseId);
  await ask('POST', `/cases/${number}/letters`, aLetter(first, 'closing', { way: 'post' }));
  assert.match(words((await ask('GET', '/letters/to-post.pdf')).pdf), /Zwijgzame Zoë/);
  const edit = await ask('GET', `/cases/${number}/parties/first/contact`);
  const version = /name="version" value="([^"]*)"/.exec(edit.html)?.[1] ?? '';
  const contact = { name: 'Zwijgzame Zoë', street: 'Kerkstraat', house: '1', postcode: '', place: '' };
  const fields = { version, ...contact, phone: '', email: '', language: 'nl', noLetters: 'yes' };
  assert.equal((await ask('POST', `/cases/${number}/parties/first/contact`, fields)).status, 303);
  const after = await ask('GET', '/letters/to-post.pdf');
  assert.ok(after.status === 303 || !words(after.pdf).includes('Zwijgzame'));
  assert.match((await ask('GET', '/letters')).html, /wil geen brieven meer/);
});

test('whatever is sent, it is a page, a letter or not there', async () => {
  const { number } = await town.ask();
  const odd: Fields[] = [
    {},
    { once: 'x', party: 'y', kind: 'z' },
    aLetter(randomUUID(), 'closing'),
    aLetter('\u0000', 'closing', { language: 'zz', way: 'fly' }),
  ];
  for (const fields of odd) {
    const answer = await ask('POST', `/cases/${number}/letters`, fields);
    assert.ok([303, 404, 422].includes(answer.status), `${answer.status}`);
  }
  const query = '?party=1&kind=__proto__&language=%00';
  assert.equal((await ask('GET', `/cases/${number}/letters/new${query}`)).status, 303);
});
