import { audit } from '../../../../platform/audit/queries.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { PartyVisitor } from '../../../accounts/access/visitor.ts';
import { openForParty } from '../../../cases/record/open-for-party.ts';
import { writeItem } from '../../../cases/record/record.ts';
import { tellTeam } from '../../../cases/tell-team/tell-team.ts';

/** Seals what a party adds into his own compartment. The id comes with the form: a double post writes once. */
export function addMessage(
  house: House,
  party: PartyVisitor,
  message: { id: string; text: string },
): Promise<Result<void, 'no_case'>> {
  const now = house.now();
  return house.db.as({ kind: 'party', partyId: party.partyId }, async (tx) => {
    const opened = await openForParty(tx, house, party);
    if (!opened) return refused('no_case');
    const { record, serviceId } = opened;
    const item = {
      id: message.id,
      content: { kind: 'message', text: message.text } as const,
      author: { role: 'party', id: party.partyId },
      now,
    };
    const written = await writeItem(tx, record, { kind: 'party', party: party.partyId }, item);
    if (!written) return ok(undefined);
    await audit(tx, {
      at: now,
      serviceId,
      caseId: record.caseId,
      action: 'case.message',
      person: null,
      role: 'party',
    });
    await tellTeam(tx, house, { caseId: record.caseId, serviceId, what: 'message' });
    return ok(undefined);
  });
}
