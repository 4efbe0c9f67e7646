import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
import type { Tx } from '../../../platform/db/database.ts';
import '../publishing/tables.ts';

/** The newest yearly reports of the services that say yes to stand beside each other, as people sort their names. */
export function comparedReports(tx: Tx) {
  return tx
    .with('newest', (db) =>
      db
        .selectFrom('reporting.published_report')
        .where('compared', '=', true)
        .distinctOn(['service_id', 'from_day'])
        .orderBy('service_id')
        .orderBy('from_day')
        .orderBy('version', 'desc')
        .select(['id', 'service_id', 'from_day', 'body']),
    )
    .selectFrom('newest as n')
    .innerJoin('identity.service as s', 's.id', 'n.service_id')
    .orderBy('n.from_day', 'desc')
    .orderBy(asPeopleSort('s.name'))
    .select(['n.id', 'n.from_day', 'n.body', 's.name as service', 's.slug'])
    .execute();
}
export type Compared = Awaited<ReturnType<typeof comparedReports>>[number];
