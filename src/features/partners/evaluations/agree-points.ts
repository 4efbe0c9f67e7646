import { ok, type Result, refused } from '../../../platform/result.ts';
import { isoDay } from '../../../ui/dates.ts';
import { type AtTable, noted, signaturesOf } from './evaluate.ts';
import { deletePoint, type Evaluation, insertPoint, updatePoint } from './queries.ts';
import { isFixed } from './rules/signing.ts';
import type { ByWhom } from './tables.ts';

type NewPoint = { id: string; words: string; byWhom: ByWhom; dueOn: string | null };

/** Writes down what the two agreed, as long as nobody signed. Sent twice, it is there once. */
export async function addPoint(
  at: AtTable,
  evaluation: Evaluation,
  { id, words, byWhom, dueOn }: NewPoint,
): Promise<Result<void, 'signed_already'>> {
  if (isFixed(signaturesOf(evaluation))) return refused('signed_already');
  const { id: evaluation_id, organisation_id, service_id } = evaluation;
  const of = { id, evaluation_id, organisation_id, service_id };
  const said = { words, by_whom: byWhom, due_on: dueOn, done_on: null, made_at: at.now };
  await insertPoint(at.tx, { ...of, ...said });
  await noted(at, 'evaluation.change', evaluation_id);
  return ok(undefined);
}

/** Takes a point off again. Of a signed evaluation row-level security removes nothing; here it is said. */
export async function removePoint(
  at: AtTable,
  evaluation: Evaluation,
  id: string,
): Promise<Result<void, 'signed_already'>> {
  if (isFixed(signaturesOf(evaluation))) return refused('signed_already');
  await deletePoint(at.tx, evaluation.id, id);
  await noted(at, 'evaluation.change', evaluation.id);
  return ok(undefined);
}

/** Notes that a point was done today, or not after all: after signing too. */
export async function markPoint(
  at: AtTable,
  evaluation: Evaluation,
  { id, done }: { id: string; done: boolean },
): Promise<Result<void, never>> {
  const day = isoDay(at.now, at.who.service.timeZone);
  await updatePoint(at.tx, { evaluationId: evaluation.id, id }, done ? day : null);
  await noted(at, 'evaluation.point', evaluation.id);
  return ok(undefined);
}
