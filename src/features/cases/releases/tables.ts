/** How somebody gave his yes, read or answered: himself with his code, or told to a member who wrote it down. */
export const waysOfSaying = ['on_screen', 'phone', 'paper', 'in_person'] as const;
export type WayOfSaying = (typeof waysOfSaying)[number];
/** What a member can record: nobody presses a party's own button for him. */
export const recordedWays = ['phone', 'in_person', 'paper'] as const;
export type RecordedWay = (typeof recordedWays)[number];

type OfCase = { id: string; case_id: string; service_id: string };

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'confidential.words_offered': OfCase & {
      from_party: string;
      /** Null: everybody else who takes part. */
      to_party: string | null;
      item_id: string;
      digest: Uint8Array;
      replaces: string | null;
      offered_at: Date;
      offered_by: string | null;
      answered: 'agreed' | 'refused' | null;
      answered_at: Date | null;
      answered_how: WayOfSaying | null;
      answered_by: string | null;
      taken_back_at: Date | null;
      taken_back_how: WayOfSaying | null;
      taken_back_by: string | null;
    };
    'confidential.words_release': OfCase & {
      offered_id: string;
      to_party: string;
      digest: Uint8Array;
      released_at: Date;
      released_by: string;
    };
    'confidential.words_received': OfCase & {
      party_id: string;
      digest: Uint8Array;
      item_id: string | null;
      received_at: Date;
      read_at: Date | null;
      read_how: WayOfSaying | null;
      read_by: string | null;
      answered_at: Date | null;
      answered_how: WayOfSaying | null;
      answered_by: string | null;
      answer_item: string | null;
      taken_back_at: Date | null;
    };
  }
}
