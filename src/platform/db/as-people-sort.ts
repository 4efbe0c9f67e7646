import { type RawBuilder, sql } from 'kysely';

/** Sorts a column as people do, É beside E, by a collation that does not depend on the server's own. */
export const asPeopleSort = (column: string): RawBuilder<string> =>
  sql<string>`${sql.ref(column)} collate "und-x-icu"`;
