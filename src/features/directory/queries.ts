import { asPeopleSort } from '../../platform/db/as-people-sort.ts';
import type { Tx } from '../../platform/db/database.ts';

const most = 50;

const openServices = (tx: Tx) =>
  tx
    .selectFrom('identity.service as s')
    .where('s.opened_at', 'is not', null)
    .select(['s.id', 's.slug', 's.name', 's.country', 's.language', 's.phone', 's.email'])
    .select((eb) => [
      's.intake_closed_until',
      's.settings',
      eb
        .selectFrom('identity.service_area as a')
        .whereRef('a.service_id', '=', 's.id')
        .select((e) => e.fn.agg<string[] | null>('array_agg', ['a.place']).as('places'))
        .as('places'),
    ])
    .orderBy(asPeopleSort('s.name'))
    .limit(most);

/** The open services of which the area holds one of these folded places. */
export function servicesFor(tx: Tx, folded: string[]) {
  return openServices(tx)
    .where('s.id', 'in', (eb) =>
      eb.selectFrom('identity.service_area').where('folded', 'in', folded).select('service_id'),
    )
    .execute();
}

/** As `servicesFor`, for places that begin with what was typed. */
export function servicesForBeginning(tx: Tx, folded: string) {
  return openServices(tx)
    .where('s.id', 'in', (eb) =>
      eb
        .selectFrom('identity.service_area')
        .where('folded', 'like', `${folded.replace(/[\\%_]/g, '')}%`)
        .select('service_id'),
    )
    .execute();
}

/** All open services, by name. */
export function allServices(tx: Tx) {
  return openServices(tx).execute();
}

export function serviceById(tx: Tx, id: string) {
  return openServices(tx).where('s.id', '=', id).executeTakeFirst();
}
