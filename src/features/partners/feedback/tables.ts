import type { FeedbackWord, ResultClass } from '../contract/contract.ts';

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'confidential.referral_told': {
      id: string;
      referral_id: string;
      case_id: string;
      service_id: string;
      organisation_id: string;
      word: FeedbackWord;
      result: ResultClass | null;
      /** The day of telling, `YYYY-MM-DD`. */
      told_on: string;
    };
  }
}
