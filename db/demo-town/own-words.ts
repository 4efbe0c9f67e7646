import { saveCode } from '../../src/features/cases/codes/own/save-code.ts';
import { mappingOf, saveMapping } from '../../src/features/reports/importing/queries.ts';
import type { House } from '../../src/platform/house.ts';
import { asMember, granted, personOf, type TownService, type Townsman } from './settle.ts';

/** The demo service explained the words of its old list, and says a trouble of its own, which counts as noise of people in every report. */
export async function sayOwnWords(
  house: House,
  { service, coordinator }: { service: TownService; coordinator: Townsman },
): Promise<void> {
  const by = { ...personOf(coordinator), role: 'coordinator' } as const;
  const where = { serviceId: service.id, timeZone: 'Europe/Brussels', by, now: house.now() };
  const form = { key: '', counts: '', position: null, from: '', until: '' };
  const words = {
    nl: 'overlast op het Kerkplein',
    fr: 'nuisances place de l’Église',
    de: 'Lärm auf dem Kirchplatz',
    en: 'trouble on Church Square',
  };
  await asMember(house, coordinator, async (tx) => {
    granted(
      await saveCode(tx, { ...where, list: 'subject' }, { ...form, ...words, counts: 'NOISE/persons' }),
    );
    const columns = { nr: 'number', melding: 'requestedOn', afgehandeld: 'closedOn' } as const;
    const said = { referrer: { politie: 'POLICE', wijkagent: 'POLICE', 'de woonmaatschappij': 'HOUSING' } };
    await mappingOf(tx, service.id, house.now());
    await saveMapping(tx, service.id, { columns, words: said }, house.now());
  });
}
