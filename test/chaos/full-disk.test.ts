import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { open, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../src/app/config.ts';
import { openHouse } from '../../src/app/open-house.ts';
import { type Answer, type AppProcess, networkBrowser, startApp } from '../app-process.ts';
import { smallTown } from '../town.ts';
import { type Note, sendNote } from './writers.ts';

const disk = smallDisk();

test('with a full disk what was acknowledged stays, the page says plainly that it went wrong, and work goes on once there is room', {
  skip: 'why' in disk ? disk.why : false,
}, async () => {
  if ('why' in disk) return;
  const config = readConfig({ data: join(disk.folder, 'data') }, {});
  const apps: AppProcess[] = [];
  try {
    const house = await openHouse(config);
    const number = (await (await smallTown(house.house)).ask()).number;
    await house.close();
    let app = await startApp(config);
    apps.push(app);
    const coordinator = networkBrowser();
    const signIn = { email: 'coordinator@demo.example', password: 'entente-demo' };
    assert.equal((await coordinator.post(`${app.url}/sign-in`, signIn)).status, 303);
    const notes: Note[] = [];
    let answer: Answer | null = null;
    const write = async () => {
      const once = randomUUID();
      const note: Note = { number, once, text: `MARKER-${once} ${'x'.repeat(4000)}`, acknowledged: false };
      notes.push(note);
      answer = await sendNote(coordinator, app.url, note).catch(() => null);
      return note;
    };
    assert.ok((await write()).acknowledged);
    await fillUp(disk.folder);
    for (let n = 0; n < 5000 && (await write()).acknowledged; n++);
    assert.equal(notes.at(-1)?.acknowledged, false, 'the disk never became full');
    mustBePlain(answer);
    await rm(join(disk.folder, 'filler'));
    if (!(await comesBack(write))) {
      // As a service manager does when the process has ended.
      await app.end('SIGKILL');
      app = await startApp(config);
      apps.push(app);
    }
    assert.ok(await comesBack(write), app.log());
    const page = await coordinator.get(`${app.url}/cases/${number}`);
    const lost = notes.filter((note) => note.acknowledged && !page.html.includes(note.text.slice(0, 43)));
    assert.deepEqual(lost, []);
  } finally {
    for (const app of apps) await app.end('SIGKILL');
    await pause(500);
    execFileSync('umount', ['--lazy', disk.folder]);
    rmdirSync(disk.folder);
  }
});

/** Whatever came back is a page for people: no stack, no SQL, no path. */
function mustBePlain(answer: Answer | null): void {
  assert.ok(answer, 'the app was gone');
  assert.ok(answer.status >= 500, String(answer.status));
  assert.match(answer.html, /<h1/);
  assert.doesNotMatch(answer.html, /ENOSPC|No space left|insert into|\/src\/|at async/i);
}

async function comesBack(write: () => Promise<Note>): Promise<boolean> {
  for (let n = 0; n < 40; n++) {
    if ((await write()).acknowledged) return true;
    await pause(500);
  }
  return false;
}

/** Leaves some hundred kilobytes. */
async function fillUp(folder: string): Promise<void> {
  const filler = await open(join(folder, 'filler'), 'w');
  const block = Buffer.alloc(64 * 1024);
  for (;;) {
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize < 512 * 1024) break;
    await filler.write(block);
  }
  await filler.close();
}

/** A disk of 300 MB in memory: only root on Linux can make one. */
function smallDisk(): { folder: string } | { why: string } {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return { why: 'a small disk can only be made by root on Linux' };
  const folder = mkdtempSync(join(tmpdir(), 'entente-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m,mode=755', 'tmpfs', folder], { stdio: 'pipe' });
    return { folder };
  } catch (error) {
    rmdirSync(folder);
    return {
      why: `this machine does not let us make a small disk: ${(error as Error).message.split('\n')[1]}`,
    };
  }
}
