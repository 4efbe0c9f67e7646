import type { Generated } from 'kysely';

export const sessionKinds = ['information', 'training'] as const;
export type SessionKind = (typeof sessionKinds)[number];

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'partners.session': {
      id: string;
      service_id: string;
      kind: SessionKind;
      title: string;
      /** `YYYY-MM-DD`, and times on the clock there, `HH:MM`. */
      on_day: string;
      starts: string;
      ends: string;
      place: string;
      held_by: Generated<string>;
      material: Generated<string>;
      made_by: string;
      made_at: Date;
      cancelled_at: Date | null;
    };
    'partners.session_guest': {
      session_id: string;
      organisation_id: string;
      service_id: string;
      expected: number | null;
      said_by: string | null;
      said_at: Date | null;
      came: number | null;
    };
  }
}
