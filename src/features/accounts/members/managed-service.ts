import type { Context } from 'hono';
import { z } from 'zod';
import { type Zone, zoneOf } from '../../../platform/calendar/zone.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Env } from '../access/visitor.ts';
import { memberOf } from '../access/who-may.ts';
import type { Role } from '../roles.ts';
import { serviceById } from '../services/queries.ts';
import { type ServiceSettings, serviceSettings } from '../settings/service-settings.ts';
import { rolesToGive } from './rules/giving-roles.ts';

/** The service whose members are looked after here, and the roles that may be given in it. */
export type Managed = {
  service: { id: string; name: string; timeZone: Zone };
  settings: ServiceSettings;
  gives: readonly Role[];
  /** Behind addresses of an operator, who works in no service of his own. */
  query: string;
};

/**
 * A coordinator or administrator looks after the service he works in. An operator looks after any, by `asked`
 * (an id, from the address or the form); null when that is none.
 */
export async function managedService(c: Context<Env>, tx: Tx, asked?: unknown): Promise<Managed | null> {
  const member = memberOf(c);
  const own = member.roles.some((role) => role === 'administrator' || role === 'coordinator');
  const wanted = asked ?? c.req.query('service');
  const id = own && (!wanted || wanted === member.service?.id) ? member.service?.id : wanted;
  const isOwn = own && id === member.service?.id;
  if (!isOwn && !member.roles.includes('operator')) return null;
  const row = z.uuid().safeParse(id).success ? await serviceById(tx, String(id)) : undefined;
  if (!row) return null;
  return {
    service: {
      id: row.id,
      name: row.name,
      timeZone: zoneOf(row.country),
    },
    settings: serviceSettings(row.settings),
    gives: rolesToGive(isOwn ? member.roles : ['operator']),
    query: isOwn ? '' : `?service=${row.id}`,
  };
}
