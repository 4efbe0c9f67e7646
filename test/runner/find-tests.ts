import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { valueGraph, wayTo } from '../import-rules/reach.ts';
import { readSources } from '../import-rules/read-imports.ts';

/** Tests that drive a real browser run one after the other: two Chromiums on two cores make each other late. */
export const needsBrowser = (file: string): boolean =>
  file.startsWith('e2e/') || /\.browser\.test\.tsx?$/.test(file);

/**
 * Long tests that ask nothing of the server but rows: they compare what two worlds answer, by the roles of the app, which are no
 * superusers anywhere, or reckon with numbers. They take minutes, and are the same on any database.
 */
const isSameAnywhere = (file: string): boolean => /non-interference|small-numbers/.test(file);

/**
 * The test files that the names choose, from the root: all without a name, `chaos` for those that repeat themselves
 * CHAOS_ROUNDS times, `database` for those that work on a test database, else folders or files. What a browser shows is the same
 * on any database: those are not among `database`, nor the long ones that are the same anywhere.
 */
export function findTests(root: string, names: readonly string[]): string[] {
  const all = globSync('{src,db,test,e2e,bench}/**/*.test.{ts,tsx}', { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  const chosen = new Set(names.flatMap((name) => all.filter(chooser(root, name))));
  return names.length === 0 ? all : [...chosen].sort();
}

function chooser(root: string, name: string): (file: string) => boolean {
  if (name === 'chaos') {
    return (file) => readFileSync(path.join(root, file), 'utf8').includes('env.CHAOS_ROUNDS');
  }
  if (name === 'database') {
    const graph = valueGraph(readSources(root, ['src', 'db', 'test', 'e2e', 'bench']));
    return (file) =>
      !needsBrowser(file) &&
      !isSameAnywhere(file) &&
      wayTo(graph, file, (next) => next === 'test/database.ts') !== undefined;
  }
  const wanted = path.posix.normalize(name).replace(/\/$/, '');
  return (file) => file === wanted || file.startsWith(`${wanted}/`);
}
