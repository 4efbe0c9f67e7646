import type { Tx } from '../../../../platform/db/database.ts';
import { type CaseViewer, visibleCases } from '../../queries.ts';

/** As many as one can look through in one go; the page comes again for the rest. */
export const most = 50;

/** The open cases on which a member stands, asked or accepted. */
export const openCasesWith = (tx: Tx, viewer: CaseViewer, memberId: string) =>
  visibleCases(tx, viewer)
    .innerJoin('confidential.case_mediator as cm', 'cm.case_id', 'confidential.cases.id')
    .where('cm.member_id', '=', memberId)
    .where('cm.ended_at', 'is', null)
    .where((eb) => eb.or([eb('cm.answer', 'is', null), eb('cm.answer', '=', 'accepted')]))
    .orderBy('number_order')
    .limit(most)
    .selectAll('confidential.cases')
    .execute();

/** Somebody who works or worked at the service; nobody else has a name here. */
export const memberOnceHere = (tx: Tx, viewer: CaseViewer, memberId: string) =>
  tx
    .selectFrom('identity.member as m')
    .innerJoin('identity.role as r', 'r.member_id', 'm.id')
    .where('m.id', '=', memberId)
    .where('r.service_id', '=', viewer.service.id)
    .where('r.role', 'in', ['mediator', 'coordinator'])
    .select(['m.id', 'm.name'])
    .executeTakeFirst();
