import type { Tx } from '../../../platform/db/database.ts';
import { type Forgetful, forgets } from '../forgetting/finish-forgetting.ts';
import { allServices, chosenPeriods } from '../forgetting/queries.ts';
import { dueBefore, type Periods, periodsFrom } from '../rules/periods.ts';
import type { RecordTypeName } from '../rules/record-types.ts';
import {
  deleteAttempts,
  deleteDrafts,
  deleteInvitations,
  deleteMediators,
  deleteSentForms,
  deleteSessions,
  deleteUnsent,
  eraseNames,
} from './queries.ts';

/** What belongs to no case: a case, a request and a complaint have a way of their own. */
export type RestName = Exclude<RecordTypeName, 'case' | 'request' | 'complaint' | 'departed_mediator'>;

const forget: Record<RestName, (tx: Tx, before: Date) => Promise<number>> = {
  departed_member: eraseNames,
  unsent_mail: deleteUnsent,
  // What a draft or a session says of its own end counts; nothing is added to it.
  draft: deleteDrafts,
  invitation: deleteInvitations,
  session: deleteSessions,
  attempt: deleteAttempts,
  sent_form: deleteSentForms,
};

/** Forgets all that was kept for a while and belongs to no case; how much of each. */
export function forgetRests({ db, now }: Forgetful): Promise<Record<RestName | 'departed_mediator', number>> {
  return db.as(forgets, async (tx) => {
    const usual = periodsFrom([]);
    const gone: Partial<Record<RecordTypeName, number>> = {};
    for (const name of Object.keys(forget) as RestName[])
      gone[name] = await forget[name](tx, name === 'draft' ? now() : dueBefore(name, usual, now()));
    const chosen = await chosenPeriods(tx);
    gone.departed_mediator = 0;
    for (const { id } of await allServices(tx)) {
      const periods: Periods = periodsFrom(chosen.filter((row) => row.service_id === id));
      gone.departed_mediator += await deleteMediators(tx, id, dueBefore('departed_mediator', periods, now()));
    }
    return gone as Record<RestName | 'departed_mediator', number>;
  });
}
