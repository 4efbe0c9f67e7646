import type { AtWork } from '../../src/features/accounts/access/who-may.ts';
import { layReady } from '../../src/features/reports/importing/lay-ready.ts';
import { readImport } from '../../src/features/reports/importing/read-import.ts';
import { takeInList } from '../../src/features/reports/importing/take-in-list.ts';
import type { House } from '../../src/platform/house.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import { isoDay } from '../../src/ui/dates.ts';
import { granted } from './settle.ts';

const heads = [
  ...['nr', 'datum', 'eerste contact', 'gesprek 1e partij', 'datum resultaat', 'afgesloten'],
  ...['klacht', 'verwijzer', 'resultaat', 'wijk', 'naam', 'buur'],
];

// Each list goes round by a step of its own, so that no two columns keep pace.
const subjects = 'NOISE NOISE GARDEN NOISE PARKING NOISE BOUNDARY PETS NOISE GARDEN WASTE'.split(' ');
const senders = 'SELF POLICE SELF HOUSING SELF MUNI POLICE'.split(' ');
const ends = (
  'AGREEMENT B_REFUSED ADVICE_OK SHUTTLE_OK AGREEMENT B_NOT_REACHED RELATION ' +
  'AGREEMENT NO_RESULT SHUTTLE_OK ADVICE_OK B_REFUSED AGREEMENT'
).split(' ');
const surnames = 'Kattekop Zonnehoed Merelslag Rietzanger Duinpan Wolkenveld Bruggink Appelhof'.split(' ');
const around = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

type List = { districts: readonly string[]; months: number; aMonth: number };

/** Cases that a list on paper still knew: so many a month, until the end of the last quarter. */
function rowsOf({ districts, months, aMonth }: List, today: string): string[][] {
  const until = quarterBegan(today).getTime();
  const apart = (30.4 * day) / aMonth;
  return Array.from({ length: months * aMonth }, (_, at) => {
    const asked = until - (months * aMonth - at) * apart - (at % 3) * day;
    const outcome = around(ends, at);
    const talked = !['ADVICE_OK', 'B_REFUSED', 'B_NOT_REACHED'].includes(outcome);
    const took = talked ? 48 + ((at * 7) % 40) : 16 + (at % 12);
    const closed = Math.min(asked + took * day, Date.parse(today) - day);
    const on = (days: number) => isoDay(new Date(Math.min(asked + days * day, closed)), 'Europe/Brussels');
    return [
      ...[`L${at + 1}`, on(0), on(1 + ((at * 3) % 6)), on(8 + (at % 9))],
      ...[talked ? on(26 + ((at * 5) % 14)) : '', on(90)],
      ...[around(subjects, at), around(senders, at), outcome, around(districts, at * 5 + (at % 4))],
      ...[`${around(surnames, at)} ${at + 1}`, `${around(surnames, at + 3)} ${at + 101}`],
    ];
  });
}

const day = 86_400_000;
const quarterBegan = (today: string): Date =>
  new Date(Date.UTC(Number(today.slice(0, 4)), Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3, 1, 9));

/** Both services kept a list before they came here: theirs became cases, and the first has another one lying ready. */
export async function bringInOldLists(house: House, first: AtWork, second: AtWork): Promise<void> {
  const today = isoDay(house.now(), first.service.timeZone);
  const months = 9 + Number(today.slice(5, 7));
  const city = ['Centrum', 'Havenkwartier', 'Hoogveld', 'Molenberg', 'Parkwijk', 'Stationswijk'];
  await bringIn(house, first, rowsOf({ districts: city, months, aMonth: 5 }, today));
  const village = { districts: ['Bloemenbuurt', 'Polder', 'Duinrand'], months, aMonth: 4 };
  await bringIn(house, second, rowsOf(village, today));
  await lay(house, first, [
    [
      'P1',
      '14-02-2024',
      '16-02-2024',
      '',
      '',
      '20-03-2024',
      'Geluid',
      'politie',
      'praatje gehad',
      'Centrum',
      'Roodborst',
      '',
    ],
    ['P2', '30-02-2024', '', '', '', '', 'Huisdieren', 'politie', '', 'Parkwijk', 'Winterkoning', ''],
  ]);
}

async function bringIn(house: House, by: AtWork, rows: string[][]): Promise<void> {
  const id = await lay(house, by, rows);
  let left = 1;
  while (left > 0) left = (await takeInList(house, by, { id }))?.left ?? 0;
  const seen = await readImport(house, by, { id });
  if (seen?.cases !== rows.length) throw new Error(`Of an old list ${rows.length} rows came ${seen?.cases}`);
}

async function lay(house: House, by: AtWork, rows: string[][]): Promise<string> {
  const id = randomId();
  const laid = { id, serviceId: by.service.id, madeBy: by.memberId, now: house.now() };
  const kept = rows.map((cells, at) => ({ line: at + 2, cells }));
  const sheet = { name: '', heads, headLine: 1, rows: kept, since1904: false };
  granted(await house.db.as({ kind: 'member', memberId: by.memberId }, (tx) => layReady(tx, laid, [sheet])));
  return id;
}
