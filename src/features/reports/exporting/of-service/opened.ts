import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { SealBroken } from '../../../../platform/vault/seal.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { openServiceKeys } from '../../../accounts/service-keys/service-keys.ts';
import { requestsOf } from '../../../partners/judicial/record/queries.ts';
import { openRequest, readItems } from '../../../partners/judicial/record/request-record.ts';
import { openLetter } from '../../../partners/messages/letters.ts';
import { openLaid } from '../../importing/lay-ready.ts';
import { type ReportKey, readWords } from '../../words/report-words.ts';
import type { RowOf } from '../files.ts';
import type { Problem } from '../problem.ts';
import { partnerLetters, waitingLists, wordsKept } from './queries.ts';

type Found<Row> = { rows: Row[]; problems: Problem[] };

/** The letters between the service and its partners, opened. */
export async function lettersOfPartners(
  tx: Tx,
  house: House,
  who: AtWork,
): Promise<RowOf<'partner-letters.csv'>[]> {
  const letters = await partnerLetters(tx, who.service.id);
  return letters.map(({ sealed, ...letter }) => ({
    ...letter,
    text: openLetter(house, { id: letter.id, sealed }),
  }));
}

/** What stands in the dossiers for magistrates; one that no key of this coordinator opens is a problem. */
export async function itemsOfRequests(tx: Tx, who: AtWork): Promise<Found<RowOf<'judicial-requests.csv'>>> {
  const found: Found<RowOf<'judicial-requests.csv'>> = { rows: [], problems: [] };
  for (const { id: request } of await requestsOf(tx, who.service.id)) {
    const items = await orProblem(async () => {
      const open = await openRequest(tx, who, request);
      return open && (await readItems(tx, open));
    });
    if ('why' in items)
      found.problems.push({ case: '', what: 'judicial_request', id: request, why: items.why });
    else
      for (const { id, content, authorId, writtenAt } of items.opened)
        found.rows.push({
          ...{ request, id, kind: content.kind, written_at: writtenAt, author_id: authorId, content },
        });
  }
  return found;
}

/** What was opened; or why not: there is no key for it, or it was bent. */
async function orProblem<T>(
  open: () => Promise<T | null> | T | null,
): Promise<{ opened: T } | Pick<Problem, 'why'>> {
  try {
    const opened = await open();
    return opened === null ? { why: 'no_key' } : { opened };
  } catch (error) {
    if (error instanceof SealBroken) return { why: 'damaged' };
    throw error;
  }
}

/** The words that were kept for reports, opened. */
export async function wordsOfReports(tx: Tx, who: AtWork): Promise<RowOf<'report-words.csv'>[]> {
  const rows: RowOf<'report-words.csv'>[] = [];
  for (const kept of await wordsKept(tx, who.service.id)) {
    const { kind, scope, from_day: from, until_day: until } = kept;
    const { words } = await readWords(tx, who, { kind, scope, period: { from, until } } as ReportKey);
    rows.push({ ...kept, words });
  }
  return rows;
}

/** Old lists that wait, row by row. */
export async function rowsOfWaitingLists(tx: Tx, who: AtWork): Promise<Found<RowOf<'waiting-lists.csv'>>> {
  const found: Found<RowOf<'waiting-lists.csv'>> = { rows: [], problems: [] };
  const own = { memberId: who.memberId, serviceId: who.service.id, keys: who.keys };
  const keys = await openServiceKeys(tx, own);
  for (const waiting of await waitingLists(tx, who.service.id)) {
    const { id: list } = waiting;
    const table = await orProblem(() => openLaid(waiting, keys));
    if ('why' in table) found.problems.push({ case: '', what: 'waiting_list', id: list, why: table.why });
    else
      for (const [at, { heads, rows }] of [table.opened].flat().entries()) {
        const sheet = at + 1;
        found.rows.push({ list, sheet, line: 0, cells: heads });
        for (const { line, cells } of rows) found.rows.push({ list, sheet, line, cells });
      }
  }
  return found;
}
