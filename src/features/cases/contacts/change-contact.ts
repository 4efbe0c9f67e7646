import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { followAddress } from '../homes/municipality/follow-address.ts';
import { municipalityOf } from '../opening/municipality-of.ts';
import { lockCase } from '../queries.ts';
import { recallMessages } from '../reaching/recall/recall.ts';
import { type Contact, contactKey, openContact } from '../record/contact.ts';
import { writeContact } from '../record/parties/parties.ts';
import { partyAt } from './queries.ts';
import { seenVersion } from './seen-version.ts';
import type { Which } from './which.ts';

export type NewContact = { number: string; which: Which; version: string; contact: Contact };

/**
 * Replaces a party's contact data, for a coordinator. `changed` when somebody else did so since he opened the form: then
 * nothing is written, and both can be shown.
 */
export async function changeContact(
  house: House,
  who: AtWork,
  given: NewContact,
): Promise<Result<null, 'not_found' | 'changed'>> {
  const said = await municipalityOf(house, given.contact);
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, given.number);
    const party = row && (await partyAt(tx, row.id, given.which, { lock: true }));
    const shredKey = row && (await house.keyStore.get(row.shred_key));
    if (!row || !party || !shredKey) return refused('not_found');
    if (seenVersion(party.contact) !== given.version) return refused('changed');
    const of = { id: party.id, caseId: row.id, serviceId: row.service_id, shredKey };
    const before = openContact(contactKey(shredKey, house.installationKey), party.id, party.contact);
    // The form does not ask what he is: that does not change with his address.
    const contact: Contact = { ...given.contact, ...(before.kind && { kind: before.kind }) };
    await writeContact(tx, house, of, contact);
    if (party.side === 'first') await followAddress(tx, row.id, { before, after: contact, said });
    await recallMessages(tx, party.id, before, given.contact);
    await audit(tx, {
      at: house.now(),
      serviceId: row.service_id,
      caseId: row.id,
      action: 'case.contact',
      person: { id: who.memberId, name: who.name },
      role: 'coordinator',
      detail: { side: party.side, part: party.id },
    });
    return ok(null);
  });
}
