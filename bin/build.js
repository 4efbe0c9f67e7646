// Builds what browsers load and the server, where a source is newer than what was built. A start that finds all built loads no builder.
import { execFileSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const changedAt = (file) => statSync(root + file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const sources = ['src/**', 'db/*.ts', 'db/*/*.ts', 'vite.config.ts', 'package-lock.json'];
const newest = Math.max(...globSync(sources, { cwd: root }).map(changedAt));

const build = (...options) =>
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...options],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );

if (changedAt('dist/ui/manifest.json') < newest) build();
if (changedAt('dist/server/entente.js') < newest) build('--ssr');
