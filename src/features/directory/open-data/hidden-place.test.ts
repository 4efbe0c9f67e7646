import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addEntry, written } from '../../../../test/entries.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { createApp } from '../../../app/app.ts';
import { routesOf } from '../../../app/routes.ts';
import { partId } from '../exchange/hsds.ts';

let open: TestHouse;
let app: ReturnType<typeof createApp>;
let hidden: string;
before(async () => {
  open = await testHouse();
  app = createApp(open.house);
  const at = (areaOnly: boolean) => ({
    ...{ street: 'Stille Weg 5', postcode: '4321', town: 'Demostad', areaOnly },
    point: [5.571234, 50.631234] as [number, number],
  });
  hidden = await addEntry(open.house, 'refuge', {
    ...{ name: written('Toevlucht'), place: at(true), postAddress: 'Stille Weg 5, 4321 Demostad' },
  });
});
after(() => open.close());

/** Every address of open data that reads, with what it can be asked for: a new one is in it by itself. */
function addresses(): string[] {
  const ids: Record<string, string> = {
    '/hsds/organizations/:id': partId(hidden, 'organization'),
    '/hsds/service_at_locations/:id': partId(hidden, 'at location'),
  };
  const paths = routesOf(app)
    .filter(({ method, path }) => method === 'GET' && /^\/(api|ogc|hsds|catalog)/.test(path))
    .map(({ path }) => path.replace(/:\w+/, ids[path] ?? hidden));
  const asked = ['/hsds/services?full=true', '/hsds/organizations?full=true'];
  return [...paths, ...asked, '/nl/open-data'];
}

test('of a place that is kept hidden, nothing nearer than its town is in any output', async () => {
  const all = addresses();
  assert.ok(all.length > 20, `${all.length} addresses`);
  let named = 0;
  for (const path of all) {
    const answer = await app.request(path);
    // Nobody here has published figures, and the id is not that of any.
    assert.equal(answer.status, path.startsWith('/api/v1/figures/') ? 404 : 200, path);
    const said = await answer.text();
    assert.doesNotMatch(said, /Stille|4321|5\.57|50\.63/, path);
    if (said.includes('Toevlucht')) named += 1;
  }
  assert.ok(named >= 9, `the service itself is in ${named} of them`);
});

test('a box around it does not find it, nor does its postcode', async () => {
  const boxed = await (await app.request('/ogc/collections/services/items?bbox=5.5,50.6,5.6,50.7')).json();
  assert.equal(boxed.numberMatched, 0);
  const placed = await (await app.request('/hsds/service_at_locations?postcode=4321')).json();
  assert.equal(placed.total_items, 0);
});
