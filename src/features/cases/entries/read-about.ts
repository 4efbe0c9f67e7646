import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { auditRead } from '../case/read-case.ts';
import { nameOfParty, sortedParties } from '../community/participants.tsx';
import { caseNumbered } from '../queries.ts';
import { partiesIn } from '../record/parties/parties.ts';

type About = { parties: { value: string; label: string }[] | undefined };

/** Of whom an entry can be in this case: of a community case its parties by name, which is a read of it; null when the case is not his. */
export function readAbout(house: House, who: AtWork, number: string): Promise<About | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    if (!row) return null;
    const shredKey = row.type === 'community' ? await house.keyStore.get(row.shred_key) : null;
    if (!shredKey) return { parties: undefined };
    await auditRead(tx, who, row, house.now());
    const parties = await partiesIn(tx, house, row.id, shredKey);
    return {
      parties: sortedParties(parties, who.language).map((party) => ({
        value: party.id,
        label: nameOfParty(party, who.language),
      })),
    };
  });
}
