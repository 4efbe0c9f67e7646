import type pg from 'pg';
import { theGazetteer } from '../src/features/directory/places/the-gazetteer.ts';
import type { House } from '../src/platform/house.ts';

/**
 * Lists so many services, each for one municipality and one postcode of its own country, as a whole country would have at
 * the very most; and gives the limit the index with which it finds one of them. Run as the owner.
 */
export async function fillDirectory(house: House, client: pg.Client, total: number): Promise<void> {
  const codes = [...(await theGazetteer(house)).municipalities.keys()].filter((code) =>
    code.startsWith('be:'),
  );
  await client.query(
    `insert into directory.entry (id, slug, country, language, facts, origin, made_at, changed_at, number)
     select gen_random_uuid(), 'bench-' || i, 'be', 'nl',
       (select jsonb_object_agg(field, jsonb_build_object('value', value, 'by', 'import', 'at', '2026-01-01T00:00:00.000Z',
         'confirmed', null))
        from (values
          ('name', jsonb_build_object('from', 'nl', 'in', jsonb_build_object('nl',
            jsonb_build_object('text', 'Buurtbemiddeling nummer ' || i, 'at', '2026-01-01T00:00:00.000Z')))),
          ('kinds', '["neighbour"]'), ('languages', '["nl", "fr"]'), ('phone', to_jsonb('04 ' || i)),
          ('area', jsonb_build_object('municipalities', jsonb_build_array(($1::text[])[1 + i % cardinality($1::text[])]),
            'postcodes', jsonb_build_array('be:' || 1000 + i % 9000), 'names', '[]'::jsonb)),
          ('hours', '{"week": [{"day": 1, "from": "09:00", "to": "17:00"}], "holidays": false, "exceptions": []}')
        ) f (field, value)),
       'import', now(), now(), 0
     from generate_series(1, $2::int) i`,
    [codes, total],
  );
  await client.query(
    `create index if not exists bench_postcode on directory.entry using gin ((facts -> 'area' -> 'value' -> 'postcodes'))`,
  );
  await client.query('vacuum analyze directory.entry');
}
