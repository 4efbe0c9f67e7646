import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { accept, neighbourhood, take } from '../../../test/rights/relations.ts';
import { seeAll } from '../../../test/see-all.ts';
import { hiddenField, request } from '../../../test/town.ts';
import { proposeMediators } from '../../features/cases/assignment/propose-mediators.ts';
import { randomId } from '../../platform/vault/random-id.ts';
import { routesOf } from '../routes.ts';

let here: TestHouse;
let owner: pg.Client;
let world: Awaited<ReturnType<typeof neighbourhood>>;

before(async () => {
  here = await testHouse();
  world = await neighbourhood(here.house);
  owner = new pg.Client(here.owner);
  await owner.connect();
  await seeAll(owner);
});
after(async () => {
  await owner.end();
  await here.close();
});

const casesIn = (html: string) => new Set([...html.matchAll(/\b20\d\d-\d{4}\b/g)].map(([number]) => number));

test('pain 3: whatever is asked of a list, a reload cut short or a filter made up, the server sends no case beyond the right', async () => {
  const { app, cookies, open } = world;
  for (let n = 0; n < 5; n += 1) await world.town.ask();
  const all = casesIn(await (await request(app, cookies.coordinator, 'GET', '/cases')).text());
  assert.ok(all.size > 5, 'the coordinator sees them all: there is something to leak');
  const own = casesIn(await (await request(app, cookies.mediator, 'GET', '/cases')).text());
  assert.deepEqual([...own], [open.number]);
  const words = [
    'mediator',
    'status',
    'stage',
    'all',
    'service',
    'q',
    'after',
    'page',
    'sort',
    'view',
    'team',
    'closed',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('/cases', '/today', '/cases/search', '/appointments', '/proposals'),
      fc.dictionary(
        fc.constantFrom(...words),
        fc.constantFrom('', '1', 'all', 'open', 'closed', '%', open.number),
      ),
      async (path, query) => {
        const answer = await request(app, cookies.mediator, 'GET', `${path}?${new URLSearchParams(query)}`);
        const sent = casesIn((await answer.text()) + JSON.stringify([...answer.headers]));
        for (const number of sent) assert.equal(number, open.number, `${path} ${JSON.stringify(query)}`);
      },
    ),
    { numRuns: 60 },
  );
});

test('pain 10: nobody gives himself a role, and nobody who may give roles gives himself the cases', async () => {
  const { app, cookies, members } = world;
  const rolesNow = async () =>
    (
      await owner.query(
        'select member_id, service_id, role from identity.role where ended_at is null order by 1, 2, 3',
      )
    ).rows;
  const before = await rolesNow();
  for (const who of ['mediator', 'mediatorAsked', 'partner', 'editor'] as const)
    for (const role of [
      'coordinator',
      'administrator',
      'operator',
      'complaint_handler',
      'mediator',
      'editor',
    ]) {
      const path = `/members/${members[who]}/roles`;
      const answer = await request(app, cookies[who], 'POST', path, { role, once: randomId(), service: '' });
      assert.ok(answer.status >= 400 || answer.status === 303, `${who} ${role}: ${answer.status}`);
    }
  const given = (await rolesNow()).filter(
    (row) => !before.some((old) => JSON.stringify(old) === JSON.stringify(row)),
  );
  assert.deepEqual(given, []);
  // An administrator may name a coordinator, himself too; without the service’s key, which only a coordinator gives, he reads nothing.
  const path = `/members/${members.administrator}/roles`;
  const page = await (
    await request(app, cookies.administrator, 'GET', `/members/${members.administrator}`)
  ).text();
  const once = page.includes('name="once"') ? hiddenField(page, 'once') : randomId();
  await request(app, cookies.administrator, 'POST', path, { role: 'coordinator', once });
  for (const own of ['/cases', `/cases/${world.open.number}`, '/today']) {
    const html = await (await request(app, cookies.administrator, 'GET', own)).text();
    assert.doesNotMatch(html, /Aïsha|Aanvrager|muziek van de buren/, own);
  }
  await owner.query(
    `update identity.role set ended_at = now() where member_id = $1 and role = 'coordinator'`,
    [members.administrator],
  );
});

test('pain 12: who left a case reads nothing of its history either: no version, no letter, no appointment, no ledger', async () => {
  const { app, cookies, town } = world;
  const asked = await town.ask();
  const [, , third] = town.working.mediators;
  const [first] = town.working.mediators;
  const desk = cookies.coordinator;
  await take(app, desk, asked.number, 'intake', { how: 'phone' });
  await take(app, desk, asked.number, 'acceptance', { agrees: 'yes' });
  const chosen = { number: asked.number, once: randomId(), reason: 'Proef.' };
  const mediators = [first.memberId, third.memberId];
  assert.ok((await proposeMediators(here.house, town.working.coordinator, { ...chosen, mediators })).ok);
  for (const who of [first, third]) await accept(here.house, who, asked.caseId);
  const { rows } = await owner.query('select id from confidential.party where case_id = $1', [asked.caseId]);
  const paths = routesOf(app)
    .filter(({ method, path }) => method === 'GET' && path.startsWith('/cases/:number'))
    .map(({ path }) =>
      path
        .replace(/\{.*?\}(?=\/|$)/g, '')
        .replace(':number', asked.number)
        .replace(/:(party|side)/, rows[0].id)
        .replace(/:\w+/g, randomId()),
    );
  const answers = async () => {
    const found = new Map<string, number>();
    for (const path of paths)
      found.set(path, (await request(app, cookies.mediatorOfService, 'GET', path)).status);
    return found;
  };
  const before = await answers();
  assert.ok(
    [...before.values()].filter((status) => status === 200).length > 5,
    'while he is on it he reads it',
  );
  await owner.query(
    'update confidential.case_mediator set ended_at = now() where case_id = $1 and member_id = $2',
    [asked.caseId, third.memberId],
  );
  for (const [path, status] of await answers())
    assert.ok(status === 404 || status === 403, `${path} still answers ${status}`);
});

test('pain 13: rights are decided on everything that somebody holds, never on the first page of it', async () => {
  const { app, cookies, members, town } = world;
  await owner.query(
    `insert into confidential.cases (id, service_id, stage, stage_since, subject, channel, language, requested_at, shred_key)
     select gen_random_uuid(), $1, 'assigned', now(), 'NOISE', 'WEB', 'nl', now(), gen_random_uuid() from generate_series(1, 130)`,
    [town.service.id],
  );
  await owner.query(
    `insert into confidential.case_mediator (case_id, service_id, member_id, glimpse, proposed_at, answer, answered_at)
     select c.id, c.service_id, $1, '', now(), 'accepted', now() from confidential.cases c
     where c.stage = 'assigned' and not exists (select from confidential.case_mediator m where m.case_id = c.id)`,
    [members.mediatorAsked],
  );
  const viewer = { kind: 'member', memberId: members.mediatorAsked ?? '' } as const;
  const visible = await here.house.db.as(viewer, (tx) =>
    tx.selectFrom('confidential.cases').select('number').execute(),
  );
  assert.equal(visible.length, 130);
  const seen = new Set<string>();
  let path: string | undefined = '/cases';
  for (let page = 0; path && page < 9; page += 1) {
    const html: string = await (await request(app, cookies.mediatorAsked, 'GET', path)).text();
    for (const number of casesIn(html)) seen.add(number);
    path = /href="(\/cases\?[^"]*after=[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
  }
  assert.deepEqual([...seen].sort(), visible.map(({ number }) => number).sort());
});
