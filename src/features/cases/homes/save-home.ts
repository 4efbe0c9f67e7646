import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { partyAt } from '../contacts/queries.ts';
import type { Which } from '../contacts/which.ts';
import { caseNumbered } from '../queries.ts';
import type { Home } from './home.ts';
import { writeHome } from './queries.ts';

/** Writes down in what home a party lives and with whom, for a coordinator. */
export function saveHome(
  house: House,
  who: AtWork,
  given: { number: string; which: Which; home: Home },
): Promise<Result<null, 'not_found'>> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, given.number);
    const party = row && (await partyAt(tx, row.id, given.which));
    if (!row || !party) return refused('not_found');
    const of = { party_id: party.id, case_id: row.id, service_id: row.service_id };
    await writeHome(tx, of, given.home);
    await audit(tx, {
      ...{ at: house.now(), serviceId: row.service_id, caseId: row.id, action: 'case.home' },
      person: { id: who.memberId, name: who.name },
      role: 'coordinator',
      detail: { side: party.side, part: party.id },
    });
    return ok(null);
  });
}
