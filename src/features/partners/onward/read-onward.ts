import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { auditRead } from '../../cases/case/read-case.ts';
import { nameOfParty, sortedParties } from '../../cases/community/participants.tsx';
import { sideName } from '../../cases/contacts/side-name.ts';
import { type CaseRowRead, caseNumbered, lockCase, stateOf } from '../../cases/queries.ts';
import { placeOfParty } from '../../cases/reaching/queries.ts';
import type { Content } from '../../cases/record/content.ts';
import { openForMember } from '../../cases/record/open-for-member.ts';
import { type Party, partiesIn } from '../../cases/record/parties/parties.ts';
import { type OpenRecord, readItems } from '../../cases/record/record.ts';
import { possibleSteps } from '../../cases/rules/lifecycle.ts';
import { roleAtWork } from '../../cases/steps/take-case-step.ts';
import { onwardOf, receiversOf } from './queries.ts';
import { consentStands } from './rules/consent-stands.ts';
import { type OnwardItem, passable } from './rules/passable.ts';
import type { OnwardState } from './tables.ts';

export type Onward = {
  id: string;
  partyId: string;
  party: string;
  consentId: string | null;
  stands: boolean;
  state: OnwardState;
  stateOn: string;
  remindOn: string | null;
  said: Extract<Content, { kind: 'onward' }>;
  passed: Extract<Content, { kind: 'onward_passed' }> | undefined;
  results: Extract<Content, { kind: 'onward_result' }>[];
};

export type OnwardSeen = {
  row: CaseRowRead;
  today: string;
  onward: Onward[];
  parties: { id: string; name: string; items: OnwardItem[] }[];
  receivers: Awaited<ReturnType<typeof receiversOf>>;
  /** The case itself can still be referred on by its own step. */
  mayReferOn: boolean;
};

/** The onward referrals of a case as a member of it sees them, which is a read of it; null when it is not his. */
export function readOnward(house: House, who: AtWork, number: string): Promise<OnwardSeen | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    if (!row) return null;
    await auditRead(tx, who, row, house.now());
    const record = await openForMember(tx, house, who, row);
    const all = await partiesIn(tx, house, row.id, record.shredKey);
    const named = (party: Party) => nameIn(party, who);
    const today = isoDay(house.now(), who.service.timeZone);
    const steps = possibleSteps(stateOf(row), roleAtWork(who));
    return {
      ...{ row, today },
      onward: await openAll(tx, record, { caseId: row.id, parties: all, named, today }),
      parties: (await whoKnow(tx, sortedParties(all, who.language))).map((party) => ({
        ...{ id: party.id, name: named(party), items: passable(party.contact) },
      })),
      receivers: await receiversOf(tx, row.service_id),
      mayReferOn: steps.some(({ name }) => name === 'refer_on'),
    };
  });
}

const nameIn = (party: Party, { language }: AtWork): string =>
  party.side === 'other'
    ? nameOfParty(party, language)
    : [party.contact.name, sideName(party.side, language)].filter(Boolean).join(' · ');

/** Who does not know of the case yet cannot have asked to be sent on. */
async function whoKnow(tx: Tx, parties: Party[]): Promise<Party[]> {
  const know = [];
  for (const party of parties) if ((await placeOfParty(tx, party.id))?.mayKnow) know.push(party);
  return know;
}

type Around = { caseId: string; parties: Party[]; named: (party: Party) => string; today: string };

async function openAll(tx: Tx, record: OpenRecord, around: Around): Promise<Onward[]> {
  const items = await readItems(tx, record);
  const rows = await onwardOf(tx, around.caseId);
  return rows.flatMap((row) => {
    const said = items.find(({ id }) => id === row.id)?.content;
    const party = around.parties.find(({ id }) => id === row.party_id);
    if (said?.kind !== 'onward' || !party) return [];
    return {
      ...{ id: row.id, partyId: row.party_id, party: around.named(party), consentId: row.consent_id },
      ...{ state: row.state, stateOn: row.state_on, remindOn: row.remind_on, said },
      stands: consentStands(row, around.today),
      passed: items.flatMap(({ content }) =>
        content.kind === 'onward_passed' && content.onward === row.id ? [content] : [],
      )[0],
      results: items.flatMap(({ content }) =>
        content.kind === 'onward_result' && content.onward === row.id ? [content] : [],
      ),
    };
  });
}

/** One onward referral of a case that this transaction has locked, with the record in which it is sealed. */
export async function lockOnward(
  tx: Tx,
  house: House,
  who: AtWork,
  { number, id }: { number: string; id: string },
) {
  const row = await lockCase(tx, who, number);
  if (!row) return null;
  const record = await openForMember(tx, house, who, row);
  const parties = await partiesIn(tx, house, row.id, record.shredKey);
  const named = (party: Party) => nameIn(party, who);
  const today = isoDay(house.now(), who.service.timeZone);
  const onward = await openAll(tx, record, { caseId: row.id, parties, named, today });
  const one = onward.find((candidate) => candidate.id === id);
  return one ? { row, record, one, today } : null;
}
