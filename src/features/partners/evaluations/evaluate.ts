import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { InService } from '../../accounts/access/who-may.ts';
import { countFor } from './count-for.ts';
import { type Evaluation, insertEvaluation, type Side, updateEvaluation } from './queries.ts';
import type { Period } from './rules/periods.ts';
import { isFixed, mayTakeBack, type Signatures } from './rules/signing.ts';

/** Somebody of one of the two sides, in one transaction of his own. */
export type AtTable = {
  tx: Tx;
  who: InService;
  side: Side;
  now: Date;
};

export const signaturesOf = (evaluation: Evaluation): Signatures => ({
  service: evaluation.service_signed_at !== null,
  partner: evaluation.partner_signed_at !== null,
});

const periodOf = ({ period, from_on, until_on }: Evaluation): Period => ({
  kind: period,
  from: from_on,
  until: until_on,
});

/** Begins the evaluation of one period with a partner, with its figures. Of one period there is one. */
export async function beginEvaluation(
  at: AtTable,
  given: { id: string; organisationId: string; period: Period },
): Promise<Result<void, 'there_already'>> {
  const { tx, who, now } = at;
  const { kind, from, until } = given.period;
  const made = await insertEvaluation(tx, {
    id: given.id,
    organisation_id: given.organisationId,
    service_id: who.service.id,
    ...{ period: kind, from_on: from, until_on: until },
    figures: JSON.stringify(await countFor(tx, given.organisationId, given.period)),
    ...{ counted_at: now, made_by: who.memberId, made_at: now },
    ...{ service_signed_by: null, service_signed_at: null, partner_signed_by: null, partner_signed_at: null },
  });
  if (!made) return refused('there_already');
  await noted(at, 'evaluation.begin', given.id);
  return ok(undefined);
}

export type WritingRefused = 'signed_already' | 'changed_meanwhile' | 'not_yours';

/** Counts the figures again, as long as nobody signed. */
export async function countAgain(at: AtTable, evaluation: Evaluation): Promise<Result<void, WritingRefused>> {
  const figures = await countFor(at.tx, evaluation.organisation_id, periodOf(evaluation));
  return write(at, evaluation, { figures: JSON.stringify(figures), counted_at: at.now });
}

/** Writes the service’s minutes or the partner’s remarks, each his own. */
export function writeWords(
  at: AtTable,
  evaluation: Evaluation,
  words: string,
): Promise<Result<void, WritingRefused>> {
  return write(at, evaluation, at.side === 'service' ? { minutes: words } : { remarks: words });
}

async function write(
  at: AtTable,
  evaluation: Evaluation,
  written: Parameters<typeof updateEvaluation>[2],
): Promise<Result<void, WritingRefused>> {
  if (isFixed(signaturesOf(evaluation))) return refused('signed_already');
  if (!(await updateEvaluation(at.tx, evaluation, written))) return refused('changed_meanwhile');
  await noted(at, 'evaluation.change', evaluation.id);
  return ok(undefined);
}

/** Signs for one’s own side, once; signing again changes nothing. */
export async function sign(at: AtTable, evaluation: Evaluation): Promise<Result<void, 'changed_meanwhile'>> {
  if (signaturesOf(evaluation)[at.side]) return ok(undefined);
  return setSignature(at, evaluation, { by: at.who.memberId, on: at.now });
}

/** Takes one’s own signature back, which goes until the other has signed too; that of a colleague nobody takes back. */
export async function takeSignatureBack(
  at: AtTable,
  evaluation: Evaluation,
): Promise<Result<void, 'changed_meanwhile' | 'not_yours'>> {
  if (!mayTakeBack(signaturesOf(evaluation), at.side)) return refused('changed_meanwhile');
  if (evaluation[`${at.side}_signed_by`] !== at.who.memberId) return refused('not_yours');
  return setSignature(at, evaluation, { by: null, on: null });
}

async function setSignature(
  at: AtTable,
  evaluation: Evaluation,
  { by, on }: { by: string | null; on: Date | null },
): Promise<Result<void, 'changed_meanwhile'>> {
  const written =
    at.side === 'service'
      ? { service_signed_by: by, service_signed_at: on }
      : { partner_signed_by: by, partner_signed_at: on };
  if (!(await updateEvaluation(at.tx, evaluation, written))) return refused('changed_meanwhile');
  await noted(at, by ? 'evaluation.sign' : 'evaluation.unsign', evaluation.id);
  return ok(undefined);
}

/** Notes in the trail what somebody did with an evaluation. */
export const noted = ({ tx, who, side, now }: AtTable, action: string, evaluation: string): Promise<void> =>
  audit(tx, {
    ...{ at: now, serviceId: who.service.id, action, detail: { evaluation } },
    role: side === 'service' ? 'coordinator' : 'partner',
    person: { id: who.memberId, name: who.name },
  });
