import type { ColumnType } from 'kysely';
import type { LetterKind } from './rules/kinds.ts';
import type { LanguageWords } from './rules/letter-languages.ts';

type Json<T> = ColumnType<T, string, string>;

/** `printed`: by whoever made it; `to_post`: waits for the batch; `withdrawn`: was to be posted, and is not. */
export type LetterState = 'printed' | 'to_post' | 'posted' | 'withdrawn';

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'identity.kept_case': { service_id: string; months: number };
    'identity.letter_sender': {
      service_id: string;
      facts: Json<unknown>;
      changed_at: Date;
      changed_by: string;
    };
    'identity.letter_language': {
      service_id: string;
      tag: string;
      name: string;
      direction: 'ltr' | 'rtl';
      words: Json<LanguageWords>;
      made_at: Date;
    };
    'identity.letter_template': {
      service_id: string;
      kind: LetterKind;
      tag: string;
      version: number;
      subject: string | null;
      body: string | null;
      made_at: Date;
      made_by: string;
    };
    'confidential.letter': {
      id: string;
      party_id: string;
      case_id: string;
      service_id: string;
      kind: LetterKind;
      with_code: boolean;
      state: LetterState;
      made_at: Date;
      made_by: string;
      posted_on: string | null;
      posted_by: string | null;
      generation: number;
      sealed: Uint8Array;
    };
  }
}
