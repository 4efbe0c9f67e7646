import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../test/house.ts';
import { mailsTo } from '../../test/outbox.ts';
import {
  everythingGot,
  ofAnotherService,
  ofAParty,
  ofThePublic,
  type Question,
} from '../../test/rights/what-they-get.ts';
import { signIn } from '../../test/town.ts';
import { type BetweenTwo, type WordsTown, wordsTown } from '../../test/words-town.ts';
import { tellParty } from '../features/cases/appointments/tell-parties.ts';
import { writeEntry } from '../features/cases/entries/write-entry.ts';
import { makeLetter } from '../features/cases/letters/making/make-letter.ts';
import { kindNames } from '../features/cases/letters/rules/kinds.ts';
import type { Contact } from '../features/cases/record/contact.ts';
import { partiesIn, writeContact } from '../features/cases/record/parties/parties.ts';
import type { Tx } from '../platform/db/database.ts';
import { languages } from '../platform/texts/languages.ts';
import { randomId } from '../platform/vault/random-id.ts';
import { createApp } from './app.ts';

let here: TestHouse;
let town: WordsTown;
let one: BetweenTwo;
let app: ReturnType<typeof createApp>;
before(async () => {
  here = await testHouse();
  town = await wordsTown(here);
  one = await town.aCase();
  app = createApp(here.house);
  await reachable();
});
after(async () => {
  await town.close();
  await here.close();
});

/** All that would tell who asked for help: his name, his street, his number, his own words. */
const whoAsked =
  /A(ï|&iuml;|&#239;|\\u00ef)sha|Aanvrager|Kerkstraat|aisha@|0470 ?12 ?34|muziek van de buren/i;
const tells = (surfaces: { where: string; what: string }[]) =>
  surfaces
    .filter(({ what }) => whoAsked.test(what))
    .map(({ where, what }) => `${where}: ${whoAsked.exec(what)?.[0]}`);

const asCoordinator = <T>(work: (tx: Tx) => Promise<T>) =>
  here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, work);

const shredKeyOf = async () => {
  const { rows } = await town.owner.query('select shred_key from confidential.cases where id = $1', [
    one.caseId,
  ]);
  return (await here.house.keyStore.get(rows[0].shred_key)) as Uint8Array;
};

/** Gives both parties every way by which something could come to them. */
async function reachable(): Promise<void> {
  const shredKey = await shredKeyOf();
  const give: Record<string, Partial<Contact>> = {
    first: { email: 'aisha@resident.example', phone: '0470 12 34 56' },
    second: { email: 'bert@resident.example', phone: '0470 99 99 99' },
  };
  await asCoordinator(async (tx) => {
    for (const { id, side, contact } of await partiesIn(tx, here.house, one.caseId, shredKey))
      await writeContact(
        tx,
        here.house,
        { id, caseId: one.caseId, serviceId: town.service.id, shredKey },
        { ...contact, ...give[side] },
      );
  });
}

const ownPages: Question[] = languages.flatMap((language) =>
  ['words', 'agreement', 'times', 'export/data'].map(
    (page): Question => ['GET', `/${language}/return/case/${page}`],
  ),
);

/** What an answer of the app tells, as a surface: status, headers and body. */
async function pagesOf(who: string, cookie: string, questions: Question[]) {
  const got = await everythingGot(app, cookie, questions);
  return got.map(({ question, headers, body }) => ({
    where: `${who} ${question}`,
    what: `${headers} ${body}`,
  }));
}

/** Every message and letter that can be made for the second party. */
async function sentToTheOther() {
  const shredKey = await shredKeyOf();
  const party = await asCoordinator(async (tx) =>
    (await partiesIn(tx, here.house, one.caseId, shredKey)).find(({ side }) => side === 'second'),
  );
  assert.ok(party);
  const about = {
    starts_at: here.house.now(),
    place: 'home',
    room_id: null,
    zone: 'Europe/Brussels',
  } as const;
  for (const news of ['offered', 'booked', 'moved', 'cancelled', 'reminder'] as const)
    await asCoordinator((tx) =>
      tellParty(tx, here.house, { serviceId: town.service.id, language: 'nl', party, news, about }),
    );
  const mails = await mailsTo(here, 'bert@resident.example');
  assert.equal(mails.length, 5);
  const letters: { where: string; what: string }[] = [];
  for (const kind of kindNames) {
    const made = await makeLetter(here.house, town.working.coordinator, {
      ...{
        number: one.number,
        once: randomId(),
        partyId: party.id,
        kind,
        tag: '',
        way: 'print',
        withCode: false,
      },
      appointment: { day: '2026-12-01', time: '14:00', place: 'Kerkplein 1', remark: '' },
    });
    if (made.ok) letters.push({ where: `letter ${kind}`, what: JSON.stringify(made.value) });
  }
  assert.ok(letters.length >= 3, 'there are letters to look at');
  return [
    ...mails.map((mail) => ({ where: `mail ${mail.purpose}`, what: JSON.stringify(mail) })),
    ...letters,
  ];
}

test('who asked for help is found where it may be: with the team, and with himself', async () => {
  const desk = await signIn(app, 'coordinator@demo.example');
  assert.equal(tells(await pagesOf('team', desk, [['GET', `/cases/${one.number}`]])).length, 1);
  const himself = await town.cookieOf(one.A);
  assert.equal(tells(await pagesOf('A', himself, [['GET', '/nl/return/case/reach']])).length, 1);
});

test('pain 8: who complained is on no surface that is not the staff’s: not for the neighbour, another service, or anybody', async () => {
  const other = await town.cookieOf(one.B);
  const surfaces = [
    ...(await pagesOf('B', other, [...ofAParty(one.number), ...ownPages])),
    ...(await pagesOf('the public', '', ofThePublic(one.number))),
    ...(await pagesOf(
      'another service',
      await signIn(app, 'coordinator2@demo.example'),
      ofAnotherService(one.number, 'nobody'),
    )),
    ...(await pagesOf(
      'administrator',
      await signIn(app, 'administrator@demo.example'),
      ofThePublic(one.number),
    )),
    ...(await pagesOf(
      'another mediator',
      await signIn(app, 'mediator3@demo.example'),
      ofThePublic(one.number),
    )),
    ...(await sentToTheOther()),
  ];
  const opened = surfaces.filter(
    ({ where, what }) => where === 'B GET /nl/return/case' && /Uw aanvraag/.test(what),
  );
  assert.equal(opened.length, 1, 'he is in: what is looked through is not a closed door');
  assert.deepEqual(tells(surfaces), []);
});

test('a slip that puts the name of who asked in the neighbour’s place is seen', async () => {
  const slip = await town.aCase();
  const other = await town.cookieOf(slip.B);
  const written = await writeEntry(here.house, town.working.coordinator, {
    ...{ number: slip.number, id: randomId(), place: { kind: 'party', party: slip.B.partyId } },
    content: { kind: 'message', text: 'Mevrouw Aanvrager heeft gebeld.', how: 'phone' },
  });
  assert.ok(written.ok);
  assert.deepEqual(tells(await pagesOf('B', other, [['GET', '/nl/return/case']])), [
    'B GET /nl/return/case: Aanvrager',
  ]);
});
