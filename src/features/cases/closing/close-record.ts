import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { publicServiceKey } from '../../accounts/service-keys/queries.ts';
import type { CaseRowRead } from '../queries.ts';
import type { Holder } from '../record/compartment-keys.ts';
import type { Item } from '../record/content.ts';
import { partiesIn } from '../record/parties/parties.ts';
import { partyHolders } from '../record/parties/readers.ts';
import { type OpenRecord, readItems, renewKeys, takeGrants } from '../record/record.ts';
import { countAtClosing, endMediators, lastClosing } from './queries.ts';

/**
 * What closing means for the record: the mediators' access and keys end, new keys are made for who stays (the service,
 * the parties in their own places), and the sealed reasons become counts that belong to no case.
 */
export async function closeRecord(
  tx: Tx,
  house: House,
  record: OpenRecord,
  row: CaseRowRead,
  now: Date,
): Promise<void> {
  // What stood there when the case was closed before was counted then.
  const before = await lastClosing(tx, row.id, now);
  const items = (await readItems(tx, record)).filter((item) => !before || item.writtenAt > before);
  for (const count of countsIn(items)) {
    await countAtClosing(tx, { service_id: row.service_id, quarter: quarterOf(now), ...count });
  }
  await endMediators(tx, row.id, now);
  await takeGrants(tx, row.id, 'member');
  const key = await publicServiceKey(tx, row.service_id);
  if (!key) throw new Error('A service that closes a case has a key');
  const service: Holder = { kind: 'service', id: key.id, publicKey: key.public_key };
  const parties = await partiesIn(tx, house, row.id, record.shredKey);
  await renewKeys(tx, record, (compartment) => [service, ...partyHolders(parties, compartment)]);
}

/** The sealed codes of a case, each once, as counter rows. */
function countsIn(items: Item[]): { list: string; code: string }[] {
  const codes = items.flatMap(({ content }) => {
    if (content.kind === 'decline' || content.kind === 'not_suitable')
      return [`${content.kind} ${content.reason}`];
    return content.kind === 'complexity' ? content.flags.map((flag) => `complexity ${flag}`) : [];
  });
  return [...new Set(codes)].map((code) => {
    const [list = '', rest = ''] = code.split(' ');
    return { list, code: rest };
  });
}

/** `2026-Q4`, by the clock on the wall: it is the same in both countries. */
function quarterOf(now: Date): string {
  const [year = '', month = ''] = now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' }).split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}
