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
  | 'reports'
  | 'members'
  | 'settings'
  | 'complaints'
  | 'directory'
  | 'outbox';

const places: readonly { name: WorkspacePlace; href: string; for: readonly Role[]; demoOnly?: true }[] = [
  { name: 'today', href: '/today', for: ['coordinator', 'mediator'] },
  { name: 'cases', href: '/cases', for: ['coordinator', 'mediator'] },
  { name: 'appointments', href: '/appointments', for: ['coordinator', 'mediator'] },
  { name: 'proposals', href: '/proposals', for: ['mediator'] },
  { name: 'referrals', href: '/referrals', for: ['partner'] },
  { name: 'visits', href: '/visits', for: ['mediator'] },
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

/** The pages that this member finds in the bar, in their order. */
export function placesFor(member: Pick<MemberVisitor, 'roles' | 'demo'>) {
  return places.filter(
    (place) => place.for.some((role) => member.roles.includes(role)) && (!place.demoOnly || member.demo),
  );
}

/** Where a member begins after signing in. */
export function firstPlace(roles: readonly Role[]): string {
  if (roles.includes('coordinator') || roles.includes('mediator')) return '/today';
  return placesFor({ roles, demo: false })[0]?.href ?? '/account';
}
