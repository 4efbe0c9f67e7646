import type { Generated } from 'kysely';
import type { Zone } from '../../../platform/calendar/zone.ts';
import type { How, Kind, MeetingPlace } from './kinds.ts';

type MeetingColumns = {
  case_id: string;
  service_id: string;
  kind: Kind;
  place: MeetingPlace;
  room_id: string | null;
  starts_at: Date;
  ends_at: Date;
  zone: Zone;
};

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'confidential.appointment': MeetingColumns & {
      id: string;
      state: Generated<'booked' | 'held' | 'not_held' | 'cancelled'>;
      made_at: Date;
      made_by: string | null;
      changed_at: Date;
    };
    'confidential.appointment_party': MeetingColumns & {
      id: string;
      appointment_id: string;
      party_id: string;
      state: 'confirmed' | 'cancelled';
      sequence: Generated<number>;
      told_at: Date;
      cannot_come_at: Date | null;
    };
    'confidential.appointment_member': {
      appointment_id: string;
      member_id: string;
      case_id: string;
      service_id: string;
      sequence: Generated<number>;
      told_at: Date;
    };
    'confidential.booking': {
      appointment_id: string;
      case_id: string;
      service_id: string;
      resource_kind: 'member' | 'room';
      resource_id: string;
      /** A range as PostgreSQL writes it: `[2026-11-24 18:00+00,2026-11-24 19:00+00)`. */
      during: string;
    };
    'confidential.offered_time': MeetingColumns & {
      id: string;
      party_id: string;
      proposed_by: 'team' | 'party';
      answer: 'fits' | 'does_not' | null;
      answered_at: Date | null;
      answered_how: How | null;
      recorded_by: string | null;
      made_at: Date;
      ended_at: Date | null;
    };
    'confidential.reminder': {
      appointment_party_id: string;
      case_id: string;
      service_id: string;
      sequence: number;
      hours_before: number;
      sent_at: Date;
    };
  }
}
