import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { request, type SmallTown, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { tokenFor } from '../asking/make-link.ts';
import { batchesOf } from '../batches/queries.ts';
import { openBatch } from '../batches/sealed-batch.ts';
import { currentSet } from '../sets/queries.ts';
import type { Moment } from '../tables.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  app = createApp(here.house);
});
after(() => here.close());

const asCoordinator = <T>(work: Parameters<typeof here.house.db.as<T>>[1]): Promise<T> =>
  here.house.db.as({ kind: 'member', memberId: town.working.coordinator.memberId }, work);

async function newToken(moment: Moment = 'closing', form: 'whole' | 'short' = 'whole', quarter = '2026-Q4') {
  const set = await asCoordinator((tx) => currentSet(tx, town.service.id, here.house.now()));
  return tokenFor(here.house, { set, quarter, moment, form });
}
const answer = (token: string, fields: Record<string, string>, language = 'nl') =>
  request(app, '', 'POST', `/${language}/evaluation/${token}`, fields);

async function opened(moment: Moment = 'closing') {
  const rows = await asCoordinator((tx) => batchesOf(tx, town.service.id));
  return rows
    .filter((row) => row.moment === moment)
    .map((row) => ({ since: row.since, until: row.until, ...openBatch(here.house.installationKey, row) }));
}

test('somebody answers by his link: it is counted, the page thanks, and no cookie is given', async () => {
  const token = await newToken();
  const page = await request(app, '', 'GET', `/nl/evaluation/${token}`);
  const html = await page.text();
  assert.equal(page.status, 200);
  assert.equal(page.headers.get('Set-Cookie'), null);
  for (const asked of [
    'Kunt u weer met de andere praten?',
    'draaglijk',
    'rechtszaak',
    'politie',
    'veilig',
    'vertrouwen',
  ])
    assert.ok(html.includes(asked), asked);
  const sent = await answer(token, {
    living: 'largely',
    police: 'not_applicable',
    words: 'Probeer het.',
    print: 'yes',
  });
  assert.equal(sent.status, 303);
  assert.equal(sent.headers.get('Set-Cookie'), null);
  const thanks = await request(app, '', 'GET', sent.headers.get('Location') ?? '');
  assert.match(await thanks.text(), /Dank u wel/);
  const [batch] = await opened();
  assert.equal(batch?.counts.answered, 1);
  assert.equal(batch?.counts.answers.living?.largely, 1);
  assert.equal(batch?.counts.answers.contact?.fully, 0);
  assert.deepEqual(batch?.words, { mayBePrinted: ['Probeer het.'], forTheService: [] });
});

test('who brings a used link learns not a byte of whether it was used, and counts nothing', async () => {
  const [fresh, used] = [await newToken(), await newToken()];
  await answer(used, { safety: 'fully' });
  const before = await opened();
  const [a, b] = await Promise.all(
    [fresh, used].map(async (token) => {
      const page = await request(app, '', 'GET', `/fr/evaluation/${token}`);
      const sent = await answer(token, { safety: 'not_at_all' }, 'fr');
      const thanks = await request(app, '', 'GET', sent.headers.get('Location') ?? '');
      const parts = [
        page.status,
        await page.text(),
        sent.status,
        sent.headers.get('Location'),
        await thanks.text(),
      ];
      return parts.join('\n').replaceAll(token, 'TOKEN');
    }),
  );
  assert.equal(a, b);
  const after = await opened();
  assert.equal(after[0]?.counts.answered, (before[0]?.counts.answered ?? 0) + 1);
});

test('a link that is made up, mistyped, of another house or too old is one and the same page', async () => {
  const good = await newToken();
  const changed = `${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`;
  const old = await newToken('closing', 'whole', '2026-Q2');
  const pages = await Promise.all(
    [changed, old, 'x'.repeat(32), 'ZZZZ'].map(async (token) => {
      const page = await request(app, '', 'GET', `/nl/evaluation/${token}`);
      const sent = await answer(token, { safety: 'fully' });
      return [page.status, sent.status, await page.text(), await sent.text()]
        .join()
        .replaceAll(token, 'TOKEN');
    }),
  );
  assert.match(pages[0] ?? '', /^404,404/);
  assert.equal(new Set(pages).size, 1);
});

test('a link lasts into the next quarter, typed in groups and small letters too', async () => {
  const token = await newToken('closing', 'whole', '2026-Q3');
  const typed = encodeURIComponent((token.match(/.{4}/g) ?? []).join(' ').toLowerCase());
  assert.equal((await request(app, '', 'GET', `/nl/evaluation/${typed}`)).status, 200);
});

test('what was typed is kept when the answer in own words is too long, or nothing was answered', async () => {
  const token = await newToken();
  const long = await answer(token, { living: 'a_little', words: 'x'.repeat(1001), print: 'yes' });
  assert.equal(long.status, 422);
  const html = await long.text();
  assert.match(html, /value="a_little" checked/);
  assert.match(html, /Maak uw antwoord korter/);
  const empty = await answer(token, {});
  assert.match(await empty.text(), /Beantwoord ten minste één vraag/);
  assert.equal((await answer(token, { living: 'made_up' })).status, 422);
});

test('who was only advised is not asked what makes no sense for him', async () => {
  const token = await newToken('closing', 'short');
  const html = await (await request(app, '', 'GET', `/nl/evaluation/${token}`)).text();
  assert.match(html, /veilig/);
  assert.doesNotMatch(html, /rechtszaak|bemiddelaars\?|draaglijk/);
});

test('whoever is signed in in the same browser is not looked up when he evaluates', async () => {
  const token = await newToken();
  const html = await (
    await app.request(`/nl/evaluation/${token}`, { headers: { Cookie: 'entente-session=made-up' } })
  ).text();
  assert.match(html, /Hoe was het voor u/);
});

test('too few answers go along into the next quarter; enough stay, and a new batch begins', async () => {
  const twice = [await newToken('aftercare'), await newToken('aftercare')];
  for (const token of twice) await answer(token, { safety: 'fully' });
  here.setNow(new Date('2027-02-01T09:00:00Z'));
  for (let i = 0; i < 4; i += 1)
    await answer(await newToken('aftercare', 'whole', '2027-Q1'), { safety: 'largely' });
  const [carried, ...none] = await opened('aftercare');
  assert.deepEqual(none, []);
  assert.equal(carried?.counts.answered, 6);
  assert.deepEqual([carried?.since, carried?.until], ['2026-Q4', '2027-Q1']);
  here.setNow(new Date('2027-04-01T09:00:00Z'));
  await answer(await newToken('aftercare', 'whole', '2027-Q2'), { safety: 'a_little' });
  assert.deepEqual(
    (await opened('aftercare')).map(({ since, counts }) => [since, counts.answered]),
    [
      ['2027-Q2', 1],
      ['2026-Q4', 6],
    ],
  );
  here.setNow(new Date('2026-11-22T09:00:00Z'));
});

test('twenty answers at once are twenty', async () => {
  const before = (await opened())[0]?.counts.answered ?? 0;
  const tokens = await Promise.all(Array.from({ length: 20 }, () => newToken()));
  await Promise.all(tokens.map((token) => answer(token, { recommend: 'yes' })));
  assert.equal((await opened())[0]?.counts.answered, before + 20);
});
