import type { Standing } from './rules/standing.ts';

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'confidential.party_standing': {
      party_id: string;
      case_id: string;
      service_id: string;
      standing: Standing;
      came_from: Standing | null;
      since: Date;
      reads_end: boolean;
      reads_shared: boolean;
    };
  }
}
