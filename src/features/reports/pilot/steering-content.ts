import { z } from 'zod';
import { type PilotFigures, pilotIndicatorNames } from './rules/progress.ts';
import { saidNames } from './rules/said.ts';
import { decisions } from './tables.ts';

const shown = z.number().int().nullable();
const cents = z.string().regex(/^\d+$/).transform(BigInt);

/** The frozen page of a steering group, as it is kept: sums in cents as text, hidden numbers as null. */
export const steeringContent = z.object({
  begins: z.string(),
  ends: z.string(),
  purpose: z.string(),
  smallest: z.number().int(),
  /** The first and last day of the reports that it is from; null where none was published yet. */
  from: z.string().nullable().default(null),
  until: z.string().nullable(),
  funnel: z.object({ reports: shown, treated: shown, closed: shown, positive: shown }).nullable(),
  cost: cents.nullable(),
  said: z
    .partialRecord(z.enum(saidNames), z.object({ count: z.number().int(), of: z.number().int() }))
    .default({}),
  goals: z.array(z.object({ indicator: z.enum(pilotIndicatorNames), target: cents, until: z.string() })),
  decisions: z.array(
    z.object({ on: z.string(), by: z.string(), decision: z.enum(decisions), reasons: z.string() }),
  ),
});

export type SteeringContent = z.infer<typeof steeringContent>;

export const figuresIn = ({ funnel, cost, said }: SteeringContent): PilotFigures => ({
  funnel: funnel ?? { reports: null, treated: null, closed: null, positive: null },
  cost,
  said,
});
export type KeptSteeringContent = z.input<typeof steeringContent>;
