import type { ColumnType, Generated } from 'kysely';
import type { PartnerKind } from './kinds.ts';

/** How somebody said that he agrees. */
export type AgreedHow = 'in_person' | 'by_phone' | 'in_writing';

declare module '../../platform/db/tables.ts' {
  interface Tables {
    'partners.organisation': {
      id: string;
      service_id: string;
      kind: PartnerKind;
      name: string;
      note: Generated<string>;
      made_at: Date;
      ended_at: Date | null;
      version: Generated<number>;
    };
    'partners.place': {
      id: string;
      organisation_id: string;
      service_id: string;
      name: string;
      street: Generated<string>;
      postcode: Generated<string>;
      municipality: Generated<string>;
      ended_at: Date | null;
    };
    'partners.contact': {
      id: string;
      organisation_id: string;
      service_id: string;
      name: string;
      function: Generated<string>;
      phone: Generated<string>;
      email: Generated<string>;
      ended_at: Date | null;
      /** Whether he wants a mail about the desk-hours there, as long as nobody of his organisation signs in. */
      mails: Generated<boolean>;
    };
    'partners.agreement': {
      id: string;
      organisation_id: string;
      service_id: string;
      /** As `contract/contract.ts` reads it. */
      contract: ColumnType<unknown, string, never>;
      /** Days as `YYYY-MM-DD`. */
      from_on: string;
      until_on: string | null;
      review_on: string | null;
      signed_on: string | null;
      made_by: string;
      made_at: Date;
      ended_at: Date | null;
    };
    'partners.seat': {
      member_id: string;
      organisation_id: string;
      service_id: string;
      place_id: string | null;
      given_by: string;
      given_at: Date;
      ended_at: Date | null;
      /** Whether he wants a mail when there is something new. */
      mails: Generated<boolean>;
    };
    'partners.tip': {
      organisation_id: string;
      service_id: string;
      day: string;
      count: number;
    };
    'confidential.referral': {
      id: string;
      case_id: string;
      service_id: string;
      organisation_id: string;
      agreement_id: string;
      place_id: string | null;
      way: 'account' | 'link' | 'mail' | 'paper' | 'csv' | 'desk_hour';
      by_member: string | null;
      received_on: string;
      /** A municipal sanction is sent by law, and nobody asks whether he agrees. */
      agreed_how: AgreedHow | 'by_law';
      person: Uint8Array;
      shred_key: string;
      /** Who sent him by a link: written, and read by no query. */
      contact_id?: ColumnType<never, string | null | undefined, never>;
    };
    'confidential.consent': {
      id: string;
      case_id: string;
      party_id: string;
      service_id: string;
      organisation_id: string;
      purpose: 'feedback' | 'onward_referral';
      items: string[];
      given_how: AgreedHow | 'with_code';
      given_at: Date;
      recorded_by: string | null;
      expires_on: string | null;
      withdrawn_at: Date | null;
    };
  }
}
