import { readFile } from 'node:fs/promises';
import {
  layByOperator,
  type NotLaid,
  type SheetByOperator,
} from '../../features/reports/importing/lay-by-operator.ts';
import { sayWrong } from '../../features/reports/importing/say-wrong.ts';
import { importTexts } from '../../features/reports/importing/texts.ts';
import type { Command } from './entente.ts';
import { installationOptions, onInstallation } from './on-installation.ts';

export const importCases: Command = {
  summary:
    'lay an old list of cases, xlsx or CSV, ready for a service (FILE --service SLUG --dry-run); ends with 3 where rows need explaining',
  options: { ...installationOptions, service: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  async run(options, [file]) {
    const { service } = options;
    if (!file || !service)
      throw new Error('Say which file and service: entente import-cases FILE --service SLUG');
    const bytes = new Uint8Array(await readFile(file));
    const dryRun = options['dry-run'] === 'yes';
    const done = await onInstallation(options, (at) => layByOperator(at, service, bytes, { dryRun }));
    if (!done.ok) throw new Error(whyNot(done.kind, service));
    const lines = [
      ...done.value.flatMap(sayRows),
      dryRun
        ? 'Nothing was written.'
        : 'The list lies ready, sealed to the service. A coordinator finds it at /imports, says what is missing, and takes it in.',
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    if (done.value.some(({ wrong }) => wrong.length > 0)) process.exitCode = 3;
  },
};

const sayRows = ({ name, columns, rows, ready, wrong }: SheetByOperator): string[] => [
  `${name && `${name}: `}${rows} rows, of which ${ready} can be read as they are.`,
  ...Object.entries(columns).map(([head, field]) => `  ${head || '–'}: ${field || 'not read'}`),
  ...wrong.flatMap(({ line, wrong: all }) => all.map((one) => `row ${line}: ${sayWrong(one, 'en')}`)),
];

const whyNot = (kind: NotLaid, slug: string): string =>
  kind === 'no_service' ? `No service has the address “${slug}”` : importTexts('en')(kind);
