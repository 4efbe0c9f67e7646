import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { newKey } from '../../../platform/vault/seal.ts';
import { contactKey, openContact } from '../record/contact.ts';
import { renewPersons } from './contact-person.ts';

let open: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let desk: string;
let path: string;
before(async () => {
  open = await testHouse();
  town = await smallTown(open.house);
  app = createApp(open.house);
  desk = await signIn(app, 'coordinator@demo.example');
  const { number } = await town.ask();
  path = `/cases/${number}/parties/first`;
});
after(() => open.close());

const page = async (at: string) => (await request(app, desk, 'GET', at)).text();
const save = (fields: Record<string, string>) => request(app, desk, 'POST', `${path}/persons`, fields);
const fields = (html: string) => ({
  person: hiddenField(html, 'person'),
  version: /name="version" value="([^"]+)"/.exec(html)?.[1] ?? '',
});

test('a coordinator notes a parent, changes him and takes him away; sent twice it happens once', async () => {
  const fresh = { ...fields(await page(`${path}/persons`)), name: 'Petra Ouder', phone: '0470 00 00 09' };
  const nameless = await save({ ...fresh, name: ' ' });
  assert.equal(nameless.status, 422);
  assert.match(await nameless.text(), /Vul een naam in/);
  for (let time = 0; time < 2; time += 1) assert.equal((await save(fresh)).status, 303);
  const seen = await page(path);
  assert.equal(seen.split('<h3>Petra Ouder</h3>').length - 1, 1);
  const edit = await page(`${path}/persons?person=${fresh.person}`);
  assert.match(edit, /value="Petra Ouder"/);
  const changed = { ...fresh, ...fields(edit), name: 'Petra Voogd', neverRing: 'yes' };
  assert.equal((await save(changed)).status, 303);
  assert.match(await page(path), /Petra Voogd.*Nooit bellen/s);
  const late = await save({ ...changed, name: 'Iemand anders' });
  assert.equal(late.status, 409);
  const now = fields(await late.text());
  assert.equal((await save({ ...now, way: 'remove' })).status, 303);
  assert.doesNotMatch(await page(path), /Petra/);
});

test('nobody else writes one down, and one of another case is not there', async () => {
  const stranger = await signIn(app, 'coordinator2@demo.example');
  assert.equal((await request(app, stranger, 'GET', `${path}/persons`)).status, 404);
  const mediator = await signIn(app, 'mediator@demo.example');
  assert.equal((await request(app, mediator, 'GET', `${path}/persons`)).status, 403);
  const unknown = `${path}/persons?person=00000000-0000-4000-8000-000000000001`;
  assert.equal((await request(app, desk, 'GET', unknown)).status, 404);
});

test('the database holds no word of him, and a new key of the installation takes him along', async () => {
  const fresh = fields(await page(`${path}/persons`));
  await save({ ...fresh, name: 'Versleuteld Iemand', phone: '0470 99 88 77' });
  const asDesk = { kind: 'member', memberId: town.working.coordinator.memberId } as const;
  const lies = () =>
    open.house.db.as(asDesk, (tx) =>
      tx
        .selectFrom('confidential.contact_person as p')
        .innerJoin('confidential.cases as c', 'c.id', 'p.case_id')
        .select(['p.id', 'p.contact', 'c.shred_key'])
        .executeTakeFirstOrThrow(),
    );
  const before = await lies();
  assert.doesNotMatch(Buffer.from(before.contact).toString('latin1'), /Versleuteld|0470/);
  const { keyStore, installationKey } = open.house;
  const next = newKey();
  await open.house.db.as(asDesk, (tx) => renewPersons(tx, keyStore, installationKey, next));
  const { id, contact, shred_key } = await lies();
  const shredKey = await keyStore.get(shred_key);
  assert.ok(shredKey);
  assert.equal(openContact(contactKey(shredKey, next), id, contact).name, 'Versleuteld Iemand');
  assert.throws(() => openContact(contactKey(shredKey, installationKey), id, contact));
});
