import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import pg from 'pg';

/** The roles with which the app and its jobs sign in. They own nothing and are bound by row-level security. */
export const roles = [
  'entente_app',
  'entente_worker',
  'entente_sealer',
  'entente_mail',
  'entente_directory',
  'entente_harvest',
  'entente_reminders',
  'entente_sms',
  'entente_retention',
  'entente_partners',
  'entente_surveys',
  'entente_news',
  'entente_rotation',
  'entente_reporting',
  'entente_backup',
] as const;

export type Role = (typeof roles)[number];

/** Creates the roles that are missing and gives each its password. Refuses a role that could bypass the walls. */
export async function prepareRoles(client: Client, passwordOf: (role: Role) => string): Promise<void> {
  for (const role of roles) {
    try {
      await createRole(client, role);
      await setPassword(client, role, passwordOf(role));
    } catch (error) {
      throw hasCode(error, '42501') ? notAllowed(client, role, error) : error;
    }
  }
  const { rows } = await client.query<{ rolname: string }>(
    `select rolname from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
    [roles],
  );
  if (rows.length > 0) {
    const names = rows.map((row) => row.rolname).join(', ');
    throw new Error(
      `The database role ${names} may do more than it must (superuser, bypass row-level security, create roles or ` +
        'databases). Take that from it with ALTER ROLE, or drop it; Entente then makes it again.',
    );
  }
}

async function createRole(client: Client, role: Role): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount) return;
  try {
    await client.query(
      `create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole noinherit noreplication`,
    );
  } catch (error) {
    // Roles belong to the whole server: another database of it may just have made this one.
    if (!hasCode(error, '42710', '23505')) throw error;
  }
}

async function setPassword(client: Client, role: Role, password: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query(`alter role ${role} password ${client.escapeLiteral(password)}`);
      return;
    } catch (error) {
      // "tuple concurrently updated": another database of this server sets it at the same moment.
      if (!hasCode(error, 'XX000') || attempt === 50) throw error;
      await pause(5 + Math.random() * 20);
    }
  }
}

function notAllowed(client: Client, role: Role, cause: unknown): Error {
  const user = client.escapeIdentifier(client.user ?? '');
  return new Error(
    `The database user ${user} may not make the role ${role} or set its password. As an administrator of the server, ` +
      `run: ALTER ROLE ${user} CREATEROLE; and where the role is there already: GRANT ${role} TO ${user} WITH ADMIN OPTION;`,
    { cause },
  );
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof pg.DatabaseError && codes.includes(error.code ?? '');
}
