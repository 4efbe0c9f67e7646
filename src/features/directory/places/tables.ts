import type { ColumnType } from 'kysely';
import type { MunicipalityRow } from './import/combining/state.ts';
import type { Content, Rings, SourceName } from './import/source.ts';

type Json<T> = ColumnType<T, string, string>;

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'directory.geo_source': {
      source: SourceName;
      file: string;
      sha256: string;
      content: Json<Content>;
      read_at: Date;
    };
    'directory.municipality': Omit<MunicipalityRow, 'names' | 'others'> & {
      names: Json<MunicipalityRow['names']>;
      others: Json<string[]>;
    };
    'directory.postcode': { postcode: string; municipality: string };
    'directory.outline': { municipality: string; rings: Json<Rings> };
  }
}
