export type Course = { on: string; minutes: number; kind: 'training' | 'supervision' };

/** What is known of the work of a service, with the days on which it rests. Days are `YYYY-MM-DD`, months their first day. */
export type Work = {
  mediators: readonly {
    trained: boolean;
    signed: boolean;
    checked_until: string | null;
    courses: readonly Course[];
  }[];
  accredited: readonly { valid_until: string; courses: readonly Course[] }[];
  /** Until when each of them is; null without an end. */
  coordinators: readonly (string | null)[];
  handlers: readonly (string | null)[];
  agreements: readonly { from: string; until: string | null; review: string | null }[];
  registered: readonly { month: string; cases: number }[];
  closed: readonly { month: string; cases: number; followed_up: number }[];
  /** The last year of which a report was published. */
  year_report: number | null;
  mediatorsPerCase: number;
  /** Null where the directory does not list the service. */
  publicFacts: Partial<Record<string, { value: unknown }>> | null;
  /** What the directory tells of the service out of its settings. */
  fromSettings: readonly string[];
  /** Whether the service asks its mediators for a criminal record check. */
  asksRecordChecks: boolean;
  /** Whether parties are asked what they thought of it. */
  asksParties: boolean;
  /** Of further training, that the service asks of each mediator in a year; null where it asks none. */
  yearlyMinutes: number | null;
};
