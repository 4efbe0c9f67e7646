import type { Insertable } from 'kysely';
import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'identity.accreditation': {
      member_id: string;
      service_id: string;
      number: string;
      domains: string[];
      /** `YYYY-MM-DD`, as is the next. */
      issued_on: string;
      valid_until: string;
      recorded_by: string;
      recorded_at: Date;
    };
  }
}

/** The mediators and coordinators of a service, each once, with the accreditation that was recorded of him, if any. */
export function whoMayBeAccredited(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('identity.member as m')
    .leftJoin('identity.accreditation as a', (join) =>
      join.onRef('a.member_id', '=', 'm.id').on('a.service_id', '=', serviceId),
    )
    .where('m.ended_at', 'is', null)
    .where('m.id', 'in', (eb) =>
      eb
        .selectFrom('identity.role as r')
        .where('r.service_id', '=', serviceId)
        .where('r.role', 'in', ['mediator', 'coordinator'])
        .where('r.ended_at', 'is', null)
        .select('r.member_id'),
    )
    .select(['m.id', 'm.name', 'a.number', 'a.domains', 'a.issued_on', 'a.valid_until'])
    .orderBy(asPeopleSort('m.name'))
    .orderBy('m.id')
    .execute();
}

export type MaybeAccredited = Awaited<ReturnType<typeof whoMayBeAccredited>>[number];

/** What was recorded of one member; of others than himself only a coordinator finds it. */
export function accreditationOf(tx: Tx, memberId: string, serviceId: string) {
  return tx
    .selectFrom('identity.accreditation')
    .where('member_id', '=', memberId)
    .where('service_id', '=', serviceId)
    .select(['number', 'issued_on', 'valid_until'])
    .executeTakeFirst();
}

export async function upsertAccreditation(
  tx: Tx,
  row: Insertable<Tables['identity.accreditation']>,
): Promise<void> {
  const { member_id: _member, service_id: _service, ...columns } = row;
  await tx
    .insertInto('identity.accreditation')
    .values(row)
    .onConflict((oc) => oc.columns(['member_id', 'service_id']).doUpdateSet(columns))
    .execute();
}
