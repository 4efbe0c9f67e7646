import type { Tx } from '../../platform/db/database.ts';

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
    ]);

/** An open service of this installation. */
export function serviceById(tx: Tx, id: string) {
  return openServices(tx).where('s.id', '=', id).executeTakeFirst();
}
