import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { newLinkToken } from '../../../accounts/invitations/link-token.ts';
import { openWords, plainEmail } from '../../contributing/keeping/keeper-email.ts';
import { naming } from '../../contributing/naming.ts';
import { theDirectory } from '../../directory.ts';
import type { Entry } from '../../entries/entry.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { betweenReminders, dueForReminder } from './due-for-reminder.ts';
import { keepersToRemind, keptEntries, lastReminders, takeForReminder } from './queries.ts';
import { reminderMail } from './reminder-mail.ts';

/** The purpose of a link in a mail “still right?”: a token for one thing opens no other. */
export const reminderPurpose = 'still_right';

const lasts = 60 * 86_400_000;
const job = { kind: 'job', job: 'remind_services' } as const;

/**
 * Sends the mail “still right?” to the services whose turn it is, those first that waited longest, at most `most` of them.
 * Each goes in its own transaction with the note that it went: killed anywhere, none gets it twice. Gives how many went.
 * `house.db` is signed in as entente_directory; municipalities are named from `places`.
 */
export async function remindServices(house: House, places: Gazetteer, most = 100): Promise<number> {
  const now = house.now();
  const { listed } = await theDirectory(house);
  const last = await house.db.as(job, lastReminders);
  const kept = await house.db.as(job, keptEntries);
  const sentTo = (entry: Entry) => last.get(entry.id) ?? null;
  const due = listed
    .filter((entry) =>
      dueForReminder(entry, sentTo(entry), { now, demo: house.demo, kept: kept.has(entry.id) }),
    )
    .sort((a, b) => (sentTo(a)?.getTime() ?? 0) - (sentTo(b)?.getTime() ?? 0) || (a.id < b.id ? -1 : 1));
  let sent = 0;
  for (const entry of due.slice(0, most)) if (await remind(house, places, entry)) sent += 1;
  return sent;
}

/** One note and one link for all who get it: the address that everybody sees, and those who keep the entry. */
async function remind(house: House, places: Gazetteer, entry: Entry): Promise<boolean> {
  const now = house.now();
  const { token, hash } = newLinkToken(reminderPurpose);
  const expires = new Date(now.getTime() + lasts);
  const before = new Date(now.getTime() - betweenReminders);
  return house.db.as(job, async (tx) => {
    if (!(await takeForReminder(tx, { entryId: entry.id, tokenHash: hash, now, expires, before })))
      return false;
    for (const { to, language, keeps } of await readersOf(tx, house, entry)) {
      const link = `${house.origin}/${language}/still-right/${token}${keeps ? '?keep' : ''}`;
      const mail = reminderMail(entry, { language, link, keeps, expires, name: naming(places, language) });
      await queueMail(tx, house, { to, ...mail, serviceId: null });
    }
    return true;
  });
}

/** Who gets the mail; `keeps` who keeps the entry, so that his address need not stand in it. */
type Reader = { to: string; language: Language; keeps: boolean };

async function readersOf(tx: Tx, house: House, entry: Entry): Promise<Reader[]> {
  const keepers = (await keepersToRemind(tx, entry.id)).map((keeper) => ({
    to: openWords(house, keeper.sealed_email, `keeper:${keeper.id}`),
    language: keeper.language,
    keeps: true,
  }));
  const own = { to: entry.facts.email?.value ?? '', language: entry.language, keeps: false };
  const byAddress = new Map([own, ...keepers].map((reader) => [plainEmail(reader.to), reader]));
  return [...byAddress.values()].filter(({ to }) => /^\S+@\S+$/.test(to));
}
