import type { Generated } from 'kysely';

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

export type Figure = {
  service_id: string;
  type: string;
  /** The first day of the month. */
  requested_month: string;
  closed_month: string | null;
  stage: string;
  outcome: string | null;
  mode: string | null;
  subject: string;
  sub_subject: string;
  relation: string;
  channel: string;
  referrer_type: string;
  district: string;
  language: string;
  first_contact_days: number | null;
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
    /** Published: every case there is or was, as figures. `forgotten` tells which. */
    'reporting.case_figure': Figure & { forgotten: boolean };
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
