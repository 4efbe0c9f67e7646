import { randomUUID } from 'node:crypto';
import type { House } from '../../../platform/house.ts';
import type { Entry, Facts, Origin } from '../entries/entry.ts';
import type { FieldName, TextIn, ValueOf } from '../entries/fields.ts';
import { insertEntry, updateEntry } from '../entries/queries.ts';

export type NewEntry = Omit<Entry, 'number' | 'tenant' | 'mergedInto'>;

export const job = { kind: 'job', job: 'test' } as const;
const written = '2026-10-01T08:00:00.000Z';

/** A text in French with a Dutch translation that was left behind, and no others. */
export const said = (fr: string, nl: string): TextIn => ({
  from: 'fr',
  in: { fr: { text: fr, at: written }, nl: { text: nl, at: '2026-01-10T08:00:00.000Z' } },
});

const values: { [F in FieldName]?: ValueOf<F> } = {
  name: said('Médiation de Rivebourg', 'Bemiddeling Rivebourg'),
  kinds: ['neighbour', 'sanction'],
  does: said('Nous écoutons.\n\nNous ne jugeons pas.', 'Wij luisteren.\n\nWij oordelen niet.'),
  forWhom: said('Pour tous les habitants.', 'Voor alle inwoners.'),
  howToAsk: said('Appelez-nous ou venez.', 'Bel ons of kom langs.'),
  languages: ['fr', 'nl', 'ar'],
  phone: '04 000 00 00',
  email: 'mediation@rivebourg.example',
  website: 'https://www.rivebourg.example/mediation',
  requestUrl: 'https://www.rivebourg.example/demande',
  postAddress: 'Boîte postale 1\n4000 Rivebourg',
  place: {
    street: 'Quai des Essais 1',
    postcode: '4000',
    town: 'Rivebourg',
    point: [5.57, 50.64],
    areaOnly: false,
  },
  area: { municipalities: ['be:62063', 'be:62051'], postcodes: ['be:4000', 'be:4020'], names: ['Rivebourg'] },
  hours: {
    week: [1, 2, 3, 4].map((day) => ({ day, from: '09:00', to: '12:30' })),
    holidays: false,
    exceptions: [
      { from: '2026-12-21', to: '2026-12-31', open: null, why: 'Congés de fin d’année' },
      { from: '2026-12-05', to: '2026-12-05', open: ['10:00', '12:00'], why: 'Portes ouvertes' },
    ],
  },
  deskHours: [
    { where: 'Commissariat', address: 'Rue Haute 2', day: 2, from: '14:00', to: '16:00', every: 'two_weeks' },
  ],
  advisers: [{ who: 'Agent de quartier', where: 'Commissariat', reach: '04 000 00 01' }],
  access: ['wheelchair', 'home_visit'],
  runBy: 'municipality',
  charterSignedOn: '2023-02-23',
  population: 197_000,
  since: 2004,
  nuisance: said('Bruit, odeurs, animaux.', 'Lawaai, geuren, dieren.'),
  keywords: said('voisins, dialogue', 'buren, gesprek'),
};

const old: FieldName[] = ['forWhom'];
const never: Partial<Record<FieldName, Origin>> = { advisers: 'import', access: 'visitor' };

/** A service with all that a page can show: facts confirmed lately, long ago and never, and a translation left behind. */
export function fullService(slug: string, more: Partial<NewEntry> = {}): NewEntry {
  const facts = Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      const name = field as FieldName;
      const by: Origin = never[name] ?? 'service';
      const at = old.includes(name) ? '2025-03-01T08:00:00.000Z' : written;
      return [name, { value, by, at, confirmed: never[name] ? null : { by, at } }];
    }),
  ) as Facts;
  return {
    ...{ id: randomUUID(), slug, country: 'be', language: 'fr', status: 'listed', facts, origin: 'service' },
    ...{ source: '', sourceKey: null, demo: false, madeAt: written, changedAt: written },
    ...more,
  };
}

/** Puts a service into the directory as a job does. */
export async function list(house: House, entry: NewEntry): Promise<NewEntry> {
  await house.db.as(job, (tx) => insertEntry(tx, entry));
  return entry;
}

/** Ends a service. */
export async function end(house: House, id: string): Promise<void> {
  await house.db.as(job, (tx) => updateEntry(tx, id, { status: 'ended' }, house.now()));
}
