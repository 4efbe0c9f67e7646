import { settle, type Townsman } from '../../db/demo-town/settle.ts';
import { giveRole } from '../../src/features/accounts/members/give-role.ts';
import { letIn } from '../../src/features/accounts/members/grant-key.ts';
import type { House } from '../../src/platform/house.ts';
import type { SmallTown } from '../town.ts';

/** One more coordinator of the town's service, let in by the first; with `until` a stand-in. */
export async function secondCoordinator(
  house: House,
  town: SmallTown,
  name: string,
  until: string | null = null,
): Promise<Townsman> {
  const other = await settle(house, { email: `${name}@demo.example`, name, language: 'nl' });
  const { memberId } = other.member;
  const by = town.working.coordinator;
  const serviceId = town.service.id;
  await house.db.as({ kind: 'member', memberId: by.memberId }, async (tx) => {
    const role = { memberId, serviceId, role: 'coordinator', until } as const;
    await giveRole(tx, role, { id: by.memberId, name: by.name }, house.now());
    const done = await letIn(tx, by, { serviceId, memberId }, house.now());
    if (!done.ok) throw new Error(`Not let in: ${done.kind}`);
  });
  return other;
}
