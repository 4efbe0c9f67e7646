import { concludeAgreement } from '../src/features/cases/agreement/conclude-agreement.ts';
import { offerAgreement, saveDraft } from '../src/features/cases/agreement/draft.ts';
import { readAgreements } from '../src/features/cases/agreement/read-agreements.ts';
import { bookAppointment } from '../src/features/cases/appointments/book-appointment.ts';
import { offerTimes } from '../src/features/cases/appointments/offer-times.ts';
import { answerOwnOffer } from '../src/features/cases/releases/answer-offer.ts';
import { proposeWords } from '../src/features/cases/releases/offer-words.ts';
import { readLedger } from '../src/features/cases/releases/read-ledger.ts';
import { releaseWords } from '../src/features/cases/releases/release-words.ts';
import { saveRoom } from '../src/features/mediators/availability/queries.ts';
import type { House } from '../src/platform/house.ts';
import { randomId } from '../src/platform/vault/random-id.ts';
import type { Chance } from './rights/other-side.ts';
import { actsOfAParty } from './rights/room-of-two.ts';
import type { BetweenTwo, WordsTown } from './words-town.ts';

/** Of whom, and by which act, something is written; what both share has no side. */
export type Doing = { side: 'A' | 'B' | null; act: string };
type Say = (doing: Doing) => string;
type Here = { house: House; town: WordsTown; two: BetweenTwo; say: Say };

/**
 * A case in which each of two parties has done all that a party can do, on the screen, by phone and on paper: words, an
 * agreement, times, talks, files, letters, notes. `say` gives the words of each act. Throws where an act is refused.
 */
export async function fullRoom(house: House, town: WordsTown, say: Say): Promise<BetweenTwo> {
  const here = { house, town, two: await town.aCase(), say };
  const desk = town.working.coordinator;
  await releaseBothWays(here);
  await layAgreement(here);
  await bookAndOffer(here);
  for (const side of ['A', 'B'] as const)
    for (const act of Object.keys(actsOfAParty))
      if (!takesAway.has(act) && act !== otherSignature[side] && act !== afterwards)
        await live(here, side, act);
  const agreement = (await readAgreements(house, desk, here.two.number))?.versions.at(-1)?.id ?? '';
  granted(
    'conclude',
    await concludeAgreement(house, desk, { number: here.two.number, agreement, whole: true }),
  );
  for (const side of ['A', 'B'] as const) await live(here, side, afterwards);
  return here.two;
}

// What is taken back, moved and cancelled would not be there to be looked at.
const takesAway = new Set(['takes words back', 'has his talk moved', 'has his talk cancelled']);
// One signs on the screen, the other on paper.
const otherSignature = { A: 'signs on paper', B: 'signs on screen' };
const afterwards = 'says whether a line is kept';

async function live({ house, town, two, say }: Here, side: 'A' | 'B', act: string): Promise<void> {
  const by: Chance = {
    below: (n) => (side === 'A' ? 1 : 5) % n,
    of: (list) => list[0] as never,
    words: () => say({ side, act }),
  };
  const [acts, looks] = side === 'A' ? [two.A, two.B] : [two.B, two.A];
  const room = { house, owner: town.owner, desk: town.working.coordinator, two, acts, looks, by };
  granted(`${side} ${act}`, await actsOfAParty[act]?.(room));
}

function granted(what: string, done: { ok: boolean; kind?: string } | undefined): void {
  if (!done?.ok) throw new Error(`${what}: ${done?.kind ?? 'nothing was done'}`);
}

async function releaseBothWays({ house, town, two, say }: Here): Promise<void> {
  const desk = town.working.coordinator;
  const { number, A, B } = two;
  for (const [side, from, to] of [
    ['A', A, B],
    ['B', B, A],
  ] as const) {
    const words = say({ side, act: 'has words released' });
    const given = { number, id: randomId(), from: from.partyId, to: to.partyId, words };
    granted('propose', await proposeWords(house, desk, given));
    const lines = (await readLedger(house, desk, number))?.lines ?? [];
    const id = lines.find((line) => line.from_party === from.partyId && line.answered === null)?.id ?? '';
    granted('agree', await answerOwnOffer(house, from, { id, answer: 'agreed' }));
    granted('release', await releaseWords(house, desk, { number, id }));
  }
}

async function layAgreement({ house, town, two: { number }, say }: Here): Promise<void> {
  const desk = town.working.coordinator;
  const draft = randomId();
  const lines = (['first', 'second', 'both'] as const).map((who) => ({
    ...{ who, by: '2026-12-24' },
    what: say({ side: null, act: 'an agreement line' }),
  }));
  granted('draft', await saveDraft(house, desk, { number, id: draft, lines }));
  granted('offer', await offerAgreement(house, desk, { number, draft }));
}

async function bookAndOffer({ house, town, two: { number, A, B } }: Here): Promise<void> {
  const desk = town.working.coordinator;
  const parties = [A.partyId, B.partyId];
  const room = randomId();
  await house.db.as({ kind: 'member', memberId: desk.memberId }, (tx) =>
    saveRoom(
      tx,
      { id: room, serviceId: desk.service.id, now: house.now() },
      { name: 'Wijkhuis', address: 'Plein 1', step_free: true, hearing_loop: false, travel: '', week: [] },
    ),
  );
  const joint = { kind: 'joint', place: 'room', room, minutes: 60, parties } as const;
  const starts = new Date('2026-12-10T18:00:00Z');
  granted(
    'book',
    await bookAppointment(house, desk, { number, id: randomId(), wish: joint, starts, anyway: true }),
  );
  for (const party of parties) {
    const wish = { kind: 'talk', place: 'home', room: null, minutes: 60, parties: [party] } as const;
    const times = [new Date('2026-12-03T18:00:00Z'), new Date('2026-12-04T18:00:00Z')];
    granted('times', await offerTimes(house, desk, { number, wish, times }));
  }
}
