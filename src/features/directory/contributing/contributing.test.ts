import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import pg from 'pg';
import { employ, settle } from '../../../../db/demo-town/settle.ts';
import { browse, type Seen } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { jobHouse } from '../../../../test/job-house.ts';
import { linkIn, mailsTo } from '../../../../test/outbox.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, smallTown } from '../../../../test/town.ts';
import { theDirectory } from '../directory.ts';
import { changeFacts, type NewFacts } from '../entries/change-facts.ts';
import { insertEntry } from '../entries/queries.ts';
import { forgetProposers } from './forget-proposers.ts';

let here: TestHouse;
const start = new Date('2026-11-22T09:00:00Z');
const days = (count: number) => here.setNow(new Date(start.getTime() + count * 86_400_000));
before(async () => {
  here = await testHouse(start);
  await smallTown(here.house);
  const editor = await settle(here.house, { email: 'editor@demo.example', name: 'Noor', language: 'nl' });
  await employ(here.house, editor, 'editor', null);
});
after(() => here.close());

type Browser = ReturnType<typeof browse>;
let computers = 0;
/** A new computer, so that no test waits for what another tried. */
function visitor(): Browser {
  computers += 1;
  return browse(here.house, { headers: { 'X-Forwarded-For': `192.0.2.${computers}` } });
}

let slug: string;
let id: string;
beforeEach(async () => {
  here.setNow(start);
  ({ slug, id } = await service({
    name: { from: 'nl', in: { nl: { text: 'Buren Demo', at: start.toISOString() } } },
    website: `https://www.${randomUUID().slice(0, 8)}.buren.example/`,
    email: 'info@buren.example',
    phone: '04 111 11 11',
  }));
});

async function service(facts: NewFacts): Promise<{ slug: string; id: string }> {
  const made = { id: randomUUID(), slug: `dienst-${randomUUID().slice(0, 8)}` };
  const at = new Date('2024-01-01T00:00:00Z');
  await here.house.db.as({ kind: 'job', job: 'test' }, async (tx) => {
    await insertEntry(tx, {
      ...made,
      ...{ country: 'be', language: 'nl', status: 'listed', facts: {}, origin: 'import', source: 'test' },
      ...{ sourceKey: made.slug, demo: false, madeAt: at.toISOString(), changedAt: at.toISOString() },
    });
    await changeFacts(tx, made.id, facts, 'import', at);
  });
  return made;
}

const own = (tail = '', of = slug) => `/nl/services/${of}${tail}`;
const factsOf = async (of = id) => (await theDirectory(here.house)).byId.get(of)?.facts;

/** Comes to keep the service by its own mail. */
async function keeper(email = cato(), of = slug): Promise<Browser> {
  const browser = visitor();
  assert.equal((await browser.post(own('/claim', of), { email })).status, 200);
  const entered = await browser.post(await linkIn(here, email));
  assert.equal(entered.location, own('/keep', of));
  return browser;
}

async function editor(): Promise<Browser> {
  const browser = visitor();
  const signedIn = await browser.post('/sign-in', { email: 'editor@demo.example', password: 'entente-demo' });
  assert.equal(signedIn.status, 303);
  return browser;
}

async function save(browser: Browser, field: string, values: Record<string, string>): Promise<Seen> {
  const form = await browser.get(own(`/keep/${field}`));
  return browser.post(own(`/keep/${field}`), { seen: hiddenField(form.html, 'seen'), ...values });
}

async function proposes(browser: Browser, field: string, values: Record<string, string>): Promise<Seen> {
  const form = await browser.get(own(`/proposals?field=${field}`));
  return browser.post(own('/proposals'), { once: hiddenField(form.html, 'once'), field, ...values });
}

/** An address that no other test writes to. */
const cato = () => `cato-${slug}@buren.example`;

const waitingLink = (html: string) => /href="([^"]*\/keep\/proposals\/[^"]+)"/.exec(html)?.[1] ?? '';

test('only who reads mail at the service’s own address claims it, and the answer for another says nothing of who keeps it', async () => {
  const stranger = visitor();
  const refused = await stranger.post(own('/claim'), { email: 'iemand@gmail.com' });
  assert.equal(refused.status, 422);
  assert.match(refused.html, /@buren\.example/);
  assert.equal((await mailsTo(here, 'iemand@gmail.com')).length, 0);
  const unknown = await stranger.post(own('/keep/enter'), { email: 'iemand@gmail.com' });
  await keeper('info@buren.example');
  const known = await visitor().post(own('/keep/enter'), { email: 'info@buren.example' });
  const alike = (seen: Seen) =>
    `${seen.status} ${seen.html.replaceAll(/iemand@gmail\.com|info@buren\.example/g, 'X')}`;
  assert.equal(alike(unknown), alike(known));
});

test('opening a link changes nothing; its button lets in once, within the hour', async () => {
  const browser = visitor();
  await browser.post(own('/claim'), { email: cato() });
  const link = await linkIn(here, cato());
  for (let opened = 0; opened < 2; opened += 1) assert.equal((await browser.get(link)).status, 200);
  assert.equal((await browser.get(own('/keep'))).location, own('/keep/enter'));
  assert.equal((await browser.post(link)).status, 303);
  assert.equal((await browser.get(own('/keep'))).status, 200);
  const again = visitor();
  assert.equal((await again.post(link)).status, 410, 'used');
  assert.equal((await again.get(link)).status, 410);
  await again.post(own('/claim'), { email: 'late@buren.example' });
  here.setNow(new Date(start.getTime() + 3_600_001));
  assert.equal((await again.post(await linkIn(here, 'late@buren.example'))).status, 410, 'an hour later');
});

test('a link of one service opens no other, and who keeps one service writes in no other', async () => {
  const other = await service({ email: 'info@elders.example' });
  const browser = await keeper();
  for (const tail of ['/keep', '/keep/phone', '/keep/delegates'])
    assert.equal((await browser.get(own(tail, other.slug))).location, own('/keep/enter', other.slug), tail);
  const wrote = await browser.post(own('/keep/phone', other.slug), { value: '1', seen: '' });
  assert.equal(wrote.status, 401);
  assert.match(wrote.html, /<li>1<\/li>/, 'what was typed is not lost');
  assert.equal((await factsOf(other.id))?.phone, undefined);
  const stranger = visitor();
  await stranger.post(own('/claim'), { email: 'dirk@buren.example' });
  const token = (await linkIn(here, 'dirk@buren.example')).split('/').at(-1);
  assert.equal((await stranger.post(own(`/keep/enter/${token}`, other.slug))).status, 410);
});

test('a session ends after twelve hours and at once when one leaves', async () => {
  const browser = await keeper();
  here.setNow(new Date(start.getTime() + 12 * 3_600_000 + 1));
  assert.equal((await browser.get(own('/keep'))).status, 303);
  here.setNow(start);
  assert.equal((await browser.get(own('/keep'))).status, 200);
  const cookie = new Map(browser.cookies);
  await browser.post(own('/keep/leaving'));
  for (const [name, value] of cookie) browser.cookies.set(name, value);
  assert.equal((await browser.get(own('/keep'))).status, 303);
});

test('a delegate at any domain enters by a link of his own, until he is removed', async () => {
  const browser = await keeper();
  assert.equal((await browser.post(own('/keep/delegates'), { email: 'geen adres' })).status, 422);
  assert.equal((await browser.post(own('/keep/delegates'), { email: 'Lea@gmail.com' })).status, 303);
  const delegate = visitor();
  await delegate.post(await linkIn(here, 'lea@gmail.com'), { email: 'lea@gmail.com' });
  assert.equal((await delegate.post(await linkIn(here, 'lea@gmail.com'))).status, 303);
  assert.equal((await delegate.get(own('/keep'))).status, 200);
  const list = (await browser.get(own('/keep/delegates'))).html;
  const removal = list.split('<form').find((form) => form.includes('Haal weg: lea@gmail.com')) ?? '';
  const end = /action="([^"]*)"/.exec(removal)?.[1] ?? '';
  assert.equal((await browser.post(end)).status, 303);
  assert.equal((await delegate.get(own('/keep'))).status, 303, 'his session ended too');
  assert.equal((await browser.post(end)).status, 404);
});

test('what its keeper writes stands there at once, is logged for all, and is confirmed', async () => {
  const browser = await keeper();
  assert.equal((await save(browser, 'phone', { value: '04 222 22 22' })).location, own('/keep?saved=phone'));
  const fact = (await factsOf())?.phone;
  assert.deepEqual([fact?.value, fact?.by, fact?.confirmed?.by], ['04 222 22 22', 'service', 'service']);
  const log = (await visitor().get(own('/log'))).html;
  assert.match(log, /04 111 11 11[\s\S]*04 222 22 22[\s\S]*de dienst/);
  assert.equal((await save(browser, 'website', { value: 'geen adres' })).status, 422);
  await save(browser, 'phone', { value: '' });
  assert.equal((await factsOf())?.phone, undefined);
});

test('who saves a form that somebody else overtook is told so, and loses nothing', async () => {
  const browser = await keeper();
  const form = await browser.get(own('/keep/phone'));
  await save(browser, 'phone', { value: '04 333 33 33' });
  const late = await browser.post(own('/keep/phone'), {
    seen: hiddenField(form.html, 'seen'),
    value: '04 444 44 44',
  });
  assert.equal(late.status, 422);
  assert.match(late.html, /04 333 33 33/);
  assert.match(late.html, /value="04 444 44 44"/);
  const seen = hiddenField(late.html, 'seen');
  assert.equal((await browser.post(own('/keep/phone'), { seen, value: '04 444 44 44' })).status, 303);
});

test('confirming says of every fact that it is right today', async () => {
  const browser = await keeper();
  const seen = hiddenField((await browser.get(own('/keep'))).html, 'seen');
  assert.equal((await browser.post(own('/keep/confirmation'), { seen })).location, own('/keep?confirmed'));
  for (const fact of Object.values((await factsOf()) ?? {}))
    assert.equal(fact.confirmed?.at, start.toISOString());
});

test('nobody confirms what he has not read: changed meanwhile, the page comes again with a word', async () => {
  const browser = await keeper();
  const seen = hiddenField((await browser.get(own('/keep'))).html, 'seen');
  await here.house.db.as({ kind: 'job', job: 'test' }, (tx) =>
    changeFacts(tx, id, { phone: '04 555 55 55' }, 'import', here.house.now()),
  );
  const late = await browser.post(own('/keep/confirmation'), { seen });
  assert.equal(late.status, 422);
  assert.match(late.html, /Intussen is hier[\s\S]*04 555 55 55/);
  assert.equal((await factsOf())?.phone?.confirmed, null);
  const again = await browser.post(own('/keep/confirmation'), { seen: hiddenField(late.html, 'seen') });
  assert.equal(again.location, own('/keep?confirmed'));
  assert.equal((await factsOf())?.phone?.confirmed?.by, 'service');
});

test('a translation that its source overtook is marked, and keeps its own date', async () => {
  const browser = await keeper();
  await save(browser, 'does', { 'text-nl': 'Wij helpen.', 'text-fr': 'Nous aidons.', from: 'nl' });
  days(3);
  const later = await keeper();
  await save(later, 'does', { 'text-nl': 'Wij helpen u.', 'text-fr': 'Nous aidons.', from: 'nl' });
  const text = (await factsOf())?.does?.value;
  assert.equal(text?.in.fr?.at, start.toISOString());
  assert.match((await later.get(own('/keep'))).html, /Ouder dan de eerste tekst: Frans/);
  assert.match((await later.get(own('/keep/does'))).html, /id="text-fr-hint"[^>]*>Ouder/);
  const wrong = await save(later, 'does', { 'text-fr': 'Nous aidons.', from: 'nl' });
  assert.equal(wrong.status, 422);
});

test('a proposal stands pending beside the old value, and its keeper takes it over or not', async () => {
  const browser = await keeper();
  const citizen = visitor();
  const given = { value: '04 999 99 99', email: 'burger@demo.example', why: 'Ik belde zelf.' };
  assert.equal((await proposes(citizen, 'phone', given)).location, own('/log?proposed'));
  assert.equal((await factsOf())?.phone?.value, '04 111 11 11');
  const log = (await visitor().get(own('/log'))).html;
  assert.match(log, /04 111 11 11[\s\S]*04 999 99 99/);
  assert.doesNotMatch(log, /burger@|Ik belde/);
  const link = await linkIn(here, cato());
  assert.equal(link, waitingLink((await browser.get(own('/keep'))).html));
  assert.match((await browser.get(link)).html, /Ik belde zelf\./);
  assert.equal((await browser.post(link, { decision: 'accepted', word: 'Bedankt!' })).status, 303);
  const fact = (await factsOf())?.phone;
  assert.deepEqual([fact?.value, fact?.by, fact?.confirmed?.by], ['04 999 99 99', 'visitor', 'service']);
  assert.match((await mailsTo(here, 'burger@demo.example'))[0]?.text ?? '', /overgenomen[\s\S]*Bedankt!/);
  assert.equal((await browser.post(link, { decision: 'refused' })).status, 410, 'decided once');
  await proposes(citizen, 'phone', { value: '04 000 00 00', email: 'burger@demo.example' });
  const next = waitingLink((await browser.get(own('/keep'))).html);
  await browser.post(next, { decision: 'refused' });
  assert.equal((await factsOf())?.phone?.value, '04 999 99 99');
  assert.doesNotMatch(
    (await visitor().get(own('/log'))).html,
    /04 000 00 00/,
    'what was refused is not shown',
  );
});

test('the words of a visitor change one language and leave what was written meanwhile', async () => {
  const browser = await keeper();
  await save(browser, 'does', { 'text-nl': 'Wij helpen.', 'text-fr': 'Nous aidons.', from: 'nl' });
  await proposes(visitor(), 'does', { value: 'Wij helpen iedereen.' });
  await save(browser, 'does', { 'text-nl': 'Wij helpen.', 'text-fr': 'Nous vous aidons.', from: 'nl' });
  await browser.post(waitingLink((await browser.get(own('/keep'))).html), { decision: 'accepted' });
  const text = (await factsOf())?.does?.value;
  assert.deepEqual([text?.in.nl?.text, text?.in.fr?.text], ['Wij helpen iedereen.', 'Nous vous aidons.']);
});

test('a form that is posted twice proposes once; the same value, a link or a flood are no trouble', async () => {
  const citizen = visitor();
  const form = await citizen.get(own('/proposals?field=phone'));
  const fields = { once: hiddenField(form.html, 'once'), field: 'phone', value: 'https://koop.example' };
  for (let post = 0; post < 2; post += 1)
    assert.equal((await citizen.post(own('/proposals'), fields)).status, 303);
  const log = (await citizen.get(own('/log'))).html;
  assert.equal(log.match(/koop\.example/g)?.length, 1);
  assert.doesNotMatch(log, /href="https:\/\/koop/);
  assert.equal((await proposes(citizen, 'phone', { value: '04 111 11 11' })).status, 422);
  let status = 303;
  for (let post = 0; post < 25 && status === 303; post += 1)
    status = (await proposes(citizen, 'phone', { value: `04 ${post}` })).status;
  assert.equal(status, 429);
});

test('an editor decides what nobody answered for fourteen days, and not a moment sooner', async () => {
  await proposes(visitor(), 'phone', { value: '04 777 77 77' });
  assert.match((await mailsTo(here, 'info@buren.example'))[0]?.text ?? '', /\/claim/);
  const early = await editor();
  const desk = (await early.get('/directory')).html;
  assert.equal(waitingLink(desk), '');
  const link = waitingLink((await early.get(own('/keep'))).html);
  assert.doesNotMatch((await early.get(link)).html, /name="decision"/);
  days(14 - 1 / 86_400);
  const nearly = await editor();
  await nearly.post(link, { decision: 'accepted' });
  assert.equal((await factsOf())?.phone?.value, '04 111 11 11');
  days(14);
  const ripe = await editor();
  assert.match((await ripe.get('/directory')).html, new RegExp(link));
  assert.equal((await ripe.post(link, { decision: 'accepted' })).status, 303);
  const fact = (await factsOf())?.phone;
  assert.deepEqual([fact?.value, fact?.confirmed?.by], ['04 777 77 77', 'editor']);
});

test('what a proposer told of himself is sealed, and forgotten thirty days after the decision', async () => {
  const owner = new pg.Client(here.owner);
  const job = jobHouse(here, 'entente_directory');
  await owner.connect();
  try {
    await seeAll(owner);
    const count = async () => {
      const { rows } = await owner.query(
        `select count(*)::int as n from directory.proposer o join directory.proposal p on p.id = o.proposal_id where p.entry_id = $1`,
        [id],
      );
      return rows[0].n;
    };
    await proposes(visitor(), 'phone', { value: '04 5', email: 'MARKER@demo.example', why: 'MARKER' });
    const browser = await keeper();
    const { rows } = await owner.query('select sealed from directory.proposer');
    for (const { sealed } of rows) assert.doesNotMatch(Buffer.from(sealed).toString('latin1'), /MARKER/i);
    const keepers = await owner.query('select * from directory.keeper');
    assert.doesNotMatch(
      JSON.stringify(keepers.rows.map((row) => Buffer.from(row.sealed_email).toString('latin1'))),
      /buren/,
    );
    await browser.post(waitingLink((await browser.get(own('/keep'))).html), { decision: 'refused' });
    days(30);
    await forgetProposers(job.house);
    assert.equal(await count(), 1);
    days(31);
    await forgetProposers(job.house);
    assert.equal(await count(), 0);
  } finally {
    await job.close();
    await owner.end();
  }
});

test('a place that becomes an area only leaves no street behind: not in the log, not in what visitors may propose', async () => {
  const browser = await keeper();
  const street = { street: 'Stille Weg 5', postcode: '4000', town: 'Demostad', lat: '50,63', lon: '5,57' };
  await save(browser, 'place', street);
  await save(browser, 'postAddress', { value: 'Stille Weg 5, 4000 Demostad' });
  await proposes(visitor(), 'phone', { value: 'Stille Weg 5' });
  assert.match((await visitor().get(own('/log'))).html, /Stille/);
  await save(browser, 'place', { ...street, areaOnly: 'yes' });
  await save(browser, 'postAddress', { value: 'Stille Weg 6, 4000 Demostad' });
  const log = (await visitor().get(own('/log'))).html;
  assert.doesNotMatch(log, /Stille|50\.63/);
  const choices = (await visitor().get(own('/proposals'))).html;
  assert.doesNotMatch(choices, /value="place"|value="postAddress"/);
  assert.match((await browser.get(own('/keep/place'))).html, /Stille Weg 5/, 'its keeper still sees it');
  assert.match((await browser.get(waitingLink((await browser.get(own('/keep'))).html))).html, /Stille Weg 5/);
});

test('where no mail can prove it, an editor lets somebody keep a service', async () => {
  ({ slug, id } = await service({ phone: '1' }));
  const browser = visitor();
  const form = await browser.get(own('/claim'));
  const asked = { once: hiddenField(form.html, 'once'), email: 'an@gmail.com', why: 'Ik werk er.' };
  for (let post = 0; post < 2; post += 1)
    assert.match((await browser.post(own('/claim'), asked)).html, /redacteur/);
  const desk = await editor();
  const links = [...(await desk.get('/directory')).html.matchAll(/href="(\/directory\/claims\/[^"]+)"/g)];
  assert.equal(links.length, 1);
  const link = links[0]?.[1] ?? '';
  assert.match((await desk.get(link)).html, /an@gmail\.com[\s\S]*Ik werk er\./);
  assert.equal((await desk.post(link, { decision: 'accepted' })).status, 303);
  assert.equal((await desk.post(link, { decision: 'accepted' })).status, 410);
  await browser.post(await linkIn(here, 'an@gmail.com'), { email: 'an@gmail.com' });
  assert.equal((await browser.post(await linkIn(here, 'an@gmail.com'))).status, 303);
});

test('a service that is missing is reported by anybody, seen by nobody, and listed by an editor', async () => {
  const browser = visitor();
  const once = hiddenField((await browser.get('/nl/services/new')).html, 'once');
  const given = {
    once,
    name: 'Bemiddeling Nieuwdorp',
    country: 'be',
    area: 'Luik\n4020',
    website: 'nieuwdorp.example',
  };
  assert.equal((await browser.post('/nl/services/new', { ...given, name: '' })).status, 422);
  for (let post = 0; post < 2; post += 1)
    assert.equal(
      (await browser.post('/nl/services/new', { ...given, proposer: 'burger2@demo.example' })).status,
      303,
    );
  assert.equal((await browser.get('/nl/services/bemiddeling-nieuwdorp/log')).status, 404);
  assert.ok(!(await theDirectory(here.house)).listed.some((entry) => entry.id === once));
  const desk = await editor();
  assert.match(
    (await desk.get(`/directory/services/${once}`)).html,
    /Bemiddeling Nieuwdorp[\s\S]*https:\/\/nieuwdorp\.example/,
  );
  assert.equal((await desk.post(`/directory/services/${once}`, { decision: 'accepted' })).status, 303);
  const listed = (await theDirectory(here.house)).byId.get(once);
  assert.equal(listed?.status, 'listed');
  assert.deepEqual(listed?.facts.area?.value.municipalities, ['be:62063']);
  assert.equal((await browser.get('/nl/services/bemiddeling-nieuwdorp/log')).status, 200);
  assert.equal((await mailsTo(here, 'burger2@demo.example')).length, 1);
});

test('of a reported service that is refused nothing stays', async () => {
  const browser = visitor();
  const once = hiddenField((await browser.get('/nl/services/new')).html, 'once');
  await browser.post('/nl/services/new', { once, name: 'Kwade Tong', country: 'nl', does: 'MARKER' });
  const desk = await editor();
  await desk.post(`/directory/services/${once}`, { decision: 'refused' });
  const entry = (await theDirectory(here.house)).byId.get(once);
  assert.deepEqual([entry?.status, entry?.facts], ['ended', {}]);
  assert.equal((await theDirectory(here.house)).bySlug.get('kwade-tong'), undefined);
});

test('the people of a service of this installation keep its entry by signing in, and visitors propose nothing of its settings', async () => {
  slug = 'demostad';
  const browser = visitor();
  await browser.post('/sign-in', { email: 'coordinator@demo.example', password: 'entente-demo' });
  const page = (await browser.get(own('/keep'))).html;
  assert.match(page, /href="\/settings\/contact"/);
  assert.equal((await browser.get(own('/keep/phone'))).status, 404);
  assert.equal((await save(browser, 'website', { value: 'demostad.example' })).status, 303);
  assert.doesNotMatch((await visitor().get(own('/proposals'))).html, /value="phone"/);
  await proposes(visitor(), 'website', { value: 'https://elders.example' });
  assert.equal((await mailsTo(here, 'coordinator@demo.example')).length, 1);
  const elsewhere = visitor();
  await elsewhere.post('/sign-in', { email: 'coordinator2@demo.example', password: 'entente-demo' });
  assert.equal((await elsewhere.get(own('/keep'))).location, own('/keep/enter'));
});
