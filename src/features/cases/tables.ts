import type { ColumnType, Generated, Updateable } from 'kysely';
import type { Language } from '../../platform/texts/languages.ts';
import type { OwnCodes } from './codes/service-codes.ts';
import type { AgeGroup, MediationMode } from './rules/case-state.ts';
import type { CaseType, Stage } from './rules/stages.ts';

export type CaseRow = {
  id: string;
  service_id: string;
  /** Given by the database when the row is written: `2026-0012`, counted a service and year. */
  number: Generated<string>;
  /** The number as it sorts: made by the database. */
  number_order: ColumnType<string, never, never>;
  type: Generated<CaseType>;
  /** In a municipal-sanction mediation alone. */
  age_group: AgeGroup | null;
  stage: Stage;
  stage_since: Date;
  came_from: Stage | null;
  withdrawn_by: 'A' | 'B' | 'both' | null;
  second_party_knows: Generated<boolean>;
  reopened_by: 'A' | 'B' | 'service' | null;
  mode: MediationMode | null;
  subject: string;
  sub_subject: Generated<string>;
  relation: Generated<string>;
  channel: string;
  referrer_type: Generated<string>;
  district: Generated<string>;
  /** In which the first party lives, where the map knows it. */
  municipality: Generated<string>;
  own_codes: ColumnType<OwnCodes, string | undefined, string>;
  language: Language;
  requested_at: Date;
  first_contact_at: Date | null;
  closed_at: Date | null;
  outcome: string | null;
  /** `YYYY-MM-DD` of the norm clock that runs now, and which clock it is. */
  due_on: string | null;
  due_kind: string | null;
  safety_flag: Generated<boolean>;
  complaint_flag: Generated<boolean>;
  version: Generated<number>;
  shred_key: string;
};

/** What an update of a case may set. */
export type CaseChange = Updateable<CaseRow>;

export type CompartmentKind = 'party' | 'team' | 'shared';
/** The two sides of a neighbour conflict. */
export type Side = 'first' | 'second';
/** In a community case there is one first party, and any number of others. */
export type PartySide = Side | 'other';

declare module '../../platform/db/tables.ts' {
  interface Tables {
    'confidential.cases': CaseRow;
    'confidential.party': {
      id: string;
      case_id: string;
      service_id: string;
      side: PartySide;
      contact: Uint8Array;
      public_key: Uint8Array | null;
    };
    'confidential.party_hash': {
      party_id: string;
      service_id: string;
      case_id: string;
      kind: 'name' | 'address' | 'phone' | 'email';
      hash: Uint8Array;
    };
    'confidential.party_code': {
      lookup_id: Uint8Array;
      party_id: string;
      service_id: string;
      sealed_private_key: Uint8Array;
      made_at: Date;
    };
    'confidential.compartment': {
      id: string;
      case_id: string;
      service_id: string;
      kind: CompartmentKind;
      party_id: string | null;
      generation: Generated<number>;
    };
    'confidential.compartment_grant': {
      compartment_id: string;
      generation: number;
      case_id: string;
      service_id: string;
      holder_kind: 'service' | 'member' | 'party';
      holder_id: string;
      sealed: Uint8Array;
      awaiting_acceptance: Generated<boolean>;
    };
    'confidential.item': {
      id: string;
      compartment_id: string;
      generation: number;
      case_id: string;
      service_id: string;
      kind: string;
      sealed: Uint8Array;
      author_role: string;
      author_id: string | null;
      written_at: Date;
    };
    'confidential.case_mediator': {
      id: Generated<string>;
      case_id: string;
      service_id: string;
      member_id: string;
      glimpse: Uint8Array;
      proposed_at: Date;
      answer: 'accepted' | 'declined' | 'knows_them' | null;
      answered_at: Date | null;
      ended_at: Date | null;
      /** He chose a new passphrase without the old one, and nobody has given him the keys of this case again. */
      keys_lost_at: ColumnType<Date | null, undefined, Date | null>;
    };
    'confidential.acquaintance': { member_id: string; service_id: string; hash: Uint8Array };
    'confidential.case_event': {
      id: string;
      case_id: string;
      service_id: string;
      step: string;
      from_stage: Stage | null;
      to_stage: Stage;
      happened_at: Date;
      role: string;
      member_id: string | null;
      facts: ColumnType<Record<string, unknown>, string, never>;
    };
    'confidential.agreement_line': {
      item_id: string;
      case_id: string;
      service_id: string;
      due_on: string | null;
      kept: 'yes' | 'partly' | 'no' | null;
      /** When a later agreement took this one’s place. */
      ended_at: Date | null;
    };
    'confidential.draft': { lookup_id: Uint8Array; sealed: Uint8Array; saved_at: Date; expires_at: Date };
    'confidential.once': { token: string; used_at: Date };
  }
}
