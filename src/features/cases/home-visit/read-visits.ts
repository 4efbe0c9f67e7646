import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { serviceSettings } from '../../accounts/settings/service-settings.ts';
import type { Home } from '../homes/home.ts';
import { auditPartRead } from '../reaching/readers/audit-part-read.ts';
import { type Contact, contactKey, openContact } from '../record/contact.ts';
import { serviceOf } from '../steps/queries.ts';
import { roleAtWork } from '../steps/take-case-step.ts';
import { type VisitRow, visitsOf } from './queries.ts';
import { type PackedVisit, packed } from './rules/pack.ts';

export type Visit = { id: string; number: string; startsAt: Date; contact: Contact; home: Home };
export type VisitsSeen = { visits: Visit[]; onPhones: boolean; hours: number };

const hour = 3_600_000;
const lookAhead = 14 * 24 * hour;
/** Who comes home late still finds his visit. */
const lookBack = 12 * hour;

/** The visits of a mediator in the next two weeks, with all that he may know of how to reach whom he visits. */
export function visitsFor(house: House, who: AtWork): Promise<VisitsSeen> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const { homeVisits } = serviceSettings((await serviceOf(tx, who.service.id)).settings);
    const opened = await openVisits(tx, house, who, lookAhead);
    const visits = opened.map(({ row, contact }) => {
      return { id: row.id, number: row.number, startsAt: row.starts_at, contact, home: row };
    });
    return { visits, ...homeVisits };
  });
}

export type Pack = { expiresAt: string; visits: PackedVisit[] };

/**
 * What a mediator takes along: the visits that begin before the pack expires, and of each no more than `packed` lets
 * through. Refused where the service does not allow it. Each one is a read in the trail, and the taking itself too.
 */
export function takePack(house: House, who: AtWork): Promise<Result<Pack, 'not_allowed'>> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const { homeVisits } = serviceSettings((await serviceOf(tx, who.service.id)).settings);
    if (!homeVisits.onPhones) return refused('not_allowed');
    const opened = await openVisits(tx, house, who, homeVisits.hours * hour);
    await audit(tx, {
      at: now,
      serviceId: who.service.id,
      action: 'visits.taken_along',
      person: { id: who.memberId, name: who.name },
      role: roleAtWork(who),
      detail: { visits: opened.length },
    });
    return ok({
      expiresAt: new Date(now.getTime() + homeVisits.hours * hour).toISOString(),
      visits: opened.map(({ row, contact }) => packed(row, contact)),
    });
  });
}

async function openVisits(tx: Tx, house: House, who: AtWork, ahead: number) {
  const now = house.now();
  const rows = await visitsOf(tx, {
    memberId: who.memberId,
    serviceId: who.service.id,
    after: new Date(now.getTime() - lookBack),
    before: new Date(now.getTime() + ahead),
  });
  const opened: { row: VisitRow; contact: Contact }[] = [];
  for (const row of rows) {
    const shredKey = await house.keyStore.get(row.shred_key);
    // A case that was forgotten has no visits any more.
    if (!shredKey) continue;
    const contact = openContact(contactKey(shredKey, house.installationKey), row.party_id, row.contact);
    const of = { id: row.case_id, service_id: row.service_id };
    await auditPartRead(tx, who, { row: of, partyId: row.party_id }, now);
    opened.push({ row, contact });
  }
  return opened;
}
