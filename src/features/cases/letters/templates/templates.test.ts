import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../../test/town.ts';
import { createApp } from '../../../../app/app.ts';
import { pdfWords } from '../../../../platform/letters/pdf-words.fixture.ts';
import { arabic, arabicInvitation } from '../built-in/arabic.fixture.ts';

let here: TestHouse;
let town: SmallTown;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
});
after(() => here.close());

type Fields = Record<string, string>;
async function asks(email: string) {
  const app = createApp(here.house);
  const cookie = await signIn(app, email);
  return async (method: 'GET' | 'POST', path: string, fields: Fields = {}) => {
    const answer = await request(app, cookie, method, path, fields);
    const pdf = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, to: answer.headers.get('Location'), html: pdf.toString(), pdf };
  };
}
const words = (pdf: Buffer) => pdfWords(pdf).replace(/\s+/g, ' ');
const path = '/letters/templates/closing/nl';
const own = { subject: 'Tot ziens', body: 'Dag {name}\n\nHet was **fijn** met u.', after: '0', do: 'save' };

test('an administrator writes a letter in the words of his service, and the case prints them', async () => {
  const write = await asks('administrator@demo.example');
  assert.equal((await write('GET', '/letters')).to, '/letters/templates');
  assert.match((await write('GET', path)).html, /Wij ronden af/);
  const look = await write('POST', path, { ...own, do: 'look' });
  assert.match(look.html, /Amina Voorbeeld/);
  const proof = await write('POST', path, { ...own, do: 'pdf' });
  assert.match(words(proof.pdf), /Het was fijn met u/);
  assert.equal((await write('POST', path, own)).status, 303);
  const { number } = await town.ask();
  const ask = await asks('coordinator@demo.example');
  const list = await ask('GET', `/cases/${number}/letters`);
  const party = /value="([0-9a-f-]{36})"/.exec(list.html)?.[1] ?? '';
  const letter = { once: randomUUID(), party, kind: 'closing', language: 'nl', way: 'print' };
  const made = await ask('POST', `/cases/${number}/letters`, letter);
  assert.match(words(made.pdf), /Het was fijn met u/);
  // What was printed is printed again as it was, whatever was written since.
  await write('POST', path, { ...own, body: 'Anders', after: '1' });
  const again = await ask('GET', `/cases/${number}/letters/${letter.once}/letter.pdf`);
  assert.deepEqual(again.pdf, made.pdf);
  assert.equal((await write('POST', path, { ...own, after: '1' })).status, 409, 'a colleague was first');
  assert.equal((await write('POST', path, { do: 'original', after: '2' })).status, 303);
  const back = await write('GET', path);
  assert.match(back.html, /Wij ronden af/);
  assert.match(back.html, /version=2/);
  assert.match((await write('GET', `${path}?version=1`)).html, /Het was/);
});

test('a field of another party is refused when saved, by its name, with what is allowed', async () => {
  const write = await asks('coordinator@demo.example');
  const body = 'Beste {name}\n\n{second_name} woont op {address}.';
  const answer = await write('POST', path, { ...own, body, after: '9' });
  assert.equal(answer.status, 422);
  assert.match(answer.html, /“second_name” kan in deze brief niet ingevuld worden/);
  assert.match(answer.html, /“address” kan/);
  assert.match(answer.html, /Wat wel kan: {name}, {date}/);
  const saved = await write('GET', path);
  assert.doesNotMatch(saved.html, /second_name/);
});

test('what looks like the language of the printer stays text in a letter', async () => {
  const write = await asks('coordinator@demo.example');
  const body = '#panic("no") $x$ @a <b> `c` \\ [d] = e\n\n= Kop\n\n+ een\n\n/ twee: drie';
  const proof = await write('POST', path, { ...own, body, do: 'pdf' });
  assert.equal(proof.status, 200);
  assert.match(words(proof.pdf), /#panic\("no"\) \$x\$ @a <b> `c` \\ \[d\] = e/);
});

test('a mediator, a partner’s world and another service reach none of the texts', async () => {
  const mediator = await asks('mediator@demo.example');
  assert.equal((await mediator('GET', '/letters/templates')).status, 403);
  assert.equal((await mediator('POST', path, own)).status, 403);
  const write = await asks('coordinator@demo.example');
  await write('POST', path, { ...own, body: 'Alleen van ons', after: '3' });
  const elsewhere = await asks('coordinator2@demo.example');
  assert.doesNotMatch((await elsewhere('GET', path)).html, /Alleen van ons/);
});

test('a service adds Arabic: its letters are written from right to left, in the preview and on paper', async () => {
  const write = await asks('coordinator@demo.example');
  const { tag, name, direction, words: own } = arabic;
  const bad = await write('POST', '/letters/languages/new', { tag: 'x1', name, direction, ...own });
  assert.equal(bad.status, 422);
  const taken = await write('POST', '/letters/languages/new', { tag: 'nl', name, direction, ...own });
  assert.match(taken.html, /is er al/);
  const made = await write('POST', '/letters/languages/new', { tag, name, direction, ...own });
  assert.equal(made.status, 303);
  const invitation = '/letters/templates/invitation/ar';
  assert.match((await write('GET', '/letters/templates')).html, /nog te schrijven/);
  const saved = await write('POST', invitation, { ...arabicInvitation, after: '0', do: 'save' });
  assert.equal(saved.status, 303);
  const page = await write('GET', invitation);
  assert.match(page.html, /class="letter" lang="ar" dir="rtl"/);
  const proof = await write('POST', invitation, { ...arabicInvitation, after: '1', do: 'pdf' });
  assert.match(proof.pdf.toString('latin1'), /\/Lang ?\(ar/);
  assert.equal((await write('GET', '/letters/languages/ar')).status, 200);
  assert.equal((await write('GET', '/letters/languages/pl')).status, 404);
});

test('the sender of a service stands on its letters, with nothing of mediation on the envelope', async () => {
  const write = await asks('administrator@demo.example');
  const sender = { street: 'Stationsplein 1', town: '4000 Demostad', neutral: 'yes', window: 'left' };
  const rest = {
    letterhead: '',
    controller: 'Stad Demostad',
    privacyContact: 'privacy@demo.example',
  };
  assert.equal((await write('POST', '/letters/sender', { ...sender, ...rest, street: '' })).status, 422);
  assert.equal((await write('POST', '/letters/sender', { ...sender, ...rest })).status, 303);
  await write('POST', '/retention/periods', {
    case: '9',
    request: '6',
    complaint: '24',
    judicial_request: '24',
    partner_message: '12',
    partner_contact: '12',
    partner_session: '36',
    survey: '60',
    departed_mediator: '12',
  });
  const proof = await write('POST', '/letters/templates/privacy/nl', {
    ...{
      subject: 'Uitleg',
      body: 'Wie: {controller}. Waar: {privacy_contact}. Lang: {kept_months}.',
      after: '0',
      do: 'pdf',
    },
  });
  const said = words(proof.pdf);
  assert.match(said, /Stationsplein 1 · 4000 Demostad Amina Voorbeeld/);
  assert.match(said, /Wie: Stad Demostad ?\. Waar: privacy@demo.example ?\. Lang: 9/);
});
