import { type RawBuilder, sql } from 'kysely';
import pg from 'pg';
import type { DatabaseAddress } from '../../src/platform/db/address.ts';
import type { Database, Tx, Viewer } from '../../src/platform/db/database.ts';

export type Row = Record<string, unknown>;
/** A table with one row of it, the columns by which that row is found, and a column that the app may change, if any. */
export type Specimen = { table: string; row: Row; key: string[]; changeable: string | null };

/** Reads one row of a table past every wall, as whoever has the files can. */
export async function specimen(
  owner: pg.Client,
  table: string,
  where: string,
  values: unknown[] = [],
): Promise<Specimen> {
  await owner.query(`alter table ${table} no force row level security`);
  const { rows } = await owner.query(`select * from ${table} where ${where} limit 1`, values);
  await owner.query(`alter table ${table} force row level security`);
  if (!rows[0]) throw new Error(`There is no such row in ${table}`);
  const key = await owner.query<{ name: string }>(
    `select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
     where i.indrelid = $1::regclass and i.indisprimary`,
    [table],
  );
  const changeable = await owner.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
       and attgenerated = '' and has_column_privilege('entente_app', attrelid, attnum, 'update') order by attnum limit 1`,
    [table],
  );
  return {
    table,
    row: rows[0] as Row,
    key: key.rows.map(({ name }) => name),
    changeable: changeable.rows[0]?.name ?? null,
  };
}

export async function ownerOf(address: DatabaseAddress): Promise<pg.Client> {
  const client = new pg.Client(address);
  await client.connect();
  return client;
}

/** What this viewer can do with this row, as letters: s(elect), i(nsert one like it), u(pdate), d(elete). Nothing stays. */
export async function powersOver(
  db: Database,
  viewer: Viewer | null,
  { table, row, key, changeable }: Specimen,
  likeIt: Row,
): Promise<string> {
  const name = sql.table(table);
  const it = sql.join(
    key.map((column) => sql`${sql.ref(column)} = ${row[column]}`),
    sql` and `,
  );
  const columns = Object.keys(likeIt).filter((column) => !madeByTheDatabase.includes(column));
  const fields = sql.join(columns.map((column) => sql.ref(column)));
  const values = sql.join(columns.map((column) => sql`${likeIt[column]}`));
  const touches = (question: RawBuilder<unknown>) => attempt(db, viewer, question);
  const powers = {
    s: await touches(sql`select from ${name} where ${it}`),
    i: await touches(sql`insert into ${name} (${fields}) values (${values})`),
    u: changeable
      ? await touches(sql`update ${name} set ${sql.ref(changeable)} = ${row[changeable]} where ${it}`)
      : false,
    d: await touches(sql`delete from ${name} where ${it}`),
  };
  return Object.entries(powers)
    .filter(([, can]) => can)
    .map(([letter]) => letter)
    .join('');
}

const madeByTheDatabase = ['number_order', 'resource'];
const rolledBack = new Error('rolled back');

/**
 * Whether the walls let this pass: a row was reached, or only a constraint (23…) said no, for that is asked behind them.
 * Whatever it did is undone.
 */
export async function attempt(
  db: Database,
  viewer: Viewer | null,
  question: RawBuilder<unknown>,
): Promise<boolean> {
  let reached = 0;
  const work = async (tx: Tx) => {
    const answer = await question.execute(tx);
    reached = Math.max(answer.rows.length, Number(answer.numAffectedRows ?? 0n));
    throw rolledBack;
  };
  try {
    await (viewer ? db.as(viewer, work) : db.bare.transaction().execute(work));
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (error !== rolledBack && code !== '42501' && !code.startsWith('23')) throw error;
    if (code.startsWith('23')) return true;
  }
  return reached > 0;
}
