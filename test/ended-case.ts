import type { createApp } from '../src/app/app.ts';
import { proposeMediators } from '../src/features/cases/assignment/propose-mediators.ts';
import { randomId } from '../src/platform/vault/random-id.ts';
import type { TestHouse } from './house.ts';
import { accept, take } from './rights/relations.ts';
import type { SmallTown } from './town.ts';

type At = { here: TestHouse; town: SmallTown; app: ReturnType<typeof createApp>; desk: string };

/** The two parties of the cases that these make, each with an address of his own. */
export const parties = (name: string) => ({
  first: { name: 'Aïsha Aanvrager', email: `${name}-a@resident.example`, phone: '0470 11 22 33' },
  second: { name: 'Bert Buurman', email: `${name}-b@resident.example`, phone: '0470 44 55 66' },
});

/** A case in which both were heard and agreed. */
export async function agreedCase(at: At, name: string) {
  const { here, town, app, desk } = at;
  const asked = await town.ask(parties(name));
  const { number, caseId } = asked;
  const step = (noun: string, fields: Record<string, string> = {}) => take(app, desk, number, noun, fields);
  await step('intake', { how: 'phone' });
  await step('acceptance', { agrees: 'yes' });
  const mediators = town.working.mediators.slice(0, 2);
  const chosen = {
    number,
    once: randomId(),
    mediators: mediators.map((who) => who.memberId),
    reason: 'Zij kunnen.',
  };
  const proposed = await proposeMediators(here.house, town.working.coordinator, chosen);
  if (!proposed.ok) throw new Error(proposed.kind);
  for (const who of mediators) await accept(here.house, who, caseId);
  await step('first-party-talk', { how: 'visit', on: '2026-11-20', told: 'Verteld.' });
  const told = { agreed_how: 'phone', agrees: 'yes', how: 'letter' };
  await step('second-party-contact', { words: 'Uw buur vroeg om een gesprek.', ...told });
  await step('second-party-talk', { how: 'visit', on: '2026-11-21', told: 'Verteld.' });
  await step('mediation', { mode: 'direct' });
  await step('agreement', { what_1: 'Stil na tien uur.', who_1: 'both', by_1: '2026-12-01' });
  return asked;
}

/** A case in which the first party was given advice, and the other never knew. */
export async function advisedCase({ town, app, desk }: At, name: string) {
  const asked = await town.ask(parties(name));
  await take(app, desk, asked.number, 'intake', { how: 'phone' });
  await take(app, desk, asked.number, 'advice', { how: 'phone', told: 'Raad.' });
  await take(app, desk, asked.number, 'closing', { outcome: 'SELF_OK' });
  return asked;
}
