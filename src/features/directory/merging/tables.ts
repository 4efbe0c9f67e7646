import type { ColumnType } from 'kysely';
import type { Taken } from './rules/merge-facts.ts';

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'directory.merge': {
      id: string;
      number: ColumnType<number, never, never>;
      stays: string;
      goes: string;
      taken: ColumnType<Taken, string, never>;
      merged_at: Date;
      merged_by: string;
      undone_at: Date | null;
      undone_by: string | null;
    };
    'directory.not_same': { one: string; other: string; said_at: Date; said_by: string };
  }
}
