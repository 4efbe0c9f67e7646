import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { auditRead } from '../case/read-case.ts';
import { type CaseRowRead, caseNumbered } from '../queries.ts';
import { auditPartRead } from '../reaching/readers/audit-part-read.ts';
import type { Item } from '../record/content.ts';
import { openForMember } from '../record/open-for-member.ts';
import { type Party, partiesIn } from '../record/parties/parties.ts';
import { writersOf } from '../record/queries.ts';
import { itemsIn, readItems } from '../record/record.ts';
import type { PartyState } from './rules/standing.ts';

export type Participant = Party & { standing: PartyState };

/** One party of a community case as the team sees him. */
export type ParticipantSeen = {
  row: CaseRowRead;
  party: Participant;
  own: Item[];
  /** What the team noted about him in its own place. */
  ofTeam: Item[];
  /** The words that the first party agreed to last: what is offered to be told to the next one. */
  lastWords: string;
  names: Map<string, string>;
};

/** Reads one party with his part of the record, and says so in the trail; nothing when there is no such party for him. */
export function readParticipant(
  house: House,
  who: AtWork,
  { number, party: id }: { number: string; party: string },
): Promise<ParticipantSeen | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    if (row?.type !== 'community') return null;
    const record = await openForMember(tx, house, who, row);
    const parties = (await partiesIn(tx, house, row.id, record.shredKey)).filter(isParticipant);
    const party = parties.find((one) => one.id === id);
    const first = parties.find((one) => one.side === 'first');
    if (!party || !first) return null;
    const read = [party.id, first.id];
    const compartments = record.compartments.filter(
      (one) => one.kind === 'team' || (one.partyId !== null && read.includes(one.partyId)),
    );
    const items = await readItems(tx, { ...record, compartments });
    const names = await writersOf(tx, row.id);
    await auditPartRead(tx, who, { row, partyId: party.id }, house.now());
    return {
      row,
      party,
      own: itemsIn(record, items, { kind: 'party', party: party.id }),
      ofTeam: itemsIn(record, items, { kind: 'team' }).filter(
        ({ content }) => 'party' in content && content.party === party.id,
      ),
      lastWords: wordsIn(itemsIn(record, items, { kind: 'party', party: first.id })),
      names: new Map(names.map((name) => [name.id, name.name])),
    };
  });
}

/** The parties of a community case, for the page on which others are added; nothing where it is between two. */
export function readParticipants(
  house: House,
  who: AtWork,
  number: string,
): Promise<{ row: CaseRowRead; parties: Participant[] } | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    const shredKey = row && (await house.keyStore.get(row.shred_key));
    if (row?.type !== 'community' || !shredKey) return null;
    await auditRead(tx, who, row, house.now());
    return { row, parties: (await partiesIn(tx, house, row.id, shredKey)).filter(isParticipant) };
  });
}

const isParticipant = (party: Party): party is Participant => party.standing !== null;

function wordsIn(items: readonly Item[]): string {
  const last = items.findLast(({ content }) => content.kind === 'consent');
  return last?.content.kind === 'consent' ? last.content.words : '';
}
