import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { Veto } from '../../mediators/rules/judge-mediator.ts';
import { checkPair, type PairRefused } from '../../mediators/rules/pairing.ts';
import { type CaseRowRead, lockCase } from '../queries.ts';
import { openForMember } from '../record/open-for-member.ts';
import { type OpenRecord, writeItem } from '../record/record.ts';
import { useOnce, wasUsed } from '../steps/queries.ts';
import { type Actor, recordStep } from '../steps/record-step.ts';
import { sealGlimpse } from './glimpse.ts';
import { mailProposal } from './mails.ts';
import { type PairingDesk, pairingDesk } from './pairing-desk.ts';
import { endRefused, upsertProposal } from './queries.ts';
import { mayPropose, stays } from './rules.ts';
import { prepareGrants } from './team-keys.ts';

export type Chosen = {
  number: string;
  /** From the form, so that a double post acts once. */
  once: string;
  /** The mediators to ask; who has accepted or not yet answered stays, whether he is in it or not. */
  mediators: readonly string[];
  /** Why a hard rule is set aside; may be empty when none is. */
  reason: string;
};

export type ProposeRefused = PairRefused | 'not_found' | 'not_now' | 'nobody_new' | 'reason_needed';

/**
 * Asks mediators for a case: the rules decide, the keys are prepared but closed, and each sees street and initial only.
 * A rule set aside is recorded with its reason, sealed for the team. `reason_needed` names the rules in `detail.rules`.
 */
export function proposeMediators(
  house: House,
  who: AtWork,
  chosen: Chosen,
): Promise<Result<null, ProposeRefused>> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, chosen.number);
    if (!row) return refused('not_found');
    if (await wasUsed(tx, chosen.once)) return ok(null);
    if (!mayPropose(row.stage)) return refused('not_now');
    const record = await openForMember(tx, house, who, row);
    const desk = await pairingDesk(tx, house, who, row, record.shredKey);
    const judged = judgeChoice(desk, chosen);
    if (!judged.ok) return judged;
    const { fresh, overridden } = judged.value;
    const actor: Actor = { role: 'coordinator', member: { id: who.memberId, name: who.name } };
    if (!(await takeProposalStep(tx, row, actor, fresh.length, now))) return refused('not_now');
    await useOnce(tx, chosen.once, now);
    await endRefused(tx, row.id, now);
    for (const id of fresh) await askMediator(tx, house, who, { row, record, desk, id }, now);
    if (overridden.length > 0) {
      const content = { kind: 'override', rules: overridden, text: chosen.reason } as const;
      const author = { role: 'coordinator', id: who.memberId };
      await writeItem(tx, record, { kind: 'team' }, { id: randomId(), content, author, now });
    }
    return ok(null);
  });
}

type Judged = { fresh: string[]; overridden: string[] };

function judgeChoice(desk: PairingDesk, chosen: Chosen): Result<Judged, ProposeRefused> {
  const staying = desk.asked.filter(stays).map((asked) => asked.member_id);
  const fresh = chosen.mediators.filter((id) => !staying.includes(id));
  if (fresh.length === 0) return refused('nobody_new');
  const checked = checkPair([...staying, ...fresh], desk.mediators, desk.facts, desk.settings);
  if (!checked.ok) return checked;
  const overridden = rulesSetAside(checked.value.toOverride, fresh);
  if (overridden.length > 0 && chosen.reason === '')
    return refused('reason_needed', { rules: overridden.join(' ') });
  return ok({ fresh, overridden });
}

/** What was set aside for those who stay was recorded when they were asked. */
const rulesSetAside = (vetoes: readonly Veto[], fresh: readonly string[]): string[] => [
  ...new Set(
    vetoes
      .filter((veto) => veto.mediatorId === null || fresh.includes(veto.mediatorId))
      .map((veto) => veto.rule),
  ),
];

/** A step of the case's life while it has no team; later only somebody who left is replaced, and the stage stays. */
async function takeProposalStep(
  tx: Tx,
  row: CaseRowRead,
  actor: Actor,
  count: number,
  now: Date,
): Promise<boolean> {
  if (row.stage !== 'accepted' && row.stage !== 'proposed') return true;
  const facts = { mediators_chosen: count };
  const taken = await recordStep(tx, row, actor, { step: 'propose_mediators', facts, shown: { count } }, now);
  return taken.ok;
}

async function askMediator(
  tx: Tx,
  house: House,
  who: AtWork,
  asked: { row: CaseRowRead; record: OpenRecord; desk: PairingDesk; id: string },
  now: Date,
): Promise<void> {
  const { row, record, desk } = asked;
  const mediator = desk.people.find((person) => person.id === asked.id);
  if (!mediator) throw new Error('The rules let a mediator pass who is none of the service');
  await upsertProposal(tx, {
    case_id: row.id,
    service_id: row.service_id,
    member_id: mediator.id,
    glimpse: sealGlimpse(mediator.public_key, desk.parties),
    proposed_at: now,
  });
  await prepareGrants(tx, record, { id: mediator.id, publicKey: mediator.public_key });
  await mailProposal(tx, house, who.service, mediator);
  await audit(tx, {
    at: now,
    serviceId: row.service_id,
    caseId: row.id,
    action: 'proposal.made',
    person: { id: who.memberId, name: who.name },
    role: 'coordinator',
    detail: { mediator: mediator.id },
  });
}
