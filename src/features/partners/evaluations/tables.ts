import type { ColumnType, Generated } from 'kysely';
import type { FeedbackWord, ResultClass } from '../contract/contract.ts';
import type { PeriodKind } from './rules/periods.ts';

export type ByWhom = 'service' | 'partner' | 'both';

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    /** Counts without a case; quarters are their first days, `YYYY-MM-DD`. */
    'partners.forgotten_referral': {
      organisation_id: string;
      service_id: string;
      sent_quarter: string;
      told_quarter: string | null;
      word: FeedbackWord | '';
      result: ResultClass | '';
      count: number;
    };
    'partners.evaluation': {
      id: string;
      organisation_id: string;
      service_id: string;
      period: PeriodKind;
      /** Days as `YYYY-MM-DD`, both within the period. */
      from_on: string;
      until_on: string;
      /** As `rules/figures.ts` reads it. */
      figures: ColumnType<unknown, string, string>;
      counted_at: Date;
      minutes: Generated<string>;
      remarks: Generated<string>;
      made_by: string;
      made_at: Date;
      service_signed_by: string | null;
      service_signed_at: Date | null;
      partner_signed_by: string | null;
      partner_signed_at: Date | null;
    };
    'partners.evaluation_point': {
      id: string;
      evaluation_id: string;
      organisation_id: string;
      service_id: string;
      words: string;
      by_whom: ByWhom;
      due_on: string | null;
      done_on: string | null;
      made_at: Date;
    };
  }
}
