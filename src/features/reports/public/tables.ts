import type { ColumnType } from 'kysely';

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'reporting.figure_share': {
      id: string;
      token: string;
      token_hash: Uint8Array;
      service_id: string;
      report_id: string;
      listed: boolean;
      /** Days, `YYYY-MM-DD`. */
      from_day: string;
      until_day: string;
      version: number;
      published_at: Date;
      restates_at: Date | null;
      report: ColumnType<import('../report/report.ts').Report, string, never>;
      said: ColumnType<unknown, string, never>;
      made_by: string;
      made_at: Date;
      ended_at: Date | null;
    };
  }
}
