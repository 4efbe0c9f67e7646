import type { ColumnType, Generated } from 'kysely';
import type { Profile } from './rules/criteria.ts';
import type { Course } from './rules/work.ts';

type Made = { made_at: Date; made_by: string };

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'reporting.binder': {
      service_id: string;
      profile: Profile;
      changed_at: Date;
      changed_by: string;
      /** Of further training that is asked of each mediator in a year. */
      yearly_minutes: ColumnType<number | null, number | null | undefined, number | null>;
    };
    'reporting.criterion': {
      service_id: string;
      key: string;
      label: string;
      wanted: string;
      term_months: number;
      in_use: boolean;
      version: Generated<number>;
      /** Of which recognition it is, where the service added it. */
      profile: ColumnType<Profile | null, Profile | null | undefined, never>;
      changed_at: Date;
      changed_by: string;
    };
    'reporting.criterion_version': {
      service_id: string;
      key: string;
      version: number;
      label: string;
      wanted: string;
      term_months: number;
      in_use: boolean;
      ended_at: Date;
      ended_by: string;
    };
    /** Days are `YYYY-MM-DD` in all of these. */
    'reporting.evidence': Made & {
      id: string;
      service_id: string;
      criterion: string;
      words: string;
      on_day: string;
      expires_on: string;
      withdrawn_at: Date | null;
      /** The earlier piece whose place it takes. */
      replaces: string | null;
      criterion_version: Generated<number>;
    };
    'reporting.evidence_document': {
      evidence_id: string;
      service_id: string;
      /** Whether an auditor may open it. */
      shown: boolean;
      sealed: Uint8Array;
    };
    'reporting.evidence_chunk': {
      evidence_id: string;
      position: number;
      service_id: string;
      sealed: Uint8Array;
    };
    'reporting.improvement': Made & {
      id: string;
      service_id: string;
      criterion: string;
      words: string;
      due_on: string;
      done_on: string | null;
    };
    'reporting.certificate': Made & {
      id: string;
      service_id: string;
      number: Generated<string>;
      granted_on: string;
      valid_until: string;
    };
    'reporting.training': Made & {
      id: string;
      service_id: string;
      member_id: string;
      on_day: string;
      minutes: number;
      words: string;
      kind: Course['kind'];
    };
  }
}
