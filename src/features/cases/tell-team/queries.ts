import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Language } from '../../../platform/texts/languages.ts';

/** Addresses of a case's coordinators and mediators, for the outbox; none unless the viewer just wrote into that case. */
export async function teamToTell(tx: Tx, caseId: string): Promise<{ email: string; language: Language }[]> {
  const team = sql<{
    email: string;
    language: Language;
  }>`select * from confidential.team_to_tell(${caseId}::uuid)`;
  return (await team.execute(tx)).rows;
}
