import type { Generated } from 'kysely';

declare module '../../platform/db/tables.ts' {
  interface Tables {
    'identity.mediator': {
      member_id: string;
      service_id: string;
      street: Generated<string>;
      place: Generated<string>;
      district: Generated<string>;
      languages: Generated<string[]>;
      skills: Generated<string[]>;
      gender: Generated<string>;
      experienced: Generated<boolean>;
      trained_on: string | null;
      agreement_signed_on: string | null;
      record_check_until: string | null;
      active: Generated<boolean>;
      most_open_cases: Generated<number>;
    };
    /** One row for each case that a mediator has, had, or was asked for and has not answered yet. */
    'confidential.mediator_load': {
      member_id: string;
      service_id: string;
      case_id: string;
      accepted: boolean | null;
      answered_at: Date | null;
      ended_at: Date | null;
    };
  }
}
