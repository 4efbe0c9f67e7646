import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { packStream, type StreamedEntry } from '../../../platform/spreadsheets/pack-stream.ts';
import { SealBroken } from '../../../platform/vault/seal.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { bytesOf } from '../../cases/files/attach-file.ts';
import { allLanguages } from '../../cases/letters/making/open-desk.ts';
import { senderOf } from '../../cases/letters/rules/sender.ts';
import { senderRow } from '../../cases/letters/sender/queries.ts';
import { addedLanguages } from '../../cases/letters/templates/queries.ts';
import { readSurveys } from '../../surveys/figures/read-surveys.ts';
import { setsOf } from '../../surveys/sets/queries.ts';
import { type CaseOpened, type Letterhead, openCase } from './a-case/open-case.ts';
import type { RowOf } from './files.ts';
import { addTables } from './of-service/add-tables.ts';
import { takeDocuments } from './of-service/documents.ts';
import { publishedReport, publishedReports, settingsOf } from './of-service/queries.ts';
import type { Problem } from './problem.ts';
import { casesToExport } from './queries.ts';
import { readme } from './readme.ts';
import { zipNames } from './rules/zip-names.ts';
import { type Book, openBook } from './writing/book.ts';

const asMember = <T>(house: House, who: AtWork, work: (tx: Tx) => Promise<T>): Promise<T> =>
  house.db.as({ kind: 'member', memberId: who.memberId }, work);

/**
 * All of a service’s own data as a ZIP in pieces: its cases opened with this coordinator’s keys, every other table that he may
 * read, files, reports, the whole once more as JSON, and a README that says what each file and column holds. It is made case by
 * case while it is sent; before the first piece the trail says who takes it, and then which case was read.
 */
export async function exportService(house: House, who: AtWork): Promise<AsyncGenerator<Uint8Array>> {
  const cases = await asMember(house, who, async (tx) => {
    const found = await casesToExport(tx, who);
    await audit(tx, {
      ...{ at: house.now(), serviceId: who.service.id, action: 'service.export', role: 'coordinator' },
      ...{ person: { id: who.memberId, name: who.name }, detail: { cases: found.length } },
    });
    return found;
  });
  return packStream(entriesOf(house, who, cases));
}

async function* entriesOf(
  house: House,
  who: AtWork,
  cases: readonly { id: string; number: string }[],
): AsyncGenerator<StreamedEntry> {
  const at = house.now();
  const { id: _id, codes: _codes, ...service } = who.service;
  const book = await openBook({ format: 'entente-service', version: 2, exportedAt: at, service });
  const problems: Problem[] = [];
  const nameOf = zipNames();
  const head = await letterhead(house, who);
  for (const { id, number } of cases) {
    const opened = await openCase(house, who, number, head);
    if (opened.ok) yield* takeAlong(house, who, { number, opened: opened.value }, { book, problems, nameOf });
    else problems.push({ case: number, what: 'case', id, why: opened.kind });
  }
  yield* ofReports(house, who, nameOf);
  const numbers = new Map(cases.map(({ id, number }) => [id, number]));
  const documents: RowOf<'documents.csv'>[] = [];
  yield* takeDocuments(house, who, { rows: documents, problems, nameOf });
  const others = await addTables(house, who, book, { numbers, problems, documents });
  yield* await book.finish();
  const words = readme(who.service, { at, until: house.now() }, others);
  yield { name: 'README.md', bytes: new TextEncoder().encode(words) };
}

type Taking = { book: Book; problems: Problem[]; nameOf: ReturnType<typeof zipNames> };

/** The files of a case one after the other, and then its rows: a row says where its file lies. */
async function* takeAlong(
  house: House,
  who: AtWork,
  { number, opened }: { number: string; opened: CaseOpened },
  { book, problems, nameOf }: Taking,
): AsyncGenerator<StreamedEntry> {
  const { rows, files } = opened;
  problems.push(...opened.problems);
  for (const file of files) {
    const { name, type, size, how, note } = file.content;
    const bytes = await bytesOrNull(house, who, file);
    const path = bytes ? nameOf(['files', number, file.place], name) : '';
    rows['files.csv'].push({
      ...{ case: number, item: file.id, place: file.place, path, name, type, bytes: size, how, note },
    });
    if (bytes) yield { name: path, bytes };
    else problems.push({ case: number, what: 'file', id: file.id, why: 'damaged' });
  }
  await book.addCase(rows);
}

/** Null where a chunk is missing or was changed, or the case was forgotten meanwhile. */
async function bytesOrNull(
  house: House,
  who: AtWork,
  { id, content }: CaseOpened['files'][number],
): Promise<Uint8Array | null> {
  try {
    const bytes = await asMember(house, who, (tx) => bytesOf(tx, id, content));
    return bytes.length === content.size ? bytes : null;
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

const letterhead = (house: House, who: AtWork): Promise<Letterhead> =>
  asMember(house, who, async (tx) => {
    const { facts, ...service } = await senderRow(tx, who.service.id);
    return {
      sender: senderOf(service, facts),
      languages: allLanguages(await addedLanguages(tx, who.service.id)),
    };
  });

/** What is JSON by nature: what the service is, what it asks parties and what they said as far as it may be seen, its reports. */
async function* ofReports(
  house: House,
  who: AtWork,
  nameOf: Taking['nameOf'],
): AsyncGenerator<StreamedEntry> {
  const json = (name: string, value: unknown): StreamedEntry => ({
    name,
    bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`),
  });
  yield json('service.json', await asMember(house, who, (tx) => settingsOf(tx, who.service.id)));
  const seen = await readSurveys(house, who);
  const sets = await asMember(house, who, (tx) => setsOf(tx, who.service.id));
  const asked = sets.map(({ version, questions, made_at }) => ({ version, questions, made_at }));
  yield json('surveys.json', { smallest: seen.smallest, questionSets: asked, periods: seen.periods });
  for (const id of await asMember(house, who, (tx) => publishedReports(tx, who.service.id))) {
    const report = await asMember(house, who, (tx) => publishedReport(tx, id));
    if (!report) continue;
    const { from_day, kind, scope, version } = report;
    yield json(nameOf(['reports'], `${from_day} ${kind} ${scope} v${version}.json`), report);
  }
}
