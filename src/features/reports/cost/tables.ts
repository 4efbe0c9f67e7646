import type { ColumnType } from 'kysely';

// Some sums in cents are too large for a number: the driver gives those as text.
type Cents = ColumnType<number | string, bigint, bigint>;

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'reporting.cost_year': {
      service_id: string;
      year: number;
      fte_hundredths: number;
      staff_cents: Cents;
      travel_cents: Cents;
      administration_cents: Cents;
      other_cents: Cents;
      professional_minutes: number;
      volunteer_minutes: number;
      changed_at: Date;
      changed_by: string;
    };
  }
}
