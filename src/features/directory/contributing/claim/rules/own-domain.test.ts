import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canBeProved, hostsOfMany, ownDomains, provesService } from './own-domain.ts';

const town = { website: 'https://www.bemiddeling.demostad.example/wie', email: 'info@buren.example' };

test('an address at the domain of the site or of the mail of a service proves it, and so does one below or above', () => {
  for (const address of [
    'cato@buren.example',
    'CATO@Buren.Example',
    'cato@post.buren.example',
    'cato@bemiddeling.demostad.example',
    'cato@demostad.example',
  ])
    assert.equal(provesService(town, address), true, address);
});

test('an address elsewhere proves nothing, however alike it looks', () => {
  for (const address of [
    'cato@example',
    'cato@niet-buren.example',
    'cato@buren.example.evil.example',
    'cato@andere.demostad.example',
    'cato@gmail.com',
    'buren.example',
    '',
  ])
    assert.equal(provesService(town, address), false, address);
});

test('a mailbox that anybody can have proves a service only where it is the very one that the directory shows', () => {
  const small = { website: 'https://buren.wordpress.com/', email: 'buren.demostad@gmail.com' };
  assert.deepEqual(ownDomains(small), []);
  assert.equal(provesService(small, 'Buren.Demostad@gmail.com'), true);
  assert.equal(provesService(small, 'iemand@gmail.com'), false);
  assert.equal(provesService(small, 'iemand@wordpress.com'), false);
  assert.equal(canBeProved(small), true);
});

test('a domain that all police of a country share proves no zone', () => {
  const police = { website: 'https://www.police.be/5344', email: 'bemiddeling@police.belgium.eu' };
  assert.equal(provesService(police, 'iemand@police.belgium.eu'), false);
  assert.equal(provesService(police, 'bemiddeling@police.belgium.eu'), true);
});

test('where neither a site of its own nor an address is known, nobody can prove it', () => {
  assert.equal(canBeProved({}), false);
  assert.equal(canBeProved({ website: 'https://www.facebook.com/buren' }), false);
  assert.equal(canBeProved({ website: 'https://192.0.2.7/' }), false);
  assert.equal(canBeProved({ website: 'https://buren.example' }), true);
});

test('what anybody can register below, or where many lay their sites, is nobody’s own domain', () => {
  for (const [website, address] of [
    ['https://buren.co.nl', 'iemand@co.nl'],
    ['https://buren.com.be', 'iemand@com.be'],
    ['https://buren.pages.dev', 'iemand@pages.dev'],
    ['https://buren.azurewebsites.net', 'iemand@andere.azurewebsites.net'],
  ] as const)
    assert.equal(provesService({ website }, address), false, address);
  assert.equal(provesService({ website: 'https://buren.co.nl' }, 'cato@buren.co.nl'), true);
  assert.equal(provesService({ email: 'buren@pandora.be' }, 'iemand@pandora.be'), false);
});

test('the host of a site that many services share is nobody’s own domain, nor that of a part of it', () => {
  const portals = hostsOfMany([
    ...[
      'https://www.portaal.example/gent',
      'http://Portaal.example/luik',
      'https://buren.example',
      'geen site',
    ],
    ...['https://www.stad.example/a', undefined],
  ]);
  assert.deepEqual([...portals], ['portaal.example']);
  const gent = { website: 'https://portaal.example/gent', email: 'gent@portaal.example', portals };
  assert.deepEqual(ownDomains(gent), []);
  assert.equal(provesService(gent, 'iemand@portaal.example'), false);
  assert.equal(provesService(gent, 'gent@portaal.example'), true);
  assert.equal(
    provesService({ website: 'https://luik.portaal.example', portals }, 'x@portaal.example'),
    false,
  );
  assert.equal(canBeProved({ website: gent.website, portals }), false);
  assert.equal(provesService({ website: 'https://stad.example/a', portals }, 'x@stad.example'), true);
});
