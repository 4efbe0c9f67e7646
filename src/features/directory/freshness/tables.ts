import type { Generated } from 'kysely';
import type { ProbedField } from './probing/rules/count-failures.ts';

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'directory.reminder': {
      entry_id: string;
      token_hash: Uint8Array;
      sent_at: Date;
      expires_at: Date;
      used_at: Date | null;
    };
    'directory.probe': {
      entry_id: string;
      field: ProbedField;
      value: string;
      looked_at: Date;
      answered_at: Date | null;
      failures: Generated<number>;
      failing_since: Date | null;
      problem: string | null;
    };
  }
}
