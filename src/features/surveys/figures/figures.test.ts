import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { ownerOf } from '../../../../test/rights/at-the-wall.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { tokenFor } from '../asking/make-link.ts';
import { currentSet } from '../sets/queries.ts';
import { outcomesBetween } from './queries.ts';
import { surveyFigures } from './survey-figures.ts';

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

async function answer(fields: Record<string, string>, quarter = '2026-Q4'): Promise<void> {
  const set = await asCoordinator((tx) => currentSet(tx, town.service.id, here.house.now()));
  const token = tokenFor(here.house, { set, quarter, moment: 'closing', form: 'whole' });
  assert.equal((await request(app, '', 'POST', `/nl/evaluation/${token}`, fields)).status, 303);
}

const figures = (today: string, smallest = 5) =>
  asCoordinator((tx) =>
    surveyFigures(
      tx,
      here.house,
      { serviceId: town.service.id, today, smallest },
      { from: '2026-10-01', until: '2026-12-31' },
    ),
  );

test('nothing is shown of a quarter that goes on, of fewer than five, or of a question that fewer answered', async () => {
  for (const contact of ['fully', 'largely', 'largely', 'not_at_all'])
    await answer({ contact, safety: 'fully', words: 'Doen.', print: 'yes' });
  assert.deepEqual(await figures('2027-01-01'), [], 'four are too few');
  await answer({ safety: 'a_little' });
  assert.deepEqual(await figures('2026-12-31'), [], 'the quarter goes on');
  const [shown] = await figures('2027-01-01');
  assert.deepEqual(shown?.ways, { link: 5, paper: 0, telephone: 0 });
  assert.deepEqual(
    shown?.questions.map(({ question, answered }) => [question, answered]),
    [['safety', 5]],
    'the other question was answered by four',
  );
  assert.equal(shown?.questions[0]?.asked.fr.includes('sécurité'), true);
  assert.deepEqual(await figures('2027-01-01', 6), [], 'a service may want more');
});

test('the coordinator reads it once the quarter is over; another service sees nothing of it, nor a mediator', async () => {
  const page = async (email: string) => {
    const cookie = await signIn(app, email);
    const asked = await request(app, cookie, 'GET', '/surveys');
    return { status: asked.status, html: await asked.text() };
  };
  assert.doesNotMatch((await page('coordinator@demo.example')).html, /Doen\./);
  here.setNow(new Date('2027-01-02T09:00:00Z'));
  const { html } = await page('coordinator@demo.example');
  assert.match(html, /Voelt u zich veilig/);
  assert.match(html, /<blockquote>Doen\.<\/blockquote>/);
  assert.doesNotMatch((await page('coordinator2@demo.example')).html, /Doen\./);
  assert.equal((await page('mediator@demo.example')).status, 403);
});

test('a changed set is a new version; a late answer by an old link is counted under the old one', async () => {
  const desk = await signIn(app, 'coordinator@demo.example');
  const old = await asCoordinator((tx) => currentSet(tx, town.service.id, here.house.now()));
  const own = { own_0_nl: 'Was de dienst bereikbaar?', own_0_fr: 'Le service était-il joignable ?' };
  const fields = { version: '1', place_safety: '1', place_own_0: '2', ...own };
  assert.equal((await request(app, desk, 'POST', '/surveys/questions', fields)).status, 303);
  const missing = { ...fields, version: '2', own_0_fr: '', own_0_nl: 'Anders?' };
  assert.equal((await request(app, desk, 'POST', '/surveys/questions', missing)).status, 422);
  const stale = { version: '1', place_safety: '1' };
  assert.equal((await request(app, desk, 'POST', '/surveys/questions', stale)).status, 422);
  const now = await asCoordinator((tx) => currentSet(tx, town.service.id, here.house.now()));
  assert.deepEqual([old.version, now.version], [1, 2]);
  const token = tokenFor(here.house, { set: old, quarter: '2026-Q4', moment: 'closing', form: 'whole' });
  const page = await (await request(app, '', 'GET', `/fr/evaluation/${token}`)).text();
  assert.match(page, /supportable/);
  assert.doesNotMatch(page, /joignable/);
});

test('beside the answers stands how cases ended, the forgotten ones too, and no sanction', async () => {
  const owner = await ownerOf(here.owner);
  await seeAll(owner);
  for (const [type, month, outcome] of [
    ['neighbour', '2026-10-01', 'AGREEMENT'],
    ['neighbour', '2026-12-01', 'AGREEMENT'],
    ['neighbour', '2027-01-01', 'NO_RESULT'],
    ['sanction', '2026-11-01', 'BROKEN'],
  ])
    await owner.query(
      `insert into reporting.forgotten_case (service_id, type, requested_month, closed_month, stage, outcome, subject,
         sub_subject, relation, channel, referrer_type, district, language, accepted)
       values ($1, $2, '2026-09-01', $3, 'closed', $4, 'NOISE', '', 'NEXT_DOOR', 'WEB', 'SELF', '', 'nl', true)`,
      [town.service.id, type, month, outcome],
    );
  await owner.end();
  const period = { from: '2026-10-01', until: '2026-12-31' };
  const ended = await asCoordinator((tx) => outcomesBetween(tx, town.service.id, period));
  assert.deepEqual(ended, [{ outcome: 'AGREEMENT', cases: 2 }]);
});
