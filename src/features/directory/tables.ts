import type { ColumnType, Generated } from 'kysely';

type Origin = import('./entries/entry.ts').Origin;
type Language = import('../../platform/texts/languages.ts').Language;
/** A document: read as it is, written as JSON text. */
type Json = ColumnType<unknown, string | null, string | null>;

export type EntryRow = {
  id: string;
  slug: string;
  country: 'be' | 'nl';
  language: Language;
  status: Generated<'proposed' | 'listed' | 'ended'>;
  service_id: string | null;
  facts: ColumnType<import('./entries/entry.ts').Facts, string, string>;
  origin: Origin;
  source: Generated<string>;
  source_key: string | null;
  demo: Generated<boolean>;
  merged_into: string | null;
  made_at: Date;
  changed_at: Date;
  settings_at: ColumnType<Date | null, undefined, Date>;
  number: ColumnType<number, number, never>;
};

declare module '../../platform/db/tables.ts' {
  interface Tables {
    'directory.entry': EntryRow;
    'directory.old_slug': { slug: string; entry_id: string; since: Date };
    'directory.change': {
      id: string;
      entry_id: string;
      field: string;
      old: Json;
      new: Json;
      by_whom: Origin;
      at: Date;
    };
  }
}
