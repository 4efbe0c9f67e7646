import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { type CaseViewer, visibleCases } from '../queries.ts';
import type { Stage } from '../rules/stages.ts';
import type { PartySide } from '../tables.ts';

/** As many cases are looked through at once, the newest first; beyond it the page says so. */
export const mostSearched = 5000;

/** The parties of the cases that the viewer may see, with their sealed contact data, the newest case first. */
export function partiesToSearch(tx: Tx, viewer: CaseViewer, withClosed: boolean) {
  return visibleCases(tx, viewer)
    .innerJoin('confidential.party as p', 'p.case_id', 'confidential.cases.id')
    .$if(!withClosed, (q) => q.where('closed_at', 'is', null))
    .select(['number', 'type', 'stage', 'subject', 'sub_subject', 'relation', 'own_codes', 'shred_key'])
    .select(['p.id', 'p.side', 'p.contact'])
    .orderBy('requested_at', 'desc')
    .orderBy('confidential.cases.id', 'desc')
    .limit(2 * mostSearched)
    .execute();
}

export type SearchedParty = Awaited<ReturnType<typeof partiesToSearch>>[number];

export type EarlierCase = {
  number: string;
  stage: Stage;
  requestedAt: Date;
  /** On which side a person of this case stood in the earlier one, and by what he was recognised. */
  side: PartySide;
  by: ('name' | 'address' | 'phone' | 'email')[];
};

/**
 * Cases of the same service in which somebody of this case may have been before, the newest first; with `partyId` only
 * that party. Row-level security gives a mediator none: the hashes are for coordinators.
 */
export async function earlierCasesOf(
  tx: Tx,
  of: { caseId: string; serviceId: string; partyId?: string },
): Promise<EarlierCase[]> {
  return tx
    .selectFrom('confidential.party_hash as mine')
    .innerJoin('confidential.party_hash as other', (join) =>
      join
        .onRef('other.service_id', '=', 'mine.service_id')
        .onRef('other.hash', '=', 'mine.hash')
        .onRef('other.kind', '=', 'mine.kind'),
    )
    .innerJoin('confidential.cases as c', 'c.id', 'other.case_id')
    .innerJoin('confidential.party as p', 'p.id', 'other.party_id')
    .where('mine.case_id', '=', of.caseId)
    .where('mine.service_id', '=', of.serviceId)
    .whereRef('other.case_id', '!=', 'mine.case_id')
    .$if(of.partyId !== undefined, (q) => q.where('mine.party_id', '=', of.partyId as string))
    .groupBy(['c.id', 'c.number', 'c.stage', 'c.requested_at', 'p.side'])
    .select(['c.number', 'c.stage', 'c.requested_at as requestedAt', 'p.side'])
    .select(sql<EarlierCase['by']>`array_agg(distinct mine.kind)`.as('by'))
    .orderBy('c.requested_at', 'desc')
    .orderBy('c.id')
    .limit(10)
    .execute();
}
