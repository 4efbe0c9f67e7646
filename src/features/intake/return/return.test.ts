import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { mailsTo } from '../../../../test/outbox.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, type SmallTown, smallTown } from '../../../../test/town.ts';
import { formatCode } from '../../../platform/vault/code.ts';
import { mayTry } from '../../accounts/throttle/throttle.ts';
import { triesFrom } from './enter-with-code.ts';

let here: TestHouse;
let town: SmallTown;
let owner: pg.Client;
let code: string;
let caseId: string;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  owner = new pg.Client({ ...here.owner });
  await owner.connect();
  await seeAll(owner);
  const asked = await town.ask({}, { code: true });
  code = String(asked.code);
  caseId = asked.caseId;
});
after(async () => {
  await owner.end();
  await here.close();
});

const from = (address: string) => browse(here.house, { headers: { 'X-Forwarded-For': address } });

test('a resident comes back with his code, however he types it, and reads what he told', async () => {
  for (const typed of [
    formatCode(code),
    code.replace(/(.{4})/g, '$1-'),
    ` ${code.slice(0, 8)} . ${code.slice(8)}`,
  ]) {
    const browser = from('192.0.2.10');
    const entered = await browser.post('/nl/return', { code: typed });
    assert.equal(entered.location, '/nl/return/case', typed);
    const page = await browser.get('/nl/return/case');
    assert.match(page.html, /De muziek van de buren gaat door tot na middernacht/);
    assert.match(page.html, /Uw aanvraag is goed aangekomen|Wij bekijken uw aanvraag/);
    assert.match(page.html, /Aïsha Aanvrager/);
  }
});

test('the page of a party tells neither the number nor the stage of his case, nor who the other is', async () => {
  const { rows } = await owner.query('select number, stage from confidential.cases where id = $1', [caseId]);
  const browser = from('192.0.2.11');
  await browser.post('/fr/return', { code });
  const { html } = await browser.get('/fr/return/case');
  assert.match(html, /Votre demande/);
  for (const secret of [rows[0].number, caseId, 'Buurman', 'Molenweg'])
    assert.ok(!html.includes(secret), secret);
});

test('what he adds is sealed, written once for a form that was sent twice, and read by nobody without keys', async () => {
  const browser = from('192.0.2.12');
  await browser.post('/nl/return', { code });
  const page = await browser.get('/nl/return/case');
  const id = hiddenField(page.html, 'id');
  const empty = await browser.post('/nl/return/case/messages', { id, text: ' ' });
  assert.equal(empty.status, 422);
  assert.match(empty.html, /Schrijf eerst wat u wilt toevoegen/);
  for (let time = 0; time < 2; time += 1) {
    const added = await browser.post('/nl/return/case/messages', { id, text: 'Gisteren weer ZEEHOND' });
    assert.equal(added.location, '/nl/return/case?added');
  }
  const { html } = await browser.get('/nl/return/case?added');
  assert.equal(html.split('Gisteren weer ZEEHOND').length - 1, 1);
  assert.match(html, /Uw bericht is toegevoegd/);
  const items = await owner.query('select kind, sealed from confidential.item where id = $1', [id]);
  assert.equal(items.rows[0].kind, 'message');
  assert.ok(!items.rows[0].sealed.includes('ZEEHOND'));
});

test('the coordinator hears once that something was added, in a mail that tells nothing of the case', async () => {
  const { number } = (await owner.query('select number from confidential.cases where id = $1', [caseId]))
    .rows[0];
  const mails = await mailsTo(here, 'coordinator@demo.example');
  const told = mails.filter((mail) => mail.purpose === 'team_message');
  assert.equal(told.length, 1);
  assert.match(told[0]?.text ?? '', /toegevoegd aan een zaak/);
  assert.doesNotMatch(JSON.stringify(told), new RegExp(`${number}|ZEEHOND|Aïsha|Kerkstraat`));
  for (const nobody of ['mediator@demo.example', 'administrator@demo.example', 'coordinator2@demo.example'])
    assert.deepEqual(await mailsTo(here, nobody), []);
});

test('a wrong code says what to do and keeps what was typed; a code that is too short counts as no try', async () => {
  const browser = from('192.0.2.13');
  const short = await browser.post('/nl/return', { code: '1234 5678' });
  assert.equal(short.status, 422);
  assert.match(short.html, /16 cijfers\. Kijk na of er geen cijfer ontbreekt/);
  const other = `${code.slice(0, 15)}${(Number(code[15]) + 1) % 10}`;
  const wrong = await browser.post('/nl/return', { code: other });
  assert.equal(wrong.status, 422);
  assert.match(wrong.html, /Deze code kennen wij niet/);
  assert.ok(wrong.html.includes(other));
  assert.equal((await browser.get('/nl/return/case')).location, '/nl/return');
});

test('who keeps guessing must wait, and somebody at another computer need not', async () => {
  for (let time = 0; time < 20; time += 1) await mayTry(here.house, triesFrom('192.0.2.14'));
  const answer = await from('192.0.2.14').post('/nl/return', { code: '1000 0000 0000 0000' });
  assert.equal(answer.status, 429);
  assert.match(answer.html, /Wacht nog/);
  assert.equal(
    (await from('192.0.2.14').post('/nl/return', { code })).status,
    429,
    'not even with the right code',
  );
  assert.equal((await from('192.0.2.15').post('/nl/return', { code })).location, '/nl/return/case');
});

test('leaving ends the session for good', async () => {
  const browser = from('192.0.2.16');
  await browser.post('/nl/return', { code });
  const kept = new Map(browser.cookies);
  assert.equal((await browser.get('/nl/return')).location, '/nl/return/case');
  assert.equal((await browser.post('/nl/return/leaving')).location, '/nl/return?left');
  for (const [name, value] of kept) browser.cookies.set(name, value);
  assert.equal((await browser.get('/nl/return/case')).location, '/nl/return', 'an old cookie opens nothing');
});

test('after an hour without a request the code must be typed again', async () => {
  const browser = from('192.0.2.17');
  await browser.post('/nl/return', { code });
  here.setNow(new Date('2026-11-22T10:01:00Z'));
  assert.equal((await browser.get('/nl/return/case')).location, '/nl/return');
  here.setNow(new Date('2026-11-22T09:00:00Z'));
});

test('what he typed while his session ended is kept, and added once he gave his code again', async () => {
  const browser = from('192.0.2.19');
  const id = '0b9f6f0e-5a3c-4d64-9d0a-3f6d2a1b4c5e';
  const lost = await browser.post('/nl/return/case/messages', { id, text: 'Een lange brief WALRUS' });
  assert.equal(lost.status, 401);
  assert.match(lost.html, /is niet weg/);
  assert.ok(!lost.html.includes('WALRUS'), 'it lies sealed in the page');
  const kept = hiddenField(lost.html, 'kept');
  const wrong = await browser.post('/nl/return', { code: '12', kept });
  assert.equal(hiddenField(wrong.html, 'kept'), kept);
  const back = await browser.post('/nl/return', { code, kept });
  assert.match(back.html, /Een lange brief WALRUS/);
  await browser.post('/nl/return/case/messages', { id, text: 'Een lange brief WALRUS' });
  assert.match((await browser.get('/nl/return/case')).html, /Een lange brief WALRUS/);
});

test('after the case was forgotten the code opens a page that says so, and nothing of the case', async () => {
  const forgotten = await town.ask({ story: 'Een ander verhaal' }, { code: true });
  const { rows } = await owner.query('select shred_key from confidential.cases where id = $1', [
    forgotten.caseId,
  ]);
  await here.house.keyStore.destroy(rows[0].shred_key);
  const browser = from('192.0.2.18');
  await browser.post('/nl/return', { code: String(forgotten.code) });
  const page = await browser.get('/nl/return/case');
  assert.equal(page.status, 410);
  assert.match(page.html, /Deze aanvraag is er niet meer/);
  assert.ok(!page.html.includes('Een ander verhaal'));
});
