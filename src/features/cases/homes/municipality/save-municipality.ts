import { audit } from '../../../../platform/audit/queries.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { theGazetteer } from '../../../directory/places/the-gazetteer.ts';
import { caseNumbered } from '../../queries.ts';
import { writeMunicipality } from '../queries.ts';
import { type Settled, settleMunicipality } from './settle-municipality.ts';

type Given = { number: string; place: string; chosen: string };
type Unsettled = Exclude<Settled, { kind: 'settled' }>;

/** Writes down in which municipality the first party lives, where his address does not say it; figures follow. */
export async function saveMunicipality(
  house: House,
  who: AtWork,
  { number, place, chosen }: Given,
): Promise<Result<null, 'not_found'> | { ok: false; kind: 'unsettled'; settled: Unsettled }> {
  const settled = settleMunicipality(await theGazetteer(house), place, chosen);
  if (settled.kind !== 'settled') return { ok: false, kind: 'unsettled', settled };
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    if (!row) return refused('not_found');
    await writeMunicipality(tx, row.id, settled.name);
    await audit(tx, {
      ...{ at: house.now(), serviceId: row.service_id, caseId: row.id, action: 'case.municipality' },
      person: { id: who.memberId, name: who.name },
      role: 'coordinator',
    });
    return ok(null);
  });
}
