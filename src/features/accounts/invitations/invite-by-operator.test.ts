import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { mailsTo } from '../../../../test/outbox.ts';
import { smallTown } from '../../../../test/town.ts';
import type { NewService } from '../services/make-service.ts';
import { createService, inviteByOperator } from './invite-by-operator.ts';

let here: TestHouse;
before(async () => {
  here = await testHouse();
  await smallTown(here.house);
});
after(() => here.close());

const service: NewService = {
  ...{ name: 'Médiation Exempleville', slug: 'exempleville', country: 'be', language: 'fr', phone: '1' },
  ...{ email: 'a@exempleville.example', areas: ['4040', 'Exempleville'] },
};
const coordinator = { name: 'Claire Coordination', email: 'claire@exempleville.example' };

test('the operator makes a service by a command, and its first coordinator gets a link in her language', async () => {
  const made = await createService(here.house, service, coordinator);
  assert.ok(made.ok);
  assert.equal((await mailsTo(here, coordinator.email))[0]?.text.includes(made.value.link), true);
  const page = await browse(here.house).get(new URL(made.value.link).pathname);
  assert.equal(page.status, 200);
  assert.match(page.html, /Médiation Exempleville/);
  const again = await createService(here.house, service, coordinator);
  assert.equal(!again.ok && again.kind, 'slug_taken');
});

test('an editor belongs to the installation, a mediator to a service, and nobody to both by mistake', async () => {
  const person = { name: 'Edo Editor', email: 'edo@voorbeeld.example' };
  const tries = async (slug: string | null, roles: ('editor' | 'mediator')[]) => {
    const made = await inviteByOperator(here.house, { ...person, slug, roles });
    return made.ok ? 'ok' : made.kind;
  };
  assert.equal(await tries(null, ['editor']), 'ok');
  assert.equal(await tries('demostad', ['mediator']), 'ok');
  assert.equal(await tries(null, ['mediator']), 'wrong_roles');
  assert.equal(await tries('demostad', ['editor']), 'wrong_roles');
  assert.equal(await tries(null, ['editor', 'mediator']), 'wrong_roles');
  assert.equal(await tries('nergens', ['mediator']), 'no_service');
});
