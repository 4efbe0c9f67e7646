import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import type { MemberVisitor } from '../../accounts/access/visitor.ts';
import { keepPeriods } from './queries.ts';

/** Sets how long the service keeps what, in the units of the table; the lengths have been held against it. */
export function changePeriods(
  house: House,
  who: MemberVisitor & { service: { id: string } },
  lengths: Record<string, number>,
): Promise<void> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const by = { serviceId: who.service.id, memberId: who.memberId, now: house.now() };
    await keepPeriods(tx, by, lengths);
    await audit(tx, {
      at: house.now(),
      serviceId: who.service.id,
      action: 'retention.periods',
      person: { id: who.memberId, name: who.name },
      role: 'administrator',
      detail: lengths,
    });
  });
}
