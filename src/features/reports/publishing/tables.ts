import type { ColumnType, Generated } from 'kysely';
import type { Report } from '../report/report.ts';
import type { PeriodKind } from './rules/periods.ts';

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'reporting.published_report': {
      id: string;
      service_id: string;
      kind: Report['kind'];
      scope: string;
      period: PeriodKind;
      /** Days, `YYYY-MM-DD`. */
      from_day: string;
      until_day: string;
      version: number;
      restates: string | null;
      body: ColumnType<Report, string, never>;
      /** What a partner was told, as his evaluations count it. */
      told: ColumnType<unknown, string | null, never>;
      definitions: ColumnType<Record<string, number>, string, never>;
      hash: string;
      published_at: Date;
      published_by: string;
      for_partner: string | null;
      compared: Generated<boolean>;
    };
  }
}
