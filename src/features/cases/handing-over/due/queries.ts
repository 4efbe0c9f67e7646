import { sql } from 'kysely';
import { asPeopleSort } from '../../../../platform/db/as-people-sort.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { CaseViewer } from '../../queries.ts';

/** A member with the number of cases that wait because of him. */
export type Waiting = { id: string; name: string; cases: number };

const perMember = (tx: Tx, viewer: CaseViewer) =>
  tx
    .selectFrom('confidential.case_mediator as cm')
    .innerJoin('identity.member as m', 'm.id', 'cm.member_id')
    .where('cm.service_id', '=', viewer.service.id)
    .where('cm.ended_at', 'is', null)
    .where((eb) => eb.or([eb('cm.answer', 'is', null), eb('cm.answer', '=', 'accepted')]))
    .groupBy(['m.id', 'm.name'])
    .orderBy(asPeopleSort('m.name'))
    .select((eb) => ['m.id', 'm.name', eb.cast<number>(eb.fn.countAll(), 'integer').as('cases')]);

/** Who works at the service no more, and stands on open cases all the same. */
export const leftBehind = (tx: Tx, viewer: CaseViewer, today: string): Promise<Waiting[]> =>
  perMember(tx, viewer)
    // Few have left: they are looked up first, and then their cases.
    .where(
      'cm.member_id',
      'in',
      tx
        .selectFrom('identity.role')
        .where('service_id', '=', viewer.service.id)
        .where('role', 'in', ['mediator', 'coordinator'])
        .groupBy('member_id')
        .having(
          sql<boolean>`count(*) filter (where ended_at is null and (until is null or until >= ${today}::date)) = 0`,
        )
        .select('member_id'),
    )
    .execute();

/** Mediators who chose a new passphrase, and cannot read their cases until they are brought back. */
export const withoutKeys = (tx: Tx, viewer: CaseViewer): Promise<Waiting[]> =>
  perMember(tx, viewer).where('cm.keys_lost_at', 'is not', null).execute();
