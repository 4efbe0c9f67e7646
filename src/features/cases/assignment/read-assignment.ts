import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { judgeMediator, type Reason, type Veto } from '../../mediators/rules/judge-mediator.ts';
import { type Suggestion, suggestPairs } from '../../mediators/rules/pairing.ts';
import { auditRead } from '../case/read-case.ts';
import { type CaseRowRead, caseNumbered } from '../queries.ts';
import { openForMember } from '../record/open-for-member.ts';
import { type PairingDesk, pairingDesk } from './pairing-desk.ts';
import type { Asked } from './queries.ts';
import { mayPropose, stays } from './rules.ts';

/** Somebody who can be asked, or why not: `vetoes` that a coordinator may set aside have `overridable`. */
export type Candidate = {
  id: string;
  name: string;
  score: number;
  reasons: Reason[];
  vetoes: Veto[];
  refusedBefore: boolean;
};

export type AssignmentSeen = {
  row: CaseRowRead;
  /** Whether mediators can be asked at this stage. */
  open: boolean;
  /** How many this service puts on a case, and how many must still be found. */
  wanted: number;
  missing: number;
  asked: Asked[];
  names: Map<string, string>;
  suggestions: Suggestion[];
  /** Best first. */
  candidates: Candidate[];
};

/** What a coordinator needs to choose mediators: the teams that the rules suggest, and everybody with his reasons. */
export function readAssignment(house: House, who: AtWork, number: string): Promise<AssignmentSeen | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    if (!row) return null;
    await auditRead(tx, who, row, house.now());
    const { shredKey } = await openForMember(tx, house, who, row);
    const desk = await pairingDesk(tx, house, who, row, shredKey);
    const staying = desk.asked.filter(stays).map((asked) => asked.member_id);
    return {
      row,
      open: mayPropose(row.stage),
      wanted: desk.settings.mediatorsPerCase,
      missing: Math.max(0, desk.settings.mediatorsPerCase - staying.length),
      asked: desk.asked,
      names: new Map(desk.people.map((person) => [person.id, person.name])),
      suggestions: teamsWith(desk, staying),
      candidates: candidatesOf(desk, staying),
    };
  });
}

const mostSuggestions = 4;

/** The teams that the rules suggest around those who stay, best first. */
export function teamsWith(
  { mediators, facts, settings, asked }: PairingDesk,
  staying: string[],
): Suggestion[] {
  const refused = asked.filter((one) => one.answer && one.answer !== 'accepted').map((one) => one.member_id);
  const willing = mediators.filter((mediator) => !refused.includes(mediator.id));
  return suggestPairs(willing, facts, settings, Number.POSITIVE_INFINITY)
    .filter(({ mediatorIds }) => staying.every((id) => mediatorIds.includes(id)))
    .slice(0, mostSuggestions);
}

function candidatesOf(
  { people, mediators, facts, settings, asked }: PairingDesk,
  staying: string[],
): Candidate[] {
  return mediators
    .filter((mediator) => !staying.includes(mediator.id))
    .map((mediator) => ({
      id: mediator.id,
      name: people.find((person) => person.id === mediator.id)?.name ?? '',
      ...judgeMediator(mediator, facts, settings),
      refusedBefore: asked.some((one) => one.member_id === mediator.id && one.answer === 'declined'),
    }))
    .sort((a, b) => a.vetoes.length - b.vetoes.length || b.score - a.score || a.name.localeCompare(b.name));
}
