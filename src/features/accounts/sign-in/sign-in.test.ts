import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { TOTP } from 'otpauth';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { insertMember, prepareMember } from '../members/make-member.ts';
import { beginSecondFactor, confirmSecondFactor, secretOf } from '../second-factor/second-factor.ts';
import { localPath } from './asked-language.ts';

let here: TestHouse;
const passphrase = 'vijf paarse olifanten';
const members = new Map<string, string>();
before(async () => {
  here = await testHouse();
  for (const name of ['ans', 'bo', 'cas', 'dirk']) {
    const email = `${name}@dienst.example`;
    const prepared = await prepareMember(here.house, { email, name, language: 'nl', passphrase });
    await here.house.db.as({ kind: 'public' }, (tx) => insertMember(tx, prepared, here.house.now()));
    members.set(name, prepared.memberId);
  }
});
after(() => here.close());

const at = (name: string, password = passphrase) => ({ email: `${name}@dienst.example`, password });
const later = (seconds: number) => here.setNow(new Date(here.house.now().getTime() + seconds * 1000));

test('whoever tries too often waits, and cannot tell a member from nobody', async () => {
  const tries = async (name: string, from: string) => {
    const browser = browse(here.house, { headers: { 'X-Forwarded-For': from } });
    const seen: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      const answer = await browser.post('/sign-in', at(name, 'niet de goede zin'));
      seen.push(
        `${answer.status} ${answer.headers.get('Retry-After')} ${answer.html.replaceAll(`${name}@`, '')}`,
      );
    }
    return seen;
  };
  const member = await tries('ans', '192.0.2.1');
  const nobody = await tries('xyz', '192.0.2.2');
  assert.deepEqual(member, nobody);
  assert.deepEqual(
    member.map((answer) => answer.slice(0, 5)),
    ['422 n', '422 n', '422 n', '422 n', '429 2', '429 2', '429 2'],
  );
});

test('nobody is locked out: the wait ends, and a browser he used before never waits for strangers', async () => {
  const own = browse(here.house, { headers: { 'X-Forwarded-For': '192.0.2.3' } });
  assert.equal((await own.post('/sign-in', at('bo'))).status, 303);
  await own.post('/sign-out');
  const stranger = browse(here.house, { headers: { 'X-Forwarded-For': '192.0.2.4' } });
  for (let n = 0; n < 12; n += 1) {
    await stranger.post('/sign-in', at('bo', 'niet de goede zin'));
    later(n < 10 ? 301 : 0);
  }
  assert.equal((await stranger.post('/sign-in', at('bo'))).status, 429);
  assert.equal((await own.post('/sign-in', at('bo'))).status, 303, 'his own browser');
  later(301);
  assert.equal((await browse(here.house).post('/sign-in', at('bo'))).status, 303, 'and any other, later');
});

test('a hundred guesses at the same moment are a hundred failures', async () => {
  const guesses = Array.from({ length: 30 }, () =>
    browse(here.house).post('/sign-in', at('nobody', 'niet de goede zin')),
  );
  const statuses = (await Promise.all(guesses)).map((answer) => answer.status);
  assert.ok(statuses.filter((status) => status === 422).length <= 4, statuses.join(' '));
});

test('with a second factor the passphrase alone opens nothing, and each step has a new cookie', async () => {
  const { house } = here;
  const member = { id: members.get('cas') ?? '', name: 'cas' };
  const totp = await house.db.as({ kind: 'member', memberId: member.id }, async (tx) => {
    await beginSecondFactor(tx, house, member.id);
    return new TOTP({ secret: (await secretOf(tx, house, member.id)) ?? '' });
  });
  const code = () => totp.generate({ timestamp: house.now().getTime() });
  const confirmed = await house.db.as({ kind: 'member', memberId: member.id }, (tx) =>
    confirmSecondFactor(tx, house, member, code()),
  );
  assert.ok(confirmed.ok);
  later(60);

  const browser = browse(house);
  const first = await browser.post('/sign-in', { ...at('cas'), to: '/account' });
  assert.equal(first.location, '/sign-in/second-factor?to=%2Faccount');
  const halfway = browser.cookies.get('entente');
  assert.equal((await browser.get('/workspace')).location, '/sign-in?to=%2Fworkspace');
  assert.equal((await browser.get(first.location ?? '')).status, 200);
  assert.equal((await browser.post('/sign-in/second-factor', { code: '000000' })).status, 422);
  const right = { code: code(), to: '/account' };
  assert.equal((await browser.post('/sign-in/second-factor', right)).location, '/account');
  assert.notEqual(browser.cookies.get('entente'), halfway);
  assert.equal((await browser.get('/workspace')).location, '/account');

  const again = browse(house);
  await again.post('/sign-in', at('cas'));
  assert.equal((await again.post('/sign-in/second-factor', right)).status, 422, 'a code works once');
  later(60);
  const both = [browse(house), browse(house)];
  for (const one of both) await one.post('/sign-in', at('cas'));
  const same = { code: code() };
  const answers = await Promise.all(both.map((one) => one.post('/sign-in/second-factor', same)));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 422], 'even at the same moment');
  const recovery = { code: confirmed.value.recoveryCodes[0]?.toLowerCase() ?? '' };
  assert.equal((await again.post('/sign-in/second-factor', recovery)).status, 303);
  const third = browse(house);
  await third.post('/sign-in', at('cas'));
  assert.equal((await third.post('/sign-in/second-factor', recovery)).status, 422, 'so does a recovery code');
});

test('what was typed when the session ended is there after signing in, and only for two hours', async () => {
  const browser = browse(here.house);
  const lost = await browser.post('/cases/2026-0001/entries', {
    words: 'De <natte> "regenpijp"',
    boxes: ['a', 'b'],
  });
  assert.equal(lost.status, 401);
  assert.ok(!lost.html.includes('regenpijp'), 'sealed, not in the page');
  const kept = /name="kept" value="([^"]+)"/.exec(lost.html)?.[1] ?? '';
  const back = await browser.post('/sign-in', { ...at('dirk'), kept });
  assert.ok(back.html.includes('action="/cases/2026-0001/entries"'));
  assert.ok(back.html.includes('value="De &lt;natte> &quot;regenpijp&quot;"'));
  assert.equal(back.html.match(/name="boxes"/g)?.length, 2);
  later(2 * 3600 + 1);
  assert.equal((await browse(here.house).post('/sign-in', { ...at('dirk'), kept })).location, '/account');
  const forged = `${kept.slice(0, -2)}AA`;
  assert.equal((await browse(here.house).post('/sign-in', { ...at('dirk'), kept: forged })).status, 303);
});

test('signing in leads only to a page of ours', () => {
  const away = [
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example',
    '/.//evil.example',
  ];
  assert.deepEqual(away.map(localPath), ['', '', '', '', '']);
  assert.equal(localPath('/cases?stage=intake'), '/cases?stage=intake');
});
