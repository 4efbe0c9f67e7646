import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type SmallTown, smallTown } from '../../../../test/town.ts';
import { createService } from '../invitations/invite-by-operator.ts';
import { serviceSettings } from '../settings/service-settings.ts';
import { copyFromSister, serviceBySlug } from './queries.ts';

let here: TestHouse;
let town: SmallTown;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
});
after(() => here.close());

const coordinator = { name: 'Noor Voorbeeld', email: 'noor@heemskerk.example' };
const plan = {
  name: 'Buurtbemiddeling Heemskerk',
  slug: 'heemskerk',
  country: 'nl',
  language: 'nl',
} as const;

test('a service begins with the settings, periods and letters of a sister, and with nobody and no case of hers', async () => {
  const { house } = here;
  const by = town.administrator.member.memberId;
  const sister = town.service.id;
  await town.ask();
  await house.db.as({ kind: 'member', memberId: by }, async (tx) => {
    await sql`insert into identity.retention_period (service_id, record_type, length, changed_at, changed_by)
      values (${sister}, 'case', 13, now(), ${by})`.execute(tx);
    for (const version of [1, 2])
      await sql`insert into identity.letter_template (service_id, kind, tag, version, subject, body, made_at, made_by)
        values (${sister}, 'invitation', 'nl', ${version}, 'Kom eens praten', ${`Versie ${version}`}, now(), ${by})`.execute(
        tx,
      );
    await tx
      .updateTable('identity.service')
      .set({
        settings: JSON.stringify({
          ...{ languages: ['nl', 'fr'], norms: { firstContactWorkingDays: 3 }, runByPolice: true },
          messages: { subject: '', sender: 'Team Demostad' },
        }),
      })
      .where('id', '=', sister)
      .execute();
  });
  const made = await createService(house, { ...plan, areas: ['1963'], like: 'demostad' }, coordinator);
  assert.ok(made.ok);
  const begun = await house.db.as({ kind: 'public' }, (tx) => serviceBySlug(tx, 'heemskerk'));
  assert.ok(begun);
  const settings = serviceSettings(begun.settings);
  assert.equal(settings.norms.firstContactWorkingDays, 3);
  assert.deepEqual([settings.languages, settings.runByPolice, settings.messages.sender], [['nl'], false, '']);

  await house.db.as({ kind: 'public' }, (tx) =>
    sql`insert into identity.role (member_id, service_id, role, since)
      values (${by}, ${begun.id}, 'administrator', now())`.execute(tx),
  );
  const copied = await house.db.as({ kind: 'member', memberId: by }, async (tx) => ({
    periods: (
      await sql`select record_type, length from identity.retention_period where service_id = ${begun.id}`.execute(
        tx,
      )
    ).rows,
    letters: (
      await sql`select kind, tag, version, body from identity.letter_template where service_id = ${begun.id}`.execute(
        tx,
      )
    ).rows,
    roles: (await sql`select role from identity.role where service_id = ${begun.id}`.execute(tx)).rows,
    like: (
      await sql`select sister_name from identity.started_like where service_id = ${begun.id}`.execute(tx)
    ).rows,
  }));
  assert.deepEqual(copied, {
    periods: [{ record_type: 'case', length: 13 }],
    letters: [{ kind: 'invitation', tag: 'nl', version: 1, body: 'Versie 2' }],
    roles: [{ role: 'administrator' }],
    like: [{ sister_name: 'Buurtbemiddeling Demostad' }],
  });
});

test('a sister that is not there is said, and nothing is made', async () => {
  const made = await createService(
    here.house,
    { ...plan, slug: 'nergens', areas: [], like: 'nobody' },
    coordinator,
  );
  assert.ok(!made.ok && made.kind === 'no_sister');
  const found = await here.house.db.as({ kind: 'public' }, (tx) => serviceBySlug(tx, 'nergens'));
  assert.equal(found, undefined);
});

test('a service that works already can take nothing over, not even with SQL', async () => {
  const taking = { serviceId: town.other.id, sisterId: town.service.id, now: here.house.now() };
  await assert.rejects(
    here.house.db.as({ kind: 'public' }, (tx) => copyFromSister(tx, taking)),
    { code: '42501' },
  );
});
