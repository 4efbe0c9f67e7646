import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { type MediatorRow, mediatorsOfService } from '../../../mediators/profile/queries.ts';
import { sealGlimpse } from '../../assignment/glimpse.ts';
import { prepareGrants } from '../../assignment/team-keys.ts';
import { lockCase } from '../../queries.ts';
import { openForMember } from '../../record/open-for-member.ts';
import { partiesIn } from '../../record/parties/parties.ts';
import { grant, takeGrants } from '../../record/record.ts';
import { casesWithoutKeys, keysGiven, lostKeysOf } from './queries.ts';

/**
 * Gives a mediator who chose a new passphrase the keys of his cases again, of all at one press: those he had accepted open for
 * him, and what he was asked he can answer. A transaction a case. Answers how many; none for who mediates here no more.
 */
export async function bringBack(house: House, who: AtWork, memberId: string): Promise<number> {
  const viewer = { kind: 'member', memberId: who.memberId } as const;
  const { mediator, waiting } = await house.db.as(viewer, async (tx) => ({
    mediator: (await mediatorsOfService(tx, who.service.id)).find((one) => one.id === memberId),
    waiting: await casesWithoutKeys(tx, who, memberId),
  }));
  if (!mediator) return 0;
  let given = 0;
  for (const { number } of waiting)
    if (await house.db.as(viewer, (tx) => giveKeys(tx, house, who, { mediator, number }))) given += 1;
  return given;
}

async function giveKeys(
  tx: Tx,
  house: House,
  who: AtWork,
  { mediator, number }: { mediator: MediatorRow; number: string },
): Promise<boolean> {
  const row = await lockCase(tx, who, number);
  const lost = row && (await lostKeysOf(tx, row.id, mediator.id));
  if (!row || !lost) return false;
  const record = await openForMember(tx, house, who, row);
  const holder = { id: mediator.id, publicKey: mediator.public_key };
  if (lost.answer === 'accepted') {
    await takeGrants(tx, row.id, 'member', mediator.id);
    await grant(tx, record, { kind: 'member', ...holder });
    await keysGiven(tx, row.id, mediator.id, null);
  } else {
    const parties = await partiesIn(tx, house, row.id, record.shredKey);
    await prepareGrants(tx, record, holder);
    await keysGiven(tx, row.id, mediator.id, sealGlimpse(mediator.public_key, parties));
  }
  await audit(tx, {
    at: house.now(),
    serviceId: row.service_id,
    caseId: row.id,
    action: 'mediator.keys_given_again',
    person: { id: who.memberId, name: who.name },
    role: 'coordinator',
    detail: { mediator: mediator.id },
  });
  return true;
}
