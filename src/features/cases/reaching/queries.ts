import type { Tx } from '../../../platform/db/database.ts';
import '../community/tables.ts';
import type { WayToReach } from './rules/ways.ts';

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'confidential.reached': {
      id: string;
      party_id: string;
      case_id: string;
      service_id: string;
      way: WayToReach;
      purpose: string;
      at: Date;
    };
  }
}

/** Where the party belongs, and whether he knows of the case: a party who looks himself knows. */
export async function placeOfParty(tx: Tx, partyId: string) {
  const found = await tx
    .selectFrom('confidential.party as p')
    .leftJoin('confidential.cases as c', 'c.id', 'p.case_id')
    .leftJoin('confidential.party_standing as s', 's.party_id', 'p.id')
    .where('p.id', '=', partyId)
    .select(['p.case_id as caseId', 'p.service_id as serviceId', 'p.side', 'c.second_party_knows as knows'])
    .select('s.standing')
    .executeTakeFirst();
  if (!found) return null;
  const { caseId, serviceId, side, standing } = found;
  // Of the many of a community case each knows only once he was contacted himself.
  const wasTold = side === 'other' ? standing !== 'listed' : found.knows !== false;
  return { caseId, serviceId, mayKnow: side === 'first' || wasTold };
}

export async function insertReached(
  tx: Tx,
  row: {
    id: string;
    partyId: string;
    caseId: string;
    serviceId: string;
    way: WayToReach;
    purpose: string;
    at: Date;
  },
): Promise<void> {
  const { id, way, purpose, at } = row;
  await tx
    .insertInto('confidential.reached')
    .values({ id, party_id: row.partyId, case_id: row.caseId, service_id: row.serviceId, way, purpose, at })
    .execute();
}

/** What was told to one party, by which way and when: never what it said. */
export function reachedOf(tx: Tx, partyId: string) {
  return tx
    .selectFrom('confidential.reached')
    .where('party_id', '=', partyId)
    .orderBy('at', 'desc')
    .select(['id', 'way', 'purpose', 'at'])
    .execute();
}
