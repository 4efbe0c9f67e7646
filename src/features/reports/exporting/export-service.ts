import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { pack } from '../../../platform/spreadsheets/pack.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { inTable } from '../../directory/exchange/formula.ts';
import { type FileName, files } from './files.ts';
import { type Gathered, gather } from './gather.ts';
import { type OtherTable, otherTables, rowsOfService } from './queries.ts';

// What the files above say already, and what is only keys or only of the machine.
const said = [
  ...[
    'cases',
    'party',
    'party_hash',
    'party_code',
    'party_standing',
    'compartment',
    'compartment_grant',
    'item',
  ],
  ...['case_event', 'agreement_line', 'case_milestone', 'home', 'case_import', 'imported_case'],
].map((name) => `confidential.${name}`);
// What parties answered is shown above a floor alone, in the reports; what opens a page for guests is nobody’s data.
const ofReports = [
  'survey_batch',
  'survey_spent',
  'guest_link',
  'guest_code',
  'guest_session',
  'guest_page',
].map((name) => `reporting.${name}`);
const ofTheMachine = ['session', 'service_key', 'invitation', 'import_mapping'].map(
  (name) => `identity.${name}`,
);

/**
 * All of a service’s own data as a ZIP: its cases opened with this coordinator’s keys, every other table that he may read,
 * the whole once more as JSON, and a README that says what each file and column holds. The trail says who took it.
 */
export function exportService(house: House, who: AtWork): Promise<Uint8Array> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const gathered = await gather(tx, house, who);
    const others = await otherTables(tx, [...said, ...ofReports, ...ofTheMachine]);
    const rows = new Map<OtherTable, Record<string, string | null>[]>();
    for (const table of others) rows.set(table, await rowsOfService(tx, table, who.service.id));
    const cases = gathered['cases.csv'].length;
    await audit(tx, {
      at: house.now(),
      serviceId: who.service.id,
      action: 'service.export',
      person: { id: who.memberId, name: who.name },
      role: 'coordinator',
      detail: { cases },
    });
    return packed(house, who, gathered, rows);
  });
}

function packed(
  house: House,
  { service }: AtWork,
  gathered: Gathered,
  others: ReadonlyMap<OtherTable, Record<string, string | null>[]>,
): Uint8Array {
  const filled = [...others].filter(([, rows]) => rows.length > 0);
  const { id: _id, ...about } = service;
  const everything = {
    ...{ format: 'entente-service', version: 1, exportedAt: house.now(), service: about, ...gathered },
    others: Object.fromEntries(filled.map(([table, rows]) => [`${table.schema}.${table.name}`, rows])),
  };
  return pack(
    [
      [
        'README.md',
        readme(
          service.name,
          house.now(),
          filled.map(([table]) => table),
        ),
      ],
      ...(Object.keys(files) as FileName[]).map((name) => [
        name,
        csv(Object.keys(files[name].columns), gathered[name]),
      ]),
      ...filled.map(([table, rows]) => [
        `other/${table.schema}.${table.name}.csv`,
        csv(
          table.columns.map(({ name }) => name),
          rows,
        ),
      ]),
      ['everything.json', JSON.stringify(everything, null, 1)],
    ].map(([name = '', text = '']) => ({ name, bytes: new TextEncoder().encode(text) })),
  );
}

/** Commas, quotes where they are needed, a mark for Excel; what a spreadsheet would take for a formula has an apostrophe before it. */
function csv(heads: readonly string[], rows: readonly object[]): string {
  const lines = rows.map((row) =>
    heads.map((head) => cell((row as Record<string, unknown>)[head])).join(','),
  );
  return `\ufeff${[heads.join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(value: unknown): string {
  const text = inTable(textOf(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function readme(name: string, at: Date, others: readonly OtherTable[]): string {
  const file = ([called, { about, columns }]: [string, { about: string; columns: object }]) =>
    [
      `## ${called}`,
      '',
      about,
      '',
      ...Object.entries(columns).map(([column, words]) => `- \`${column}\`: ${words}`),
    ].join('\n');
  const other = ({ schema, name: table, columns, sealed }: OtherTable) =>
    [
      `### other/${schema}.${table}.csv`,
      '',
      ...columns.map((column) => `- \`${column.name}\`: ${column.type}`),
      ...(sealed.length > 0 ? ['', `Left out, because it is sealed: ${sealed.join(', ')}.`] : []),
    ].join('\n');
  return [
    `# ${name}`,
    `All data of this service, exported from Entente on ${at.toISOString()}.`,
    'CSV files are UTF-8 with commas. Instants are ISO 8601 in UTC. A cell that a spreadsheet would take for a formula has an apostrophe before it. `everything.json` holds the same once more, without those apostrophes. The bytes of files that were added to a case are not in it, only their names; neither is what parties answered when they were asked what they thought of it, which is counted in the reports.',
    'These are personal data of people in conflict, in clear. Whoever has this file has all of it: keep it encrypted, and delete it when it has served.',
    ...Object.entries(files).map(file),
    '## Other tables',
    'As the database has them, one file a table; empty ones are left out.',
    ...others.map(other),
    '',
  ].join('\n\n');
}
