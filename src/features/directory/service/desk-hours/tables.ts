import type { DayException } from './rules/days-of-series.ts';

declare module '../../../../platform/db/tables.ts' {
  interface Tables {
    /** The view by which partners publish the desk-hours that were accepted; nobody who holds one is in it. */
    'partners.public_desk_hour': {
      id: string;
      service_id: string;
      organisation: string;
      place: string;
      street: string;
      postcode: string;
      municipality: string;
      /** Days as `YYYY-MM-DD`, times as `HH:MM`. */
      first_on: string;
      every_weeks: number;
      until_on: string | null;
      from_time: string;
      to_time: string;
      by_appointment: boolean;
      note: string;
      exceptions: DayException[];
    };
  }
}
