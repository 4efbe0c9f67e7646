#!/usr/bin/env node
// `entente …`: builds what is older than its source, then starts the command line on the Node that came with it.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const ownNode = here('../node_modules/.bin/node');
const server = here('../dist/server/entente.js');

// Where nothing may be written, as in a folder of the system, the sources run as they are.
const built = await import('./build.js').then(
  () => true,
  () => false,
);
const onOwnNode = !existsSync(ownNode) || realpathSync(ownNode) === process.execPath;

if (built && onOwnNode) {
  await import(pathToFileURL(server).href);
} else {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const program = built ? [server] : ['--import', tsx, here('../src/app/commands/entente.ts')];
  const node = existsSync(ownNode) ? ownNode : process.execPath;
  const child = spawn(node, [...program, ...process.argv.slice(2)], { stdio: 'inherit' });
  // Ctrl-C reaches the child by itself, for it is in the same foreground group.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
  });
}
