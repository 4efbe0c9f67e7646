import type { Session, Table } from '../../platform/backup/queries.ts';
import { travels } from './tables.ts';

export type ServiceFound = { id: string; slug: string; name: string };

export async function serviceBySlug(session: Session, slug: string): Promise<ServiceFound | null> {
  const { rows } = await session.query<ServiceFound>(
    'select id, slug, name from identity.service where slug = $1',
    [slug],
  );
  return rows[0] ?? null;
}

/** A service here under this id or this address. */
export async function serviceHere(
  session: Session,
  service: Pick<ServiceFound, 'id' | 'slug'>,
): Promise<ServiceFound | null> {
  const { rows } = await session.query<ServiceFound>(
    'select id, slug, name from identity.service where id = $1 or slug = $2 order by id = $1 desc limit 1',
    [service.id, service.slug],
  );
  return rows[0] ?? null;
}

/** Says for this transaction which service, and which members, the conditions of the tables are about. */
export async function sayWhoMoves(
  session: Session,
  serviceId: string,
  memberIds: readonly string[],
): Promise<void> {
  await session.query(
    `select set_config('moving.service', $1, true), set_config('moving.members', $2, true)`,
    [serviceId, `{${memberIds.join()}}`],
  );
}

/** Everybody who has or had a role in the service, or of whom one of its rows says that he did something. */
export async function membersOf(session: Session, tables: readonly Table[]): Promise<string[]> {
  const { rows: columns } = await session.query<{ name: string; column: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name, quote_ident(a.attname) as column
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and a.atttypid = 'uuid'::regtype and a.attnum > 0 and not a.attisdropped
      and a.attname not in ('service_id', 'case_id', 'shred_key')`,
  );
  const own = new Set(tables.map(({ name }) => name));
  const asked = columns.flatMap(({ name, column }) => {
    const rows = travels.get(name);
    const told = rows && own.has(name) && !name.startsWith('trail.') && name !== 'identity.member';
    return told ? [`select ${column} as id from ${name} where ${rows}`] : [];
  });
  const { rows } = await session.query<{ id: string }>(
    `select id from identity.member where id in (${asked.join(' union ')}) order by id`,
  );
  return rows.map(({ id }) => id);
}

/** The shred keys of the service’s cases, by case. */
export async function shredKeyIds(session: Session, serviceId: string): Promise<Map<string, string>> {
  const { rows } = await session.query<{ id: string; shred_key: string }>(
    'select id, shred_key::text from confidential.cases where service_id = $1',
    [serviceId],
  );
  return new Map(rows.map((row) => [row.id, row.shred_key]));
}

export type BroughtKey = { origin: string; purpose: string; key_id: string };

export async function broughtKeysOf(session: Session, serviceId: string): Promise<BroughtKey[]> {
  const { rows } = await session.query<BroughtKey>(
    'select origin, purpose, key_id from identity.brought_key where service_id = $1 order by origin, purpose',
    [serviceId],
  );
  return rows;
}

export async function writeBroughtKey(session: Session, serviceId: string, key: BroughtKey): Promise<void> {
  await session.query(
    'insert into identity.brought_key (service_id, origin, purpose, key_id) values ($1, $2, $3, $4)',
    [serviceId, key.origin, key.purpose, key.key_id],
  );
}

/** Where the trail stands, as `verify-audit --head` takes it. */
export async function headOf(session: Session): Promise<string> {
  const { rows } = await session.query<{ head: string }>(
    `select position || ':' || encode(hash, 'hex') as head from trail.seal order by position desc limit 1`,
  );
  return rows[0]?.head ?? '0';
}

/** Members who are here already under one of these ids or addresses. */
export async function memberHere(
  session: Session,
  member: { id: string; email: string },
): Promise<{ id: string; publicKey: string } | null> {
  const { rows } = await session.query<{ id: string; publicKey: string }>(
    `select id, '\\x' || encode(public_key, 'hex') as "publicKey" from identity.member
    where id = $1 or lower(email) = lower($2) order by id = $1 limit 1`,
    [member.id, member.email],
  );
  return rows[0] ?? null;
}

/** Under what the trail here knows a member already, as the database writes bytes; null where it does not. */
export async function commitmentHere(session: Session, memberId: string): Promise<string | null> {
  const { rows } = await session.query<{ commitment: string }>(
    `select '\\x' || encode(commitment, 'hex') as commitment from trail.person where member_id = $1`,
    [memberId],
  );
  return rows[0]?.commitment ?? null;
}

/** The entry of the directory here that is this one: of the same id, address or source. */
export async function entryHere(
  session: Session,
  entry: { id: string; slug: string; source: string; source_key: string | null },
): Promise<{ id: string; service_id: string | null } | null> {
  const { rows } = await session.query<{ id: string; service_id: string | null }>(
    `select id, service_id from directory.entry
    where id = $1 or slug = $2 or (source = $3 and source_key = $4) order by id = $1, slug = $2 limit 1`,
    [entry.id, entry.slug, entry.source, entry.source_key],
  );
  return rows[0] ?? null;
}

export async function nextChangeNumber(session: Session): Promise<number> {
  const { rows } = await session.query<{ n: string }>(`select nextval('directory.change_number') as n`);
  return Number(rows[0]?.n);
}

export async function joinEntry(session: Session, entryId: string, serviceId: string): Promise<void> {
  await session.query(
    `update directory.entry set service_id = $2, number = nextval('directory.change_number') where id = $1`,
    [entryId, serviceId],
  );
}

/** The rows of the trail that came wait for the sealer here, in the order in which they were written; one more says from where. */
export async function chainAnew(
  session: Session,
  serviceId: string,
  arrival: { at: Date; detail: Record<string, string | number> },
): Promise<void> {
  await session.query(
    `insert into trail.audit_row (at, service_id, action, role, detail) values ($1, $2, 'service.imported', 'operator', $3)`,
    [arrival.at, serviceId, JSON.stringify(arrival.detail)],
  );
  await session.query(
    `insert into trail.unsealed (row_id, written_at)
    select id, clock_timestamp() + row_number() over (order by at, id) * interval '1 microsecond'
    from trail.audit_row r where service_id = $1 and not exists (select from trail.unsealed u where u.row_id = r.id)`,
    [serviceId],
  );
}

/** Whether an Entente runs on this database now. */
export async function isAtWork(session: Session): Promise<boolean> {
  const { rows } = await session.query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity
    where datname = current_database() and usename in ('entente_app', 'entente_worker')`,
  );
  return (rows[0]?.n ?? 0) > 0;
}

/** Jobs that wait to be done, and messages that wait to be sent. */
export async function stillWaiting(session: Session, serviceId: string): Promise<number> {
  const { rows } = await session.query<{ n: number }>(
    `select (select count(*) from platform.outbox where service_id = $1 and failed_at is null)::int
      + (select count(*) from platform.sms_outbox where service_id = $1 and failed_at is null)::int as n`,
    [serviceId],
  );
  return rows[0]?.n ?? 0;
}
