import type { House } from '../../../../platform/house.ts';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import { useOnce } from '../../../cases/steps/queries.ts';
import { countTip } from '../queries.ts';
import type { Station } from '../read-station.ts';

/** Counts somebody who was told to ask himself, once a form. Of him nothing is kept. */
export async function tip(
  house: House,
  { memberId }: MemberVisitor,
  { seat, service, day }: Station,
  once: string,
): Promise<void> {
  await house.db.as({ kind: 'member', memberId }, async (tx) => {
    if (await useOnce(tx, once, house.now()))
      await countTip(tx, { organisationId: seat.id, serviceId: service.id, day });
  });
}
