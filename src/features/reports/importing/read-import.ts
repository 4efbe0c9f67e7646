import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { Spreadsheet } from '../../../platform/spreadsheets/spreadsheet.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { openServiceKeys } from '../../accounts/service-keys/service-keys.ts';
import { codesOf } from '../../cases/codes/service-codes.ts';
import { localDay } from '../../cases/rules/working-days.ts';
import { type Account, accountFor } from './account-for.ts';
import { openLaid } from './lay-ready.ts';
import { casesOfImport, lockImport, mappingOf } from './queries.ts';
import type { Columns, Mapping } from './rules/fields.ts';
import { findHeads, knownHeads } from './rules/find-heads.ts';

/** A list, and which of its sheets; without one, that of which most columns are known. */
export type OfList = { id: string; sheet?: number | undefined };

/** A list as its coordinator sees it; `account` is null once it was taken in, or when he cannot open it. */
export type ImportSeen = {
  id: string;
  madeAt: Date;
  waits: boolean;
  cases: number;
  /** Of all its sheets with rows, and which of them the account is for. */
  sheets: { name: string; rows: number }[];
  sheet: number;
  account: Account | null;
};

export const asMember = <T>(house: House, who: AtWork, work: (tx: Tx) => Promise<T>): Promise<T> =>
  house.db.as({ kind: 'member', memberId: who.memberId }, work);

/** One list with what would become of the rows of one of its sheets; null when the service has none of that id. */
export function readImport(
  house: House,
  who: AtWork,
  { id, sheet: asked }: OfList,
): Promise<ImportSeen | null> {
  return asMember(house, who, async (tx) => {
    const row = await lockImport(tx, who.service.id, id);
    if (!row) return null;
    const own = { memberId: who.memberId, serviceId: who.service.id, keys: who.keys };
    const laid = row.sealed ? openLaid(row, await openServiceKeys(tx, own)) : null;
    const seen = { id, madeAt: row.made_at, waits: row.sealed !== null, cases: await casesOfImport(tx, id) };
    if (!laid) return { ...seen, sheets: [], sheet: 0, account: null };
    const said = await mappingOf(tx, who.service.id, house.now());
    const tables = laid.map((table) => findHeads(table, said.columns));
    const sheet = asked !== undefined && asked < tables.length ? asked : bestOf(tables, said.columns);
    return {
      ...{ ...seen, sheet },
      sheets: tables.map(({ name, rows }) => ({ name, rows: rows.length })),
      account: await accountOf(tx, house, who, { table: tables[sheet], said }),
    };
  });
}

type Said = Mapping & { salt: Uint8Array };

async function accountOf(
  tx: Tx,
  house: House,
  { service }: AtWork,
  { table, said }: { table: Spreadsheet | undefined; said: Said },
): Promise<Account | null> {
  const today = localDay(house.now(), service.timeZone);
  return table
    ? accountFor(tx, table, said, { serviceId: service.id, codes: codesOf(service), today })
    : null;
}

function bestOf(tables: readonly Spreadsheet[], said: Columns): number {
  const known = tables.map(({ heads }) => knownHeads(heads, said));
  return known.indexOf(Math.max(...known));
}
