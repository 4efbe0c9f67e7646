import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSources, type Source } from './read-imports.ts';
import { type Broken, brokenRules } from './rules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The sources of this project and every import rule that they break. */
export function checkProject(): { sources: Source[]; broken: Broken[] } {
  const { dependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const sources = readSources(root, ['src', 'db', 'test', 'e2e', 'bench']);
  return { sources, broken: brokenRules(sources, Object.keys(dependencies)) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { sources, broken } = checkProject();
  for (const { rule, file, why } of broken) console.error(`${file}: ${rule}: ${why}`);
  console.log(`Import rules: ${sources.length} files, ${broken.length} breaches`);
  process.exitCode = broken.length > 0 || sources.length === 0 ? 1 : 0;
}
