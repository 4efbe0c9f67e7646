import { readConfig } from '../config.ts';
import type { Check } from '../doctor/check.ts';
import { checkDatabase } from '../doctor/database.ts';
import { checkMachine } from '../doctor/machine.ts';
import type { Command } from './entente.ts';

export const doctor: Command = {
  summary: 'say what is wrong with this installation, and how to mend it (--data DIR)',
  options: { data: { type: 'string' }, origin: { type: 'string' } },
  async run(options) {
    const config = readConfig(options, process.env);
    const checks = [
      ...(await checkMachine(config, process.env, new Date())),
      ...(await checkDatabase(config, () => new Date())),
    ];
    process.stdout.write(`${checks.map(line).join('\n')}\n`);
    const count = checks.filter(({ state }) => state === 'wrong').length;
    process.stdout.write(count === 0 ? '\nNothing is wrong.\n' : `\nWrong: ${count}.\n`);
    if (count > 0) process.exitCode = 1;
  },
};

const marks = { good: 'good ', note: 'note ', wrong: 'WRONG' };

const line = (check: Check): string =>
  check.state === 'good'
    ? `${marks.good}  ${check.says}`
    : `${marks[check.state]}  ${check.says}\n       → ${check.fix}`;
