import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type pg from 'pg';
import { Client } from 'pg';
import { browse } from '../../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { seeAll } from '../../../../../test/see-all.ts';
import { hiddenField, type SmallTown, smallTown } from '../../../../../test/town.ts';
import type { CodeRow } from '../../../accounts/code-labels/code-row.ts';
import { isUsed, serviceCodes } from '../service-codes.ts';

const row = (given: Partial<CodeRow> & Pick<CodeRow, 'list' | 'key'>): CodeRow => ({
  ...{ shared: null, labels: {}, position: null, from: null, until: null },
  ...given,
});
const values = (codes: ReturnType<typeof serviceCodes>, list: CodeRow['list'], day = '2026-11-22') =>
  codes.options(list, 'nl', day).map(({ value }) => value);

test('without rows of its own a service has the shared lists, a finer subject under its main one', () => {
  const codes = serviceCodes([]);
  assert.deepEqual(values(codes, 'subject').slice(0, 3), ['NOISE', 'NOISE/persons', 'NOISE/audio']);
  assert.equal(values(codes, 'referrer').at(-1), 'OTHER');
  assert.deepEqual(values(codes, 'district'), []);
  assert.equal(codes.label('subject', 'NOISE', 'fr'), 'Bruit');
});

test('a code is offered from its first day to its last, and said all the same afterwards', () => {
  const codes = serviceCodes([
    row({ list: 'channel', key: 'LETTER', labels: { nl: 'post' }, from: '2026-03-01', until: '2026-11-21' }),
  ]);
  const offered = (day: string) => values(codes, 'channel', day).includes('LETTER');
  assert.deepEqual(['2026-02-28', '2026-03-01', '2026-11-21', '2026-11-22'].map(offered), [
    false,
    true,
    true,
    false,
  ]);
  assert.equal(codes.label('channel', 'LETTER', 'nl'), 'post');
  assert.equal(codes.label('channel', 'LETTER', 'fr'), 'courrier');
  assert.ok(isUsed({ row: null }, '1900-01-01'));
});

test('a code of its own means the shared one, stands under it, and a number puts it first', () => {
  const kerkplein = {
    list: 'subject',
    key: 'own_k',
    shared: 'NOISE/persons',
    labels: { nl: 'Kerkplein' },
  } as const;
  const codes = serviceCodes([row(kerkplein), row({ list: 'subject', key: 'PETS', position: 1 })]);
  assert.deepEqual(codes.meaning('subject', 'own_k'), { code: 'NOISE/persons', own: { subject: 'own_k' } });
  assert.deepEqual(values(codes, 'subject').slice(0, 2), ['PETS', 'PETS/droppings']);
  assert.equal(
    codes.options('subject', 'nl', '2026-11-22').find(({ value }) => value === 'own_k')?.label,
    'Geluid: Kerkplein',
  );
  assert.equal(codes.meaning('subject', 'own_x'), null);
  assert.equal(codes.meaning('channel', 'own_k'), null);
});

test('a main subject that is not used takes its finer ones along, and a code that counts as nothing is no choice', () => {
  const codes = serviceCodes([
    row({ list: 'subject', key: 'NOISE', until: '2026-01-01' }),
    row({ list: 'relation', key: 'own_r', shared: 'GONE', labels: { nl: 'zwemt' } }),
  ]);
  assert.ok(!values(codes, 'subject').some((value) => value.startsWith('NOISE')));
  assert.ok(!values(codes, 'relation').includes('own_r'));
  assert.equal(codes.label('relation', 'own_r', 'nl'), 'own_r');
});

let here: TestHouse;
let town: SmallTown;
let owner: pg.Client;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  owner = new Client({ ...here.owner });
  await owner.connect();
  await seeAll(owner);
});
after(async () => {
  await owner.end();
  await here.close();
});

async function signedIn(email: string) {
  const browser = browse(here.house);
  await browser.post('/sign-in', { email: `${email}@demo.example`, password: 'entente-demo' });
  return browser;
}
const subjectEntry = '/settings/codes/subject/entry';

test('our ‘Kerkplein’ is counted as noise of persons, and mapped anew changes no case that has it', async () => {
  const browser = await signedIn('coordinator');
  const saved = await browser.post(subjectEntry, { counts: 'NOISE/persons', nl: 'Kerkplein-overlast' });
  assert.equal(saved.location, '/settings/codes/subject?saved');
  const form = await browser.get('/requests/new');
  assert.match(form.html, />Geluid: Kerkplein-overlast</);
  const key = /value="(own_\w+)"[^>]*>Geluid: Kerkplein/.exec(form.html)?.[1] ?? '';
  const enter = async (subject: string) => {
    const once = hiddenField((await browser.get('/requests/new')).html, 'once');
    const call = {
      name: 'Greet',
      phone: '0470 11 22 33',
      language: 'nl',
      channel: 'PHONE',
      referrer: 'SELF',
    };
    return browser.post('/requests', { ...call, subject, once });
  };
  const opened = (await enter(key)).location ?? '';
  assert.match((await browser.get(opened)).html, /<h1>Geluid: Kerkplein-overlast<\/h1>/);
  const counted = async () =>
    (await owner.query('select subject, sub_subject from reporting.case_figure order by 1, 2')).rows;
  const before = await counted();
  assert.deepEqual(before, [{ subject: 'NOISE', sub_subject: 'persons' }]);
  const mapped = await browser.post(subjectEntry, {
    key,
    counts: 'WASTE/street',
    nl: 'Kerkplein',
    until: '2020-01-01',
  });
  assert.equal(mapped.location, '/settings/codes/subject?saved');
  assert.deepEqual(await counted(), before);
  assert.match((await browser.get(opened)).html, /<h1>Geluid: Kerkplein<\/h1>/);
  assert.doesNotMatch((await browser.get('/requests/new')).html, /Kerkplein/);
  const entry = await browser.get(`${subjectEntry}?key=${key}`);
  assert.match(entry.html, /Cato Coördinator: Kerkplein-overlast/);
});

test('the resident’s own form, the list and the closing of a case offer what is used, in the service’s words', async () => {
  const browser = await signedIn('administrator');
  await browser.post('/settings/codes/subject/entry', { key: 'PETS', nl: 'Beestenboel' });
  await browser.post('/settings/codes/channel/entry', { key: 'LETTER', until: '2020-01-01' });
  await browser.post('/settings/codes/district/entry', { nl: 'Noordwijk' });
  await browser.post('/settings/codes/outcome/entry', { key: 'MOVED', until: '2020-01-01' });
  const desk = await signedIn('coordinator');
  const list = (await desk.get('/cases')).html;
  assert.match(list, />Beestenboel</);
  assert.doesNotMatch(list, /<option value="LETTER"/);
  assert.match((await desk.get('/cases?channel=LETTER')).html, /<option value="LETTER" selected/);
  const { number } = await town.ask();
  assert.match((await desk.get(`/cases/${number}/intake`)).html, /<option value="Noordwijk">/);
  await desk.post(`/cases/${number}/intake`, {
    once: hiddenField((await desk.get(`/cases/${number}/intake`)).html, 'once'),
    ...{ how: 'phone', told: '', district: 'Noordwijk', team_note: '' },
  });
  assert.match((await desk.get(`/cases/${number}`)).html, /wijk Noordwijk/);
  const other = await signedIn('coordinator2');
  assert.doesNotMatch((await other.get('/cases')).html, /Beestenboel/);
});

test('what would leave nothing to choose, is called like another or counts as nothing is refused with a word why', async () => {
  const browser = await signedIn('coordinator');
  const wrong: [string, Record<string, string>, RegExp][] = [
    ['subject', { counts: 'NOISE', nl: 'Muziek of televisie' }, /Zo heet al een andere keuze/],
    ['subject', { counts: 'XYZ', nl: 'Iets' }, /Kies als wat deze keuze telt/],
    ['subject', { counts: 'NOISE', nl: '' }, /Vul dit in/],
    ['channel', { key: 'PHONE', from: '2026-12-01', until: '2026-11-01' }, /Het einde ligt voor het begin/],
    ['channel', { key: 'NOT', nl: 'x' }, /bestaat niet meer/],
    ['outcome', { counts: 'MOVED', nl: 'weg' }, /geen eigen keuzes/],
    ['relation', { key: 'WORK', position: '1000' }, /Vul een getal in/],
  ];
  for (const [list, fields, words] of wrong) {
    const answer = await browser.post(`/settings/codes/${list}/entry`, fields);
    assert.equal(answer.status, 422, JSON.stringify(fields));
    assert.match(answer.html, words);
  }
  const all = serviceCodes([])
    .all('relation', 'nl')
    .map(({ key }) => key);
  for (const key of all.slice(1))
    assert.equal(
      (await browser.post('/settings/codes/relation/entry', { key, until: '2020-01-01' })).status,
      303,
    );
  const last = await browser.post('/settings/codes/relation/entry', {
    key: all[0] ?? '',
    until: '2020-01-01',
  });
  assert.match(last.html, /Dan blijft er niets over/);
});

test('a mediator has no say in it, and another service’s lists are another’s', async () => {
  assert.equal((await (await signedIn('mediator')).get('/settings/codes')).status, 403);
  const other = await signedIn('coordinator2');
  assert.doesNotMatch((await other.get('/settings/codes/subject')).html, /Kerkplein|Beestenboel/);
  assert.equal((await other.get('/settings/codes/nonsense')).status, 404);
  assert.equal((await other.get('/settings/codes/outcome/entry')).status, 404);
});
