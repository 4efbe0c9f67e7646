import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Mapping, targets } from '../../features/directory/exchange/import/foreign-row.ts';
import { importServices } from '../../features/directory/exchange/import/import-services.ts';
import type { Planned } from '../../features/directory/exchange/import/plan-import.ts';
import { type NoText, readText } from '../../features/directory/exchange/import/read-bytes.ts';
import type { NoList } from '../../features/directory/exchange/import/read-list.ts';
import type { Refused } from '../../platform/result.ts';
import { readConfig } from '../config.ts';
import { openHouse } from '../open-house.ts';
import type { Command } from './entente.ts';

export const importServicesCommand: Command = {
  summary:
    'read a list of services, CSV or HSDS (FILE --dry-run --source NAME --country be|nl --map COLUMN=FIELD,… or --map FILE.json)',
  options: {
    data: { type: 'string' },
    source: { type: 'string' },
    country: { type: 'string' },
    map: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  async run(options, [file]) {
    if (!file) throw new Error('Say which file: entente import-services FILE');
    const mapping = await mappingOf(options.map);
    const country = options.country === 'be' || options.country === 'nl' ? options.country : null;
    const text = await readText(file);
    if (!text.ok) throw new Error(whyNoText(file, text));
    const dryRun = options['dry-run'] === 'yes';
    const open = await openHouse(readConfig(options, process.env));
    try {
      const source = options.source ?? basename(file);
      const done = await importServices(open.house, text.value, {
        by: 'import',
        source,
        mapping,
        country,
        dryRun,
      });
      if (!done.ok) throw new Error(whyNoList(file, done));
      process.stdout.write(reportOf(done.value.planned, done.value.unused, dryRun));
    } finally {
      await open.close();
    }
  },
};

/** `municipalities=area,…` read as column=field; or a file of JSON, an object of the same. */
async function mappingOf(given: string | undefined): Promise<Mapping> {
  if (!given) return {};
  const pairs = given.endsWith('.json')
    ? Object.entries(JSON.parse(await readFile(given, 'utf8')) as Record<string, string>)
    : given.split(',').map((pair) => pair.split('=').map((word) => word.trim()));
  for (const [column, field] of pairs)
    if (!column || !targets.some((target) => target === field))
      throw new Error(`--map: “${column}=${field}” is not COLUMN=FIELD. Fields: ${targets.join(', ')}`);
  return Object.fromEntries(pairs) as Mapping;
}

const no: Record<NoText, (detail: Record<string, string | number>) => string> = {
  not_there: () => 'there is no such file',
  too_large: ({ megabytes }) =>
    `it has ${megabytes} MB; at most 50 are read. Split the list, or leave out columns.`,
  packed: () => 'it is packed (zip, gzip or a spreadsheet): unpack it, or save the sheet as CSV in UTF-8',
  wrong_encoding: ({ line }) => `line ${line} is not UTF-8: save the file as “CSV UTF-8” and try again`,
  empty: () => 'it is empty',
};

const whyNoText = (file: string, { kind, detail }: Refused<NoText>) =>
  `${file}: ${no[kind](detail ?? {})}. Nothing was written.`;

const noList: Record<NoList, (detail: Record<string, string | number>) => string> = {
  broken_table: ({ line, why }) => `the table is broken at line ${line}: ${why}`,
  broken_json: ({ why }) => `this is no JSON: ${why}`,
  no_name_column: ({ columns }) =>
    `no column holds the name. Say which with --map COLUMN=name. Columns: ${columns}`,
  unknown_column: ({ column, columns }) => `there is no column “${column}”. Columns: ${columns}`,
  no_rows: () => 'there is no row in it',
};

const whyNoList = (file: string, { kind, detail }: Refused<NoList>) =>
  `${file}: ${noList[kind](detail ?? {})}. Nothing was written.`;

const words = {
  add: 'new',
  change: 'changed',
  same: 'the same',
  elsewhere: 'known from elsewhere',
  rejected: 'rejected',
};

function reportOf(planned: readonly Planned[], unused: readonly string[], dryRun: boolean): string {
  const lines = planned.map((row) => {
    const why = row.what === 'rejected' ? `: ${row.why}` : '';
    const fields = row.what === 'change' ? ` (${Object.keys(row.facts).join(', ')})` : '';
    return [
      `line ${row.line}  ${words[row.what]}${fields}  ${row.name}${why}`,
      ...row.notes.map((note) => `         ${note}`),
    ].join('\n');
  });
  const count = (what: Planned['what']) => planned.filter((row) => row.what === what).length;
  const sum = (['add', 'change', 'same', 'rejected'] as const).map((what) => `${count(what)} ${words[what]}`);
  const left = unused.length > 0 ? `Columns that are not used: ${unused.join(', ')}\n` : '';
  const end = dryRun ? 'This was a trial: nothing was written.\n' : '';
  return `${lines.join('\n')}\n\n${planned.length} rows: ${sum.join(', ')}.\n${left}${end}`;
}
