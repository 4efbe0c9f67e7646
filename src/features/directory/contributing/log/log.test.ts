import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import pg from 'pg';
import { employ, settle, type Townsman } from '../../../../../db/demo-town/settle.ts';
import { browse } from '../../../../../test/browse.ts';
import { addEntry, written } from '../../../../../test/entries.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { seeAll } from '../../../../../test/see-all.ts';
import { theDirectory } from '../../directory.ts';
import { changeFacts } from '../../entries/change-facts.ts';
import { publicPostAddress } from '../../entries/rules/public-place.ts';
import { mergeEntries, seenOf } from '../../merging/merge/merge-entries.ts';
import { undoMerge } from '../../merging/merge/undo-merge.ts';

let here: TestHouse;
let owner: pg.Client;
let editor: Townsman;
const now = new Date('2026-11-22T09:00:00Z');
before(async () => {
  here = await testHouse(now);
  editor = await settle(here.house, { email: 'editor@demo.example', name: 'Noor', language: 'nl' });
  await employ(here.house, editor, 'editor', null);
  owner = new pg.Client(here.owner);
  await owner.connect();
  await seeAll(owner);
});
after(async () => {
  await owner.end();
  await here.close();
});

const who = () => ({ memberId: editor.member.memberId, name: 'Noor' });
async function logOf(slug: string, language = 'nl'): Promise<string> {
  return (await browse(here.house).get(`/${language}/services/${slug}/log`)).html;
}

test('the log tells that two services became one, with the other’s name, and that they are two again', async () => {
  const stays = await addEntry(here.house, 'gent', { name: written('Buren Gent') });
  const goes = await addEntry(here.house, 'gent-2', { name: written('Bemiddeling Gent', { fr: 'Gand' }) });
  const { byId } = await theDirectory(here.house);
  const [one, other] = [byId.get(stays), byId.get(goes)];
  assert.ok(one && other);
  const seen = seenOf(one, other);
  const done = await mergeEntries(here.house, who(), { once: randomUUID(), stays, goes, chosen: {}, seen });
  assert.ok(done.ok);
  assert.match(await logOf('gent'), /één met Bemiddeling Gent \(gent-2\)/);
  assert.match(await logOf('gent', 'fr'), /réuni avec Gand \(gent-2\)/);
  assert.match(await logOf('gent', 'de'), /eins mit Bemiddeling Gent/);
  assert.match(await logOf('gent', 'en'), /one with Bemiddeling Gent/);
  assert.doesNotMatch(await logOf('gent'), /weer apart/);
  await undoMerge(here.house, who(), done.value.id);
  assert.match(await logOf('gent'), /weer apart/);
  assert.match(
    await logOf('gent-2'),
    /één met Buren Gent \(gent\)[\s\S]*weer apart|weer apart[\s\S]*één met Buren Gent \(gent\)/,
  );
});

const kept = async (address: string): Promise<string | null> => {
  const { rows } = await owner.query(
    `select directory.without_street('postAddress', to_jsonb($1::text)) #>> '{}' as kept`,
    [address],
  );
  return rows[0].kept;
};

test('the log at rest keeps of an address for letters what everybody may know, and not a word more', async () => {
  const word = fc.constantFrom(
    ...['Postbus', 'BP', 'bp.', 'Boîte postale', 'PO Box', 'Postfach', 'Stille Weg', 'Rue Cachée', 'Abp'],
    ...['12', '5a', '10 01', '4000', '1012 AB', '1012AB', 'B-4000', '4000 Luik', '12345', 'Gent'],
  );
  const between = fc.constantFrom(' ', ', ', '\n', ' (');
  const address = fc
    .array(fc.tuple(word, between), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.flat().join('').trim());
  await fc.assert(
    fc.asyncProperty(address, async (given) => {
      assert.equal(await kept(given), publicPostAddress(given), given);
    }),
    { numRuns: 300 },
  );
});

test('a street that stood beside a box is gone from the rows of the log once its place is hidden', async () => {
  const place = { street: 'Stille Weg 5', postcode: '4000', town: 'Demostad', point: null };
  const postAddress = 'Stille Weg 5, postbus 3, 4000 Demostad';
  const id = await addEntry(here.house, 'refuge', { place: { ...place, areaOnly: false }, postAddress });
  const rows = async () =>
    JSON.stringify((await owner.query('select * from directory.change where entry_id = $1', [id])).rows);
  assert.match(await rows(), /Stille/);
  const change = (facts: Parameters<typeof changeFacts>[2]) =>
    here.house.db.as({ kind: 'job', job: 'test' }, (tx) => changeFacts(tx, id, facts, 'service', now));
  await change({ place: { ...place, areaOnly: true } });
  assert.doesNotMatch(await rows(), /Stille/, 'what was written before');
  await change({ postAddress: 'Stille Weg 6 bp 4, 4000 Demostad' });
  await change({ postAddress: 'Postbus 4, 4000 Demostad' });
  assert.doesNotMatch(await rows(), /Stille/, 'what is written since');
  assert.match(await rows(), /Postbus 4/);
});
