import type { Insertable, Updateable } from 'kysely';
import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import { type CaseViewer, visibleCases } from '../../cases/queries.ts';
import './tables.ts';
import '../tables.ts';

export async function insertOnward(tx: Tx, row: Insertable<Tables['confidential.onward']>): Promise<void> {
  await tx.insertInto('confidential.onward').values(row).execute();
}

/** The onward referrals of a case, the newest first, each with whether its consent was withdrawn or ran out elsewhere. */
export function onwardOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.onward as o')
    .leftJoin('confidential.consent as c', 'c.id', 'o.consent_id')
    .where('o.case_id', '=', caseId)
    .select([
      'o.id',
      'o.party_id',
      'o.consent_id',
      'o.consent_ended_on',
      'o.state',
      'o.state_on',
      'o.remind_on',
    ])
    .select(['c.withdrawn_at', 'c.expires_on'])
    .orderBy('o.state_on', 'desc')
    .orderBy('o.id')
    .execute();
}

export async function updateOnward(
  tx: Tx,
  id: string,
  change: Updateable<Tables['confidential.onward']>,
): Promise<void> {
  await tx.updateTable('confidential.onward').set(change).where('id', '=', id).execute();
}

export async function withdrawConsent(tx: Tx, consentId: string, now: Date): Promise<void> {
  await tx
    .updateTable('confidential.consent')
    .set({ withdrawn_at: now })
    .where('id', '=', consentId)
    .where('withdrawn_at', 'is', null)
    .execute();
}

/** The living organisations of a service, as people sort names, with the address to which mail for each goes. */
export async function receiversOf(tx: Tx, serviceId: string) {
  const organisations = await tx
    .selectFrom('partners.organisation')
    .where('service_id', '=', serviceId)
    .where('ended_at', 'is', null)
    .orderBy(asPeopleSort('name'))
    .select(['id', 'name', 'kind'])
    .execute();
  const contacts = await tx
    .selectFrom('partners.contact')
    .where('service_id', '=', serviceId)
    .where('ended_at', 'is', null)
    .orderBy(asPeopleSort('name'))
    .select(['organisation_id', 'email', 'phone'])
    .execute();
  const first = (id: string, what: 'email' | 'phone') =>
    contacts.find((one) => one.organisation_id === id && one[what] !== '')?.[what] ?? '';
  return organisations.map((one) => ({
    ...one,
    email: first(one.id, 'email'),
    phone: first(one.id, 'phone'),
  }));
}

/** Of the cases that this viewer sees, the onward referrals of which nobody has written down yet what came of them. */
export function waitingFor(tx: Tx, viewer: CaseViewer) {
  return visibleCases(tx, viewer)
    .innerJoin('confidential.onward as o', 'o.case_id', 'confidential.cases.id')
    .where('o.remind_on', 'is not', null)
    .select(['o.id', 'o.state', 'o.remind_on', 'confidential.cases.number'])
    .orderBy('o.remind_on')
    .orderBy('o.id')
    .limit(200)
    .execute();
}
