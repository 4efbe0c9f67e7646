import type { ColumnType } from 'kysely';
import type { PilotIndicator } from './rules/progress.ts';

export const decisions = ['yes', 'conditions', 'no'] as const;
export type Decision = (typeof decisions)[number];

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'identity.started_like': { service_id: string; sister_id: string; sister_name: string; started_at: Date };
    'reporting.pilot': {
      service_id: string;
      /** Days are `YYYY-MM-DD` here. */
      begins_on: string;
      ends_on: string;
      purpose: string;
      changed_at: Date;
      changed_by: string;
    };
    'reporting.pilot_goal': {
      id: string;
      service_id: string;
      indicator: PilotIndicator;
      /** A share in per cent, a count in cases, a cost in cents. */
      target: ColumnType<number | string, bigint, never>;
      until_on: string;
      made_at: Date;
      made_by: string;
      given_up_on: string | null;
    };
    'reporting.pilot_decision': {
      id: string;
      service_id: string;
      decided_on: string;
      decided_by: string;
      decision: Decision;
      reasons: string;
      made_at: Date;
      made_by: string;
      /** A `SteeringContent` without its decisions; null in those from before figures were kept. */
      seen: ColumnType<unknown, string, never>;
    };
  }
}
