#!/usr/bin/env node
// `entente …` after an installation: starts the command line, which is TypeScript, on the Node that came with it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const ownNode = here('../node_modules/.bin/node');
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const program = [here('../src/app/commands/entente.ts'), ...process.argv.slice(2)];

const child = spawn(existsSync(ownNode) ? ownNode : process.execPath, ['--import', tsx, ...program], {
  stdio: 'inherit',
});
// Ctrl-C reaches the child by itself, for it is in the same foreground group.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) {
  process.on(signal, () => child.kill(signal));
}
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal ? 1 : 0);
});
