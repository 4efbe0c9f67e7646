import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Hono } from 'hono';
import { type Block, blockOfFlats, toMediators } from '../../test/block-of-flats.ts';
import { fullRoom } from '../../test/full-room.ts';
import { type TestHouse, testHouse } from '../../test/house.ts';
import { take } from '../../test/rights/relations.ts';
import { request, signIn } from '../../test/town.ts';
import { type BetweenTwo, type WordsTown, wordsTown } from '../../test/words-town.ts';
import type { Env } from '../features/accounts/access/visitor.ts';
import { only, type Rule } from '../features/accounts/access/who-may.ts';
import { bookAppointment } from '../features/cases/appointments/book-appointment.ts';
import { makeLetter } from '../features/cases/letters/making/make-letter.ts';
import { stepForms } from '../features/cases/steps/step-forms.ts';
import { recordOnward } from '../features/partners/onward/record-onward.ts';
import { randomId } from '../platform/vault/random-id.ts';
import { createApp } from './app.ts';
import { routesOf } from './routes.ts';

type App = ReturnType<typeof createApp>;
type Looker = { name: string; cookie: string; role: string };

let here: TestHouse;
let town: WordsTown;
let app: App;
let two: BetweenTwo;
let block: Block;
let lookers: Looker[];
let values: Record<string, string>[];

before(async () => {
  here = await testHouse();
  town = await wordsTown(here);
  app = createApp(here.house);
  two = await fullRoom(here.house, town, ({ act }) => `Hij zegt iets: ${act}.`);
  const wish = { kind: 'talk', place: 'home', room: null, minutes: 60, parties: [two.A.partyId] } as const;
  const visit = { number: two.number, id: randomId(), wish, starts: new Date('2026-11-24T18:00:00Z') };
  assert.ok((await bookAppointment(here.house, town.working.coordinator, { ...visit, anyway: true })).ok);
  await sendOn();
  block = await blockOfFlats(here.house, town, 3);
  await block.live(...toMediators);
  const desk = await signIn(app, 'coordinator@demo.example');
  const mediator = await signIn(app, 'mediator@demo.example');
  lookers = [
    { name: 'Cato Coördinator', cookie: desk, role: 'coordinator' },
    { name: 'Mia Middelaar', cookie: mediator, role: 'mediator' },
    { name: '', cookie: await town.cookieOf(two.A), role: 'party' },
  ];
  const [asked, closed] = [await town.ask(), await town.ask()];
  await take(app, desk, closed.number, 'intake', { how: 'phone' });
  await take(app, desk, closed.number, 'first-party-withdrawal');
  await take(app, desk, closed.number, 'closing', { outcome: 'A_WITHDREW' });
  values = [
    await thingsOf(two),
    { number: block.asked.number, party: await block.idOf('Flat 1'), step: 'contact' },
    { number: asked.number, party: 'second' },
    { number: closed.number, party: 'second' },
  ];
  await layWithPost();
});
after(async () => {
  await town.close();
  await here.close();
});

async function sendOn(): Promise<void> {
  const receiver = { organisation: '', recipient: 'Huisarts', email: '', phone: '' };
  const sent = await recordOnward(here.house, town.working.coordinator, {
    ...{ number: two.number, id: randomId(), party: two.A.partyId, ...receiver },
    ...{ items: ['name'], summary: '', how: 'in_person', on: '2026-11-20', remindOn: '2026-12-20' },
  });
  assert.ok(sent.ok);
}

async function layWithPost(): Promise<void> {
  const choice = { kind: 'closing', tag: '', appointment: null, way: 'post', withCode: false } as const;
  const letter = { ...choice, number: two.number, once: randomId(), partyId: two.A.partyId };
  assert.ok((await makeLetter(here.house, town.working.coordinator, letter)).ok);
}

/** The id of the first row of a table that belongs to the case or the party. */
async function first(table: string, column: string, id: string): Promise<string> {
  const { rows } = await town.owner.query(`select id from ${table} where ${column} = $1 limit 1`, [id]);
  return rows[0]?.id ?? 'none';
}

/** A real thing of the case for each parameter of an address; what `:id` means follows from what stands before it. */
async function thingsOf({ caseId, number, A, mediator }: BetweenTwo): Promise<Record<string, string>> {
  return {
    ...{ number, language: 'nl', party: 'first', partyId: A.partyId, memberId: mediator.memberId },
    words: await first('confidential.words_offered', 'case_id', caseId),
    'files/:id': await fileIn('case_id', caseId),
    'case/files/:id': await fileIn('party_id', A.partyId),
    'onward/:id': await first('confidential.onward', 'case_id', caseId),
    'letters/:id': await first('confidential.letter', 'case_id', caseId),
    'appointments/:id': await first('confidential.appointment', 'case_id', caseId),
    'rooms/:id': await first('identity.room', 'service_id', town.service.id),
    'times/:id': await first('confidential.appointment_party', 'party_id', A.partyId),
  };
}

async function fileIn(column: 'case_id' | 'party_id', id: string): Promise<string> {
  const { rows } = await town.owner.query(
    `select i.id from confidential.item i join confidential.compartment c on c.id = i.compartment_id
     where i.kind = 'file' and c.${column} = $1 order by c.party_id limit 1`,
    [id],
  );
  return rows[0]?.id ?? 'none';
}

/** For `:id` the word before it says which; own things of a party are looked for before those of the case. */
function addressOf(path: string, of: Record<string, string>): string {
  const parts = path.replace(/\{.*?\}(?=\/|$)/g, '').split('/');
  const value = (part: string, n: number) =>
    of[`${parts[n - 2]}/${parts[n - 1]}/${part}`] ?? of[`${parts[n - 1]}/${part}`] ?? of[part.slice(1)];
  const address = parts.map((part, n) => (part.startsWith(':') ? (value(part, n) ?? `no-${part}`) : part));
  // A letter is chosen by the query of its form.
  const letter = path.endsWith('/letters/new') ? `?party=${of.partyId}&kind=closing` : '';
  return `${address.join('/')}${letter}`;
}

type Row = { id: string; action: string; role: string; name: string | null };

async function trail(): Promise<Map<string, Row>> {
  const { rows } = await town.owner.query<Row>(
    `select r.id::text, r.action, r.role, p.name from trail.audit_row r left join trail.person p on p.commitment = r.person`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Asks as this person and gives the status and the rows that the trail has more. */
async function ask(asked: Pick<App, 'request'>, who: Looker, address: string) {
  const before = await trail();
  const answer = await request(asked as App, who.cookie, 'GET', address);
  const body = Buffer.from(await answer.arrayBuffer()).toString();
  const added = [...(await trail()).values()].filter(({ id }) => !before.has(id));
  return { status: answer.status, body, added };
}

/** What shows cases without the number of one in its address. */
const besides = [
  '/today',
  '/cases',
  '/appointments',
  '/appointments/calendar.ics',
  '/letters/to-post.pdf',
  '/mediators/:memberId/handing-over',
  '/partners/onward',
  '/retention',
  '/rooms/:id/appointments',
  '/visits',
];
/** What shows members, rooms, letters of the service and settings, and no case. */
const ofNoCase = [
  ...['/recovery-sheet', '/recovery-sheet/confirmation', '/account/recovery-sheet', '/service-key'],
  ...['/members', '/members/invitations/new', '/members/:id', '/members/:id/service-key'],
  ...['/mediators', '/mediators/:memberId', '/mediators/:memberId/keys', '/mediators/:memberId/availability'],
  // A list from elsewhere, which is no case yet; and the form before an export, which is in the trail when it is taken.
  ...['/exports', '/imports', '/imports/:id{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}}'],
  '/imports/:id{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}}/refused.csv',
  ...['/settings/codes', '/settings/codes/:list', '/settings/codes/:list/entry'],
  ...['/settings', '/settings/:section', '/availability', '/rooms', '/rooms/new', '/rooms/:id'],
  ...['/letters', '/letters/sender', '/letters/languages/:tag{[A-Za-z0-9-]+}', '/letters/templates'],
  '/letters/templates/:kind{[a-z]+}/:tag{[A-Za-z0-9-]+}',
  ...['/partners/sessions', '/partners/sessions/new'],
  '/partners/sessions/:id{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}}',
  '/partners/sessions/:id{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}}/details',
  // What the parties thought: counts that lead to no case.
  ...['/surveys', '/surveys/questions', '/surveys/paper'],
  // What the service costs, and its pilot: counts, and no case.
  ...['/reports', '/reports/inside'],
  ...['/reports/inside.csv', '/reports/inside.xlsx', '/reports/inside.ods', '/reports/inside.pdf'],
  // The words beside figures are of no case; that they were looked through for persons is in the trail.
  ...['/reports/words', '/reports/shares', '/reports/published', '/reports/published/:id'],
  ...['/reports/drafts', '/reports/drafts/:id', '/reports/published/:id/shares'],
  ...['csv', 'xlsx', 'ods', 'pdf'].map((format) => `/reports/published/:id/file.${format}`),
  ...['/reports/costs', '/pilot', '/pilot/decisions/:id', '/recognition'],
  ...['/recognition/evidence/:id/document', '/recognition/file.pdf'],
  // Partners, their places, contacts, seats and agreements.
  ...['/partners', '/partners/new', '/partners/organisations/:id', '/partners/organisations/:id/details'],
  ...['/partners/organisations/:id/places/new', '/partners/organisations/:id/places/:place'],
  ...['/partners/organisations/:id/contacts/new', '/partners/organisations/:id/contacts/:contact'],
  ...['/partners/organisations/:id/seats', '/partners/organisations/:id/agreements/new'],
  '/partners/organisations/:id/agreements/:agreement',
  ...['/partners/organisations/:id/evaluations', '/partners/evaluations/:evaluation'],
  '/partners/organisations/:id/links',
  '/partners/organisations/:id/messages',
  '/partners/organisations/:id/form',
  ...['/partners/organisations/:id/referrals/new', '/partners/organisations/:id/sanctions/new'],
  ...['/desk-hours', '/desk-hours/new', '/desk-hours/calendar.ics', '/desk-hours/:id/calendar.ics'],
  ...['/desk-hours/:id', '/desk-hours/:id/series', '/desk-hours/:id/end', '/desk-hours/:id/:day'],
  // Requests of magistrates have a trail of their own.
  ...['/mediators/:memberId/accreditation', '/partners/requests', '/partners/requests/new'],
  '/partners/requests/:id{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}}',
  '/partners/requests/:id{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}}/letter/:language{(?:nl|fr|de|en)}',
  // Forms, the frame of the pack for a telephone, and what was asked of a mediator, who saw it when he was asked.
  ...['/cases/search', '/requests/new', '/visits/pack', '/proposals', '/proposals/:id'],
];

const ofCases = (of: Hono<Env>): string[] =>
  routesOf(of)
    .filter(({ method, path }) => method === 'GET' && /^\/cases\/:number|\/return\/case/.test(path))
    .map(({ path }) => path);

// Forms that ask, and say of the case no more than its line in the list, which has a row of its own.
const asking = [...Object.values(stepForms).map(({ noun }) => noun), 'entries/new', 'care', 'community'].map(
  (page) => `/cases/:number/${page}`,
);
/** What stands sealed in both cases: words that were said, names, streets. */
const sealedWords = /Hij zegt iets|Aïsha|Kerkstraat|Bert Buurman|Molenweg|Flat 1|na middernacht/;

const teamMay = (rule: Rule | null): boolean =>
  Array.isArray(rule?.who) && rule.who.some((role) => role === 'coordinator' || role === 'mediator');

type Seen = { path: string; role: string; told: boolean; sealed: boolean };

/** Each address of a case that answers somebody with a page or a file, and whether the trail tells of it rightly. */
async function seenAt(of: Pick<App, 'request'>, paths: string[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const path of paths)
    for (const who of lookers)
      for (const things of values) {
        const { status, body, added } = await ask(of, who, addressOf(path, things));
        if (status !== 200) continue;
        const told = added.some((row) => (row.name ?? '') === who.name && row.role === who.role);
        seen.push({ path, role: who.role, told, sealed: sealedWords.test(body) });
      }
  return seen;
}

const silent = (seen: Seen[]): string[] =>
  seen
    .filter(({ path, told, sealed }) => !told && (sealed || !asking.includes(path)))
    .map(({ path, role }) => `${path} · ${role}`);

test('promise 5: whoever reads a case, or a part of it, by whatever address, stands in the trail with name and role', async () => {
  const paths = ofCases(app);
  assert.ok(paths.length > 60, 'the walk finds the addresses');
  const seen = await seenAt(app, paths);
  assert.deepEqual(silent(seen), []);
  for (const role of ['coordinator', 'mediator', 'party'])
    assert.ok(
      seen.some((one) => one.role === role && one.sealed && one.told),
      `${role} did read`,
    );
  const opened = new Set(seen.map(({ path }) => path));
  // A step that is not to be taken now has no form; all else was really opened by somebody.
  assert.deepEqual(
    paths.filter((path) => !opened.has(path) && !asking.includes(path)),
    [],
  );
});

test('promise 5: what shows several cases at once stands in the trail too, with name and role', async () => {
  const members = lookers.filter(({ role }) => role !== 'party');
  const told: string[] = [];
  for (const path of besides)
    for (const who of members) {
      const { status, body, added } = await ask(app, who, addressOf(path, values[0] ?? {}));
      if (status !== 200) continue;
      if (added.some((row) => row.name === who.name && row.role === who.role)) told.push(path);
      // Who visits nobody is shown nobody.
      else assert.ok(!sealedWords.test(body) && path === '/visits', `${path} · ${who.role} leaves no row`);
    }
  assert.deepEqual(
    besides.filter((path) => !told.includes(path)),
    [],
    'each was really opened by somebody',
  );
});

test('an address at which a coordinator or a mediator may come in and which nobody thought of is found', () => {
  const forTeam = (of: Hono<Env>) =>
    routesOf(of)
      .filter(({ method, rule }) => method === 'GET' && teamMay(rule))

      .map(({ path }) => path)
      .filter(
        (path) => !/^\/cases\/:number/.test(path) && !besides.includes(path) && !ofNoCase.includes(path),
      );
  assert.deepEqual(forTeam(app), [], 'say in this file whether it shows cases');
  const planted = createApp(here.house).get('/planted', only('coordinator'), (c) => c.text(''));
  assert.deepEqual(forTeam(planted), ['/planted']);
});

test('a page that shows a case and leaves no row is found', async () => {
  const [desk] = lookers;
  const page = await (await request(app, desk?.cookie ?? '', 'GET', `/cases/${two.number}`)).text();
  const leaky = new Hono<Env>()
    .get('/cases/:number/care', (c) => c.html(page))
    .route('/', createApp(here.house));
  const seen = await seenAt(leaky as unknown as App, ['/cases/:number/care', '/cases/:number/words']);
  assert.ok(silent(seen).includes('/cases/:number/care · coordinator'));
  assert.ok(!silent(seen).some((line) => line.includes('words')));
});
