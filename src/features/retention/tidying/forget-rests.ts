import type { Tx } from '../../../platform/db/database.ts';
import { type Forgetful, forgets } from '../forgetting/finish-forgetting.ts';
import { allServices, chosenPeriods } from '../forgetting/queries.ts';
import { dueBefore, type Periods, periodsFrom } from '../rules/periods.ts';
import type { RecordTypeName } from '../rules/record-types.ts';
import { deletePartnerContacts, deletePartnerMessages, deletePartnerSessions } from './partners/queries.ts';
import {
  deleteAttempts,
  deleteComplaints,
  deleteDrafts,
  deleteInvitations,
  deleteMediators,
  deleteRequests,
  deleteSentForms,
  deleteSessions,
  deleteSurveys,
  deleteUnsent,
  eraseNames,
} from './queries.ts';

/** What belongs to no case: cases and requests have a way of their own. */
export type RestName = Exclude<RecordTypeName, 'case' | 'request'>;

/** What is kept as long everywhere. */
const everywhere = {
  departed_member: eraseNames,
  unsent_mail: deleteUnsent,
  // What a draft or a session says of its own end counts; nothing is added to it.
  draft: deleteDrafts,
  invitation: deleteInvitations,
  session: deleteSessions,
  attempt: deleteAttempts,
  sent_form: deleteSentForms,
} satisfies Partial<Record<RestName, (tx: Tx, before: Date) => Promise<number>>>;
type EverywhereName = keyof typeof everywhere;

/** What each service keeps as long as it chose. */
const inService: Record<
  Exclude<RestName, EverywhereName>,
  (tx: Tx, serviceId: string, before: Date) => Promise<number>
> = {
  departed_mediator: deleteMediators,
  complaint: deleteComplaints,
  judicial_request: deleteRequests,
  partner_message: deletePartnerMessages,
  partner_contact: deletePartnerContacts,
  partner_session: deletePartnerSessions,
  survey: deleteSurveys,
};

/** Forgets all that was kept for a while and belongs to no case; how much of each. */
export function forgetRests({ db, now }: Forgetful): Promise<Record<RestName, number>> {
  return db.as(forgets, async (tx) => {
    const usual = periodsFrom([]);
    const gone: Partial<Record<RestName, number>> = {};
    for (const name of Object.keys(everywhere) as EverywhereName[])
      gone[name] = await everywhere[name](tx, name === 'draft' ? now() : dueBefore(name, usual, now()));
    const chosen = await chosenPeriods(tx);
    for (const { id } of await allServices(tx)) {
      const periods: Periods = periodsFrom(chosen.filter((row) => row.service_id === id));
      for (const name of Object.keys(inService) as (keyof typeof inService)[])
        gone[name] = (gone[name] ?? 0) + (await inService[name](tx, id, dueBefore(name, periods, now())));
    }
    return gone as Record<RestName, number>;
  });
}
