import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const root = path.join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const { dependencies, scripts } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;

test('the README says of each package that runs in production why it is here, and of no other', () => {
  const table = read('README.md')
    .split('## What it stands on')[1]
    ?.split('\n\n')
    .find((part) => part.startsWith('|'));
  const rows = (table ?? '').split('\n').slice(2);
  const named = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1]),
  );
  assert.deepEqual(named.sort(), Object.keys(dependencies ?? {}).sort());
});

test('every npm command that the README names is there', () => {
  const named = [...read('README.md').matchAll(/npm (?:run )?([a-z0-9]+)/g)].map((match) => match[1] ?? '');
  const builtIn = ['ci', 'run'];
  assert.deepEqual(
    named.filter((name) => !builtIn.includes(name) && !scripts?.[name]),
    [],
  );
});

test('every link between the documents leads somewhere', () => {
  const guides = ['start', 'coordinator', 'mediator', 'operator', 'partner'];
  const documents = [
    ...['README.md', 'STYLE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/architecture.md'],
    ...guides.map((name) => `docs/guide-${name}.md`),
  ];
  const broken = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\((?!https?:|mailto:)([^)#]+)/g)]
      .map((match) => path.join(path.dirname(document), match[1] ?? ''))
      .filter((file) => !existsSync(path.join(root, file)))
      .map((file) => `${document} → ${file}`),
  );
  assert.deepEqual(broken, []);
});

test('no shell stands between npm and the app, so that whoever stops npm stops the app', () => {
  for (const name of ['start', 'demo', 'dev'])
    assert.match(scripts?.[name] ?? '', /(?:^|&& )exec node .*entente\.[jt]s (?:start|demo)$/);
});
