import { createHash } from 'node:crypto';
import type { Tx } from '../../../platform/db/database.ts';
import { gazetteerOf, type Ingredients } from './build-gazetteer.ts';
import type { Attribution, Gazetteer } from './gazetteer.ts';
import type { MunicipalityRow } from './import/combining/state.ts';
import type { SourceName } from './import/source.ts';
import { importedLists, importedMunicipalities, importedPostcodes } from './queries.ts';

const publishers: Partial<Record<SourceName, Attribution>> = {
  'georef-be': {
    publisher: 'bpost, BOSA, Opendatasoft',
    address: 'https://public.opendatasoft.com/explore/dataset/georef-belgium-postal-codes/',
    licence: 'CC BY 4.0',
  },
  statbel: { publisher: 'Statbel', address: 'https://statbel.fgov.be/', licence: 'CC BY 4.0' },
  cbs: { publisher: 'CBS, Kadaster', address: 'https://www.cbs.nl/', licence: 'CC BY 4.0' },
};

/** The places that an operator imported, with the names in other scripts and the places abroad of those that come with the app. */
export async function withImported(tx: Tx, builtIn: Ingredients): Promise<Gazetteer> {
  const lists = await importedLists(tx);
  const rows = await importedMunicipalities(tx);
  const postcodes = Map.groupBy(await importedPostcodes(tx), ({ postcode }) => postcode);
  const ended = rows.filter((row) => row.ended && row.successors.length > 0);
  return gazetteerOf({
    ...builtIn,
    municipalities: rows.filter((row) => !row.ended).map(municipalityOf),
    byPostcode: new Map(
      [...postcodes].map(([postcode, all]) => [postcode, all.map((row) => row.municipality)]),
    ),
    successors: new Map([...builtIn.successors, ...ended.map((row) => [row.code, row.successors] as const)]),
    attributions: [...builtIn.attributions, ...lists.flatMap(({ source }) => publishers[source] ?? [])],
    version: createHash('sha256').update(JSON.stringify(lists)).digest('hex').slice(0, 12),
  });
}

const municipalityOf = ({ code, name, names, others, lon, lat, population }: MunicipalityRow) => ({
  ...{ code, name, names, others, population },
  country: code.startsWith('nl') ? ('nl' as const) : ('be' as const),
  point: lon === null || lat === null ? null : ([lon, lat] as const),
});
