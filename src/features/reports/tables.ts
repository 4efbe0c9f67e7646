/** What every figure is counted from: one row a case, in codes, months and days. `null` where it does not apply or is not known. */
export type Figure = {
  service_id: string;
  type: string;
  /** The first day of the month. */
  requested_month: string;
  closed_month: string | null;
  stage: string;
  outcome: string | null;
  mode: string | null;
  subject: string;
  sub_subject: string;
  relation: string;
  channel: string;
  referrer_type: string;
  district: string;
  language: string;
  /** Days from the request; at most 99. */
  first_contact_days: number | null;
  accepted: boolean | null;
  first_answer: 'heard' | 'refused' | null;
  second_answer: 'heard' | 'refused' | 'not_reached' | null;
  mediated: boolean | null;
  /** The stage of the last result. */
  result: 'agreed' | 'partly_agreed' | 'improved' | 'no_result' | 'executed' | 'not_executed' | null;
  followed_up: boolean | null;
  /** Days from the request; at most 999. */
  first_heard_days: number | null;
  second_answer_days: number | null;
  result_days: number | null;
  closed_days: number | null;
  /** The partner who sent it by name. */
  organisation_id: string | null;
  /** Of the first party’s home; empty where nobody asked. */
  tenure: string;
  dwelling: string;
  household: string;
  age_band: string;
  /** In which he lives; empty where it is not known. */
  municipality: string;
};

declare module '../../platform/db/tables.ts' {
  interface Tables {
    /** Published: every case there is or was, as figures. `forgotten` tells which. */
    'reporting.case_figure': Figure & { forgotten: boolean; requested_at: Date; closed_at: Date | null };
  }
}
