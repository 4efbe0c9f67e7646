import { audit } from '../../../../platform/audit/queries.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { lockCase } from '../../queries.ts';
import { tellNews } from '../../reaching/news/tell-news.ts';
import type { Reached } from '../../reaching/reach-party.ts';
import { contactKey, openContact } from '../../record/contact.ts';
import { useOnce } from '../../steps/queries.ts';
import { partyAt } from '../queries.ts';
import type { Which } from '../which.ts';

/** A member tells a party that there is news, by the way that the party chose; the same form sends once. */
export function sendNews(
  house: House,
  who: AtWork,
  given: { number: string; which: Which; once: string },
): Promise<Result<Reached, 'not_found' | 'used_before'>> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, given.number);
    const party = row && (await partyAt(tx, row.id, given.which));
    const shredKey = row && (await house.keyStore.get(row.shred_key));
    if (!row || !party || !shredKey) return refused('not_found');
    if (!(await useOnce(tx, given.once, now))) return refused('used_before');
    const contact = openContact(contactKey(shredKey, house.installationKey), party.id, party.contact);
    const of = { caseId: row.id, serviceId: row.service_id, language: row.language };
    const way = await tellNews(tx, house, { ...of, party: { id: party.id, contact } });
    await audit(tx, {
      at: now,
      serviceId: row.service_id,
      caseId: row.id,
      action: 'case.news',
      person: { id: who.memberId, name: who.name },
      role: who.roles.includes('coordinator') ? 'coordinator' : 'mediator',
      detail: { part: party.id, way },
    });
    return ok(way);
  });
}
