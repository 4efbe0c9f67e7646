import type pg from 'pg';
import type { PartyVisitor } from '../../src/features/accounts/access/visitor.ts';
import type { AtWork } from '../../src/features/accounts/access/who-may.ts';
import { concludeAgreement } from '../../src/features/cases/agreement/conclude-agreement.ts';
import { offerAgreement, saveDraft } from '../../src/features/cases/agreement/draft.ts';
import { readOwnAgreement } from '../../src/features/cases/agreement/read-own-agreement.ts';
import { reportKept } from '../../src/features/cases/agreement/report-kept.ts';
import { recordSignature, signMyself } from '../../src/features/cases/agreement/sign-agreement.ts';
import { bookAppointment } from '../../src/features/cases/appointments/book-appointment.ts';
import {
  cancelAppointment,
  moveAppointment,
} from '../../src/features/cases/appointments/change-appointment.ts';
import { noteNeeds } from '../../src/features/cases/appointments/note-times.ts';
import { offerTimes } from '../../src/features/cases/appointments/offer-times.ts';
import { sayOwnAbsence, sayOwnTimes } from '../../src/features/cases/appointments/own-times.ts';
import { writeEntry } from '../../src/features/cases/entries/write-entry.ts';
import { uploadForParty, uploadForTeam } from '../../src/features/cases/files/upload-file.ts';
import { makeLetter } from '../../src/features/cases/letters/making/make-letter.ts';
import { changeOwnContact } from '../../src/features/cases/reaching/own-contact/change-own-contact.ts';
import { withdrawMyself } from '../../src/features/cases/reaching/withdrawing/withdraw-myself.ts';
import { answerOwnCopy } from '../../src/features/cases/releases/answer-copy.ts';
import {
  answerOwnOffer,
  recordAnswer,
  takeBackOwnWords,
} from '../../src/features/cases/releases/answer-offer.ts';
import { offerOwnWords, proposeWords } from '../../src/features/cases/releases/offer-words.ts';
import { readLedger } from '../../src/features/cases/releases/read-ledger.ts';
import { readOwnWords } from '../../src/features/cases/releases/read-own-words.ts';
import { releaseWords } from '../../src/features/cases/releases/release-words.ts';
import { addMessage } from '../../src/features/intake/return/my-case/add-message.ts';
import { readReach } from '../../src/features/intake/return/reach/read-reach.ts';
import { saveRoom } from '../../src/features/mediators/availability/queries.ts';
import type { House } from '../../src/platform/house.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import type { BetweenTwo } from '../words-town.ts';
import type { Chance } from './other-side.ts';

/** What the acts of a party need: the case, its desk, who acts and who must not notice. */
export type Room = {
  house: House;
  owner: pg.Client;
  desk: AtWork;
  two: BetweenTwo;
  acts: PartyVisitor;
  looks: PartyVisitor;
  by: Chance;
};

const lineOf = (who: 'first' | 'second', what: string) => ({ who, what, by: '2026-12-24' });

let rooms = 0;

/**
 * What both sides share, the same in every life: words of each released to the other, an agreement to sign, a talk for
 * both, and times offered to each.
 */
export async function share({ house, desk, two }: Pick<Room, 'house' | 'desk' | 'two'>): Promise<void> {
  const { number } = two;
  for (const [from, to] of [
    [two.A, two.B],
    [two.B, two.A],
  ] as const) {
    const words = { number, id: randomId(), from: from.partyId, to: to.partyId, words: 'Ik wil praten.' };
    must(await proposeWords(house, desk, words));
    const id = await askedOf({ house, desk, two }, from);
    must(await answerOwnOffer(house, from, { id, answer: 'agreed' }));
    must(await releaseWords(house, desk, { number, id }));
  }
  await offer({ house, desk, two });
  for (const party of [two.A, two.B]) {
    const agreement = (await readOwnAgreement(house, party))?.toSign?.id ?? '';
    must(await signMyself(house, party, { id: randomId(), agreement, name: 'Naam' }));
    if (party === two.B) must(await concludeAgreement(house, desk, { number, agreement, whole: true }));
  }
  const later: House = { ...house, now: () => new Date(house.now().getTime() + 1000) };
  await offer({ house: later, desk, two });
  const parties = [two.A.partyId, two.B.partyId];
  const room = randomId();
  await house.db.as({ kind: 'member', memberId: desk.memberId }, (tx) =>
    saveRoom(
      tx,
      { id: room, serviceId: desk.service.id, now: house.now() },
      { name: 'Wijkhuis', address: 'Plein 1', step_free: true, hearing_loop: false, travel: '', week: [] },
    ),
  );
  const joint = { kind: 'joint', place: 'room', room, minutes: 60 } as const;
  // A day of its own for each case: the mediators are the same.
  rooms += 1;
  const starts = new Date(Date.parse('2026-12-10T18:00:00Z') + rooms * 86_400_000);
  must(
    await bookAppointment(house, desk, {
      number,
      id: randomId(),
      wish: { ...joint, parties },
      starts,
      anyway: true,
    }),
  );
  for (const party of parties) {
    const wish = { kind: 'talk', place: 'home', room: null, minutes: 60, parties: [party] } as const;
    const times = [new Date('2026-12-03T18:00:00Z'), new Date('2026-12-04T18:00:00Z')];
    must(await offerTimes(house, desk, { number, wish, times }));
  }
}

/** A text of the agreement, laid before both. */
async function offer({ house, desk, two }: Pick<Room, 'house' | 'desk' | 'two'>): Promise<void> {
  const { number } = two;
  const draft = randomId();
  const lines = [lineOf('first', 'Na tien uur stil.'), lineOf('second', 'De hond blijft binnen.')];
  must(await saveDraft(house, desk, { number, id: draft, lines }));
  must(await offerAgreement(house, desk, { number, draft }));
}

/** The words of this party that wait for his yes. */
async function askedOf({ house, desk, two }: Pick<Room, 'house' | 'desk' | 'two'>, of: PartyVisitor) {
  const ledger = await readLedger(house, desk, two.number);
  const waits = ledger?.lines.find((line) => line.from_party === of.partyId && line.answered === null);
  return waits?.id ?? '';
}

function must(result: { ok: boolean; kind?: string }): void {
  if (!result.ok) throw new Error(`The room was refused: ${result.kind}`);
}

type Act = (room: Room) => Promise<{ ok: boolean } | undefined>;

const receivedBy = async ({ house, acts }: Room) => (await readOwnWords(house, acts))?.received[0]?.id ?? '';
const agreementOf = async ({ house, acts }: Room) => (await readOwnAgreement(house, acts))?.toSign?.id ?? '';
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A talk with this party alone; which of those that he has is chosen by chance. */
async function ownTalk({ owner, acts, by }: Room): Promise<string | null> {
  const { rows } = await owner.query(
    `select p.appointment_id as id from confidential.appointment_party p join confidential.appointment a on a.id = p.appointment_id
     where p.party_id = $1 and a.kind = 'talk' and a.state = 'booked' order by a.starts_at`,
    [acts.partyId],
  );
  return rows.length > 0 ? by.of(rows).id : null;
}

/** Everything that a party can do, or that the team can do for him, with none of which the other has anything to do. */
export const actsOfAParty: Record<string, Act> = {
  'writes a message': ({ house, acts, by }) => addMessage(house, acts, { id: randomId(), text: by.words() }),
  'offers words of his own': ({ house, acts, by }) =>
    offerOwnWords(house, acts, { id: randomId(), words: by.words() }),
  'is asked for words, and says yes or no by phone': async ({ house, desk, two, acts, looks, by }) => {
    const { number } = two;
    const words = { number, id: randomId(), from: acts.partyId, to: looks.partyId, words: by.words() };
    must(await proposeWords(house, desk, words));
    const id = await askedOf({ house, desk, two }, acts);
    return recordAnswer(house, desk, { number, id, answer: by.of(['agreed', 'refused']), how: 'phone' });
  },
  'takes words back': async (room) => {
    const own = (await readOwnWords(room.house, room.acts))?.own ?? [];
    return own.length > 1 ? takeBackOwnWords(room.house, room.acts, own.at(-1)?.id ?? '') : undefined;
  },
  'reads and answers what he was handed': async (room) =>
    answerOwnCopy(room.house, room.acts, {
      ...{ id: randomId(), received: await receivedBy(room), text: room.by.words() },
      answer: room.by.of(['yes', 'no', 'other']),
    }),
  'signs, on screen or on paper': async (room) => {
    const agreement = await agreementOf(room);
    const signed = { id: randomId(), agreement, name: 'Naam' };
    if (room.by.of([true, false])) return signMyself(room.house, room.acts, signed);
    const paper = { number: room.two.number, party: room.acts.partyId, paper: '', how: 'in_person' } as const;
    return recordSignature(room.house, room.desk, { ...signed, ...paper });
  },
  'says whether a line is kept': async ({ house, acts, by }) => {
    const line = (await readOwnAgreement(house, acts))?.holds.lines[0];
    if (!line) return undefined;
    const kept = by.of(['yes', 'partly', 'no'] as const);
    return reportKept(house, acts, { id: randomId(), line: line.id, kept, text: by.words() });
  },
  'says which times suit him': async ({ house, owner, acts, by }) => {
    const { rows } = await owner.query(
      `select id from confidential.offered_time where party_id = $1 and proposed_by = 'team' and ended_at is null`,
      [acts.partyId],
    );
    const answers = rows.map(({ id }) => ({ id, answer: by.of(['fits', 'does_not'] as const) }));
    const own = [{ id: randomId(), day: '2026-12-12', time: by.of(['10:00', '19:30']) }];
    return sayOwnTimes(house, acts, { answers, own, zone: 'Europe/Brussels' });
  },
  'cannot come': async ({ house, owner, acts, by }) => {
    const { rows } = await owner.query(
      `select p.id from confidential.appointment_party p join confidential.appointment a on a.id = p.appointment_id
       where p.party_id = $1 and a.kind = 'joint'`,
      [acts.partyId],
    );
    return sayOwnAbsence(house, acts, { receiverId: rows[0]?.id, itemId: randomId(), why: by.words() });
  },
  'has a talk of his own': ({ house, desk, two, acts, by }) =>
    bookAppointment(house, desk, {
      ...{ number: two.number, id: randomId(), anyway: true },
      wish: { kind: 'talk', place: 'home', room: null, minutes: 30, parties: [acts.partyId] },
      starts: new Date(Date.parse('2027-01-04T08:00:00Z') + by.below(4000) * 1_800_000),
    }),
  'has his talk moved': async (room) => {
    const id = await ownTalk(room);
    const starts = new Date(Date.parse('2027-06-01T08:00:00Z') + room.by.below(4000) * 1_800_000);
    return id
      ? moveAppointment(room.house, room.desk, { number: room.two.number, id, starts, anyway: true })
      : undefined;
  },
  'has his talk cancelled': async (room) => {
    const id = await ownTalk(room);
    return id ? cancelAppointment(room.house, room.desk, { number: room.two.number, id }) : undefined;
  },
  'says what he needs': ({ house, desk, two, acts, by }) =>
    noteNeeds(house, desk, {
      ...{ number: two.number, partyId: acts.partyId, itemId: randomId() },
      needs: {
        stepFree: true,
        hearingLoop: false,
        interpreter: by.of(['', 'Turks']),
        text: by.words(),
      } as never,
    }),
  'hands in a file': ({ house, acts, by }) =>
    uploadForParty(house, acts, {
      ...{ id: randomId(), note: by.words() },
      file: { name: `${by.words().slice(0, 20)}.png`, bytes: new Uint8Array(picture) },
    }),
  'hands in a paper': ({ house, desk, two, acts, by }) =>
    uploadForTeam(house, desk, {
      ...{ number: two.number, id: randomId(), note: by.words(), how: 'paper' },
      ...{ place: { kind: 'party', party: acts.partyId } as const },
      file: { name: 'scan.png', bytes: new Uint8Array(picture) },
    }),
  'changes how he is reached': async ({ house, acts, by }) => {
    const reach = await readReach(house, acts);
    if (!reach) return undefined;
    const rules = { ...reach.contact.rules, neverRing: by.below(2) === 1, words: by.words() };
    const contact = { ...reach.contact, name: by.words().slice(0, 60), phone: '0470 11 22 33', rules };
    return changeOwnContact(house, acts, { version: reach.version, contact });
  },
  'gets a letter': ({ house, desk, two, acts, by }) =>
    makeLetter(house, desk, {
      ...{ number: two.number, once: randomId(), partyId: acts.partyId, tag: '', appointment: null },
      ...{ kind: by.of(['closing', 'privacy', 'agreement'] as never[]), withCode: false },
      way: by.of(['print', 'post'] as const),
    }),
  'is written about': ({ house, desk, two, acts, by }) =>
    writeEntry(house, desk, {
      ...{ number: two.number, id: randomId(), place: { kind: 'party', party: acts.partyId } },
      content: { kind: 'talk', how: 'phone', on: '2026-11-21', text: by.words() },
    }),
};

/** The last that he can do: he draws back. */
export const withdraws: Act = ({ house, acts }) => withdrawMyself(house, acts);
