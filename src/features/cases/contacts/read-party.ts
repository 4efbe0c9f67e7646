import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type ContactPerson, personsIn } from '../contact-persons/contact-person.ts';
import type { Home } from '../homes/home.ts';
import { homeOf } from '../homes/queries.ts';
import { type CaseRowRead, caseNumbered } from '../queries.ts';
import { placeOfParty, reachedOf } from '../reaching/queries.ts';
import { auditPartRead } from '../reaching/readers/audit-part-read.ts';
import { type Contact, contactKey, openContact } from '../record/contact.ts';
import { type EarlierCase, earlierCasesOf } from '../search/queries.ts';
import type { PartySide } from '../tables.ts';
import { partyAt } from './queries.ts';
import { seenVersion } from './seen-version.ts';
import type { Which } from './which.ts';

export type PartySeen = {
  row: CaseRowRead;
  party: { id: string; side: PartySide };
  contact: Contact;
  hasCode: boolean;
  /** He knows of the case: before that he is neither reached nor given a code. */
  mayKnow: boolean;
  /** What was told to him, by which way and when, the newest first. */
  told: Awaited<ReturnType<typeof reachedOf>>;
  /** Goes with the form, to notice that somebody else changed the data meanwhile. */
  version: string;
  earlier: EarlierCase[];
  /** Parents, or who represents him. */
  persons: ContactPerson[];
  /** Where and with whom he lives, as far as somebody asked. */
  home: Home | undefined;
};

/** Reads one party's contact data for a member of the case, and says so in the trail; nothing when it is not his. */
export function readParty(
  house: House,
  who: AtWork,
  { number, which }: { number: string; which: Which },
): Promise<PartySeen | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    const party = row && (await partyAt(tx, row.id, which));
    const shredKey = row && (await house.keyStore.get(row.shred_key));
    if (!row || !party || !shredKey) return null;
    await auditPartRead(tx, who, { row, partyId: party.id }, house.now());
    const place = await placeOfParty(tx, party.id);
    const isCoordinator = who.roles.includes('coordinator');
    return {
      row,
      party: { id: party.id, side: party.side },
      contact: openContact(contactKey(shredKey, house.installationKey), party.id, party.contact),
      hasCode: party.public_key !== null,
      mayKnow: place?.mayKnow ?? false,
      told: await reachedOf(tx, party.id),
      version: seenVersion(party.contact),
      earlier: isCoordinator
        ? await earlierCasesOf(tx, { caseId: row.id, serviceId: row.service_id, partyId: party.id })
        : [],
      persons: (await personsIn(tx, house, row.id, shredKey)).filter((one) => one.partyId === party.id),
      home: await homeOf(tx, party.id),
    };
  });
}
