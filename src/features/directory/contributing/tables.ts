import type { ColumnType, Generated } from 'kysely';

type Language = import('../../../platform/texts/languages.ts').Language;

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'directory.keeper': {
      id: string;
      entry_id: string;
      email_hash: Uint8Array;
      sealed_email: Uint8Array;
      language: Language;
      delegate: boolean;
      made_at: Date;
    };
    'directory.keeper_link': {
      token_hash: Uint8Array;
      entry_id: string;
      email_hash: Uint8Array;
      sealed_email: Uint8Array;
      language: Language;
      claims: boolean;
      made_at: Date;
      expires_at: Date;
      used_at: ColumnType<Date | null, undefined, Date>;
    };
    'directory.keeper_session': {
      token_hash: Uint8Array;
      keeper_id: string;
      made_at: Date;
      expires_at: Date;
    };
    'directory.proposal': {
      id: string;
      entry_id: string;
      field: string;
      value: ColumnType<unknown, string | null, never>;
      made_at: Date;
      decided_at: ColumnType<Date | null, undefined, Date>;
      decision: ColumnType<'accepted' | 'refused' | null, undefined, 'accepted' | 'refused'>;
      decided_by: ColumnType<'service' | 'editor' | null, undefined, 'service' | 'editor'>;
      word: Generated<string>;
    };
    'directory.proposer': { proposal_id: string; sealed: Uint8Array; language: Language };
    'directory.claim_by_hand': {
      id: string;
      entry_id: string;
      sealed: Uint8Array;
      made_at: Date;
      done_at: ColumnType<Date | null, undefined, Date>;
    };
  }
}
