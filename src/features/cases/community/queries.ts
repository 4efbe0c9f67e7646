import type { Tx } from '../../../platform/db/database.ts';
import type { PartySide } from '../tables.ts';
import type { PartyState } from './rules/standing.ts';
import { columnsOf, partyStateOf } from './standing-row.ts';
import './tables.ts';

const standings = (tx: Tx) =>
  tx
    .selectFrom('confidential.party as p')
    .innerJoin('confidential.party_standing as s', 's.party_id', 'p.id')
    .select(['p.id', 'p.side', 'p.public_key', 's.standing', 's.came_from', 's.reads_end', 's.reads_shared']);

/** The standing of one party; null where the case is between two. */
export async function standingOf(tx: Tx, partyId: string): Promise<PartyState | null> {
  const row = await standings(tx).where('p.id', '=', partyId).executeTakeFirst();
  return row ? partyStateOf(row) : null;
}

/** A party of a community case, without anything that says who he is. */
export type Standing = { id: string; side: PartySide; publicKey: Uint8Array | null; state: PartyState };

/** Every party of a community case with his standing; none where the case is between two. */
export async function standingsIn(tx: Tx, caseId: string): Promise<Standing[]> {
  const rows = await standings(tx).where('p.case_id', '=', caseId).execute();
  return rows.flatMap((row) => {
    const state = partyStateOf(row);
    return state ? [{ id: row.id, side: row.side, publicKey: row.public_key, state }] : [];
  });
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

/** The parties of a community case who are told nothing: not yet contacted, or out of it. None where there are two. */
export async function partiesAway(tx: Tx, caseId: string): Promise<Set<string>> {
  const away = (await standingsIn(tx, caseId)).filter(
    ({ state }) =>
      state.standing === 'listed' || state.standing === 'refused' || state.standing === 'withdrawn',
  );
  return new Set(away.map(({ id }) => id));
}
