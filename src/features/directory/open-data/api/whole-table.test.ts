import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullEntry } from '../../../../../test/entries.ts';
import type { Directory } from '../../directory.ts';
import { toCsv } from '../../exchange/csv.ts';
import { wholeTable } from './whole-table.ts';

test('a table that is made in parts is the same as one that is made at once, and others come in between', async () => {
  const listed = Array.from({ length: 123 }, (_, index) => fullEntry(`dienst-${(index * 7) % 123}`));
  const directory: Directory = { number: 1, listed, byId: new Map(), bySlug: new Map() };
  let turns = 0;
  const clock = setInterval(() => {
    turns += 1;
  }, 0);
  const table = await wholeTable(directory);
  clearInterval(clock);
  assert.equal(table, toCsv(listed));
  assert.ok(turns > 0);
  assert.equal(await wholeTable(directory), table);
  const none: Directory = { number: 0, listed: [], byId: new Map(), bySlug: new Map() };
  assert.equal(await wholeTable(none), toCsv([]));
});
