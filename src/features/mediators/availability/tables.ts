import type { ColumnType, Generated } from 'kysely';
import type { WeekPeriod } from './rules/free-times.ts';

type Week = ColumnType<WeekPeriod[], string, string>;

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'identity.availability': {
      member_id: string;
      service_id: string;
      week: Week;
      travel_minutes: Generated<number>;
      changed_at: Date;
    };
    'identity.absence': {
      id: string;
      member_id: string;
      service_id: string;
      from_day: string;
      to_day: string;
    };
    'identity.room': {
      id: string;
      service_id: string;
      name: string;
      address: string;
      step_free: boolean;
      hearing_loop: boolean;
      travel: string;
      week: Week;
      made_at: Date;
      ended_at: Date | null;
    };
  }
}
