import type { Tx } from '../../../platform/db/database.ts';
import '../../cases/community/tables.ts';
import '../../cases/tables.ts';
import type { AskedWay, Moment } from '../tables.ts';
import '../tables.ts';

/** The cases in which something ended since a day, of services that let their parties be asked by themselves. */
export function casesToAsk(tx: Tx, since: Date) {
  return tx
    .selectFrom('confidential.cases as c')
    .innerJoin('identity.service as s', 's.id', 'c.service_id')
    .leftJoin('reporting.survey_setting as t', 't.service_id', 'c.service_id')
    .where(({ or, eb }) => or([eb('t.sends', 'is', null), eb('t.sends', '=', true)]))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('confidential.case_event as e')
          .whereRef('e.case_id', '=', 'c.id')
          .where('e.to_stage', 'in', ['agreed', 'partly_agreed', 'aftercare', 'closed'])
          .where('e.happened_at', '>=', since)
          .select('e.case_id'),
      ),
    )
    .orderBy('c.id')
    .select(['c.id', 'c.service_id', 'c.type', 'c.withdrawn_by', 'c.shred_key', 'c.language', 's.country'])
    .execute();
}
export type CaseToAsk = Awaited<ReturnType<typeof casesToAsk>>[number];

/** Where the steps of a case led; a step back from a hold or a withdrawal led nowhere new. */
export function stepsOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.case_event')
    .where('case_id', '=', caseId)
    .where(({ or, eb }) =>
      or([
        eb('from_stage', 'is', null),
        eb('from_stage', 'not in', ['on_hold', 'withdrawn']),
        eb('to_stage', '=', 'closed'),
      ]),
    )
    .select(['to_stage as to', 'happened_at as at'])
    .execute();
}

export function partiesToAsk(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.party as p')
    .leftJoin('confidential.party_standing as s', 's.party_id', 'p.id')
    .where('p.case_id', '=', caseId)
    .orderBy('p.id')
    .select(['p.id', 'p.side', 'p.contact', 's.standing'])
    .execute();
}
export type PartyToAsk = Awaited<ReturnType<typeof partiesToAsk>>[number];

export function askedIn(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.survey_asked')
    .where('case_id', '=', caseId)
    .select(['party_id', 'moment', 'way'])
    .execute();
}

/** Takes it upon itself to ask a party; false when he was asked at this moment before. */
export async function noteAsked(
  tx: Tx,
  row: { partyId: string; caseId: string; serviceId: string; moment: Moment; way: AskedWay },
): Promise<boolean> {
  const done = await tx
    .insertInto('confidential.survey_asked')
    .values({
      ...{ party_id: row.partyId, case_id: row.caseId, service_id: row.serviceId },
      ...{ moment: row.moment, way: row.way },
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
