import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../../../test/database.ts';
import { openSession, ourTables } from '../../platform/backup/queries.ts';
import { staysBehind, travels } from './tables.ts';

test('every table says whether it travels with a service, or why it stays', async () => {
  const { owner, drop } = await testDatabase({ migrated: true });
  const session = await openSession(owner, 'moving test');
  const there = (await ourTables(session)).map(({ name }) => name);
  assert.deepEqual([...travels.keys(), ...Object.keys(staysBehind)].sort(), there.sort());
  for (const why of Object.values(staysBehind)) assert.ok(why.length > 10);
  await session.end();
  await drop();
});
