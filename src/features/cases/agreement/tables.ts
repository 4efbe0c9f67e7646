/** How an agreement can be signed. */
export const waysOfSigning = ['on_screen', 'paper', 'in_person'] as const;
export type WayOfSigning = (typeof waysOfSigning)[number];
/** What a member can record: nobody signs on screen for a party. */
export const recordedSigning = ['paper', 'in_person'] as const;
export type RecordedSigning = (typeof recordedSigning)[number];

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'confidential.agreement': {
      id: string;
      case_id: string;
      service_id: string;
      version: number;
      item_id: string;
      offered_at: Date;
      offered_by: string;
      concluded_at: Date | null;
      concluded_by: string | null;
      replaced_at: Date | null;
    };
    'confidential.agreement_signature': {
      agreement_id: string;
      party_id: string;
      case_id: string;
      service_id: string;
      item_id: string;
      how: WayOfSigning;
      signed_at: Date;
      recorded_by: string | null;
    };
  }
}
