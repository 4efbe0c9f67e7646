import { audit } from '../../../../platform/audit/queries.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { PartyVisitor } from '../../../accounts/access/visitor.ts';
import { seenVersion } from '../../contacts/seen-version.ts';
import { type Contact, contactHashes, contactKey, openContact, sealContact } from '../../record/contact.ts';
import { openForParty } from '../../record/open-for-party.ts';
import { replaceHashes } from '../../record/parties/queries.ts';
import { tellTeam } from '../../tell-team/tell-team.ts';
import { recallMessages } from '../recall/recall.ts';
import { ownParty, replaceOwnContact } from './queries.ts';

/**
 * A party changes how he may be reached. It holds at once, on every message that is not yet made, and the team is told.
 * `changed` when somebody else did so since he opened the form: then nothing is written.
 */
export function changeOwnContact(
  house: House,
  party: PartyVisitor,
  given: { version: string; contact: Contact },
): Promise<Result<null, 'no_case' | 'changed'>> {
  const { partyId } = party;
  return house.db.as({ kind: 'party', partyId }, async (tx) => {
    const opened = await openForParty(tx, house, party);
    const row = opened && (await ownParty(tx, partyId));
    if (!opened || !row) return refused('no_case');
    if (seenVersion(row.contact) !== given.version) return refused('changed');
    const { serviceId, record } = opened;
    const key = contactKey(record.shredKey, house.installationKey);
    await replaceOwnContact(tx, sealContact(key, partyId, given.contact));
    await recallMessages(tx, partyId, openContact(key, partyId, row.contact), given.contact);
    const of = { party_id: partyId, case_id: row.case_id, service_id: serviceId };
    const hashes = contactHashes(house.installationKey, serviceId, given.contact);
    await replaceHashes(
      tx,
      partyId,
      hashes.map((hash) => ({ ...hash, ...of })),
    );
    await audit(tx, {
      at: house.now(),
      serviceId,
      caseId: row.case_id,
      action: 'case.contact',
      person: null,
      role: 'party',
      detail: { part: partyId },
    });
    await tellTeam(tx, house, { caseId: row.case_id, serviceId, what: 'message' });
    return ok(null);
  });
}
