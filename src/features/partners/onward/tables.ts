export const onwardStates = ['asked', 'passed_on', 'taken_up', 'not_taken_up', 'unknown'] as const;
export type OnwardState = (typeof onwardStates)[number];

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'confidential.onward': {
      id: string;
      case_id: string;
      party_id: string;
      service_id: string;
      consent_id: string | null;
      /** Days as `YYYY-MM-DD`. */
      consent_ended_on: string | null;
      state: OnwardState;
      state_on: string;
      remind_on: string | null;
    };
  }
}
