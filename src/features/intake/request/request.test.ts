import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { mailsTo } from '../../../../test/outbox.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { type SmallTown, smallTown } from '../../../../test/town.ts';
import { newDraftSecret } from './draft/draft-secret.ts';
import { openDraft } from './draft/keep-draft.ts';

let here: TestHouse;
let town: SmallTown;
let owner: pg.Client;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  owner = new pg.Client({ ...here.owner });
  await owner.connect();
  await seeAll(owner);
});
after(async () => {
  await owner.end();
  await here.close();
});

const marker = 'MARKERZEEHOND';
type Answers = Record<string, Record<string, string | string[]>>;
const answers: Answers = {
  place: { place: '4020' },
  talked: { talked: 'tried' },
  subject: { subject: 'NOISE' },
  detail: { detail: 'audio' },
  relation: { relation: 'ABOVE_BELOW' },
  safety: {},
  story: { happened: `Muziek tot diep in de nacht ${marker}verhaal`, wish: `Rust ${marker}wens` },
  neighbour: { name: `Buur ${marker}`, street: 'Molenweg', house: '3' },
  you: {
    name: `Aïsha ${marker}`,
    street: `Kerkstraat ${marker}`,
    house: '12',
    postcode: '4020',
    place: 'Demostad',
    phone: '0470 12 34 56',
    email: `aisha.${marker}@voorbeeld.example`,
    language: 'nl',
  },
  contact: { forbidden: ['noLetters'], times: 'na 18 uur', words: `mijn man mag niets weten ${marker}` },
};

/** Answers every question as a browser does, following where each answer leads. */
async function answerAll(browser: ReturnType<typeof browse>, language: string, given = answers) {
  const seen: string[] = [];
  let next = `/${language}/request/place`;
  for (let step = 0; step < 20 && !next.endsWith('/check'); step += 1) {
    const page = await browser.get(next);
    assert.equal(page.status, 200, next);
    const name = next.split('/').at(-1) ?? '';
    seen.push(name);
    const own = /href="([^"]*)"[^>]*>[^<]*<\/a>\s*(?:<button[^>]*data-island="print"|<\/div>)/.exec(
      page.html,
    );
    if (name === 'tips' || name === 'other-door') {
      next = own?.[1] ?? '';
      assert.ok(next, `${name} leads on`);
      continue;
    }
    const answered = await browser.post(next, given[name]);
    assert.equal(answered.status, 303, `${name}: ${errorsOf(answered.html)}`);
    next = answered.location ?? '';
  }
  return seen;
}

const errorsOf = (html: string) =>
  [...html.matchAll(/<p class="error"[^>]*>(.*?)<\/p>/gs)].map((m) => m[1]).join();

/** Everything that stands in the database, as text and as bytes. */
async function wholeDatabase(): Promise<string> {
  const { rows } = await owner.query(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('identity', 'confidential', 'directory', 'platform', 'trail', 'reporting')`,
  );
  let all = '';
  for (const { name } of rows) {
    const dump = await owner.query(`select row_to_json(t)::text as row from ${name} t`);
    for (const { row } of dump.rows) {
      all += row;
      for (const [, hex] of String(row).matchAll(/\\\\x([0-9a-f]{2,})/g))
        all += Buffer.from(hex ?? '', 'hex').toString('latin1');
    }
  }
  return all;
}

for (const language of ['nl', 'fr']) {
  test(`a resident asks for help without JavaScript, in ${language}, and comes back with his code`, async () => {
    const browser = browse(here.house);
    assert.match((await browser.get(`/${language}?place=4020`)).html, /Buurtbemiddeling Demostad/);
    assert.equal((await browser.get(`/${language}/request`)).status, 200);
    const seen = await answerAll(browser, language);
    assert.deepEqual(seen, Object.keys(answers));
    const check = await browser.get(`/${language}/request/check`);
    assert.match(check.html, /MARKERZEEHONDverhaal/);

    const sent = await browser.post(`/${language}/request`);
    assert.equal(sent.location, `/${language}/request/sent`);
    const page = await browser.get(`/${language}/request/sent`);
    const code = codeOn(page.html);
    assert.match(code, /^\d{16}$/);
    assert.equal(
      codeOn((await browser.get(`/${language}/request/sent`)).html),
      code,
      'a reload shows it again',
    );

    const back = browse(here.house);
    await back.post(`/${language}/return`, { code });
    const mine = (await back.get(`/${language}/return/case`)).html;
    assert.match(mine, /MARKERZEEHONDverhaal/);
    assert.ok(
      !mine.includes('Ik heb het geprobeerd'),
      'the note for the coordinator is not among his own words',
    );

    const again = await browser.post(`/${language}/request`);
    assert.equal(again.location, `/${language}/request/sent`, 'a second post sends nothing');

    await browser.post(`/${language}/request/sent`);
    assert.equal(codeOn((await browser.get(`/${language}/request/sent`)).html), '', 'noted: it is gone');
  });
}

const codeOn = (html: string) =>
  [...html.matchAll(/<span>(\d{4})<\/span>/g)].map((match) => match[1]).join('');

test('each request that was sent opened one case, and no word of it can be read in the database', async () => {
  const { rows } = await owner.query(
    'select channel, subject, sub_subject, relation from confidential.cases',
  );
  assert.deepEqual(
    rows,
    Array(2).fill({ channel: 'WEB', subject: 'NOISE', sub_subject: 'audio', relation: 'ABOVE_BELOW' }),
  );
  assert.equal((await owner.query('select 1 from confidential.draft')).rowCount, 0, 'the drafts are gone');
  const planted = Buffer.from('PLANTEDSEAL');
  await owner.query('insert into identity.throttle values ($1, 0, now())', [planted]);
  assert.ok((await wholeDatabase()).includes('PLANTEDSEAL'), 'the search would find it');
  assert.ok(!(await wholeDatabase()).includes(marker));
});

test('the coordinator hears of each request once, by a mail without a word of it', async () => {
  const told = await mailsTo(here, 'coordinator@demo.example');
  assert.deepEqual(
    told.map(({ purpose }) => purpose),
    ['team_request', 'team_request'],
  );
  assert.doesNotMatch(JSON.stringify(told), new RegExp(`${marker}|NOISE|Molenweg`, 'i'));
  assert.deepEqual(await mailsTo(here, 'mediator@demo.example'), []);
});

test('the coordinator reads the story, what was ticked and how the resident may be reached', async () => {
  const browser = browse(here.house);
  await browser.post('/sign-in', { email: 'coordinator@demo.example', password: 'entente-demo' });
  const { html } = await browser.get('/cases/2026-0001');
  for (const words of [
    `${marker}verhaal`,
    `${marker}wens`,
    'Ik heb het geprobeerd',
    `Aïsha ${marker}`,
    'na 18 uur',
  ])
    assert.ok(html.includes(words), words);
});

test('a draft is sealed: nothing of it can be read in the database, and it opens only with its cookie', async () => {
  const browser = browse(here.house);
  await answerAll(browser, 'nl');
  assert.equal((await owner.query('select 1 from confidential.draft')).rowCount, 1);
  assert.ok(!(await wholeDatabase()).includes(marker));
  const token = [...browser.cookies.values()][0] ?? '';
  assert.ok(token.length === 43 && !(await wholeDatabase()).includes(token));

  assert.equal(await openDraft(here.house, newDraftSecret()), null);
  const stranger = browse(here.house);
  assert.equal((await stranger.get('/nl/request/story')).location, '/nl/request/place');
  assert.ok(
    (await browser.get('/fr/request/story')).html.includes(marker),
    'another language, the same draft',
  );

  here.setNow(new Date('2026-11-29T09:00:01Z'));
  assert.equal(
    (await browser.get('/nl/request/check')).location,
    '/nl/request/place',
    'a week later it is gone',
  );
  await browse(here.house).post('/nl/request/place', { place: '4020' });
  assert.equal(
    (await owner.query('select 1 from confidential.draft')).rowCount,
    1,
    'and the next one sweeps it out',
  );
  here.setNow(new Date('2026-11-22T09:00:00Z'));
  await owner.query('delete from confidential.draft');

  await answerAll(browser, 'nl');
  await browser.post('/nl/request/erasure');
  assert.equal((await owner.query('select 1 from confidential.draft')).rowCount, 0);
  assert.equal(browser.cookies.size, 0);
});

test('two posts at the same moment send one request and both show the same code', async () => {
  const browser = browse(here.house);
  await answerAll(browser, 'nl');
  const before = (await owner.query('select 1 from confidential.cases')).rowCount ?? 0;
  const both = await Promise.all([browser.post('/nl/request'), browser.post('/nl/request')]);
  assert.deepEqual(
    both.map(({ location }) => location),
    Array(2).fill('/nl/request/sent'),
  );
  assert.equal((await owner.query('select 1 from confidential.cases')).rowCount, before + 1);
  assert.match(codeOn((await browser.get('/nl/request/sent')).html), /^\d{16}$/);
  await browser.post('/nl/request/place', { place: '4020' });
  const fresh = [...browser.cookies.values()][0];
  assert.equal(
    (await browser.get('/nl/request/sent')).location,
    '/nl/request/check',
    'a new draft has a new secret',
  );
  assert.ok(fresh);
});

test('who has not talked gets tips and may go on; who does not feel safe is not told to talk', async () => {
  const tips = await answerAll(browse(here.house), 'nl', { ...answers, talked: { talked: 'no' } });
  assert.deepEqual(tips.slice(0, 4), ['place', 'talked', 'tips', 'subject']);
  const unsafe = await answerAll(browse(here.house), 'nl', { ...answers, talked: { talked: 'unsafe' } });
  assert.deepEqual(unsafe.slice(0, 3), ['place', 'talked', 'subject']);
});

test('what is out of scope is sent on to the right door, and never to a dead end', async () => {
  const doors: [string, Answers, RegExp][] = [
    ['be', { safety: { flags: ['danger'] } }, /101/],
    ['be', { safety: { flags: ['procedure'] } }, /vrederechter/],
    ['be', { relation: { relation: 'TENANT_LANDLORD' } }, /huurdersbond/],
    ['nl', { place: { place: '1963 AB' }, relation: { relation: 'FAMILY' } }, /wijkteam/],
    ['nl', { place: { place: 'Elders' }, safety: { flags: ['danger', 'family'] } }, /Veilig Thuis/],
  ];
  for (const [country, changed, words] of doors) {
    const browser = browse(here.house);
    const seen = await answerAll(browser, 'nl', { ...answers, ...changed });
    assert.ok(seen.includes('other-door'), `${country} ${words}`);
    assert.match((await browser.get('/nl/request/other-door')).html, words);
    assert.equal((await browser.get('/nl/request/check')).status, 200, 'one may still ask');
  }
  const inScope = browse(here.house);
  await answerAll(inScope, 'nl');
  assert.equal((await inScope.get('/nl/request/other-door')).location, '/nl/request/safety');
});

test('a subject without finer ones skips that question, and another subject asks it again', async () => {
  const browser = browse(here.house);
  const seen = await answerAll(browser, 'nl', { ...answers, subject: { subject: 'OTHER' } });
  assert.ok(!seen.includes('detail'));
  assert.equal((await browser.get('/nl/request/detail')).location, '/nl/request/subject');
  const changed = await browser.post('/nl/request/subject', { subject: 'PETS' });
  assert.equal(changed.location, '/nl/request/detail');
});

test('a jump ahead leads to the first question without an answer', async () => {
  const browser = browse(here.house);
  await browser.post('/nl/request/place', { place: 'Demostad' });
  await browser.post('/nl/request/talked', { talked: 'yes' });
  for (const page of ['relation', 'you', 'check'])
    assert.equal((await browser.get(`/nl/request/${page}`)).location, '/nl/request/subject');
});

test('a text that is posted after its draft was lost is kept, not thrown away', async () => {
  const browser = browse(here.house);
  assert.equal((await browser.post('/nl/request/story', answers.story)).location, '/nl/request/place');
  await answerAll(browser, 'nl', { ...answers });
  assert.ok((await browser.get('/nl/request/story')).html.includes(marker));
});

const wrong: [string, Record<string, string | string[]>, RegExp][] = [
  ['place', {}, /Vul uw postcode of gemeente in/],
  ['place', { place: 'Nergenshuizen' }, /kennen geen plaats “Nergenshuizen”/],
  ['place', { place: 'Oostende' }, /vinden wij nog geen dienst/],
  ['place', { place: '0612' }, /is geen postcode/],
  ['place', { place: 'Hofstade' }, /Kies de gemeente waar u woont/],
  ['talked', {}, /Kies wat het beste past/],
  ['talked', { talked: 'perhaps' }, /Kies wat het beste past/],
  ['subject', { subject: 'MURDER' }, /Kies waarover het vooral gaat/],
  ['detail', { detail: 'hedges' }, /Kies wat het beste past/],
  ['relation', {}, /Past er niets/],
  ['safety', { flags: ['nonsense'] }, /Kies één antwoord/],
  ['story', { happened: ' ' }, /Eén zin is genoeg/],
  ['story', { happened: 'x'.repeat(8001) }, /te lang/],
  ['neighbour', { house: '12' }, /Schrijf een naam of een straat op/],
  ['you', { ...answers.you, name: '' }, /Vul uw naam in/],
  ['you', { ...answers.you, email: 'aisha@' }, /naam@voorbeeld\.be/],
  ['you', { ...answers.you, phone: '12' }, /lijkt te kort/],
  ['you', { ...answers.you, language: 'other' }, /Schrijf op welke taal/],
  ['contact', { forbidden: ['neverRing', 'noLetters', 'noMail'] }, /Laat één manier over/],
];

test('bad input of every question says beside the field what is wrong, and keeps what was typed', async () => {
  const browser = browse(here.house);
  await answerAll(browser, 'nl');
  for (const [name, fields, words] of wrong) {
    const answered = await browser.post(`/nl/request/${name}`, fields);
    assert.equal(answered.status, 422, `${name} ${JSON.stringify(fields).slice(0, 60)}`);
    assert.match(answered.html, words);
    assert.match(answered.html, /<title>Fout: /);
    for (const typed of Object.values(fields).flat())
      if (
        typed.length > 6 &&
        name !== 'talked' &&
        name !== 'subject' &&
        name !== 'safety' &&
        name !== 'detail' &&
        name !== 'contact'
      )
        assert.ok(answered.html.includes(typed.slice(0, 40)), `${name} keeps ${typed.slice(0, 20)}`);
  }
});

test('a service that closed its doors in the meantime refuses with words, and the draft stays', async () => {
  const browser = browse(here.house);
  await answerAll(browser, 'nl');
  await owner.query('update identity.service set opened_at = null where id = $1', [town.service.id]);
  const answered = await browser.post('/nl/request');
  await owner.query('update identity.service set opened_at = now() where id = $1', [town.service.id]);
  assert.equal(answered.status, 422);
  assert.match(answered.html, /Uw antwoorden staan er nog/);
  assert.equal((await browser.get('/nl/request/check')).status, 200);
});
