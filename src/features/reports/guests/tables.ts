import type { ColumnType, Generated } from 'kysely';

type Language = import('../../../platform/texts/languages.ts').Language;
export type GuestKind = 'steering' | 'audit';

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'reporting.guest_link': {
      id: string;
      token_hash: Uint8Array;
      service_id: string;
      kind: GuestKind;
      name: string;
      email: string;
      language: Language;
      made_by: string;
      made_at: Date;
      expires_at: Date;
      wrong_codes: Generated<number>;
      ended_at: Date | null;
    };
    'reporting.guest_page': {
      link_id: string;
      service_id: string;
      content: ColumnType<unknown, string, string>;
      frozen_at: Date;
    };
    'reporting.guest_code': {
      link_id: string;
      code_hash: Uint8Array;
      expires_at: Date;
      tries: Generated<number>;
      used_at: Date | null;
    };
    'reporting.guest_session': {
      token_hash: Uint8Array;
      link_id: string;
      made_at: Date;
      expires_at: Date;
    };
  }
}
