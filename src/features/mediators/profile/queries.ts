import { type Insertable, sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';

/** The mediators of a service with what it knows of them; a new one has no profile yet, and its columns are null. */
export function mediatorsOfService(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('identity.role as r')
    .innerJoin('identity.member as m', 'm.id', 'r.member_id')
    .leftJoin('identity.mediator as p', (join) =>
      join.onRef('p.member_id', '=', 'r.member_id').onRef('p.service_id', '=', 'r.service_id'),
    )
    .where('r.service_id', '=', serviceId)
    .where('r.role', '=', 'mediator')
    .where('r.ended_at', 'is', null)
    .where('m.ended_at', 'is', null)
    .select(['m.id', 'm.name', 'm.email', 'm.language', 'm.public_key'])
    .select(['p.street', 'p.place', 'p.district', 'p.languages', 'p.skills', 'p.gender', 'p.experienced'])
    .select([
      'p.trained_on',
      'p.agreement_signed_on',
      'p.record_check_until',
      'p.active',
      'p.most_open_cases',
    ])
    .orderBy(sql`m.name collate "nl-BE-x-icu"`)
    .orderBy('m.id')
    .execute();
}

export type MediatorRow = Awaited<ReturnType<typeof mediatorsOfService>>[number];

export async function upsertProfile(tx: Tx, profile: Insertable<Tables['identity.mediator']>): Promise<void> {
  const { member_id: _member, service_id: _service, ...columns } = profile;
  await tx
    .insertInto('identity.mediator')
    .values(profile)
    .onConflict((oc) => oc.columns(['member_id', 'service_id']).doUpdateSet(columns))
    .execute();
}

/** How many cases each mediator has open, and how many he took on since a moment; `except` leaves one case out. */
export function loadOfMediators(tx: Tx, serviceId: string, since: Date, except: string | null = null) {
  return tx
    .selectFrom('confidential.mediator_load')
    .where('service_id', '=', serviceId)
    .$if(except !== null, (q) => q.where('case_id', '!=', except))
    .groupBy('member_id')
    .select((eb) => [
      'member_id',
      eb.fn.countAll<string>().filterWhere('ended_at', 'is', null).as('open'),
      eb.fn.countAll<string>().filterWhere('answered_at', '>=', since).as('recent'),
    ])
    .execute();
}

/** The cases that count as recent: those of a year. */
export const recentSince = (now: Date): Date => new Date(now.getTime() - 365 * 86_400_000);
