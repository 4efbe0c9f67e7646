import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { ask, dataOf, idle, startElsewhere, workshop } from '../../../test/embedded-postgres.ts';
import { serverAccount } from './server-account.ts';
import { startEmbeddedPostgres } from './start.ts';

const { home, madeBefore, clear } = await workshop();
after(clear);

const isRoot = process.getuid?.() === 0;

describe('the data folder', { concurrency: 2 }, () => {
  test('in use by another says so, and leaves the other alone', async () => {
    const dataDir = madeBefore('in-use');
    const server = await startEmbeddedPostgres({ dataDir, durable: false });
    await assert.rejects(startEmbeddedPostgres({ dataDir, durable: false }), /are in use by another Entente/);
    assert.deepEqual(await ask(server.address, 'select 1 as x'), [{ x: 1 }]);
    await server.stop();
  });

  test('with two first starts at once gives one server and one plain refusal', async () => {
    const dataDir = join(home, 'race');
    const starts = await Promise.allSettled(
      [1, 2].map(() => startEmbeddedPostgres({ dataDir, durable: false })),
    );
    const started = starts.filter((start) => start.status === 'fulfilled');
    const refused = starts.filter((start) => start.status === 'rejected');
    assert.equal(started.length, 1);
    assert.match(String(refused[0]?.reason), /are in use by another Entente/);
    await started[0]?.value.stop();
  });

  test('with a lock file that names a process of someone else starts', async () => {
    const dataDir = madeBefore('stale');
    // Of the server's own account, for PostgreSQL knows by itself that those of others are not it.
    const other = spawn('sleep', ['60'], { ...serverAccount(), stdio: 'ignore' });
    const lock = `${other.pid}\n${dataOf(dataDir)}\n1\n5432\n/tmp\n\n`;
    writeFileSync(join(dataOf(dataDir), 'postmaster.pid'), lock);
    const server = await startEmbeddedPostgres({ dataDir, durable: false });
    await server.stop();
    assert.equal(other.kill(), true, 'the other process was left alone');
  });

  test('may have a long path, with spaces and accents', async () => {
    const dataDir = join(home, 'Données de la médiation', 'x'.repeat(120));
    const server = await startEmbeddedPostgres({ dataDir, durable: false });
    assert.deepEqual(await ask(server.address, 'select 1 as x'), [{ x: 1 }]);
    await server.stop();
  });

  test('is whole after a first start that was killed at any moment', async () => {
    const dataDir = join(home, 'first-killed');
    for (const moment of [450, 700, 950]) {
      const child = startElsewhere(dataDir, idle);
      await Promise.race([pause(moment), child.ended.then(async () => assert.fail(await child.heard('')))]);
      process.kill(child.pid, 'SIGKILL');
      await child.ended;
    }
    const server = await startEmbeddedPostgres({ dataDir, durable: false });
    assert.deepEqual(await ask(server.address, 'select current_database() as name'), [{ name: 'entente' }]);
    await server.stop();
  });

  test('that the server cannot read gives its own last words', async () => {
    const dataDir = madeBefore('broken');
    writeFileSync(join(dataOf(dataDir), 'postgresql.auto.conf'), 'shared_buffers = plenty\n');
    await assert.rejects(
      startEmbeddedPostgres({ dataDir, durable: false }),
      /The database did not start\. Its last words:\n.*plenty/s,
    );
  });

  test('on a full disk says so, keeps what it has, and serves again when there is room', async (t) => {
    const disk = join(home, 'disk');
    mkdirSync(disk);
    const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20M', 'none', disk]);
    if (mount.status !== 0) return t.skip('this machine lets us make no small disk');
    const fill = () => spawnSync('dd', ['if=/dev/zero', `of=${disk}/fill`, 'bs=64k']);
    try {
      const dataDir = join(disk, 'data');
      await assert.rejects(
        startEmbeddedPostgres({ dataDir }),
        /could not be made .* The disk is full: make room first/,
      );
      spawnSync('mount', ['-o', 'remount,size=80M', disk]);
      const server = await startEmbeddedPostgres({ dataDir });
      await ask(server.address, 'create table kept as select 1 as x');
      fill();
      await assert.rejects(
        ask(
          server.address,
          `create table big as select repeat(md5(n::text), 100) from generate_series(1, 10000) n`,
        ),
        /No space left on device/,
      );
      await server.stop();
      fill();
      await assert.rejects(
        startEmbeddedPostgres({ dataDir }),
        /did not start\. The disk is full: make room first/,
      );
      rmSync(join(disk, 'fill'));
      const again = await startEmbeddedPostgres({ dataDir });
      assert.deepEqual(await ask(again.address, 'select x from kept'), [{ x: 1 }]);
      await again.stop();
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  test('that root has put back from a copy is given to the account of the server', {
    skip: !isRoot,
  }, async () => {
    const dataDir = madeBefore('put-back');
    chmodSync(dataOf(dataDir), 0o755);
    assert.equal(statSync(dataOf(dataDir)).uid, 0, 'this test must find it root’s');
    const server = await startEmbeddedPostgres({ dataDir, durable: false });
    await server.stop();
  });

  test('below a closed folder of root serves', { skip: !isRoot }, async () => {
    const closed = join(home, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const server = await startEmbeddedPostgres({ dataDir: join(closed, 'data'), durable: false });
    assert.deepEqual(await ask(server.address, 'select 1 as x'), [{ x: 1 }]);
    await server.stop();
  });

  test('of an ordinary user with a closed home serves, without LANG; and root then leaves it his', {
    skip: !isRoot,
  }, async () => {
    const theirs = join(home, 'ordinary');
    const account = serverAccount(theirs);
    assert.ok(account);
    mkdirSync(theirs, { mode: 0o700 });
    chownSync(theirs, account.uid, account.gid);
    chmodSync(home, 0o711);
    const bare = { LANG: undefined, LC_ALL: undefined, LC_CTYPE: 'tr_TR.ISO-8859-9', HOME: theirs };
    const encoding = `console.log(await ask("select current_setting('server_encoding') as is")); await server.stop();`;
    const dataDir = join(theirs, 'data');
    for (const as of [account, {}, account]) {
      const child = startElsewhere(dataDir, encoding, { ...as, env: bare });
      await child.heard(`is: 'UTF8'`);
      assert.equal(await child.ended, 0);
    }
  });
});
