import type { Generated } from 'kysely';
import type { Figure } from '../reports/tables.ts';

/** Why a case must stay; who waits for what stands in the case itself. */
export const holdReasons = ['complaint', 'court', 'authority', 'party_asked', 'safety', 'other'] as const;
export type HoldReason = (typeof holdReasons)[number];

export type Hold = {
  id: string;
  case_id: string;
  service_id: string;
  reason: HoldReason;
  /** `YYYY-MM-DD`: when somebody looks whether it must still stay. */
  review_on: string;
  placed_at: Date;
  placed_by: string;
  lifted_at: Date | null;
  lifted_by: string | null;
};

export type Mark = {
  case_id: string;
  service_id: string;
  shred_key: string;
  /** Its time had come; somebody asked for it; it came back with an older backup. */
  why: 'due' | 'asked' | 'restored';
  marked_at: Date;
};

declare module '../../platform/db/tables.ts' {
  interface Tables {
    'identity.retention_period': {
      service_id: string;
      record_type: string;
      length: number;
      changed_at: Date;
      changed_by: string;
    };
    'confidential.legal_hold': Hold;
    'confidential.forgetting': Mark;
    'reporting.forgotten_case': Figure & { id: Generated<string> };
    'confidential.ended_case': {
      case_id: string;
      service_id: string;
      number: string;
      shred_key: string;
      record_type: 'case' | 'request';
      ended_at: Date;
      held: boolean;
    };
  }
}
