import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/** Builds the styles and islands into dist/ui, unless what lies there is newer than every source. */
export async function buildUi(root: string): Promise<void> {
  const sources = globSync(
    ['src/**/*.{css,woff2}', 'src/ui/**/*.ts', 'src/**/*.island.ts', 'vite.config.ts'],
    {
      cwd: root,
    },
  );
  const changed = (file: string): number =>
    statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (changed('dist/ui/manifest.json') > Math.max(...sources.map(changed))) return;
  await build({ root, logLevel: 'warn' });
}
