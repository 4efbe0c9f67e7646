import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { renderToString } from 'preact-render-to-string';
import { buildDemoDirectory } from '../../../../db/demo-directory/build-demo-directory.ts';
import { browse } from '../../../../test/browse.ts';
import { addEntry } from '../../../../test/entries.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import type { MapAnswer, MapGround } from '../../../ui/map/map-answer.ts';
import { theDirectory } from '../directory.ts';
import type { NewFacts } from '../entries/change-facts.ts';
import type { Entry, Fact } from '../entries/entry.ts';
import { theGazetteer } from '../places/the-gazetteer.ts';
import { filtered } from '../services/filter-entries.ts';
import { readQuery } from '../services/query.ts';
import { closest, clustersOf } from './clusters.ts';
import { mapAnswer } from './map-answer.ts';
import { mapSet } from './map-set.ts';
import { OverviewMap, overviewOf } from './overview.tsx';
import { ServicesMap } from './services-map.tsx';

let here: TestHouse;
const now = new Date('2026-11-22T09:00:00Z');
before(async () => {
  here = await testHouse(now);
  await buildDemoDirectory(here.house);
});
after(() => here.close());

async function ask(query: string): Promise<MapAnswer> {
  const { status, html } = await browse(here.house).get(`/nl/services/map.json${query}`);
  assert.equal(status, 200, query);
  return JSON.parse(html) as MapAnswer;
}

const countOf = ({ spots }: MapAnswer) => spots.reduce((sum, { count }) => sum + count, 0);

const made = (slug: string, facts: NewFacts) => addEntry(here.house, slug, facts);

test('list and map are the same set, with any filter, on any page and at any zoom', async () => {
  const directory = await theDirectory(here.house);
  for (const query of [
    '',
    '?kind=sanction',
    '?language=ar',
    '?charter=yes',
    '?kind=school&page=2',
    '?place=Gent',
  ]) {
    const asked = readQuery(Object.fromEntries(new URLSearchParams(query)));
    const listed = filtered(directory, asked, 'nl', now).map(({ slug }) => `/nl/services/${slug}`);
    const joint = query ? '&' : '?';
    for (const zoom of [5, 8, 11]) {
      const answer = await ask(`${query}${joint}zoom=${zoom}`);
      assert.equal(answer.total, listed.length, query);
      assert.equal(countOf(answer) + answer.nowhere, listed.length, `${query} at ${zoom}`);
    }
    const near = await ask(`${query}${joint}zoom=${closest}`);
    const shown = near.spots.flatMap(({ services }) => services ?? []).map(({ href }) => href);
    assert.equal(shown.length, listed.length - near.nowhere, query);
    assert.deepEqual(
      shown.filter((href) => !listed.includes(href)),
      [],
    );
  }
});

test('a group says how many stand near which town, in the reader’s language, and where it comes apart', async () => {
  const { html } = await browse(here.house).get('/fr/services/map.json?zoom=6');
  const groups = (JSON.parse(html) as MapAnswer).spots.filter(({ count }) => count > 1);
  assert.ok(groups.length > 2);
  for (const { label, count, zoom = 0 } of groups) {
    assert.match(label, new RegExp(`^${count} services près de \\p{L}`, 'u'));
    assert.ok(zoom > 6 && zoom <= closest, label);
  }
});

test('of a place that shows its area only, the middle of its town is on the map and nothing nearer', async () => {
  const hidden = { street: 'Rue Cachée 1', postcode: '5000', town: 'Namur' };
  await made('refuge', { place: { ...hidden, point: [4.8123, 50.4321], areaOnly: true } });
  for (const zoom of [6, 10, closest]) {
    const { html } = await browse(here.house).get(`/fr/services/map.json?zoom=${zoom}`);
    assert.doesNotMatch(html, /4\.81|50\.43|Cachée/);
  }
  const services = (await ask(`?zoom=${closest}`)).spots.flatMap((spot) => spot.services ?? []);
  const refuge = services.find(({ href }) => href.endsWith('/refuge'));
  assert.equal(refuge?.area, true);
  assert.match(refuge?.note ?? '', /Namen/);
});

test('a service without a point stands at its town, else at the largest municipality it serves, else beside the map', async () => {
  await made('by-town', {
    place: { street: '', postcode: '', town: 'Herstal', point: null, areaOnly: false },
  });
  await made('by-area', { area: { municipalities: [], postcodes: [], names: ['Visé', 'Liège'] } });
  const before = (await ask('')).nowhere;
  for (const slug of ['nowhere', 'nowhere-else']) await made(slug, { phone: '04 000 00 00' });
  const answer = await ask(`?zoom=${closest}`);
  assert.equal(answer.nowhere, before + 2);
  const at = (slug: string) =>
    answer.spots.find(({ services }) => services?.some(({ href }) => href.endsWith(`/${slug}`)))?.at;
  const near = (found: readonly number[] | undefined, longitude: number, latitude: number) =>
    assert.ok(Math.hypot((found?.[0] ?? 0) - longitude, (found?.[1] ?? 0) - latitude) < 0.05, String(found));
  near(at('by-town'), 5.63, 50.67);
  near(at('by-area'), 5.57, 50.63);
  const page = (await browse(here.house).get('/nl/services')).html;
  assert.match(page, new RegExp(`${answer.nowhere} diensten staan niet op de kaart`));
});

test('the picture says what it shows, names the place that was searched, and stays small', async () => {
  const query = readQuery({ place: 'Luik' });
  const set = await mapSet(here.house, query, 'fr');
  const overview = await overviewOf(set, 'fr');
  const html = renderToString(<ServicesMap language="fr" query={query} overview={overview} />);
  assert.match(html, /<svg[^>]*role="img"[^>]*aria-labelledby="map-title map-description"/);
  assert.match(html, /<text[^>]*>Liège<\/text>/);
  assert.ok(gzipSync(html).length < 8_000, `${gzipSync(html).length} bytes`);
  const shown = overview.dots.length;
  assert.ok(shown > 30 && shown < 80, `${shown} dots`);
});

test('with 10,000 services each answer of the map stays below 60 kB on the wire, and so does its ground', async () => {
  const gazetteer = await theGazetteer(here.house);
  const entries = tenThousand(
    [...gazetteer.municipalities.values()].flatMap(({ point }) => (point ? [point] : [])),
  );
  const clusters = clustersOf(entries, gazetteer);
  const set = { gazetteer, clusters, here: null, borders: new Map() };
  for (let zoom = 5; zoom <= closest; zoom += 1) {
    // As wide as a window of 1,200 pixels with its margin, over the middle of both countries.
    const half = Math.min(20, (1200 / (256 * 2 ** zoom)) * 360);
    const answer = mapAnswer(set, [4.9 - half, 51.4 - half, 4.9 + half, 51.4 + half], zoom, 'de');
    const bytes = gzipSync(JSON.stringify(answer)).length;
    assert.ok(bytes < 60_000, `${bytes} bytes at ${zoom}`);
  }
  const overview = await overviewOf(set, 'nl');
  const html = renderToString(<OverviewMap overview={overview} title="" description="" />);
  assert.ok(gzipSync(html).length < 8_000, `${gzipSync(html).length} bytes`);
  const ground = (await browse(here.house).get('/nl/services/map-ground.json')).html;
  assert.ok(gzipSync(ground).length < 20_000, `${gzipSync(ground).length} bytes`);
  const { land, towns } = JSON.parse(ground) as MapGround;
  assert.ok(land.length > 8 && towns.length > 800);
});

test('who has the answer already gets none, and what nobody would ask gets an answer too', async () => {
  const first = await browse(here.house).get('/nl/services/map.json');
  const etag = first.headers.get('ETag') ?? '';
  const again = browse(here.house, { headers: { 'If-None-Match': etag } });
  assert.equal((await again.get('/nl/services/map.json')).status, 304);
  await made('one-more', { place: { street: '', postcode: '', town: 'Gent', point: null, areaOnly: false } });
  assert.equal((await again.get('/nl/services/map.json')).status, 200);
  for (const odd of [
    '?zoom=99',
    '?zoom=-1',
    '?box=a,b',
    '?box=9,9,1,1',
    '?box=1e9,0,2e9,1',
    '?kind=%00',
    '?language=💥',
  ])
    await ask(odd);
});

/** Invented, and spread as people are: around the towns. */
function tenThousand(points: readonly (readonly [number, number])[]): Entry[] {
  const at = now.toISOString();
  const fact = <V,>(value: V): Fact<V> => ({ value, by: 'service', at, confirmed: null });
  return Array.from({ length: 10_000 }, (_, index): Entry => {
    const [longitude, latitude] = points[(index * 7919) % points.length] ?? [5, 51];
    const shift = (step: number) => (((index * step) % 1000) / 1000 - 0.5) / 12;
    const name = `Nachbarschaftsmediation ${index} in der Gemeinde ${(index * 7919) % points.length}`;
    const place = { street: '', postcode: '', town: 'x', areaOnly: false };
    return {
      ...{ id: String(index), slug: `nachbarschaftsmediation-${index}`, country: 'be', language: 'de' },
      ...{ status: 'listed', origin: 'import', source: '', sourceKey: null, demo: true, mergedInto: null },
      ...{ madeAt: at, changedAt: at, number: index, tenant: null },
      facts: {
        name: fact({ from: 'de', in: { de: { text: name, at } } }),
        place: fact({ ...place, point: [longitude + shift(37), latitude + shift(101)] }),
      },
    };
  });
}
