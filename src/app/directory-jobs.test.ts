import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../test/house.ts';
import { mailsTo } from '../../test/outbox.ts';
import { changeFacts } from '../features/directory/entries/change-facts.ts';
import { insertEntry } from '../features/directory/entries/queries.ts';
import { readConfig } from './config.ts';
import { directoryJobs } from './directory-jobs.ts';

let open: TestHouse;
const now = new Date('2026-11-22T09:00:00Z');
before(async () => {
  open = await testHouse(now);
});
after(() => open.close());

const jobs = (env: Record<string, string>, demo = false) => directoryJobs(open, readConfig({}, env, demo));

test('mail is asked for where it can go, and links are looked at unless the operator says no, never in the demo', async () => {
  const names = async (env: Record<string, string>, demo = false) => {
    const made = jobs(env, demo);
    await made.close();
    assert.deepEqual(Object.keys(made.daily).sort(), Object.keys(made.tasks).sort());
    return Object.keys(made.daily).filter((name) => /remind|probe/.test(name));
  };
  assert.deepEqual(await names({ SMTP_URL: 'smtp://127.0.0.1' }), ['remind_services', 'probe_directory']);
  assert.deepEqual(await names({}), ['probe_directory']);
  assert.deepEqual(await names({ ENTENTE_PROBES: 'off' }), []);
  assert.deepEqual(await names({}, true), ['remind_services']);
});

test('the jobs run as the role that they sign in with, and say in the log what they did without a name', async () => {
  const id = randomUUID();
  const at = now.toISOString();
  await open.house.db.as({ kind: 'job', job: 'test' }, async (tx) => {
    await insertEntry(tx, {
      ...{ id, slug: 'asked', country: 'be', language: 'de', status: 'listed', facts: {} },
      ...{ origin: 'import', source: 't', sourceKey: 'asked', demo: false, madeAt: at, changedAt: at },
    });
    await changeFacts(tx, id, { email: 'post@asked.example' }, 'import', now);
  });
  const made = jobs({ SMTP_URL: 'smtp://127.0.0.1' });
  await made.tasks.remind_services?.('');
  const [mail] = await mailsTo(open, 'post@asked.example');
  assert.equal(mail?.subject, 'Stimmen Ihre Angaben noch?');
  // Told to stop before it begins, it asks nobody.
  made.stop();
  await made.tasks.probe_directory?.('');
  await made.close();
  assert.ok(open.logged.some((line) => /still right/.test(line)));
  assert.ok(open.logged.some((line) => /links answer/.test(line)));
  assert.ok(!open.logged.join('\n').includes('asked.example'));
});
