import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { useOnce } from '../../cases/steps/queries.ts';
import type { AgreementInForce } from '../agreements/queries.ts';
import { type Resident, sendReferral } from '../referring/send-referral.ts';
import { numberOfReferral } from './queries.ts';
import type { ByHand, ReadWays } from './read-ways.ts';

export type CameByHand = { once: string; way: ByHand; placeId: string | null; receivedOn: string };

/**
 * Opens the case of somebody whom a partner sent by post, mail or paper, and gives its number. The partner sent him, not the
 * coordinator: no member stands as the sender, and the trail says who entered it.
 */
export async function enterReferral(
  house: House,
  { memberId, name, service, roles }: AtWork,
  from: Pick<ReadWays, 'organisation'> & { agreement: AgreementInForce },
  { once, way, placeId, receivedOn }: CameByHand,
  resident: Resident,
): Promise<Result<{ number: string }, 'sent_before' | 'not_open'>> {
  const { id, kind } = from.organisation;
  const sender = {
    ...{ serviceId: service.id, organisation: { id, kind }, agreement: from.agreement },
    ...{ placeId, member: null, way },
  };
  const sent = await house.db.as({ kind: 'public' }, async (tx) => {
    if (!(await useOnce(tx, once, house.now()))) return refused('sent_before');
    const done = await sendReferral(tx, house, sender, resident, { day: receivedOn });
    if (!done.ok) return done;
    await audit(tx, {
      ...{ at: house.now(), serviceId: service.id, action: 'referral.enter', role: 'coordinator' },
      ...{ person: { id: memberId, name }, detail: { referral: done.value.referralId } },
    });
    return done;
  });
  if (!sent.ok) return sent;
  const number = await house.db.as({ kind: 'member', memberId }, (tx) =>
    numberOfReferral(tx, { memberId, roles, service }, sent.value.referralId),
  );
  return ok({ number });
}
