import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { CaseRowRead } from '../queries.ts';
import { openForMember } from '../record/open-for-member.ts';
import { writeItem } from '../record/record.ts';
import { roleAtWork } from '../steps/take-case-step.ts';
import { auditAppointment, openParties } from './book-appointment.ts';
import type { How } from './kinds.ts';
import { receiversOf } from './queries.ts';
import type { Needs } from './read-appointments.ts';
import { answerTimes, type OwnTime, proposeTimes, type Said, sayCannotCome } from './say-times.ts';
import type { Answers } from './times-form.ts';

type Told = { number: string; partyId: string };
type NotedRefused = 'not_found' | 'closed';

/** Does for a party, who told it by phone, on paper or in a talk, what he could do himself on the screen. */
function noted(
  house: House,
  who: AtWork,
  { number, partyId }: Told,
  what: string,
  work: (tx: Tx, row: CaseRowRead) => Promise<void>,
): Promise<Result<null, NotedRefused>> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const opened = await openParties(tx, house, who, number);
    if (!opened?.parties.some(({ id }) => id === partyId)) return refused('not_found');
    const { row } = opened;
    if (row.stage === 'closed') return refused('closed');
    await work(tx, row);
    await auditAppointment(tx, who, row, { what }, house.now());
    return ok(null);
  });
}

const saidTo = (who: AtWork, how: How): Said => ({
  ...{ how, recordedBy: who.memberId, role: roleAtWork(who), authorId: who.memberId },
});

/** Notes which times suit a party. */
export const noteTimes = (
  house: House,
  who: AtWork,
  told: Told & { answers: Answers; own: readonly OwnTime[]; how: How },
): Promise<Result<null, NotedRefused>> =>
  noted(house, who, told, 'times_told', async (tx, row) => {
    const { partyId, answers, own, how } = told;
    const said = saidTo(who, how);
    const of = { partyId, caseId: row.id, serviceId: row.service_id, zone: who.service.timeZone };
    await answerTimes(tx, partyId, answers, said, house.now());
    await proposeTimes(tx, of, own, said, house.now());
  });

/** Notes that a party cannot come to his appointment, and why if he said so. */
export const noteAbsence = (
  house: House,
  who: AtWork,
  told: Told & { receiverId: string; itemId: string; why: string; how: How },
): Promise<Result<null, NotedRefused>> =>
  noted(house, who, told, 'cannot_come', async (tx, row) => {
    const receiver = (await receiversOf(tx, row.id)).find(
      ({ id, party_id: party }) => id === told.receiverId && party === told.partyId,
    );
    if (!receiver) return;
    const record = await openForMember(tx, house, who, row);
    const given = { ...told, appointmentId: receiver.appointment_id };
    await sayCannotCome(tx, record, given, saidTo(who, told.how), house.now());
  });

/** Notes what a party needs at a talk, sealed in his own place; the newest counts. */
export const noteNeeds = (
  house: House,
  who: AtWork,
  told: Told & { itemId: string; needs: Omit<Needs, 'kind'> },
): Promise<Result<null, NotedRefused>> =>
  noted(house, who, told, 'needs', async (tx, row) => {
    const record = await openForMember(tx, house, who, row);
    await writeItem(
      tx,
      record,
      { kind: 'party', party: told.partyId },
      {
        id: told.itemId,
        content: { kind: 'meeting_needs', ...told.needs },
        author: { role: roleAtWork(who), id: who.memberId },
        now: house.now(),
      },
    );
  });
