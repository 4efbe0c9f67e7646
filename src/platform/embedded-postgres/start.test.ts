import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { DatabaseAddress } from '../db/address.ts';
import { runningServer } from './running-server.ts';
import { serverAccount } from './server-account.ts';
import { findEmbeddedPostgres, startEmbeddedPostgres } from './start.ts';

const home = mkdtempSync('/tmp/entente-start-test-');
after(() => rmSync(home, { recursive: true, force: true }));

const isRoot = process.getuid?.() === 0;
// Made once and copied, for making one is most of the time that these tests take.
const made = join(home, 'made');
before(async () => (await startEmbeddedPostgres({ dataDir: made, durable: false })).stop());

function madeBefore(name: string): string {
  const dataDir = join(home, name);
  cpSync(made, dataDir, { recursive: true });
  return dataDir;
}

const dataOf = (dataDir: string) => join(dataDir, 'cluster', 'data');

async function ask(address: DatabaseAddress, question: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

type Child = { pid: number; heard(word: string): Promise<string>; ended: Promise<number | null> };

/** Another process that starts the server on `dataDir`, says `started`, and then does `then`. */
function startElsewhere(
  dataDir: string,
  then: string,
  options: { uid?: number; gid?: number; env?: object } = {},
): Child {
  const start = new URL('./start.ts', import.meta.url);
  const program = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(start.href)});
    const { default: pg } = await import('pg');
    const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
    const ask = async (question) => {
      const client = new pg.Client(server.address);
      await client.connect();
      const { rows } = await client.query(question);
      await client.end();
      return rows[0];
    };
    console.log('started');
    ${then}`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...options,
    env: { ...process.env, ...options.env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
  const heard = async (word: string) => {
    for (let waited = 0; !said.includes(word); waited += 20) {
      assert.ok(waited < 20_000, `never heard "${word}" but: ${said}`);
      await pause(20);
    }
    return said;
  };
  return { pid: child.pid ?? 0, heard, ended };
}

async function serverGone(dataDir: string): Promise<boolean> {
  for (let waited = 0; waited < 5000; waited += 20) {
    if (!runningServer(dataOf(dataDir))) return true;
    await pause(20);
  }
  return false;
}

const idle = 'setInterval(() => {}, 1000);';

describe('the embedded PostgreSQL', () => {
  test('keeps what was written, in UTF-8, durably, and reachable by its socket and password only', async () => {
    const dataDir = join(home, 'plain');
    const first = await startEmbeddedPostgres({ dataDir });
    const [settings] = await ask(
      first.address,
      `select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
        current_setting('synchronous_commit') as commit, current_setting('full_page_writes') as pages,
        current_setting('listen_addresses') as listens, datlocprovider as provider, datlocale as locale,
        lower('ÉÏ') as lower from pg_database where datname = current_database()`,
    );
    assert.deepEqual(settings, {
      encoding: 'UTF8',
      ...{
        fsync: 'on',
        commit: 'on',
        pages: 'on',
        listens: '',
        provider: 'b',
        locale: 'C.UTF-8',
        lower: 'éï',
      },
    });
    await ask(first.address, `create table kept as select 'Liège' as word`);
    await assert.rejects(
      ask({ ...first.address, password: 'wrong' }, 'select 1'),
      /password authentication failed/,
    );
    assert.deepEqual(await findEmbeddedPostgres(dataDir), first.address);
    await first.stop();
    assert.equal(await findEmbeddedPostgres(dataDir), undefined);
    assert.equal(existsSync(first.address.host), false);

    const second = await startEmbeddedPostgres({ dataDir });
    assert.deepEqual(await ask(second.address, 'select word from kept'), [{ word: 'Liège' }]);
    await second.stop();
  });

  test('its log keeps no content of a failing statement', async () => {
    const dataDir = madeBefore('log');
    const server = await startEmbeddedPostgres({ dataDir, durable: false });
    await assert.rejects(ask(server.address, `select 'the neighbour drinks'::int`), /drinks/);
    await server.stop();
    const log = readFileSync(join(dataDir, 'postgres.log'), 'utf8');
    assert.match(log, /ready to accept connections/);
    assert.doesNotMatch(log, /drinks/);
  });

  test('stops when the process that started it is killed, and what was acknowledged is there', async () => {
    const dataDir = madeBefore('killed');
    const child = startElsewhere(
      dataDir,
      `await ask('create table acknowledged as select 1 as x'); console.log('written'); ${idle}`,
    );
    await child.heard('written');
    assert.ok(runningServer(dataOf(dataDir)));
    process.kill(child.pid, 'SIGKILL');
    await child.ended;
    assert.ok(await serverGone(dataDir), 'the server still runs');
    const again = await startEmbeddedPostgres({ dataDir, durable: false });
    assert.deepEqual(await ask(again.address, 'select x from acknowledged'), [{ x: 1 }]);
    await again.stop();
  });

  test('stops when its process ends without stopping it', async () => {
    const dataDir = madeBefore('forgotten');
    const child = startElsewhere(dataDir, '');
    assert.equal(await child.ended, 0);
    assert.ok(await serverGone(dataDir));
  });

  test('a server left behind, its guardian killed as well, is stopped by the next start', async () => {
    const dataDir = madeBefore('left-behind');
    const child = startElsewhere(dataDir, idle);
    await child.heard('started');
    const left = runningServer(dataOf(dataDir));
    for (const pid of guardiansOf(dataOf(dataDir))) process.kill(pid, 'SIGKILL');
    process.kill(child.pid, 'SIGKILL');
    await child.ended;
    await pause(300);
    assert.equal(runningServer(dataOf(dataDir))?.pid, left?.pid, 'this test must find it running');
    const again = await startEmbeddedPostgres({ dataDir, durable: false });
    assert.notEqual(runningServer(dataOf(dataDir))?.pid, left?.pid);
    await again.stop();
  });

  test('a Ctrl-C reaches the app, which still has its database while it finishes', async () => {
    const dataDir = madeBefore('ctrl-c');
    const child = startElsewhere(
      dataDir,
      `process.once('SIGINT', async () => {
        await new Promise((done) => setTimeout(done, 300));
        console.log('still', (await ask('select 42 as answer')).answer);
        await server.stop();
        process.exit(0);
      });
      console.log('listening');
      ${idle}`,
    );
    await child.heard('listening');
    process.kill(-child.pid, 'SIGINT');
    assert.doesNotMatch(await child.heard('still 42'), /ended by itself/);
    assert.equal(await child.ended, 0);
    assert.equal(runningServer(dataOf(dataDir)), undefined);
  });

  test('starts again by itself when the system ends it, at the same address', async () => {
    const dataDir = madeBefore('ended');
    const child = startElsewhere(
      dataDir,
      `process.on('SIGUSR2', async () => console.log('answer', (await ask('select 42 as answer')).answer)); ${idle}`,
    );
    await child.heard('started');
    process.kill(runningServer(dataOf(dataDir))?.pid ?? 0, 'SIGKILL');
    await child.heard('runs again');
    process.kill(child.pid, 'SIGUSR2');
    await child.heard('answer 42');
    process.kill(child.pid, 'SIGKILL');
    await child.ended;
    assert.ok(await serverGone(dataDir), 'the guardian of the second server must stop it too');
  });
});

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

function guardiansOf(dataFolder: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter(Boolean)
    .filter((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return words[3] === 'guardian' && words.includes(`entente.data=${dataFolder}`);
      } catch {
        return false;
      }
    });
}
