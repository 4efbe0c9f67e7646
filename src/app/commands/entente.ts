import { parseArgs } from 'node:util';
import { backup } from './backup.ts';
import { createServiceCommand } from './create-service.ts';
import { demo } from './demo.ts';
import { doctor } from './doctor.ts';
import { exportServiceCommand } from './export-service.ts';
import { forget } from './forget.ts';
import { harvest } from './harvest.ts';
import { importCases } from './import-cases.ts';
import { importGeo } from './import-geo.ts';
import { importServiceCommand } from './import-service.ts';
import { importServicesCommand } from './import-services.ts';
import { inviteCommand } from './invite.ts';
import { migrateOnly } from './migrate.ts';
import { resetLink } from './reset-link.ts';
import { restore } from './restore.ts';
import { rotateKeysCommand } from './rotate-keys.ts';
import { start } from './start.ts';
import { verifyAudit } from './verify-audit.ts';

/** A sub-command of the operator: its options are what stood behind `--`. */
export type Command = {
  summary: string;
  options: Record<string, { type: 'string' | 'boolean' }>;
  run(options: Record<string, string | undefined>, words: string[]): Promise<void>;
};

const commands: Record<string, Command> = {
  start,
  demo,
  migrate: migrateOnly,
  'import-geo': importGeo,
  'import-cases': importCases,
  'verify-audit': verifyAudit,
  backup,
  restore,
  'rotate-keys': rotateKeysCommand,
  'export-service': exportServiceCommand,
  'import-service': importServiceCommand,
  doctor,
  'reset-link': resetLink,
  'create-service': createServiceCommand,
  invite: inviteCommand,
  'import-services': importServicesCommand,
  harvest,
  forget,
};

function usage(): string {
  const lines = Object.entries(commands).map(([name, command]) => `  ${name.padEnd(16)}${command.summary}`);
  return ['entente <command> [--options]', '', ...lines, ''].join('\n');
}

async function main([name = 'help', ...rest]: string[]): Promise<void> {
  const command = commands[name];
  if (!command) {
    process.stdout.write(usage());
    process.exitCode = name === 'help' || name === '--help' ? 0 : 2;
    return;
  }
  const { values, positionals } = parseArgs({ args: rest, options: command.options, allowPositionals: true });
  const options = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      value === true ? 'yes' : (value as string | undefined),
    ]),
  );
  await command.run(options, positionals);
}

main(process.argv.slice(2)).catch((error: Error) => {
  // A plain sentence for the operator; the whole story only when he asks for it.
  process.stderr.write(`entente: ${process.env.ENTENTE_DEBUG ? error.stack : error.message}\n`);
  process.exitCode = 1;
});
