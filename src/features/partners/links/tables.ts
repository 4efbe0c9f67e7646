import type { Generated } from 'kysely';

type Language = import('../../../platform/texts/languages.ts').Language;

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'partners.link': {
      id: string;
      token_hash: Uint8Array;
      organisation_id: string;
      service_id: string;
      place_id: string | null;
      contact_id: string;
      sends_by: 'mail' | 'sms';
      sends_to: string;
      language: Language;
      made_by: string;
      made_at: Date;
      expires_at: Date;
      wrong_codes: Generated<number>;
      ended_at: Date | null;
    };
    'partners.link_code': {
      link_id: string;
      code_hash: Uint8Array;
      expires_at: Date;
      tries: Generated<number>;
      used_at: Date | null;
    };
    'partners.link_session': {
      token_hash: Uint8Array;
      link_id: string;
      made_at: Date;
      expires_at: Date;
    };
  }
}
