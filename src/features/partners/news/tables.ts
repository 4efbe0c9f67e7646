declare module '../../../platform/db/tables.ts' {
  interface Tables {
    /** The database writes it; the job that mails reads no more of a row than its day. */
    'partners.news': {
      /** `YYYY-MM-DD`. */
      on_day: string;
    };
  }
}

export {};
