import type { Entry } from '../../entries/entry.ts';

const day = 86_400_000;

/** A service is asked twice a year whether all is still right. */
export const betweenReminders = 182 * day;
/** It is not asked while all of its facts were confirmed this lately. */
const confirmedLately = 150 * day;

/**
 * Whether the mail “still right?” may go to a service now. `lastSent` is the last one that it got, null when there was none;
 * `kept` is whether somebody keeps it without an account, who is reached also where the service shows no address.
 */
export function dueForReminder(
  entry: Pick<Entry, 'status' | 'mergedInto' | 'demo' | 'facts'>,
  lastSent: Date | null,
  { now, demo, kept }: { now: Date; demo: boolean; kept: boolean },
): boolean {
  if (entry.status !== 'listed' || entry.mergedInto) return false;
  if (!entry.facts.email && !kept) return false;
  // The services of the demo town do not exist: nobody outside it may get their mail.
  if (entry.demo && !demo) return false;
  if (lastSent && now.getTime() - lastSent.getTime() <= betweenReminders) return false;
  return Object.values(entry.facts).some(
    ({ confirmed }) => !confirmed || now.getTime() - Date.parse(confirmed.at) > confirmedLately,
  );
}
