import { audit } from '../../../../platform/audit/queries.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { useOnce } from '../../../cases/steps/queries.ts';
import { type Resident, sendReferral } from '../../referring/send-referral.ts';
import type { InsideLink } from './at-link.ts';
import { hashOfSession } from './give-code.ts';

/** Sends somebody in the name of the organisation of the link; nobody is named as its sender. A second post does nothing. */
export function sendByLink(
  house: House,
  { inside, session, once }: { inside: InsideLink; session: string; once: string },
  resident: Resident,
): Promise<Result<void, 'not_agreed' | 'not_open' | 'sent_before'>> {
  const { agreement, day } = inside;
  return house.db.as({ kind: 'public', key: hashOfSession(session) }, async (tx) => {
    if (!agreement) return refused('not_agreed');
    if (!(await useOnce(tx, once, house.now()))) return refused('sent_before');
    const sender = {
      serviceId: inside.service_id,
      organisation: { id: inside.organisation_id, kind: inside.kind },
      agreement,
      placeId: inside.place_id,
      member: null,
      contactId: inside.contact_id,
      way: 'link',
    } as const;
    const sent = await sendReferral(tx, house, sender, resident, { day });
    if (!sent.ok) return sent;
    await audit(tx, {
      ...{ at: house.now(), serviceId: inside.service_id, action: 'partner_link.refer', role: 'partner' },
      ...{ person: null, detail: { link: inside.id, referral: sent.value.referralId } },
    });
    return ok(undefined);
  });
}
