import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { publicServiceKey } from '../../accounts/service-keys/queries.ts';
import { mediatorsOfService } from '../../mediators/profile/queries.ts';
import { endMediators } from '../closing/queries.ts';
import type { CaseRowRead } from '../queries.ts';
import type { Holder } from '../record/compartment-keys.ts';
import { partiesIn } from '../record/parties/parties.ts';
import { partyHolders } from '../record/parties/readers.ts';
import { grant, type OpenCompartment, type OpenRecord, renewKeys, takeGrants } from '../record/record.ts';
import { type Asked, askedFor } from './queries.ts';
import { stays } from './rules.ts';

const holderOf = (asked: Pick<Asked, 'member_id' | 'public_key'>): Holder => ({
  kind: 'member',
  id: asked.member_id,
  publicKey: asked.public_key,
});

/** Prepares the keys of the whole case for a mediator who was asked: they open nothing before he accepts. */
export async function prepareGrants(
  tx: Tx,
  record: OpenRecord,
  mediator: { id: string; publicKey: Uint8Array },
) {
  await takeGrants(tx, record.caseId, 'member', mediator.id);
  await grant(tx, record, { kind: 'member', ...mediator }, { awaitingAcceptance: true });
}

/**
 * New keys after somebody left, of all compartments or of `only` some: for the service, the mediators who accepted and the parties, each where he may read;
 * and once more prepared for who has not answered yet. The record must be opened with the service's key.
 */
export async function renewTeamKeys(
  tx: Tx,
  house: House,
  record: OpenRecord,
  row: CaseRowRead,
  only: (compartment: OpenCompartment) => boolean = () => true,
): Promise<void> {
  const working = new Set((await mediatorsOfService(tx, row.service_id)).map((mediator) => mediator.id));
  // Who lost his role was perhaps not taken off his cases: he gets no new key all the same.
  const team = (await askedFor(tx, row.id)).filter((asked) => stays(asked) && working.has(asked.member_id));
  const key = await publicServiceKey(tx, row.service_id);
  if (!key) throw new Error('A service with cases has a key');
  const service: Holder = { kind: 'service', id: key.id, publicKey: key.public_key };
  const accepted = team.filter((asked) => asked.answer === 'accepted').map(holderOf);
  const parties = await partiesIn(tx, house, row.id, record.shredKey);
  const renewed = { ...record, compartments: record.compartments.filter(only) };
  await renewKeys(tx, renewed, (compartment) => [
    service,
    ...accepted,
    ...partyHolders(parties, compartment),
  ]);
  for (const asked of team.filter((one) => one.answer === null))
    await prepareGrants(tx, record, { id: asked.member_id, publicKey: asked.public_key });
}

/**
 * Ends every proposal and assignment of a case that goes back to a stage without a team: nobody waits for an answer,
 * and who had accepted opens nothing that is written from now on.
 */
export async function endTeam(
  tx: Tx,
  house: House,
  record: OpenRecord,
  row: CaseRowRead,
  now: Date,
): Promise<void> {
  const team = (await askedFor(tx, row.id)).filter(stays);
  await endMediators(tx, row.id, now);
  await takeGrants(tx, row.id, 'member');
  if (team.some((asked) => asked.answer === 'accepted')) await renewTeamKeys(tx, house, record, row);
}
