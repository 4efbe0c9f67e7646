import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { serviceSettings } from '../../../accounts/settings/service-settings.ts';
import { later } from '../../../mediators/availability/rules/free-times.ts';
import { contactKey, openContact } from '../../record/contact.ts';
import { tellParty } from '../tell-parties.ts';
import { type ComingUp, claimReminder, comingUp, receiverToRemind, sentReminders } from './queries.ts';
import { remindersDue } from './rules/when-to-remind.ts';

const job = { kind: 'job', job: 'remind' } as const;
const mostHours = 336;

/**
 * Reminds parties of their appointments, as their services set it. Signed in as `entente_reminders`: it finds ids and times,
 * and opens contact data for one message at a time. Each reminder is claimed in the transaction that puts it in the outbox,
 * so that it goes once, also when two run at once or one is killed. Gives how many went.
 */
export async function sendReminders(house: House): Promise<number> {
  const now = house.now();
  const due = await house.db.as(job, async (tx) => {
    const rows = await comingUp(tx, now, later(now, (mostHours + 24) * 60));
    const sent = await sentReminders(
      tx,
      rows.map(({ id }) => id),
    );
    return rows.flatMap((row) => dueOf(row, sent, now));
  });
  let count = 0;
  for (const one of due) if (await house.db.as(job, (tx) => remind(tx, house, one, now))) count += 1;
  return count;
}

type Due = { id: string; sequence: number; hours: readonly number[] };

function dueOf(row: ComingUp, sent: Awaited<ReturnType<typeof sentReminders>>, now: Date): Due[] {
  const { id, sequence, starts_at: starts, told_at: toldAt, zone } = row;
  const had = sent.filter((one) => one.appointment_party_id === id && one.sequence === sequence);
  const settings = serviceSettings(row.settings).reminders;
  const given = { now, sent: had.map((one) => one.hours_before) };
  const hours = remindersDue({ starts, toldAt, zone }, settings, given);
  return hours.length > 0 ? [{ id, sequence, hours }] : [];
}

/** One message for all that is due of one appointment. */
async function remind(tx: Tx, house: House, { id, sequence, hours }: Due, now: Date): Promise<boolean> {
  const row = await receiverToRemind(tx, id, sequence);
  const shredKey = row && (await house.keyStore.get(row.shred_key));
  if (!row || !shredKey) return false;
  const of = { id, caseId: row.case_id, serviceId: row.service_id, sequence, now };
  const claimed = await Promise.all(hours.map((one) => claimReminder(tx, { ...of, hours: one })));
  if (!claimed[0]) return false;
  const contact = openContact(contactKey(shredKey, house.installationKey), row.party_id, row.contact);
  const way = await tellParty(tx, house, {
    ...{ serviceId: row.service_id, language: row.language, news: 'reminder', about: row },
    party: { id: row.party_id, contact },
  });
  await audit(tx, {
    ...{ at: now, serviceId: row.service_id, caseId: row.case_id, action: 'case.reminder' },
    ...{ person: null, role: 'job', detail: { way } },
  });
  return way !== 'nobody';
}
