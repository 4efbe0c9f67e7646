declare module '../../../platform/db/tables.ts' {
  interface Tables {
    /** Of a party: codes of short lists, empty where nobody asked. */
    'confidential.home': {
      party_id: string;
      case_id: string;
      service_id: string;
      tenure: string;
      dwelling: string;
      household: string;
      age_band: string;
    };
  }
}

export {};
