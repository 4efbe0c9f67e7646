import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';

type Role = import('./roles.ts').Role;
type CodeRow = import('./code-labels/code-row.ts').CodeRow;
type OwnList = import('./code-labels/code-row.ts').OwnList;
type Language = import('../../platform/texts/languages.ts').Language;

export type ServiceRow = {
  id: string;
  slug: string;
  name: string;
  country: 'be' | 'nl';
  language: Language;
  phone: Generated<string>;
  email: Generated<string>;
  made_at: Date;
  opened_at: Date | null;
  intake_closed_until: string | null;
  settings: ColumnType<Record<string, unknown>, string | undefined, string>;
};

/** A service as it is read. */
export type Service = Selectable<ServiceRow>;

export type MemberRow = {
  id: string;
  email: string;
  name: string;
  language: Language;
  made_at: Date;
  ended_at: Date | null;
  salt: Uint8Array;
  verifier: Uint8Array;
  public_key: Uint8Array;
  sealed_private_key: Uint8Array;
  totp_secret: Uint8Array | null;
  totp_confirmed_at: Date | null;
  totp_last_counter: number | null;
  /** The installation under whose key his passphrase was hardened, where he came with a service; null is this one. */
  hardened_by: ColumnType<string | null, null | undefined, null>;
};
/** A member as he is read. */
export type Member = Selectable<MemberRow>;
export type NewMemberRow = Insertable<MemberRow>;

declare module '../../platform/db/tables.ts' {
  interface Tables {
    'identity.service': ServiceRow;
    'identity.code_label': {
      service_id: string;
      list: OwnList;
      key: string;
      shared: string | null;
      labels: ColumnType<CodeRow['labels'], string, never>;
      position: number | null;
      used_from: string | null;
      used_until: string | null;
      changed_by: string | null;
      changed_at: Date;
    };
    'identity.service_area': { service_id: string; place: string; folded: string };
    'identity.member': MemberRow;
    'identity.role': {
      member_id: string;
      service_id: string | null;
      role: Role;
      since: Date;
      until: string | null;
      ended_at: Date | null;
    };
    'identity.invitation': {
      id: string;
      token_hash: Uint8Array;
      service_id: string | null;
      email: string;
      name: string;
      language: Language;
      roles: Role[];
      invited_by: string | null;
      made_at: Date;
      expires_at: Date;
      accepted_at: Date | null;
    };
    'identity.session': {
      id: string;
      token_hash: Uint8Array;
      member_id: string | null;
      party_id: string | null;
      service_id: string | null;
      sealed_private_key: Uint8Array | null;
      second_factor_pending: Generated<boolean>;
      device: Generated<string>;
      made_at: Date;
      seen_at: Date;
      expires_at: Date;
    };
    'identity.password_reset': {
      token_hash: Uint8Array;
      member_id: string;
      made_at: Date;
      expires_at: Date;
      used_at: Date | null;
    };
    'identity.provider_account': { issuer: string; subject: string; member_id: string; linked_at: Date };
    'identity.passkey': {
      id: Uint8Array;
      member_id: string;
      public_key: Uint8Array;
      /** A bigint: the driver reads it as text where nobody says otherwise. */
      counter: ColumnType<number | string, number, number>;
      transports: string[];
      name: string;
      made_at: Date;
      used_at: ColumnType<Date | null, null, Date>;
      /** The member's private key under what the device yields; null where it yields nothing. */
      prf_salt: Uint8Array | null;
      sealed_private_key: Uint8Array | null;
    };
    'identity.answered_challenge': { hash: Uint8Array; expires_at: Date };
    'identity.recovery_code': { member_id: string; hash: Uint8Array; used_at: Date | null };
    'identity.throttle': { bucket: Uint8Array; failures: number; last_failed_at: Date };
    'identity.service_key': {
      id: string;
      service_id: string;
      generation: number;
      public_key: Uint8Array;
      made_at: Date;
      sheet_confirmed_at: Date | null;
      /** Since when nothing new is sealed to it. */
      retired_at: Date | null;
      /** Somebody who held it has left: there must be a new one. */
      renewal_asked_at: ColumnType<Date | null, undefined, Date | null>;
      /** Since when nothing old is sealed to it either. */
      rewrapped_at: ColumnType<Date | null, undefined, Date | null>;
    };
    'identity.service_key_grant': {
      service_key_id: string;
      member_id: string;
      sealed: Uint8Array;
      made_at: Date;
    };
  }
}
