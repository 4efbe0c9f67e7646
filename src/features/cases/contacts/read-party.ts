import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { auditRead } from '../case/read-case.ts';
import { type CaseRowRead, caseNumbered } from '../queries.ts';
import { type Contact, contactKey, openContact } from '../record/contact.ts';
import { type EarlierCase, earlierCasesOf } from '../search/queries.ts';
import type { Side } from '../tables.ts';
import { partyAt } from './queries.ts';
import { seenVersion } from './seen-version.ts';

export type PartySeen = {
  row: CaseRowRead;
  side: Side;
  contact: Contact;
  hasCode: boolean;
  /** Goes with the form, to notice that somebody else changed the data meanwhile. */
  version: string;
  earlier: EarlierCase[];
};

/** Reads one party's contact data for a member of the case, and says so in the trail; nothing when it is not his. */
export function readParty(
  house: House,
  who: AtWork,
  { number, side }: { number: string; side: Side },
): Promise<PartySeen | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    const party = row && (await partyAt(tx, row.id, side));
    const shredKey = row && (await house.keyStore.get(row.shred_key));
    if (!row || !party || !shredKey) return null;
    await auditRead(tx, who, row, house.now());
    const isCoordinator = who.roles.includes('coordinator');
    return {
      row,
      side,
      contact: openContact(contactKey(shredKey, house.installationKey), party.id, party.contact),
      hasCode: party.public_key !== null,
      version: seenVersion(party.contact),
      earlier: isCoordinator
        ? await earlierCasesOf(tx, { caseId: row.id, serviceId: row.service_id, side })
        : [],
    };
  });
}
