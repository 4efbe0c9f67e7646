import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { addEntry } from '../../../../test/entries.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { jobHouse } from '../../../../test/job-house.ts';
import { createApp } from '../../../app/app.ts';
import type { MapAnswer, MapBorders, MapGround } from '../../../ui/map/map-answer.ts';
import { loadBuiltIn } from '../places/built-in/load.ts';
import { importPlaces } from '../places/import/import-places.ts';
import { readLists } from '../places/import/read-lists.ts';
import { linesIn } from './borders.ts';
import { simplify } from './rules/simplify.ts';
import { asPath, inSteps } from './rules/steps.ts';

let open: TestHouse;
let folder: string;
before(async () => {
  open = await testHouse();
  folder = await mkdtemp(join(tmpdir(), 'entente-borders-'));
});
after(async () => {
  await open.close();
  await rm(folder, { recursive: true, force: true });
});

async function ask<T>(path: string): Promise<T> {
  const answer = await createApp(open.house).request(path);
  assert.equal(answer.status, 200, path);
  return (await answer.json()) as T;
}

/** As if Belgium had two municipalities, side by side. */
async function importTwo(): Promise<void> {
  const square = (west: number) => [
    [west, 50.6],
    [west + 0.1, 50.6],
    [west + 0.1, 50.7],
    [west, 50.7],
    [west, 50.6],
  ];
  const features = ['62063', '62051'].map((nis, at) => ({
    ...{ type: 'Feature', properties: { nis } },
    geometry: { type: 'Polygon', coordinates: [square(5.5 + at / 10)] },
  }));
  const file = join(folder, 'borders.geojson');
  await writeFile(file, JSON.stringify({ type: 'FeatureCollection', features }));
  const all = await loadBuiltIn();
  const two = ['be:62063', 'be:62051'];
  const municipalities = all.municipalities.filter(({ code }) => code.startsWith('nl') || two.includes(code));
  const job = jobHouse(open, 'entente_directory');
  const builtIn = { ...all, municipalities };
  const { sources, problems } = await readLists([file]);
  assert.deepEqual(problems, []);
  const done = await importPlaces(job.house.db, sources, { dryRun: false, now: open.house.now(), builtIn });
  await job.close();
  assert.ok(done.ok);
}

test('borders that an operator brings are on the map, and that of the place that was searched is marked', async () => {
  await addEntry(open.house, 'herstal', {
    area: { municipalities: ['be:62051'], postcodes: [], names: [] },
  });
  assert.equal((await ask<MapGround>('/fr/services/map-ground.json')).borders, false);
  assert.deepEqual(await ask<MapBorders>('/fr/services/map-borders.json'), { lines: [] });
  await importTwo();
  assert.equal((await ask<MapGround>('/fr/services/map-ground.json')).borders, true);
  const lines = async (box: string) =>
    (await ask<MapBorders>(`/fr/services/map-borders.json?box=${box}`)).lines.length;
  assert.deepEqual(
    [await lines('5,50,6,51'), await lines('5.65,50.61,6,51'), await lines('4,51,5,52')],
    [2, 1, 0],
  );
  const { here } = await ask<MapAnswer>('/fr/services/map.json?place=Herstal');
  assert.equal(here?.name, 'Herstal');
  assert.deepEqual(here?.area, [[5600, 50600, 100, 0, 0, 100, -100, 0, 0, -100]]);
  const page = await (await createApp(open.house).request('/fr/services?place=Herstal')).text();
  assert.match(page, /class="map-served"/);
});

test('a line lies in a box when something of it may, also when it goes around it', () => {
  const ring = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ] as [number, number][];
  const borders = new Map([['be:1', [ring]]]);
  assert.equal(linesIn(borders, [4, 4, 5, 5]).length, 1);
  assert.equal(linesIn(borders, [9, 9, 20, 20]).length, 1);
  assert.equal(linesIn(borders, [11, 0, 20, 20]).length, 0);
  assert.equal(linesIn(borders, [0, 11, 20, 20]).length, 0);
});

test('a line loses the points that nobody sees, and keeps its ends; in steps it comes back as it was', () => {
  const line = [
    [0, 0],
    [1, 0.01],
    [2, 0],
    [3, 5],
    [4, 0],
  ] as [number, number][];
  assert.deepEqual(simplify(line, 0.1), [line[0], line[2], line[3], line[4]]);
  assert.deepEqual(
    inSteps(
      [
        [5.57, 50.63],
        [5.58, 50.6304],
        [5.58, 50.6304],
      ],
      1000,
    ),
    [5570, 50630, 10, 0],
  );
  assert.equal(
    asPath([
      [1.2, 2],
      [3.4, 2],
    ]),
    'M1 2l2 0z',
  );
});
