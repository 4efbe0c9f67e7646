import type { Tx } from '../../../../platform/db/database.ts';
import type { SenderFacts } from '../rules/sender.ts';
import '../tables.ts';

/** The service with what it said of its letters; `facts` is null as long as it said nothing. */
export function senderRow(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('identity.service as s')
    .leftJoin('identity.letter_sender as l', 'l.service_id', 's.id')
    .leftJoin('identity.kept_case as k', 'k.service_id', 's.id')
    .where('s.id', '=', serviceId)
    .select(['k.months as kept', 's.name', 's.country', 's.phone', 's.email', 's.language', 'l.facts'])
    .executeTakeFirstOrThrow();
}

export async function saveSender(
  tx: Tx,
  of: { serviceId: string; by: string; now: Date },
  facts: SenderFacts,
): Promise<void> {
  const change = { facts: JSON.stringify(facts), changed_at: of.now, changed_by: of.by };
  await tx
    .insertInto('identity.letter_sender')
    .values({ service_id: of.serviceId, ...change })
    .onConflict((oc) => oc.column('service_id').doUpdateSet(change))
    .execute();
}
