import type { Insertable, Selectable } from 'kysely';
import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import './tables.ts';
import '../tables.ts';

export type Session = Selectable<Tables['partners.session']>;

/** False when it was there already: the same form was sent twice. */
export async function insertSession(tx: Tx, row: Insertable<Tables['partners.session']>): Promise<boolean> {
  const done = await tx
    .insertInto('partners.session')
    .values(row)
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function insertGuests(
  tx: Tx,
  rows: Insertable<Tables['partners.session_guest']>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('partners.session_guest').values(rows).execute();
}

/** The living organisations of a service that can be asked, as people sort names. */
export const organisationsToAsk = (tx: Tx, serviceId: string) =>
  tx
    .selectFrom('partners.organisation')
    .where('service_id', '=', serviceId)
    .where('ended_at', 'is', null)
    .orderBy(asPeopleSort('name'))
    .select(['id', 'name'])
    .execute();

/** The sessions of a service that the viewer may see, the latest first, with how many said that they come and how many came. */
export const sessionsOf = (tx: Tx, serviceId: string) =>
  tx
    .selectFrom('partners.session as s')
    .where('s.service_id', '=', serviceId)
    .selectAll('s')
    .select((eb) => [
      eb
        .selectFrom('partners.session_guest as g')
        .whereRef('g.session_id', '=', 's.id')
        .select(({ fn }) => fn.sum<string>('g.expected').as('sum'))
        .as('expected'),
      eb
        .selectFrom('partners.session_guest as g')
        .whereRef('g.session_id', '=', 's.id')
        .select(({ fn }) => fn.sum<string>('g.came').as('sum'))
        .as('came'),
    ])
    .orderBy('s.on_day', 'desc')
    .orderBy('s.starts', 'desc')
    .orderBy('s.id')
    .limit(200)
    .execute();

export const sessionOf = (tx: Tx, serviceId: string, id: string): Promise<Session | undefined> =>
  tx
    .selectFrom('partners.session')
    .where('service_id', '=', serviceId)
    .where('id', '=', id)
    .selectAll()
    .executeTakeFirst();

/** Which organisations were asked to a session and what each said, as far as the viewer sees them, as people sort names. */
export const guestsOf = (tx: Tx, sessionId: string) =>
  tx
    .selectFrom('partners.session_guest as g')
    .innerJoin('partners.organisation as o', 'o.id', 'g.organisation_id')
    .leftJoin('identity.member as m', 'm.id', 'g.said_by')
    .where('g.session_id', '=', sessionId)
    .orderBy(asPeopleSort('o.name'))
    .select(['g.organisation_id', 'o.name', 'g.expected', 'g.came', 'm.name as by'])
    .execute();

type Guest = { sessionId: string; organisationId: string };

async function updateGuest(
  tx: Tx,
  { sessionId, organisationId }: Guest,
  change: { expected: number; said_by: string; said_at: Date } | { came: number | null },
): Promise<boolean> {
  const done = await tx
    .updateTable('partners.session_guest')
    .set(change)
    .where('session_id', '=', sessionId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** What an organisation says; false where the viewer does not speak for it, or it was not asked. */
export const sayExpected = (
  tx: Tx,
  guest: Guest,
  said: { expected: number; said_by: string; said_at: Date },
): Promise<boolean> => updateGuest(tx, guest, said);

export const countCame = (tx: Tx, guest: Guest, came: number | null): Promise<boolean> =>
  updateGuest(tx, guest, { came });

export async function updateSession(
  tx: Tx,
  id: string,
  change: Partial<Omit<Session, 'id' | 'service_id' | 'made_by' | 'made_at'>>,
): Promise<void> {
  await tx.updateTable('partners.session').set(change).where('id', '=', id).execute();
}
