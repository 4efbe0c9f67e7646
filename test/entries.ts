import { randomUUID } from 'node:crypto';
import { changeFacts, type NewFacts } from '../src/features/directory/entries/change-facts.ts';
import type { Entry, Facts } from '../src/features/directory/entries/entry.ts';
import { textFields } from '../src/features/directory/entries/fields.ts';
import { insertEntry } from '../src/features/directory/entries/queries.ts';
import type { House } from '../src/platform/house.ts';

const job = { kind: 'job', job: 'test' } as const;

/** A text of the directory as somebody wrote it in Dutch, with its translations. */
export const written = (nl: string, others: { fr?: string; de?: string; en?: string } = {}) => ({
  from: 'nl' as const,
  in: Object.fromEntries(
    Object.entries({ nl, ...others }).map(([language, text]) => [
      language,
      { text, at: '2026-11-01T09:00:00.000Z' },
    ]),
  ),
});

/** Adds a service to the directory, with these facts as its own word. */
export async function addEntry(
  house: House,
  slug: string,
  facts: NewFacts,
  more: Partial<Pick<Entry, 'country' | 'language' | 'status' | 'demo' | 'source' | 'sourceKey'>> = {},
): Promise<string> {
  const [id, now] = [randomUUID(), house.now()];
  const at = now.toISOString();
  await house.db.as(job, async (tx) => {
    await insertEntry(tx, {
      ...{ id, slug, country: 'be', language: 'nl', status: 'listed', facts: {}, origin: 'service' },
      ...{ source: '', sourceKey: null, demo: false, madeAt: at, changedAt: at },
      ...more,
    });
    await changeFacts(tx, id, facts, 'service', now);
  });
  return id;
}

const said = (value: unknown) => ({
  ...{ value, by: 'service', at: '2026-10-01T09:00:00.000Z' },
  confirmed: { by: 'editor', at: '2026-11-01T09:00:00.000Z' },
});

/** A service of which all is known, as it lies in memory. */
export function fullEntry(slug: string, more: Partial<Entry> = {}): Entry {
  const texts = Object.fromEntries(
    textFields.map((field) => [
      field,
      said(written(`${field} <&"'=> in ’t Nederlands`, { fr: `${field} é` })),
    ]),
  );
  const at = '2026-11-01T09:00:00.000Z';
  return {
    ...{ id: randomUUID(), slug, country: 'be', language: 'nl', status: 'listed', origin: 'service' },
    ...{ source: 'lijst', sourceKey: slug, demo: true, mergedInto: null, madeAt: at, changedAt: at },
    ...{ number: 7, tenant: { id: randomUUID(), waitingUntil: '2026-12-01' } },
    facts: {
      ...texts,
      kinds: said(['neighbour', 'penal']),
      languages: said(['nl', 'fr', 'ar']),
      phone: said('+32 4 000 00 00'),
      email: said('hallo@dienst.example'),
      website: said('https://dienst.example/?a=1&b=2'),
      requestUrl: said('https://dienst.example/vraag'),
      postAddress: said('Postbus 1, 4000 Luik'),
      place: said({
        ...{ street: 'Kerkstraat 1', postcode: '4000', town: 'Luik', point: [5.57, 50.63], areaOnly: false },
      }),
      area: said({ municipalities: ['be:62063'], postcodes: ['be:4000'], names: ['Herstal'] }),
      hours: said({
        week: [{ day: 1, from: '09:00', to: '12:00' }],
        holidays: false,
        exceptions: [{ from: '2026-12-24', to: '2027-01-02', open: null, why: 'Kerst' }],
      }),
      deskHours: said([
        { where: 'Politie', address: 'Plein 1', day: 2, from: '14:00', to: '16:00', every: 'two_weeks' },
      ]),
      advisers: said([{ who: 'Wijkagent', where: 'Politie', reach: '+32 4 000 00 01' }]),
      access: said(['wheelchair', 'remote']),
      runBy: said('police'),
      charterSignedOn: said('2023-01-30'),
      population: said(197_000),
      since: said(1998),
    } as Facts,
    ...more,
  };
}
