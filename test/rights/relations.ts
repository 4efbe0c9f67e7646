import { foundPartner, type TownPartner } from '../../db/demo-town/partners.ts';
import { employ, granted, settle, type TownService, type Townsman } from '../../db/demo-town/settle.ts';
import { createApp } from '../../src/app/app.ts';
import type { AtWork } from '../../src/features/accounts/access/who-may.ts';
import { startSession } from '../../src/features/accounts/sessions/session.ts';
import { answerProposal } from '../../src/features/cases/assignment/proposals/answer-proposal.ts';
import { proposeMediators } from '../../src/features/cases/assignment/propose-mediators.ts';
import { caseNumbered } from '../../src/features/cases/queries.ts';
import { openForMember } from '../../src/features/cases/record/open-for-member.ts';
import { writeItem } from '../../src/features/cases/record/record.ts';
import { proposeWords } from '../../src/features/cases/releases/offer-words.ts';
import { readLedger } from '../../src/features/cases/releases/read-ledger.ts';
import { insertAgreementLine } from '../../src/features/cases/steps/queries.ts';
import type { House } from '../../src/platform/house.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import { newKeyPair } from '../../src/platform/vault/seal.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../town.ts';

export const relations = [
  'public',
  'partyA',
  'partyB',
  'coordinator',
  'coordinatorElsewhere',
  'mediator',
  'mediatorAsked',
  'mediatorOfService',
  'mediatorAfter',
  'administrator',
  'operator',
  'partner',
  'editor',
  'partnerElsewhere',
] as const;
export type Relation = (typeof relations)[number];

export type Neighbourhood = {
  /** Of an open case with a mediator who accepted and one who has not answered yet. */
  open: {
    caseId: string;
    number: string;
    partyA: string;
    partyB: string;
    proposal: string;
    line: string;
    words: string;
  };
  /** Of a case that was closed; the third mediator mediated it. */
  closed: { caseId: string; number: string };
  /** The cookie with which each comes; empty for the public. */
  cookies: Record<Relation, string>;
  /** Ids of those who sign in. */
  members: Partial<Record<Relation, string>>;
  /** The police station for which the partner sends people; `partnerElsewhere` sends for a housing company of the same service. */
  station: TownPartner;
  /** One whom the police station sent, where a test made one. */
  referral?: string;
};

type App = ReturnType<typeof createApp>;

/** Puts somebody in every relation to a case, by the commands and forms that put people there. */
export async function peopleAround(house: House, app: App, town: SmallTown): Promise<Neighbourhood> {
  const [accepts, waits, mediatedOnce] = town.working.mediators;
  const { members, officer, adviser } = await settleOthers(house, town);
  const station = await foundPartner(house, town, police, [officer]);
  await foundPartner(house, town, housing, [adviser]);
  const desk = await signIn(app, 'coordinator@demo.example');
  const open = await town.ask({}, { code: true });
  await proposeFor(house, app, desk, town, open.number, [accepts, waits]);
  await accept(house, accepts, open.caseId);
  const closed = await town.ask();
  await proposeFor(house, app, desk, town, closed.number, [mediatedOnce, accepts]);
  await accept(house, mediatedOnce, closed.caseId);
  await take(app, desk, closed.number, 'closing', { outcome: 'SELF_OK' });
  const sides = await partiesOf(house, town, open.caseId);
  const signed = (name: string) => signIn(app, `${name}@demo.example`);
  return {
    open: {
      ...{ ...open, ...sides, proposal: await proposalOf(house, waits, open.caseId) },
      line: await agree(house, town, open.number),
      words: await offer(house, town, { number: open.number, from: sides.partyA, to: sides.partyB }),
    },
    closed,
    members,
    station,
    cookies: {
      public: '',
      partyA: await withCode(app, open.code ?? ''),
      partyB: await partySession(house, sides.partyB),
      coordinator: desk,
      coordinatorElsewhere: await signed('coordinator2'),
      mediator: await signed('mediator'),
      mediatorAsked: await signed('mediator2'),
      mediatorOfService: await signed('mediator3'),
      mediatorAfter: await signed('mediator3'),
      administrator: await signed('administrator'),
      operator: await signed('operator'),
      partner: await signed('police'),
      editor: await signed('editor'),
      partnerElsewhere: await signed('housing'),
    },
  };
}

const police = { kind: 'police', name: 'Politie Demostad', place: 'Bureau Noord' } as const;
const housing = { kind: 'housing', name: 'Demo Wonen', place: 'Kantoor' } as const;

async function settleOthers(
  house: House,
  town: SmallTown,
): Promise<{ members: Neighbourhood['members']; officer: Townsman; adviser: Townsman }> {
  const operator = await employed(house, 'operator', 'operator', null);
  const partner = await employed(house, 'police', 'partner', town.service);
  const editor = await employed(house, 'editor', 'editor', null);
  const partnerElsewhere = await employed(house, 'housing', 'partner', town.service);
  const [mediator, mediatorAsked, mediatorOfService] = town.mediators;
  const all = { operator, partner, partnerElsewhere, editor, mediator, mediatorAsked, mediatorOfService };
  const { coordinator, administrator, otherCoordinator: coordinatorElsewhere } = town;
  const people = { ...all, coordinator, administrator, coordinatorElsewhere };
  const ids = Object.entries(people).map(([name, who]) => [name, who.member.memberId]);
  return { members: Object.fromEntries(ids), officer: partner, adviser: partnerElsewhere };
}

async function employed(
  house: House,
  name: string,
  role: 'operator' | 'partner' | 'editor',
  at: TownService | null,
): Promise<Townsman> {
  const who = await settle(house, { email: `${name}@demo.example`, name, language: 'nl' });
  await employ(house, who, role, at);
  return who;
}

async function proposeFor(
  house: House,
  app: App,
  desk: string,
  town: SmallTown,
  number: string,
  mediators: AtWork[],
): Promise<void> {
  await take(app, desk, number, 'intake', { how: 'phone' });
  await take(app, desk, number, 'acceptance', { agrees: 'yes' });
  const chosen = {
    number,
    once: randomId(),
    mediators: mediators.map((who) => who.memberId),
    reason: 'Zij hebben nog geen profiel.',
  };
  granted(await proposeMediators(house, town.working.coordinator, chosen));
}

/** Takes a step by its form, as the coordinator. */
export async function take(
  app: App,
  cookie: string,
  number: string,
  noun: string,
  fields: Record<string, string> = {},
): Promise<void> {
  const form = await request(app, cookie, 'GET', `/cases/${number}/${noun}`);
  const once = hiddenField(await form.text(), 'once');
  const answer = await request(app, cookie, 'POST', `/cases/${number}/${noun}`, { once, ...fields });
  if (answer.status !== 303) throw new Error(`${noun} was not taken: ${answer.status}`);
}

/** A mediator accepts what he was asked for. */
export async function accept(house: House, who: AtWork, caseId: string): Promise<void> {
  const proposalId = await proposalOf(house, who, caseId);
  granted(await answerProposal(house, who, { proposalId, answer: 'accepted' }));
}

async function proposalOf(house: House, who: AtWork, caseId: string): Promise<string> {
  const row = await house.db.as({ kind: 'member', memberId: who.memberId }, (tx) =>
    tx
      .selectFrom('confidential.case_mediator')
      .where('case_id', '=', caseId)
      .where('member_id', '=', who.memberId)
      .select('id')
      .executeTakeFirstOrThrow(),
  );
  return row.id;
}

/** An agreement line in the shared place of a case, written as its form writes it. */
async function agree(house: House, town: SmallTown, number: string): Promise<string> {
  const who = town.working.coordinator;
  const id = randomId();
  await house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    if (!row) throw new Error('The coordinator does not see the case');
    const record = await openForMember(tx, house, who, row);
    const content = {
      kind: 'agreement_line',
      who: 'both',
      what: 'Na tien uur is het stil.',
      by: '',
    } as const;
    const author = { role: 'coordinator', id: who.memberId };
    await writeItem(tx, record, { kind: 'shared' }, { id, content, author, now: house.now() });
    await insertAgreementLine(tx, record, { id, dueOn: null });
  });
  return id;
}

/** Words of the first party that wait for his yes. */
async function offer(
  house: House,
  town: SmallTown,
  between: { number: string; from: string; to: string },
): Promise<string> {
  const who = town.working.coordinator;
  granted(await proposeWords(house, who, { ...between, id: randomId(), words: 'Ik wil graag praten.' }));
  const ledger = await readLedger(house, who, between.number);
  return ledger?.lines[0]?.id ?? '';
}

/** The ids of both parties, as a coordinator reads them. */
export async function partiesOf(house: House, town: SmallTown, caseId: string) {
  const { memberId } = town.working.coordinator;
  const rows = await house.db.as({ kind: 'member', memberId }, (tx) =>
    tx.selectFrom('confidential.party').where('case_id', '=', caseId).select(['id', 'side']).execute(),
  );
  const of = (side: string) => rows.find((row) => row.side === side)?.id ?? '';
  return { partyA: of('first'), partyB: of('second') };
}

/** The cookie of a party who came in by his code. */
export async function withCode(app: App, code: string): Promise<string> {
  const answer = await request(app, '', 'POST', '/nl/return', { code });
  const cookie = answer.headers.get('Set-Cookie')?.split(';')[0];
  if (answer.status !== 303 || !cookie) throw new Error(`The code does not open: ${answer.status}`);
  return cookie;
}

/** A party to whom nobody has given a code: what he would get if he came in all the same. */
async function partySession(house: House, partyId: string): Promise<string> {
  const given = { who: { partyId }, serviceId: null, privateKey: newKeyPair().privateKey };
  const token = await house.db.as({ kind: 'public' }, (tx) => startSession(tx, given, house.now()));
  return `entente=${token}`;
}

/** A small town with somebody in every relation to a case. */
export async function neighbourhood(house: House): Promise<Neighbourhood & { app: App; town: SmallTown }> {
  const app = createApp(house);
  const town = await smallTown(house);
  return { app, town, ...(await peopleAround(house, app, town)) };
}
