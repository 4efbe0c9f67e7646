import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { MunicipalityRow, State } from './import/combining/state.ts';
import type { Source, SourceName } from './import/source.ts';
import './tables.ts';

/** Which lists were imported, with what makes them others than before; none where nothing was imported. */
export function importedLists(tx: Tx): Promise<{ source: SourceName; sha256: string }[]> {
  return tx.selectFrom('directory.geo_source').select(['source', 'sha256']).orderBy('source').execute();
}

/** The lists as they were last read, without their outlines. */
export async function importedSources(tx: Tx): Promise<Source[]> {
  return tx.selectFrom('directory.geo_source').select(['source', 'file', 'sha256', 'content']).execute();
}

/** All imported municipalities, also those that ended, by code. */
export function importedMunicipalities(tx: Tx): Promise<MunicipalityRow[]> {
  const columns = [
    'code',
    'name',
    'names',
    'others',
    'lon',
    'lat',
    'population',
    'ended',
    'successors',
  ] as const;
  return tx.selectFrom('directory.municipality').select(columns).orderBy(byByte('code')).execute();
}

/** All imported postcodes with the municipalities in which they lie. */
export function importedPostcodes(tx: Tx): Promise<State['postcodes']> {
  const columns = ['postcode', 'municipality'] as const;
  return tx
    .selectFrom('directory.postcode')
    .select(columns)
    .orderBy(byByte('postcode'))
    .orderBy(byByte('municipality'))
    .execute();
}

/** All imported outlines, by the code of the municipality. */
export function importedOutlines(tx: Tx): Promise<State['outlines']> {
  return tx
    .selectFrom('directory.outline')
    .select(['municipality', 'rings'])
    .orderBy(byByte('municipality'))
    .execute();
}

const byByte = (column: string) => sql`${sql.ref(column)} collate "C"`;

/** Holds back a second import until this one is done. */
export async function lockImport(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(7304112081)`.execute(tx);
}

/** Writes what was read, and puts all places in the place of those before. */
export async function replacePlaces(
  tx: Tx,
  sources: readonly Source[],
  state: State,
  now: Date,
): Promise<void> {
  for (const { source, file, sha256, content } of sources) {
    const row = { file, sha256, content: JSON.stringify({ ...content, outlines: {} }), read_at: now };
    await tx
      .insertInto('directory.geo_source')
      .values({ source, ...row })
      .onConflict((conflict) => conflict.column('source').doUpdateSet(row))
      .execute();
  }
  for (const table of ['outline', 'postcode', 'municipality'] as const)
    await tx.deleteFrom(`directory.${table}`).execute();
  const { municipalities, postcodes, outlines } = state;
  await sql`insert into directory.municipality (code, name, names, others, lon, lat, population, ended, successors)
    select code, name, names, others, lon, lat, population, ended,
      array(select jsonb_array_elements_text(successors))
    from jsonb_to_recordset(${JSON.stringify(municipalities)}::jsonb) as r (code text, name text, names jsonb, others jsonb,
      lon float8, lat float8, population int, ended boolean, successors jsonb)`.execute(tx);
  await sql`insert into directory.postcode select * from
    jsonb_to_recordset(${JSON.stringify(postcodes)}::jsonb) as r (postcode text, municipality text)`.execute(
    tx,
  );
  await sql`insert into directory.outline select * from
    jsonb_to_recordset(${JSON.stringify(outlines)}::jsonb) as r (municipality text, rings jsonb)`.execute(tx);
}
