import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { planVisit } from '../../../../../test/planned-visit.ts';
import { seeAll } from '../../../../../test/see-all.ts';
import { hiddenField, request, signIn, smallTown } from '../../../../../test/town.ts';
import { createApp } from '../../../../app/app.ts';

let here: TestHouse;
let app: ReturnType<typeof createApp>;
let owner: pg.Client;
let number: string;
let desk: string;

before(async () => {
  here = await testHouse();
  const town = await smallTown(here.house);
  app = createApp(here.house);
  const first = { name: 'Aïsha', street: 'Kerkstraat', house: '12', postcode: '', place: 'Beveren' };
  const planned = await planVisit(here.house, app, town, { first, story: 'Het verhaal' });
  number = planned.number;
  desk = await signIn(app, 'coordinator@demo.example');
  owner = new pg.Client({ ...here.owner });
  await owner.connect();
  await seeAll(owner);
});
after(async () => {
  await owner.end();
  await here.close();
});

const path = () => `/cases/${number}/municipality`;
const page = async (cookie: string, at: string) => (await request(app, cookie, 'GET', at)).text();
const post = (fields: Record<string, string>, cookie = desk) =>
  request(app, cookie, 'POST', path(), { place: '', ...fields });
const stored = async () => {
  const cases = await owner.query('select municipality from confidential.cases where number = $1', [number]);
  const figures = await owner.query('select municipality from reporting.case_figure');
  return [...cases.rows, ...figures.rows].map(({ municipality }) => municipality);
};

test('where the address says several municipalities, the coordinator chooses one, and the figures follow', async () => {
  assert.deepEqual(await stored(), ['', '']);
  assert.match(await page(desk, `/cases/${number}/parties/first`), /niet bekend/);
  const offered = await page(desk, path());
  assert.match(offered, /Dit staat in het adres: Beveren/);
  const [, chosen = ''] = /name="municipality" value="(be:\d{5})"/.exec(offered) ?? [];
  assert.ok(chosen);
  const saved = await post({ municipality: chosen });
  assert.equal(saved.headers.get('Location'), `/cases/${number}/parties/first#home`);
  const [name, figure] = await stored();
  assert.equal(name, figure);
  assert.notEqual(name, '');
  assert.ok((await page(desk, `/cases/${number}/parties/first`)).includes(String(name)));
  const { rows } = await owner.query(`select detail from trail.audit_row where action = 'case.municipality'`);
  assert.deepEqual(
    rows,
    [{ detail: {} }],
    'the trail says that it was chosen, and nothing of where he lives',
  );
});

test('what is stored is an official name and never what was typed; a guess is asked first, and nothing can be said too', async () => {
  assert.equal((await post({ place: 'lüttich' })).status, 303);
  assert.deepEqual(await stored(), ['Liège', 'Liège']);
  const guess = await post({ place: 'Amsterdm' });
  assert.equal(guess.status, 422);
  assert.match(await guess.text(), /Kies welke gemeente het is[\s\S]*value="nl:0363"/);
  for (const [place, words] of [
    ['bij mijn zus Zeehond', /Deze gemeente kennen wij niet/],
    ['x'.repeat(121), /Dit is te lang/],
  ] as const) {
    const refused = await post({ place });
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), words);
  }
  assert.equal((await post({ municipality: 'be:99999x' })).status, 422);
  assert.deepEqual(await stored(), ['Liège', 'Liège']);
  assert.equal((await post({})).status, 303);
  assert.deepEqual(await stored(), ['', '']);
});

test('a new address brings its municipality along, and a choice stays while the place does', async () => {
  const contact = `/cases/${number}/parties/first/contact`;
  const move = async (fields: Record<string, string>) => {
    const version = hiddenField(await page(desk, contact), 'version');
    const whole = { name: 'Aïsha', street: 'Kerkstraat', house: '12', postcode: '', place: 'Beveren' };
    const done = await request(app, desk, 'POST', contact, { version, ...whole, ...fields });
    assert.equal(done.status, 303);
    return (await stored())[0];
  };
  await post({ place: 'Liège' });
  assert.equal(await move({ street: 'Dorpstraat' }), 'Liège', 'only the street');
  assert.equal(await move({ postcode: '9999' }), 'Liège', 'the same place, and no other is said');
  assert.equal(await move({ place: 'Alost' }), 'Aalst');
  assert.equal(await move({ place: 'bij mijn zus' }), '');
});

test('a mediator does not choose it, and another service finds nothing', async () => {
  assert.equal((await post({}, await signIn(app, 'mediator@demo.example'))).status, 403);
  const other = await signIn(app, 'coordinator2@demo.example');
  assert.equal((await request(app, other, 'GET', path())).status, 404);
  assert.equal((await post({ place: 'Gent' }, other)).status, 404);
});
