import type { Tx } from '../../../platform/db/database.ts';

export async function keepPeriods(
  tx: Tx,
  by: { serviceId: string; memberId: string; now: Date },
  lengths: Record<string, number>,
): Promise<void> {
  const rows = Object.entries(lengths).map(([record_type, length]) => ({
    ...{ service_id: by.serviceId, record_type, length },
    ...{ changed_at: by.now, changed_by: by.memberId },
  }));
  await tx
    .insertInto('identity.retention_period')
    .values(rows)
    .onConflict((oc) =>
      oc.columns(['service_id', 'record_type']).doUpdateSet((eb) => ({
        length: eb.ref('excluded.length'),
        changed_at: eb.ref('excluded.changed_at'),
        changed_by: eb.ref('excluded.changed_by'),
      })),
    )
    .execute();
}
