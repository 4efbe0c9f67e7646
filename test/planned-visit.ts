import { sql } from 'kysely';
import type { createApp } from '../src/app/app.ts';
import { proposeMediators } from '../src/features/cases/assignment/propose-mediators.ts';
import type { House } from '../src/platform/house.ts';
import { randomId } from '../src/platform/vault/random-id.ts';
import { accept, partiesOf, take } from './rights/relations.ts';
import { type SmallTown, signIn } from './town.ts';

export type PlannedVisit = { number: string; caseId: string; visit: string; party: string };

/** A case whose first party the first two mediators visit at home, so many hours from now. */
export async function planVisit(
  house: House,
  app: ReturnType<typeof createApp>,
  town: SmallTown,
  given: {
    first?: NonNullable<Parameters<SmallTown['ask']>[0]>['first'];
    story?: string;
    hours?: number;
  } = {},
): Promise<PlannedVisit> {
  const { first, story, hours = 3 } = given;
  const asked = await town.ask({ ...(first ? { first } : {}), ...(story ? { story } : {}) });
  const desk = await signIn(app, 'coordinator@demo.example');
  await take(app, desk, asked.number, 'intake', { how: 'phone' });
  await take(app, desk, asked.number, 'acceptance', { agrees: 'yes' });
  const who = town.working.mediators.slice(0, 2);
  const mediators = who.map(({ memberId }) => memberId);
  const chosen = { number: asked.number, once: randomId(), mediators, reason: 'Proef.' };
  const proposed = await proposeMediators(house, town.working.coordinator, chosen);
  if (!proposed.ok) throw new Error(`Nobody was proposed: ${proposed.kind}`);
  for (const mediator of who) await accept(house, mediator, asked.caseId);
  const { partyA: party } = await partiesOf(house, town, asked.caseId);
  const visit = randomId();
  const appointment = randomId();
  const starts = new Date(house.now().getTime() + hours * 3_600_000);
  const ends = new Date(starts.getTime() + 3_600_000);
  const of = { caseId: asked.caseId, serviceId: town.service.id };
  await house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, async (tx) => {
    await sql`insert into confidential.appointment (id, case_id, service_id, kind, place, starts_at, ends_at, zone, made_at,
      changed_at) values (${appointment}, ${of.caseId}, ${of.serviceId}, 'talk', 'home', ${starts}, ${ends},
      'Europe/Brussels', now(), now())`.execute(tx);
    await sql`insert into confidential.appointment_party (id, appointment_id, party_id, case_id, service_id, kind, place,
      starts_at, ends_at, zone, state, told_at) values (${visit}, ${appointment}, ${party}, ${of.caseId}, ${of.serviceId},
      'talk', 'home', ${starts}, ${ends}, 'Europe/Brussels', 'confirmed', now())`.execute(tx);
    for (const memberId of mediators)
      await sql`insert into confidential.appointment_member (appointment_id, member_id, case_id, service_id, told_at)
        values (${appointment}, ${memberId}, ${of.caseId}, ${of.serviceId}, now())`.execute(tx);
  });
  return { number: asked.number, caseId: asked.caseId, visit, party };
}

/** The service lets its mediators take visits along, for so many hours. */
export async function allowOnPhones(house: House, town: SmallTown, hours = 24): Promise<void> {
  const settings = JSON.stringify({ languages: ['nl', 'fr'], homeVisits: { onPhones: true, hours } });
  await house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, (tx) =>
    sql`update identity.service set settings = ${settings}::jsonb where id = ${town.service.id}`.execute(tx),
  );
}
