import type { MemberVisitor } from '../access/visitor.ts';
import type { Role } from '../roles.ts';

export type WorkspacePlace =
  | 'today'
  | 'cases'
  | 'appointments'
  | 'proposals'
  | 'referrals'
  | 'visits'
  | 'letters'
  | 'mediators'
  | 'partners'
  | 'requests'
  | 'reports'
  | 'members'
  | 'settings'
  | 'complaints'
  | 'directory'
  | 'outbox';

type Place = {
  name: WorkspacePlace;
  href: string;
  for: readonly Role[];
  demoOnly?: true;
  /** Only in services of this country. */
  country?: 'be';
};

const places: readonly Place[] = [
  { name: 'today', href: '/today', for: ['coordinator', 'mediator'] },
  { name: 'cases', href: '/cases', for: ['coordinator', 'mediator'] },
  { name: 'appointments', href: '/appointments', for: ['coordinator', 'mediator'] },
  { name: 'proposals', href: '/proposals', for: ['mediator'] },
  { name: 'referrals', href: '/referrals', for: ['partner'] },
  { name: 'visits', href: '/visits', for: ['mediator'] },
  // Only a Belgian magistrate asks an accredited mediator; a coordinator comes there from the partners.
  { name: 'requests', href: '/partners/requests', for: ['mediator'], country: 'be' },
  { name: 'letters', href: '/letters', for: ['coordinator', 'administrator'] },
  { name: 'mediators', href: '/mediators', for: ['coordinator'] },
  { name: 'partners', href: '/partners', for: ['coordinator'] },
  { name: 'reports', href: '/reports', for: ['coordinator'] },
  { name: 'members', href: '/members', for: ['coordinator', 'administrator', 'operator'] },
  { name: 'settings', href: '/settings', for: ['coordinator', 'administrator'] },
  { name: 'complaints', href: '/complaints', for: ['complaint_handler'] },
  { name: 'directory', href: '/directory', for: ['editor'] },
  { name: 'outbox', href: '/outbox', for: ['administrator', 'operator'], demoOnly: true },
];

/** The address of a place of the bar. */
export const hrefOf = (name: WorkspacePlace): string =>
  places.find((place) => place.name === name)?.href ?? '/';

/** The pages that this member finds in the bar, in their order. */
export function placesFor(member: Pick<MemberVisitor, 'roles' | 'demo' | 'service'>) {
  return places.filter(
    (place) =>
      place.for.some((role) => member.roles.includes(role)) &&
      (!place.demoOnly || member.demo) &&
      (!place.country || member.service?.country === place.country),
  );
}

/** Where a member begins after signing in. */
export function firstPlace(roles: readonly Role[]): string {
  if (roles.includes('coordinator') || roles.includes('mediator')) return '/today';
  return placesFor({ roles, demo: false, service: null })[0]?.href ?? '/account';
}
