import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../test/house.ts';
import { chance } from '../../test/rights/other-side.ts';
import { actsOfAParty, type Room, share, withdraws } from '../../test/rights/room-of-two.ts';
import { ofAParty } from '../../test/rights/what-they-get.ts';
import { type BetweenTwo, type WordsTown, wordsTown } from '../../test/words-town.ts';
import type { PartyVisitor } from '../features/accounts/access/visitor.ts';
import { contactKey, openContact, sealContact } from '../features/cases/record/contact.ts';
import { openMail } from '../platform/mail/mail.ts';
import { openSms } from '../platform/sms/sms.ts';
import { createApp } from './app.ts';
import { routesOf } from './routes.ts';

const runs = Number(process.env.ENTENTE_RUNS ?? 1);
const seed = Number(process.env.ENTENTE_SEED ?? 20261122);
const start = new Date('2026-11-22T09:00:00Z');
const looksAt = new Date('2026-11-22T15:00:00Z');
const addresses = { A: 'a@resident.example', B: 'b@resident.example' };

let here: TestHouse;
let town: WordsTown;
let app: ReturnType<typeof createApp>;

before(async () => {
  here = await testHouse(start);
  const gateway = {
    url: 'https://sms.example',
    method: 'POST',
    headers: {},
    body: '{to}',
    country: 'be',
  } as const;
  Object.assign(here.house, { sms: gateway });
  town = await wordsTown(here);
  app = createApp(here.house);
});
after(async () => {
  await town.close();
  await here.close();
});

/** A case in which both can be reached by mail and wish to hear of news, and share what both see. */
async function aRoom(): Promise<BetweenTwo> {
  here.setNow(start);
  const two = await town.aCase();
  const { rows } = await town.owner.query('select shred_key from confidential.cases where id = $1', [
    two.caseId,
  ]);
  const shred = await here.house.keyStore.get(rows[0].shred_key);
  assert.ok(shred);
  const key = contactKey(shred, here.house.installationKey);
  for (const side of ['A', 'B'] as const) {
    const { partyId } = two[side];
    const row = await town.owner.query('select contact from confidential.party where id = $1', [partyId]);
    const contact = openContact(key, partyId, row.rows[0].contact);
    const changed = {
      ...contact,
      email: addresses[side],
      rules: { ...contact.rules, news: 'mail' as const },
    };
    await town.owner.query('update confidential.party set contact = $2 where id = $1', [
      partyId,
      Buffer.from(sealContact(key, partyId, changed)),
    ]);
  }
  await share({ house: here.house, desk: town.working.coordinator, two });
  return two;
}

/** He comes in when he will look: a session ends when nobody asks for an hour. */
function cookieAt(party: PartyVisitor): Promise<string> {
  here.setNow(looksAt);
  return town.cookieOf(party);
}

type Gathered = Map<string, string>;

/** Every byte that a party gets at one moment: all he may ask, all to which his pages lead, all that was sent to him. */
async function gather(two: BetweenTwo, side: 'A' | 'B', cookie: string): Promise<Gathered> {
  here.setNow(looksAt);
  const got: Gathered = new Map();
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { ...(init.headers as Record<string, string>), Cookie: cookie };
    const answer = await app.request(path, { ...init, headers });
    const body = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    const name = `${init.method ?? 'GET'} ${path}`;
    got.set(`${name} · answer`, `${answer.status} ${JSON.stringify([...answer.headers].sort())}`);
    got.set(`${name} · body`, withoutTokens(body));
    return body;
  };
  const links = new Set<string>();
  for (const [method, path, fields] of ofAParty('2026-0001')) {
    const body = fields && new URLSearchParams(fields);
    const html = await ask(path, { method, ...(body ? { body } : {}) });
    for (const [, link = ''] of html.matchAll(/href="(\/\w\w\/return\/case[^"#?]*)"/g)) links.add(link);
  }
  for (const link of [...links].sort()) if (!got.has(`GET ${link} · body`)) await ask(link);
  for (const page of ['export', 'export/data', 'times', 'agreement', 'words'])
    await ask(`/nl/return/case/${page}`);
  for (const [n, sent] of (await sentTo(addresses[side])).entries()) got.set(`sent ${n}`, sent);
  void two;
  return got;
}

/** What went out to an address, mails with all their parts and short messages, as they would be sent. */
async function sentTo(address: string): Promise<string[]> {
  const key = here.house.installationKey;
  const mails = await town.owner.query('select id, sealed from platform.outbox');
  const texts = await town.owner.query('select id, sealed from platform.sms_outbox');
  return [
    ...mails.rows.map((row) => openMail(key, row.id, row.sealed)).filter((mail) => mail.to === address),
    ...texts.rows.map((row) => openSms(key, row.id, row.sealed)),
  ]
    .map((message) => JSON.stringify(message))
    .sort();
}

// Random for each form and each answer; their length is not.
const drawn = /(name="(?:id|once|kept|version|id_\d)" value=")([^"]+)"/g;
const withoutTokens = (html: string): string =>
  html.replace(drawn, (_, tag: string, value: string) => `${tag}${'x'.repeat(value.length)}"`);

function difference(before: Gathered, now: Gathered): string | null {
  for (const name of new Set([...before.keys(), ...now.keys()])) {
    const [a, b] = [before.get(name) ?? '(nothing)', now.get(name) ?? '(nothing)'];
    if (a === b) continue;
    const at = [...a].findIndex((letter, n) => letter !== b[n]);
    const from = Math.max(0, at - 80);
    return `${name}: …${a.slice(from, at + 80)} ≠ …${b.slice(from, at + 80)}`;
  }
  return null;
}

test('every address at which a party may come in is among those that are compared', () => {
  const asked = [
    ...ofAParty('2026-0001').map(([method, path]) => `${method} ${path}`),
    // Found by the links on his pages, or asked besides.
    ...['calendar.ics', 'export', 'export/data', 'times', 'agreement', 'words'].map((page) => `GET ${page}`),
  ];
  const own = routesOf(app).filter(({ rule, method }) => rule?.who === 'party' && method === 'GET');
  assert.ok(own.length >= 10);
  for (const { path } of own) {
    const plain = path.replace(/\{.*?\}(?=\/|$)/g, '').replace('/:language', '/nl');
    const known = asked.some(
      (one) =>
        one === `GET ${plain}` ||
        one.replace(/[0-9a-f-]{36}/, ':id') === `GET ${plain}` ||
        (one.startsWith('GET ') && !one.includes('/return') && plain.endsWith(`/${one.slice(4)}`)),
    );
    assert.ok(known, `${plain} is compared nowhere: add it to ofAParty in test/rights/what-they-get.ts`);
  }
});

const done = new Set<string>();

for (let run = 0; run < runs; run += 1)
  for (const side of ['A', 'B'] as const)
    test(`whatever the other party does, or the team with him, party ${side} gets the same bytes (${run + 1})`, async () => {
      const by = chance(seed + run * 10 + (side === 'A' ? 0 : 1));
      const two = await aRoom();
      const looks: PartyVisitor = two[side];
      const acts: PartyVisitor = two[side === 'A' ? 'B' : 'A'];
      const cookie = await cookieAt(looks);
      const room: Room = {
        ...{ house: here.house, owner: town.owner, two, acts, looks, by },
        desk: town.working.coordinator,
      };
      await gather(two, side, cookie);
      const before = await gather(two, side, cookie);
      assert.equal(
        difference(before, await gather(two, side, cookie)),
        null,
        'looking changes nothing by itself',
      );
      assert.match(before.get('GET /nl/return/case · answer') ?? '', /^200 /, 'his door is open');
      assert.match(before.get('GET /nl/return/case · body') ?? '', /return\/case\/words/);
      const names = Object.keys(actsOfAParty);
      const order = [...names, ...names].sort(() => by.below(3) - 1);
      for (const [n, name] of order.entries()) {
        here.setNow(new Date(start.getTime() + (n + 1) * 7 * 60_000));
        const result = await actsOfAParty[name]?.(room);
        if (result?.ok) done.add(name);
        if (n % 8 === 7)
          assert.equal(difference(before, await gather(two, side, cookie)), null, `after ${name}`);
      }
      assert.equal(difference(before, await gather(two, side, cookie)), null, `after ${order.join(', ')}`);
      here.setNow(new Date(start.getTime() + 5 * 3_600_000));
      assert.ok((await withdraws(room))?.ok, 'the other draws back');
      assert.equal(difference(before, await gather(two, side, cookie)), null, 'after he drew back');
    });

test('every act was really done at least once: none of them is a closed door', () => {
  assert.deepEqual(
    Object.keys(actsOfAParty).filter((name) => !done.has(name)),
    [],
  );
});

test('what is compared is where his own things are: each surface is found to hold his marker', async () => {
  const two = await aRoom();
  const cookie = await cookieAt(two.A);
  const room = { house: here.house, owner: town.owner, two, desk: town.working.coordinator, by: chance(5) };
  const own: Room = { ...room, acts: two.A, looks: two.B };
  const before = await gather(two, 'A', cookie);
  for (const name of [
    'writes a message',
    'hands in a file',
    'signs, on screen or on paper',
    'says which times suit him',
    'has a talk of his own',
  ]) {
    here.setNow(start);
    const result = await actsOfAParty[name]?.(own);
    assert.ok(result?.ok, name);
    const now = await gather(two, 'A', cookie);
    assert.notEqual(difference(before, now), null, `${name} is seen by himself`);
    before.clear();
    for (const [key, value] of now) before.set(key, value);
  }
  assert.ok(
    [...before.keys()].some((name) => name.includes('calendar.ics')),
    'his calendar file is among them',
  );
  assert.ok(
    [...before.keys()].some((name) => name.startsWith('sent ')),
    'and what was sent to him',
  );
});

test('a leak that somebody plants is seen on every kind of surface: page, header, mail, calendar, PDF', async () => {
  const two = await aRoom();
  const cookie = await cookieAt(two.A);
  const before = await gather(two, 'A', cookie);
  const kinds = [
    'return/case · body',
    'return/case · answer',
    'sent 0',
    'calendar.ics · body',
    'export · body',
  ];
  for (const kind of kinds) {
    const name = [...before.keys()].find((one) => one.includes(kind));
    assert.ok(name, `there is a ${kind}`);
    const leaky = new Map(before);
    leaky.set(name, `${before.get(name)} `);
    assert.match(difference(before, leaky) ?? '', /≠/, kind);
  }
});
