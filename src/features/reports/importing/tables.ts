import type { ColumnType } from 'kysely';
import type { Columns, Words } from './rules/fields.ts';

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'identity.import_mapping': {
      service_id: string;
      columns: ColumnType<Columns, string, string>;
      words: ColumnType<Words, string, string>;
      salt: Uint8Array;
      changed_at: Date;
    };
    'confidential.case_import': {
      id: string;
      service_id: string;
      made_by: string | null;
      made_at: Date;
      rows: number;
      service_key_id: string | null;
      sealed_key: Uint8Array | null;
      sealed: Uint8Array | null;
      ended_at: Date | null;
      undone_at: Date | null;
    };
    'confidential.imported_case': {
      case_id: string;
      service_id: string;
      import_id: string;
      mark: Uint8Array;
    };
  }
}
