import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import type { Suggestion } from '../../../mediators/rules/pairing.ts';
import { pairingDesk } from '../../assignment/pairing-desk.ts';
import { teamsWith } from '../../assignment/read-assignment.ts';
import { mayPropose, stays } from '../../assignment/rules.ts';
import { auditRead } from '../../case/read-case.ts';
import type { CaseRowRead } from '../../queries.ts';
import { openForMember } from '../../record/open-for-member.ts';
import { memberOnceHere, openCasesWith } from './queries.ts';

/** A case of the one who leaves, with who could come in his place. */
export type CaseToHandOver = {
  row: CaseRowRead;
  /** Who is on it besides, by name. */
  others: string[];
  /** Whom the rules suggest, best first; `ask` are those of the team who are not on the case yet. */
  suggestions: (Suggestion & { ask: string[] })[];
};

export type HandingOver = {
  leaver: { id: string; name: string };
  cases: CaseToHandOver[];
  names: Map<string, string>;
};

/** The open cases of somebody who leaves, each with the teams that the rules suggest without him; null when he is none of ours. */
export function readHandingOver(house: House, who: AtWork, memberId: string): Promise<HandingOver | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const leaver = await memberOnceHere(tx, who, memberId);
    if (!leaver) return null;
    const names = new Map<string, string>();
    const cases: CaseToHandOver[] = [];
    for (const row of await openCasesWith(tx, who, memberId)) {
      await auditRead(tx, who, row, house.now());
      cases.push(await caseWithout(tx, house, who, { row, memberId, names }));
    }
    return { leaver, cases, names };
  });
}

async function caseWithout(
  tx: Tx,
  house: House,
  who: AtWork,
  { row, memberId, names }: { row: CaseRowRead; memberId: string; names: Map<string, string> },
): Promise<CaseToHandOver> {
  const { shredKey } = await openForMember(tx, house, who, row);
  const desk = await pairingDesk(tx, house, who, row, shredKey);
  for (const person of desk.people) names.set(person.id, person.name);
  const others = desk.asked.filter((asked) => stays(asked) && asked.member_id !== memberId);
  const staying = others.map((asked) => asked.member_id);
  const mediators = desk.mediators.filter((mediator) => mediator.id !== memberId);
  const teams = mayPropose(row.stage) ? teamsWith({ ...desk, mediators }, staying) : [];
  const suggestions = teams
    .map((team) => ({ ...team, ask: team.mediatorIds.filter((id) => !staying.includes(id)) }))
    .filter((team) => team.ask.length > 0);
  return { row, others: others.map((asked) => asked.name), suggestions };
}
