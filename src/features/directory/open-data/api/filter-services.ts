import { z } from '@hono/zod-openapi';
import { kindCodes } from '../../entries/codes/kinds.ts';
import type { Entry } from '../../entries/entry.ts';
import { kindsOf } from '../../entries/kinds-of.ts';
import { municipalitiesOf } from '../../places/area.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';

/** What narrows a list of services down, as query parameters. */
export const filters = {
  kind: z.enum(kindCodes).optional().openapi({ description: 'A kind of mediation.' }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional()
    .openapi({ description: 'A language in which the service can talk, ISO 639.', example: 'fr' }),
  municipality: z
    .string()
    .regex(/^(be:\d{5}|nl:\d{4})$/)
    .optional()
    .openapi({ description: 'Serves this municipality: NIS or CBS code.', example: 'be:62063' }),
  postcode: z
    .string()
    .regex(/^[1-9]\d{3}( ?[A-Za-z]{2})?$/)
    .optional()
    .openapi({
      description: 'Serves this postcode; give the country too, or both are searched.',
      example: '4000',
    }),
  country: z.enum(['be', 'nl']).optional(),
  changedSince: z.iso
    .datetime({ offset: true })
    .optional()
    .openapi({ description: 'Changed at this moment or later. What was taken away is in /changes.' }),
};

type Filters = { [F in keyof typeof filters]?: z.infer<(typeof filters)[F]> };

/** Whether places are needed to answer this. */
export const asksForPlace = (given: Filters): boolean => Boolean(given.municipality ?? given.postcode);

/** Whether a service passes all filters that were given; without places none serves any. */
export function passes(given: Filters, gazetteer: Gazetteer | null): (entry: Entry) => boolean {
  const since = given.changedSince ? new Date(given.changedSince).toISOString() : null;
  const postcodes = given.postcode ? postcodesOf(given.postcode, given.country) : null;
  return (entry) =>
    (!given.kind || kindsOf(entry).includes(given.kind)) &&
    (!given.language || (entry.facts.languages?.value.includes(given.language) ?? false)) &&
    (!given.country || entry.country === given.country) &&
    (!since || entry.changedAt >= since) &&
    (!given.municipality || servedBy(gazetteer, entry).has(given.municipality)) &&
    (!postcodes || postcodes.some((postcode) => servesPostcode(gazetteer, entry, postcode)));
}

const postcodesOf = (typed: string, country: string | undefined): string[] =>
  (country ? [country] : ['be', 'nl']).map((one) => `${one}:${typed.slice(0, 4)}`);

function servesPostcode(gazetteer: Gazetteer | null, entry: Entry, postcode: string): boolean {
  if (entry.facts.area?.value.postcodes.includes(postcode)) return true;
  const served = servedBy(gazetteer, entry);
  return (gazetteer?.byPostcode.get(postcode) ?? []).some((code) => served.has(code));
}

const nowhere: ReadonlySet<string> = new Set();
const servedIn = new WeakMap<Gazetteer, WeakMap<Entry, ReadonlySet<string>>>();

function servedBy(gazetteer: Gazetteer | null, entry: Entry): ReadonlySet<string> {
  const area = entry.facts.area?.value;
  if (!area || !gazetteer) return nowhere;
  const known = servedIn.get(gazetteer) ?? new WeakMap<Entry, ReadonlySet<string>>();
  servedIn.set(gazetteer, known);
  const before = known.get(entry);
  if (before) return before;
  const codes = municipalitiesOf(gazetteer, area, entry.country);
  known.set(entry, codes);
  return codes;
}
