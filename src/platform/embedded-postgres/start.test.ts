import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import {
  ask,
  dataOf,
  guardiansOf,
  idle,
  serverGone,
  startElsewhere,
  workshop,
} from '../../../test/embedded-postgres.ts';
import { runningServer } from './running-server.ts';
import { findEmbeddedPostgres, startEmbeddedPostgres } from './start.ts';

const { home, madeBefore, clear } = await workshop();
after(clear);

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
