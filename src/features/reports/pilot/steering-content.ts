import { z } from 'zod';
import { type PilotFigures, pilotIndicatorNames } from './rules/progress.ts';
import { decisions } from './tables.ts';

const shown = z.number().int().nullable();
const cents = z.string().regex(/^\d+$/).transform(BigInt);

/** The frozen page of a steering group, as it is kept: sums in cents as text, hidden numbers as null. */
export const steeringContent = z.object({
  begins: z.string(),
  ends: z.string(),
  purpose: z.string(),
  smallest: z.number().int(),
  /** Until when it was counted; null where nothing may be shown yet. */
  until: z.string().nullable(),
  funnel: z.object({ reports: shown, treated: shown, closed: shown, positive: shown }).nullable(),
  cost: cents.nullable(),
  goals: z.array(z.object({ indicator: z.enum(pilotIndicatorNames), target: cents, until: z.string() })),
  decisions: z.array(
    z.object({ on: z.string(), by: z.string(), decision: z.enum(decisions), reasons: z.string() }),
  ),
});

export type SteeringContent = z.infer<typeof steeringContent>;

export const figuresIn = ({ funnel, cost }: SteeringContent): PilotFigures => ({
  funnel: funnel ?? { reports: null, treated: null, closed: null, positive: null },
  cost,
});
export type KeptSteeringContent = z.input<typeof steeringContent>;
