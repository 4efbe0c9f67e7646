declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'reporting.report_words': {
      service_id: string;
      kind: import('../report/report.ts').Report['kind'];
      scope: string;
      /** Days, `YYYY-MM-DD`. */
      from_day: string;
      until_day: string;
      sealed: Uint8Array;
      saved_at: Date;
      saved_by: string;
    };
  }
}

export {};
