import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { checkProject } from './import-rules/check.ts';
import { readSources } from './import-rules/read-imports.ts';
import { brokenRules, type RuleName } from './import-rules/rules.ts';

type Files = Record<string, string>;

function inFolder<T>(files: Files, work: (root: string) => T): T {
  const root = mkdtempSync(path.join(tmpdir(), 'entente-imports-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    return work(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const breaches = (files: Files): RuleName[] =>
  inFolder(files, (root) =>
    brokenRules(readSources(root, ['src', 'db']), ['kysely', 'idiomorph', 'zod']),
  ).map(({ rule }) => rule);

const empty = 'export const nothing = 0;\n';

test('no file of this project breaks an import rule', () => {
  const { sources, broken } = checkProject();
  assert.ok(sources.length > 30, `only ${sources.length} files were read`);
  assert.ok(sources.flatMap(({ imports }) => imports).length > 60, 'hardly any import was found');
  assert.deepEqual(broken, []);
});

test('imports that obey the rules are let through', () => {
  const good = {
    'src/platform/a.ts': empty,
    'src/ui/islands.ts': `import './wake.ts';\nimport './menu.island.ts';\nimport 'idiomorph';\n`,
    'src/ui/wake.ts': empty,
    'src/ui/menu.island.ts': `import type { A } from '../platform/a.ts';\nexport type B = A;\n`,
    'src/features/accounts/a.ts': `export { nothing } from '../../platform/a.ts';\n`,
    'src/features/cases/queries.ts': `import { sql } from 'kysely';\nimport '../accounts/a.ts';\n`,
    'src/features/cases/record/queries.ts': `export const q = 'confidential.item';\n`,
    'src/app/app.ts': `import '../features/cases/queries.ts';\nimport '../../db/town.ts';\n`,
    'db/town.ts': `import '../src/app/other.ts';\n`,
    'src/app/other.ts': empty,
  };
  assert.deepEqual(breaches(good), []);
});

const forbidden: [why: string, rule: RuleName, files: Files][] = [
  [
    'the platform imports a feature, by type only',
    'one way',
    {
      'src/platform/a.ts': `import type { B } from '../features/cases/b.ts';`,
      'src/features/cases/b.ts': empty,
    },
  ],
  [
    'the design system imports a feature when it is called',
    'one way',
    {
      'src/ui/a.ts': `export const a = () => import('../features/cases/b.ts');`,
      'src/features/cases/b.ts': empty,
    },
  ],
  [
    'a feature passes on what the app holds',
    'one way',
    { 'src/features/cases/a.ts': `export * from '../../app/app.ts';`, 'src/app/app.ts': empty },
  ],
  ['code that ships imports the tests', 'one way', { 'src/app/a.ts': `import '../../test/town.ts';` }],
  [
    'a feature imports one that comes after it',
    'order of the features',
    { 'src/features/accounts/a.ts': `import '../cases/b.ts';`, 'src/features/cases/b.ts': empty },
  ],
  ['a folder of features has no place in the order', 'known feature', { 'src/features/various/a.ts': empty }],
  [
    'two files import each other',
    'no circles',
    { 'src/platform/a.ts': `import './b.ts';`, 'src/platform/b.ts': `import './a.ts';` },
  ],
  [
    'three files import each other in a round',
    'no circles',
    {
      'src/platform/a.ts': `import './b.ts';`,
      'src/platform/b.ts': `export * from './c.ts';`,
      'src/platform/c.ts': `await import('./a.ts');`,
    },
  ],
  [
    'nuisance dossiers look at a case',
    'wall',
    { 'src/features/environment/a.ts': `import '../cases/b.ts';`, 'src/features/cases/b.ts': empty },
  ],
  [
    'publishing reaches a case by way of a third feature',
    'wall',
    {
      'src/features/publishing/a.ts': `import '../intake/b.ts';`,
      'src/features/intake/b.ts': `import '../cases/c.ts';`,
      'src/features/cases/c.ts': empty,
    },
  ],
  [
    'the network knows the type of a nuisance dossier',
    'wall',
    {
      'src/features/network/a.ts': `import type { A } from '../environment/b.ts';`,
      'src/features/environment/b.ts': empty,
    },
  ],
  [
    'a route writes SQL',
    'sql only in queries',
    { 'src/features/cases/routes.tsx': `import { sql } from 'kysely';` },
  ],
  [
    'a page reads sealed items past the record',
    'content of a case',
    { 'src/features/intake/queries.ts': `export const q = 'select * from confidential.item';` },
  ],
  [
    'browser code takes server code with it',
    'browser code',
    { 'src/ui/menu.island.ts': `import '../platform/a.ts';`, 'src/platform/a.ts': empty },
  ],
  [
    'browser code takes a server package with it, by way of another file',
    'browser code',
    { 'src/ui/menu.island.ts': `import './dates.ts';`, 'src/ui/dates.ts': `import 'node:fs';` },
  ],
  [
    'the server runs browser code',
    'browser code',
    { 'src/ui/page.tsx': `import './menu.island.ts';`, 'src/ui/menu.island.ts': empty },
  ],
  [
    'code that ships needs a package that is only there for development',
    'runtime dependency',
    { 'src/platform/a.ts': `import 'fast-check';` },
  ],
  ['an import leads nowhere', 'file exists', { 'src/platform/a.ts': `import './gone.ts';` }],
];

for (const [why, rule, files] of forbidden) {
  test(`it is found when ${why}`, () => {
    assert.deepEqual(
      [...new Set(breaches(files))].filter((one) => one === rule),
      [rule],
    );
  });
}

test('the linter finds a circle and a forgotten promise too', () => {
  const project = path.join(import.meta.dirname, '..');
  const files = {
    'biome.json': readFileSync(path.join(project, 'biome.json'), 'utf8'),
    'a.ts': `import { b } from './b.ts';\nexport const a = (): number => b();\n`,
    'b.ts': `import { a } from './a.ts';\nexport const b = (): number => a();\n`,
    'c.ts': `const save = async (): Promise<void> => {};\nexport function c(): void {\n  save();\n}\n`,
  };
  const said = inFolder(files, (root) => {
    const biome = path.join(project, 'node_modules/.bin/biome');
    return spawnSync(biome, ['lint', '--vcs-enabled=false', '.'], { cwd: root, encoding: 'utf8' }).stderr;
  });
  assert.match(said, /noImportCycles/);
  assert.match(said, /noFloatingPromises/);
});
