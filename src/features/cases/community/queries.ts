import type { Tx } from '../../../platform/db/database.ts';
import type { PartyState } from './rules/standing.ts';
import { columnsOf, partyStateOf } from './standing-row.ts';
import './tables.ts';

const standings = (tx: Tx) =>
  tx
    .selectFrom('confidential.party as p')
    .innerJoin('confidential.party_standing as s', 's.party_id', 'p.id')
    .select(['p.id', 'p.side', 's.standing', 's.came_from', 's.reads_end', 's.reads_shared']);

/** The standing of one party; null where the case is between two. */
export async function standingOf(tx: Tx, partyId: string): Promise<PartyState | null> {
  const row = await standings(tx).where('p.id', '=', partyId).executeTakeFirst();
  return row ? partyStateOf(row) : null;
}

/** Every party of a community case with his standing. */
export async function standingsIn(tx: Tx, caseId: string): Promise<{ id: string; state: PartyState }[]> {
  const rows = await standings(tx).where('p.case_id', '=', caseId).execute();
  return rows.flatMap((row) => {
    const state = partyStateOf(row);
    return state ? [{ id: row.id, state }] : [];
  });
}

/** One party of this case with his keys, as long as the case is a community case; locked by its case. */
export function partyInCase(tx: Tx, caseId: string, partyId: string) {
  return tx
    .selectFrom('confidential.party as p')
    .innerJoin('confidential.party_standing as s', 's.party_id', 'p.id')
    .where('p.case_id', '=', caseId)
    .where('p.id', '=', partyId)
    .select(['p.id', 'p.side', 'p.public_key', 's.standing', 's.came_from', 's.reads_end', 's.reads_shared'])
    .executeTakeFirst();
}

export async function insertStandings(
  tx: Tx,
  of: { caseId: string; serviceId: string },
  parties: readonly { id: string; state: PartyState }[],
  now: Date,
): Promise<void> {
  await tx
    .insertInto('confidential.party_standing')
    .values(
      parties.map(({ id, state }) => ({
        party_id: id,
        case_id: of.caseId,
        service_id: of.serviceId,
        since: now,
        ...columnsOf(state),
      })),
    )
    .execute();
}

export async function writeStanding(tx: Tx, partyId: string, state: PartyState, now: Date): Promise<void> {
  await tx
    .updateTable('confidential.party_standing')
    .set({ ...columnsOf(state), since: now })
    .where('party_id', '=', partyId)
    .execute();
}

/** A case between two becomes a community case: its second party becomes one of the others. */
export async function changeType(tx: Tx, caseId: string): Promise<void> {
  await tx.updateTable('confidential.cases').set({ type: 'community' }).where('id', '=', caseId).execute();
  await tx
    .updateTable('confidential.party')
    .set({ side: 'other' })
    .where('case_id', '=', caseId)
    .where('side', '=', 'second')
    .execute();
}
