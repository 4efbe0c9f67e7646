import type { ColumnType, Generated } from 'kysely';

type OfDeskHour = { desk_hour_id: string; organisation_id: string; service_id: string };

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    /** Days as `YYYY-MM-DD`, times as `HH:MM`. */
    'partners.desk_hour': {
      id: string;
      organisation_id: string;
      place_id: string;
      service_id: string;
      first_on: string;
      every_weeks: number;
      until_on: string | null;
      from_time: string;
      to_time: string;
      slot_minutes: Generated<number>;
      held_by: string | null;
      note: Generated<string>;
      /** The database counts both up. */
      offer: ColumnType<number, never, never>;
      version: ColumnType<number, never, never>;
      made_by: string;
      changed_at: Date;
      ended_at: Date | null;
    };
    'partners.desk_hour_answer': OfDeskHour & {
      offer: number;
      answer: 'accepted' | 'declined';
      by_partner: boolean;
      answered_by: string;
      answered_at: Date;
    };
    'partners.desk_hour_exception': OfDeskHour & {
      day: string;
      kind: 'held' | 'cancelled' | 'moved';
      moved_to: string | null;
      from_time: string | null;
      to_time: string | null;
      held_by: string | null;
      version: Generated<number>;
      changed_at: Date;
    };
    'partners.desk_hour_slot': OfDeskHour & { day: string; at_time: string; taken_by: string };
    'partners.desk_hour_count': OfDeskHour & {
      day: string;
      walk_ins: number;
      noted_by: string;
      noted_at: Date;
    };
  }
}
