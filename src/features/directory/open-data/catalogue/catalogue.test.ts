import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { addEntry, written } from '../../../../../test/entries.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { sharedData } from '../../../../../test/shared-data.ts';
import { createApp } from '../../../../app/app.ts';
import { iri, text, turtle } from './turtle.ts';

let open: TestHouse;
let app: ReturnType<typeof createApp>;
before(async () => {
  open = await testHouse();
  app = createApp(open.house);
  await addEntry(open.house, 'liege', { name: written('Luik') });
});
after(() => open.close());

const read = (given: string) => new Store(new Parser().parse(given));
const dcat = 'http://www.w3.org/ns/dcat#';

test('any words and addresses stand in Turtle as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.webUrl(), (words, address) => {
      const [said] = read(
        turtle({ p: 'http://p.example/' }, [[address, ['p:says', text(words, 'nl')]]]),
      ).getQuads(null, null, null, null);
      assert.equal(said?.object.value, words);
      assert.equal(said?.subject.value, address);
    }),
  );
  assert.equal(
    read(
      turtle({ p: 'http://p.example/' }, [
        ['http://a.example/', ['p:says', iri('http://b.example/> . <x y')]],
      ]),
    ).size,
    1,
  );
});

test('the catalogue names each way to the data, and each of them answers', async () => {
  const answer = await app.request('/catalog.ttl');
  assert.equal(answer.headers.get('Content-Type'), 'text/turtle; charset=utf-8');
  const store = read(await answer.text());
  const addresses = ['accessURL', 'endpointURL', 'endpointDescription'].flatMap((property) =>
    store
      .getObjects(null, `${dcat}${property}`, null)
      .map(({ value }) => value.replace(open.house.origin, '')),
  );
  assert.ok(addresses.length > 10);
  for (const address of addresses) assert.equal((await app.request(address)).status, 200, address);
  assert.ok(addresses.includes('/api/v1/figures.csv') && addresses.includes('/api/v1/figures'));
  for (const { value } of store.getObjects(null, 'http://xmlns.com/foaf/0.1/page', null))
    assert.equal((await app.request(value.replace(open.house.origin, ''))).status, 200, value);
  for (const distribution of store.getSubjects(null, `${dcat}Distribution`, null))
    assert.equal(store.getObjects(distribution, 'http://purl.org/dc/terms/license', null).length, 1);
});

const shapes = sharedData('standards/dcat.ttl');
test('the catalogue passes the shapes of DCAT-AP', {
  skip: shapes ? false : 'the shapes of DCAT-AP are not here',
}, async () => {
  const validator = new Validator(read(readFileSync(shapes ?? '', 'utf8')));
  const given = await (await app.request('/catalog.ttl')).text();
  const problemsOf = async (turtleText: string) =>
    (await validator.validate(read(turtleText))).results.map(
      ({ path, focusNode }) => `${focusNode?.value} ${path?.value}`,
    );
  assert.deepEqual(await problemsOf(given), []);
  assert.ok((await problemsOf(given.replaceAll(/dcat:accessURL <[^>]+> ;/g, ''))).length > 0);
});
