import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { partyAt } from '../contacts/queries.ts';
import { seenVersion } from '../contacts/seen-version.ts';
import type { Which } from '../contacts/which.ts';
import { lockCase } from '../queries.ts';
import { type Contact, contactKey, sealContact } from '../record/contact.ts';
import { addPerson, type OfParty } from './contact-person.ts';
import { deletePerson, personWithId, updatePerson } from './queries.ts';

export type GivenPerson = {
  number: string;
  which: Which;
  /** His id: that of one who is there, or a fresh one of the form. */
  id: string;
  version: string;
  /** Null: he is taken away. */
  contact: Contact | null;
};

/** Writes down, changes or takes away who stands beside a party, for a coordinator. Sent twice it happens once. */
export function savePerson(
  house: House,
  who: AtWork,
  given: GivenPerson,
): Promise<Result<null, 'not_found' | 'changed'>> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, given.number);
    const party = row && (await partyAt(tx, row.id, given.which));
    const shredKey = row && (await house.keyStore.get(row.shred_key));
    if (!row || !party || !shredKey) return refused('not_found');
    const of = { partyId: party.id, caseId: row.id, serviceId: row.service_id, shredKey };
    const written = await write(tx, house, of, given);
    if (!written.ok || !written.value) return written.ok ? ok(null) : written;
    await audit(tx, {
      ...{ at: house.now(), serviceId: row.service_id, caseId: row.id, action: 'case.contact' },
      ...{ person: { id: who.memberId, name: who.name }, role: 'coordinator' },
      detail: { side: party.side, part: party.id },
    });
    return ok(null);
  });
}

/** Whether anything was written: the same form once more writes nothing. */
async function write(
  tx: Tx,
  house: House,
  of: OfParty,
  { id, version, contact }: GivenPerson,
): Promise<Result<boolean, 'not_found' | 'changed'>> {
  const person = await personWithId(tx, of.partyId, id);
  if (!person) {
    if (version !== '' || !contact) return refused('not_found');
    await addPerson(tx, house, of, { id, contact });
    return ok(true);
  }
  if (version === '') return ok(false);
  if (seenVersion(person.contact) !== version) return refused('changed');
  if (!contact) await deletePerson(tx, of.partyId, id);
  else await updatePerson(tx, id, sealContact(contactKey(of.shredKey, house.installationKey), id, contact));
  return ok(true);
}
