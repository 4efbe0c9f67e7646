import { isoDay } from '../../../ui/dates.ts';
import { type AtTable, signaturesOf } from './evaluate.ts';
import { type Evaluation, evaluationOf, type Point, pointsOf } from './queries.ts';
import { type Figures, readFigures } from './rules/figures.ts';
import type { Signatures } from './rules/signing.ts';

/** An evaluation as one of its two sides sees it; `day` is today where the service works. */
export type EvaluationSeen = Pick<AtTable, 'who' | 'side' | 'now'> & {
  day: string;
  evaluation: Evaluation;
  figures: Figures;
  points: Point[];
  signed: Signatures;
};

export async function readEvaluation(at: AtTable, id: string): Promise<EvaluationSeen | null> {
  const evaluation = await evaluationOf(at.tx, { side: at.side, serviceId: at.who.service.id }, id);
  if (!evaluation) return null;
  return {
    ...{ who: at.who, side: at.side, now: at.now, evaluation },
    day: isoDay(at.now, at.who.service.timeZone),
    figures: readFigures(evaluation.figures),
    points: await pointsOf(at.tx, id),
    signed: signaturesOf(evaluation),
  };
}
