import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type SmallTown, smallTown } from '../../../../test/town.ts';
import { giveRole } from '../members/give-role.ts';
import { serviceById } from '../services/queries.ts';
import { pairingRules, serviceSettings } from './service-settings.ts';

let here: TestHouse;
let town: SmallTown;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
});
after(() => here.close());

async function as(name: string) {
  const browser = browse(here.house);
  await browser.post('/sign-in', { email: `${name}@demo.example`, password: 'entente-demo' });
  return browser;
}
const service = async () => {
  const row = await here.house.db.as({ kind: 'public' }, (tx) => serviceById(tx, town.service.id));
  assert.ok(row);
  return { ...row, settings: serviceSettings(row.settings) };
};

test('what a service never set has its default, and what is impossible is refused', () => {
  const settings = serviceSettings({});
  assert.equal(settings.mediatorsPerCase, 2);
  assert.equal(settings.norms.firstContactWorkingDays, 5);
  assert.ok(settings.hardRules.acquaintance);
  assert.throws(() => serviceSettings({ hardRules: { acquaintance: false } }), 'that rule is never soft');
  assert.throws(() => serviceSettings({ mediatorsPerCase: 4 }));
});

test('a service of one professional with partner places is set up', async () => {
  const administrator = await as('administrator');
  const pairing = { mediatorsPerCase: '1', hardRules: ['own_street', 'untrained'] };
  assert.equal((await administrator.post('/settings/pairing', pairing)).location, '/settings?saved');
  const { settings } = await service();
  assert.equal(settings.mediatorsPerCase, 1);
  assert.deepEqual(
    pairingRules.filter((rule) => settings.hardRules[rule]),
    ['own_street', 'untrained'],
  );
  assert.deepEqual(settings.languages, ['nl', 'fr'], 'the rest stays');
  const page = await administrator.get('/settings/pairing');
  assert.match(page.html, /value="1" checked/);
  assert.match(page.html, /value="untrained" checked/);
  assert.doesNotMatch(page.html, /value="full" checked/);
});

test('terms, places, contact and the intake stop are changed by a coordinator as well', async () => {
  const coordinator = await as('coordinator');
  const norms = {
    firstContactWorkingDays: '3',
    firstPartyVisitWorkingDays: '8',
    aftercareFromWeeks: '4',
    aftercareByWeeks: '6',
    soonWorkingDays: '1',
  };
  assert.equal((await coordinator.post('/settings/norms', norms)).status, 303);
  assert.equal((await coordinator.post('/settings/areas', { areas: 'Luik\n4000\n\nB-4000' })).status, 303);
  assert.equal((await coordinator.post('/settings/intake', { closedUntil: '2026-12-31' })).status, 303);
  const contact = { name: 'Nieuw', phone: '04 1', email: 'a@b.example', languages: ['fr'] };
  assert.equal((await coordinator.post('/settings/contact', contact)).status, 303);
  const now = await service();
  assert.deepEqual(
    [now.name, now.intake_closed_until, now.settings.norms.firstContactWorkingDays, now.settings.languages],
    ['Nieuw', '2026-12-31', 3, ['fr']],
  );
  assert.ok((await coordinator.get('/settings')).html.includes('4000, Luik'));
});

test('what is wrong stays on the page with its reason, and nothing changes', async () => {
  const administrator = await as('administrator');
  const before = await service();
  const wrong: [string, Record<string, string>, string][] = [
    ['norms', { firstContactWorkingDays: 'veel' }, 'getal'],
    ['areas', { areas: ' , ;' }, 'minstens één postcode'],
    ['intake', { closedUntil: '2026-02-30' }, 'bestaat niet'],
    ['contact', { name: '', phone: '1', email: 'x' }, 'Vul dit in'],
  ];
  for (const [section, fields, reason] of wrong) {
    const answer = await administrator.post(`/settings/${section}`, fields);
    assert.equal(answer.status, 422, section);
    assert.ok(answer.html.includes(reason), section);
  }
  const backwards = {
    ...Object.fromEntries(Object.entries(before.settings.norms).map(([k, v]) => [k, `${v}`])),
  };
  const answer = await administrator.post('/settings/norms', { ...backwards, aftercareFromWeeks: '20' });
  assert.ok(answer.html.includes('niet vóór de eerste'));
  assert.deepEqual(await service(), before);
  assert.equal((await administrator.post('/settings/nothing', {})).status, 404);
});

test('a service of the police has nobody who both mediates and is partner', async () => {
  const administrator = await as('administrator');
  const { house } = here;
  const memberId = town.mediators[0].member.memberId;
  const partner = { memberId, serviceId: town.service.id, role: 'partner' } as const;
  await house.db.as({ kind: 'public' }, (tx) => giveRole(tx, partner, null, house.now()));
  const police = { mediatorsPerCase: '2', runByPolice: 'yes' };
  assert.equal((await administrator.post('/settings/pairing', police)).status, 422);
  await administrator.post(`/members/${memberId}/roles/partner/end`, { service: town.service.id });
  assert.equal((await administrator.post('/settings/pairing', police)).status, 303);
  const again = await administrator.post(`/members/${memberId}/roles`, {
    role: 'partner',
    service: town.service.id,
  });
  assert.equal(again.status, 422);
});

test('a mediator and another service’s coordinator do not come near these settings', async () => {
  assert.equal((await (await as('mediator2')).get('/settings')).status, 403);
  const other = await as('coordinator2');
  assert.ok(!(await other.get('/settings')).html.includes('4000, Luik'));
});
