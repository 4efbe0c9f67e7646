import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** One import: `to` is a path from the root for our own files (`src/…`), else the name of the package. */
export type Import = { from: string; to: string; own: boolean; typeOnly: boolean };

/** A source file with what it imports; `text` is its whole content. All paths start at the root, with `/`. */
export type Source = { file: string; text: string; imports: Import[] };

/** Reads every TypeScript file under the given folders of `root`. Throws when a file does not parse. */
export function readSources(root: string, folders: readonly string[]): Source[] {
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }));
  return files
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !file.endsWith('.d.ts') && !file.startsWith('test/fixtures/'))
    .sort()
    .map((file) => readSource(root, file));
}

function readSource(root: string, file: string): Source {
  const text = readFileSync(path.join(root, file), 'utf8');
  const parsed = parseSync(file, text);
  const error = parsed.errors[0];
  if (error) throw new Error(`${file} does not parse: ${error.message}`);
  const found: { request: string; typeOnly: boolean }[] = [];
  for (const one of parsed.module.staticImports) {
    const typeOnly = one.entries.length > 0 && one.entries.every((entry) => entry.isType);
    found.push({ request: one.moduleRequest.value, typeOnly });
  }
  for (const entry of parsed.module.staticExports.flatMap((one) => one.entries)) {
    if (entry.moduleRequest) found.push({ request: entry.moduleRequest.value, typeOnly: entry.isType });
  }
  for (const one of parsed.module.dynamicImports) {
    const literal = /^(['"`])(.*)\1$/s.exec(text.slice(one.moduleRequest.start, one.moduleRequest.end));
    if (literal?.[2]) found.push({ request: literal[2], typeOnly: false });
  }
  const imports = found.map(({ request, typeOnly }) => ({ from: file, ...target(file, request), typeOnly }));
  return { file, text, imports };
}

function target(file: string, request: string): { to: string; own: boolean } {
  if (request.startsWith('.')) {
    return { to: path.posix.join(path.posix.dirname(file), request.replace(/\?.*$/, '')), own: true };
  }
  const [first = '', second] = request.split('/');
  return { to: first.startsWith('@') ? `${first}/${second}` : first, own: false };
}
