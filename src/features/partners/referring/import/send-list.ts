import type { House } from '../../../../platform/house.ts';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import { useOnce } from '../../../cases/steps/queries.ts';
import { openPeople } from '../../my-referrals/open-people.ts';
import type { Station } from '../read-station.ts';
import { senderAt } from '../refer-by-account.ts';
import { personOf, sendReferral } from '../send-referral.ts';
import { sentOn, usedOf } from './queries.ts';
import type { Row } from './read-list.ts';
import { sameAsSent, tokenOf } from './same-as.ts';

type Ready = Extract<Row, { kind: 'ready' }>;

/** So many are sent in one request, so that no browser waits for long. */
export const portion = 50;

/** The lines of those who were sent today already: from a list, or by any other way as the system has them. */
export async function sentToday(
  house: House,
  { memberId }: MemberVisitor,
  station: Station,
  rows: readonly Ready[],
): Promise<Set<number>> {
  const marks = new Map(
    rows.flatMap((row) => tokensOf(house, station, row).map((token) => [token, row.line])),
  );
  const { used, there } = await house.db.as({ kind: 'member', memberId }, async (tx) => ({
    used: await usedOf(tx, [...marks.keys()]),
    there: await sentOn(tx, station.seat.id, station.day),
  }));
  const known = new Set((await openPeople(house, there)).flatMap(({ who }) => sameAsSent(who)));
  const again = rows.filter(({ resident }) => sameAsSent(personOf(resident)).some((key) => known.has(key)));
  return new Set([...[...used].map((token) => marks.get(token) as number), ...again.map(({ line }) => line)]);
}

/**
 * Sends these rows, each in its own transaction: what broke off goes on where it stopped when the list is sent again, for whom
 * was sent today is not sent twice. The team hears once of the whole list.
 */
export async function sendRows(
  house: House,
  member: MemberVisitor,
  station: Station,
  { rows, first }: { rows: readonly Ready[]; first: boolean },
): Promise<{ sent: number; before: number }> {
  const sender = senderAt(station, member, null, 'csv');
  const count = { sent: 0, before: 0 };
  const today = await sentToday(house, member, station, rows);
  for (const row of rows) {
    if (today.has(row.line)) {
      count.before += 1;
      continue;
    }
    const quietly = !first || count.sent > 0;
    const sent = await house.db.as({ kind: 'public' }, async (tx) => {
      for (const token of tokensOf(house, station, row))
        if (!(await useOnce(tx, token, house.now()))) return false;
      const done = await sendReferral(tx, house, sender, row.resident, {
        day: station.day,
        quietly,
      });
      if (!done.ok) throw new Error('A service that was open has closed while a list was sent');
      return true;
    });
    count[sent ? 'sent' : 'before'] += 1;
  }
  return count;
}

const tokensOf = (house: House, { seat, day }: Station, { keys }: Ready): string[] =>
  keys.map((key) => tokenOf(house.installationKey, { organisationId: seat.id, day }, key));
