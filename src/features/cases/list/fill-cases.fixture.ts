import { randomUUID } from 'node:crypto';
import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { Stage } from '../rules/stages.ts';

/** Writes bare case rows, without record or parties: enough for what lists show. */
export async function fillCases(
  house: House,
  coordinator: AtWork,
  rows: readonly { stage?: Stage; dueOn?: string | null; requestedAt?: Date; closedAt?: Date | null }[],
): Promise<string[]> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: coordinator.memberId }, async (tx) => {
    const ids: string[] = [];
    for (const row of rows) {
      const id = randomUUID();
      ids.push(id);
      await tx
        .insertInto('confidential.cases')
        .values({
          ...{ id, service_id: coordinator.service.id, stage: row.stage ?? 'requested', stage_since: now },
          ...{ came_from: null, withdrawn_by: null, reopened_by: null, mode: null, subject: 'NOISE' },
          ...{ channel: 'WEB', language: 'nl', requested_at: row.requestedAt ?? now, first_contact_at: null },
          ...{ closed_at: row.closedAt ?? null, outcome: null, due_on: row.dueOn ?? null },
          ...{ due_kind: row.dueOn ? 'first_contact' : null, shred_key: randomUUID() },
        })
        .execute();
    }
    return ids;
  });
}
