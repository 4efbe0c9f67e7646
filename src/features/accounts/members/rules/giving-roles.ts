import { type Role, rolesOfService } from '../../roles.ts';

/** The roles that somebody may give and end in a service, by his own roles there (and those of the installation). */
export function rolesToGive(own: readonly Role[]): readonly Role[] {
  if (own.includes('administrator')) return rolesOfService;
  const given = new Set<Role>();
  if (own.includes('operator')) given.add('administrator');
  if (own.includes('coordinator')) for (const role of ['coordinator', 'mediator'] as const) given.add(role);
  return rolesOfService.filter((role) => given.has(role));
}

/** The roles that work on cases. */
export const inTeam = (role: Role): boolean => role === 'coordinator' || role === 'mediator';

/** In a service that the police run, whoever mediates or coordinates is no partner too: mediation stays apart. */
export function rolesClash(roles: readonly Role[], { runByPolice }: { runByPolice: boolean }): boolean {
  return runByPolice && roles.some(inTeam) && roles.includes('partner');
}

/** Whoever handles complaints about a service works on none of its cases: he would hear complaints about himself. */
export function judgesOwnWork(roles: readonly Role[]): boolean {
  return roles.some(inTeam) && roles.includes('complaint_handler');
}
