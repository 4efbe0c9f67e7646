/** What a member may be in a service. `editor` and `operator` belong to the installation, not to a service. */
export const roles = [
  'coordinator',
  'mediator',
  'partner',
  'environment_officer',
  'editor',
  'administrator',
  'complaint_handler',
  'operator',
] as const;
export type Role = (typeof roles)[number];

export const rolesOfService: readonly Role[] = roles.filter(
  (role) => role !== 'editor' && role !== 'operator',
);
