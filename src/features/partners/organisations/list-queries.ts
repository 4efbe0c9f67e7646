import { sql } from 'kysely';
import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
import type { Tx } from '../../../platform/db/database.ts';

/** The organisations with which a service works or worked, each with its places and the agreement of this day, if any. */
export function organisationsOf(tx: Tx, serviceId: string, day: string) {
  return tx
    .selectFrom('partners.organisation as o')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('partners.agreement as a')
          .whereRef('a.organisation_id', '=', 'o.id')
          .where('a.ended_at', 'is', null)
          .where('a.from_on', '<=', day)
          .where((of) => of.or([of('a.until_on', 'is', null), of('a.until_on', '>=', day)]))
          .orderBy('a.from_on', 'desc')
          .orderBy('a.made_at', 'desc')
          .limit(1)
          .select(['a.id', 'a.until_on', 'a.review_on'])
          .as('now'),
      (join) => join.onTrue(),
    )
    .where('o.service_id', '=', serviceId)
    .orderBy(asPeopleSort('o.name'))
    .orderBy('o.id')
    .select([
      'o.id',
      'o.name',
      'o.kind',
      'o.ended_at',
      'now.id as agreement',
      'now.until_on',
      'now.review_on',
    ])
    .select(
      sql<number>`(select count(*)::int from partners.place p
        where p.organisation_id = o.id and p.ended_at is null)`.as('places'),
    )
    .execute();
}

export type ListedOrganisation = Awaited<ReturnType<typeof organisationsOf>>[number];
