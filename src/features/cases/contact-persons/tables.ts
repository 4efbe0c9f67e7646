/** Contact data as a party’s are sealed, bound to this id. */
export type ContactPersonRow = {
  id: string;
  party_id: string;
  case_id: string;
  service_id: string;
  contact: Uint8Array;
  made_at: Date;
};

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'confidential.contact_person': ContactPersonRow;
  }
}
