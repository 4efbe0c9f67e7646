/** The lead times of a report: from the request, in days; the first over the requests of the period, the others over the closed. */
export const leadTimes = [
  { id: 'days_to_first_contact', counted: 'asked', column: 'first_contact_days' },
  { id: 'days_to_first_party_heard', counted: 'closed', column: 'first_heard_days' },
  { id: 'days_to_second_party_answered', counted: 'closed', column: 'second_answer_days' },
  { id: 'days_to_result', counted: 'closed', column: 'result_days' },
  { id: 'days_to_close', counted: 'closed', column: 'closed_days' },
] as const;

export type LeadTimeId = (typeof leadTimes)[number]['id'];
