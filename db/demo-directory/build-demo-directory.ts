import type { Entry } from '../../src/features/directory/entries/entry.ts';
import { insertEntry, keepOldSlug, updateEntry } from '../../src/features/directory/entries/queries.ts';
import type { House } from '../../src/platform/house.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import { serviceOfTown } from './facts-of-town.ts';
import { towns } from './towns.ts';

type New = Omit<Entry, 'number' | 'tenant' | 'mergedInto'>;

/**
 * The demo’s country: some sixty invented services in real towns, each marked as an example. Two of them are entries of one
 * service, to be merged by an editor; one was merged before, and its old address still leads on.
 */
export async function buildDemoDirectory(house: House): Promise<void> {
  const now = house.now();
  const services = towns.map((town, index): New => ({ id: randomId(), ...serviceOfTown(town, index, now) }));
  const namur = services.find((service) => service.slug.endsWith('-namur'));
  const mons = services.find((service) => service.slug.endsWith('-mons'));
  if (!namur || !mons) throw new Error('The demo’s country has lost a town');
  const again = twin(namur, 'service-de-mediation-namur', 'Service de médiation de Namur (exemple)');
  const before = twin(mons, 'mediation-mons-borinage', 'Médiation Mons-Borinage (exemple)');
  await house.db.as({ kind: 'job', job: 'demo' }, async (tx) => {
    for (const service of [...services, again, before]) await insertEntry(tx, service);
    await updateEntry(tx, before.id, { merged_into: mons.id }, now);
    await keepOldSlug(tx, 'mons-mediation', mons.id, now);
  });
}

/** A second entry of the same service, as lists bring them: another name, the same telephone. */
function twin(service: New, slug: string, text: string): New {
  const { phone, area, kinds, place } = service.facts;
  const said = { by: 'import' as const, at: service.madeAt, confirmed: null };
  const name = { value: { from: 'fr' as const, in: { fr: { text, at: service.madeAt } } }, ...said };
  const given = Object.entries({ phone, area, kinds, place }).flatMap(([field, fact]) =>
    fact ? [[field, { ...fact, ...said }]] : [],
  );
  return {
    ...service,
    ...{ id: randomId(), slug, origin: 'import', source: 'Demo', sourceKey: slug },
    facts: { name, ...Object.fromEntries(given) },
  };
}
