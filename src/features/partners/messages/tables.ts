import type { Phrase } from './phrases.ts';

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'confidential.referral_phrase': {
      id: string;
      referral_id: string;
      case_id: string;
      service_id: string;
      organisation_id: string;
      from_partner: boolean;
      phrase: Phrase;
      by_member: string;
      sent_at: Date;
    };
    'partners.message': {
      id: string;
      organisation_id: string;
      service_id: string;
      from_partner: boolean;
      sealed: Uint8Array;
      by_member: string;
      sent_at: Date;
    };
  }
}
