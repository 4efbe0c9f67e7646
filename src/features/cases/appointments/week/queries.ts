import type { Tx } from '../../../../platform/db/database.ts';
import { type CaseViewer, visibleCases } from '../../queries.ts';
import '../tables.ts';

/** What is fixed from an instant on: of the whole service for a coordinator, his own for a mediator; or of one room. */
export function upcoming(
  tx: Tx,
  viewer: CaseViewer,
  { from, until, room }: { from: Date; until: Date; room?: string },
) {
  const mine = !viewer.roles.includes('coordinator');
  return visibleCases(tx, viewer)
    .innerJoin('confidential.appointment as a', 'a.case_id', 'confidential.cases.id')
    .$if(mine, (q) =>
      q.where('a.id', 'in', (eb) =>
        eb
          .selectFrom('confidential.appointment_member')
          .where('member_id', '=', viewer.memberId)
          .select('appointment_id'),
      ),
    )
    .$if(room !== undefined, (q) => q.where('a.room_id', '=', room as string))
    .where('a.ends_at', '>=', from)
    .where('a.starts_at', '<', until)
    .where('a.state', '=', 'booked')
    .orderBy('a.starts_at')
    .orderBy('a.id')
    .limit(300)
    .select(['number', 'subject', 'sub_subject', 'relation', 'own_codes'])
    .select(['a.id', 'a.kind', 'a.place', 'a.room_id', 'a.starts_at', 'a.ends_at', 'a.zone'])
    .execute();
}

export type Upcoming = Awaited<ReturnType<typeof upcoming>>[number];

/** What a member was told of his appointments since an instant, the cancelled ones too: for his calendar. */
export function toldToMember(tx: Tx, viewer: CaseViewer, since: Date, appointment?: string) {
  return visibleCases(tx, viewer)
    .innerJoin('confidential.appointment as a', 'a.case_id', 'confidential.cases.id')
    .innerJoin('confidential.appointment_member as m', 'm.appointment_id', 'a.id')
    .where('m.member_id', '=', viewer.memberId)
    .where('a.ends_at', '>=', since)
    .$if(appointment !== undefined, (q) => q.where('a.id', '=', appointment as string))
    .orderBy('a.starts_at')
    .orderBy('a.id')
    .select([
      'a.id',
      'a.case_id',
      'a.service_id',
      'a.place',
      'a.room_id',
      'a.starts_at',
      'a.ends_at',
      'a.state',
      'm.sequence',
      'm.told_at',
    ])
    .execute();
}

/** The appointments of these ids of which a party has said that he cannot come. */
export function withAbsence(tx: Tx, appointments: readonly string[]) {
  if (appointments.length === 0) return Promise.resolve([]);
  return tx
    .selectFrom('confidential.appointment_party')
    .where('appointment_id', 'in', [...appointments])
    .where('cannot_come_at', 'is not', null)
    .where('state', '=', 'confirmed')
    .select('appointment_id')
    .distinct()
    .execute();
}
