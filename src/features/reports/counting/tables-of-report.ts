import type { Axis } from '../labels/axes.ts';
import type { Counted } from '../report/report.ts';

export type TableDefinition = {
  id: string;
  counted: Exclude<Counted, 'codes'>;
  rows: Axis;
  columns?: Axis;
};

/**
 * The tables of a report, in the order in which they are read. Each case is in one cell of each table of its kind, so all
 * tables of one kind have the same total. Those that annual reports of mediation services print are all here.
 */
export const tableDefinitions = [
  { id: 'requests_by_month', counted: 'asked', rows: 'month' },
  { id: 'requests_by_type', counted: 'asked', rows: 'type' },
  { id: 'requests_by_channel', counted: 'asked', rows: 'channel' },
  { id: 'requests_by_referrer', counted: 'asked', rows: 'referrer' },
  { id: 'referrer_by_month', counted: 'asked', rows: 'referrer', columns: 'month' },
  { id: 'referrer_by_district', counted: 'asked', rows: 'referrer', columns: 'district' },
  { id: 'requests_by_subject', counted: 'asked', rows: 'subject' },
  { id: 'district_by_subject', counted: 'asked', rows: 'district', columns: 'subject' },
  { id: 'requests_by_district', counted: 'asked', rows: 'district' },
  { id: 'requests_by_tenure', counted: 'asked', rows: 'tenure' },
  { id: 'requests_by_dwelling', counted: 'asked', rows: 'dwelling' },
  { id: 'requests_by_household', counted: 'asked', rows: 'household' },
  { id: 'requests_by_age', counted: 'asked', rows: 'age_band' },
  { id: 'started', counted: 'asked', rows: 'start' },
  { id: 'progress', counted: 'asked', rows: 'progress' },
  { id: 'closed_by_month', counted: 'closed', rows: 'month' },
  { id: 'first_party', counted: 'closed', rows: 'first_answer' },
  { id: 'second_party', counted: 'closed', rows: 'second_answer' },
  { id: 'mediations', counted: 'closed', rows: 'mode' },
  { id: 'outcomes', counted: 'closed', rows: 'outcome' },
  { id: 'aftercare', counted: 'closed', rows: 'aftercare' },
  { id: 'how_far', counted: 'closed', rows: 'how_far', columns: 'outcome_class' },
  { id: 'sanctions_by_month', counted: 'sanctions_asked', rows: 'month' },
  { id: 'sanction_outcomes', counted: 'sanctions_closed', rows: 'outcome' },
] as const satisfies readonly TableDefinition[];

/** The counts of sealed codes, made when a case closes: how often each was given in whole quarters. */
export const codeTables = [
  { id: 'reasons_not_suitable', list: 'not_suitable', rows: 'not_suitable_reason' },
  { id: 'reasons_declined', list: 'decline', rows: 'decline_reason' },
  { id: 'complexity', list: 'complexity', rows: 'complexity_flag' },
] as const;

export type TableId = (typeof tableDefinitions)[number]['id'] | (typeof codeTables)[number]['id'];
