import type { ColumnType } from 'kysely';
import type { StoredQuestion } from './rules/questions.ts';

/** After which moment a party is asked. */
export const moments = ['closing', 'aftercare'] as const;
export type Moment = (typeof moments)[number];

/** In writing, by link or on paper, without a name; or by telephone, which is not anonymous. */
export type BatchWay = 'written' | 'telephone';
export type AskedWay = 'mail' | 'paper' | 'telephone';

declare module '../../platform/db/tables.ts' {
  interface Tables {
    'reporting.survey_set': {
      id: string;
      service_id: string;
      version: number;
      code: Uint8Array;
      key: ColumnType<Uint8Array, never, never>;
      questions: ColumnType<StoredQuestion[], string, never>;
      made_at: Date;
    };
    'reporting.survey_batch': {
      set_id: string;
      service_id: string;
      moment: Moment;
      way: BatchWay;
      since: string;
      until: string;
      smallest: number;
      counts: Uint8Array;
      words: Uint8Array;
    };
    'reporting.survey_spent': { set_id: string; service_id: string; quarter: string; hashes: Uint8Array };
    'reporting.survey_setting': { service_id: string; sends: boolean };
    'confidential.survey_asked': {
      party_id: string;
      case_id: string;
      service_id: string;
      moment: Moment;
      way: AskedWay;
    };
  }
}
