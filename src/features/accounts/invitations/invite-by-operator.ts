import type { Database } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { type Role, rolesOfService } from '../roles.ts';
import { makeService, type NewService } from '../services/make-service.ts';
import { serviceBySlug } from '../services/queries.ts';
import { settingsLike, sisterBySlug, takeOver } from '../services/take-over.ts';
import { type Invited, invite } from './invite.ts';

type At = Pick<House, 'now' | 'origin' | 'installationKey'> & { db: Database };
type Person = { email: string; name: string; language?: Language | undefined };

/**
 * Makes a service and invites its first coordinator, who is its administrator too; the trail says that the operator did.
 * `like` is the slug of a sister with whose settings it begins.
 */
export function createService(
  at: At,
  { like, ...service }: NewService & { like?: string | undefined },
  coordinator: Person,
): Promise<Result<Invited, 'slug_taken' | 'no_sister'>> {
  return at.db.as({ kind: 'public' }, async (tx) => {
    const sister = like === undefined ? undefined : await sisterBySlug(tx, like);
    if (like !== undefined && !sister) return refused('no_sister');
    const own = { languages: [service.language], ...service.settings };
    const settings = sister ? settingsLike(sister, own) : own;
    const made = await makeService(tx, { ...service, settings }, at.now());
    if (!made.ok) return made;
    if (sister) await takeOver(tx, made.value.serviceId, sister, at.now());
    const roles: Role[] = ['coordinator', 'administrator'];
    const of = { serviceId: made.value.serviceId, serviceName: service.name, roles };
    return ok(await invite(tx, at, { language: service.language, ...coordinator, ...of }, null));
  });
}

/**
 * Invites somebody to a service, or without one to the installation: an editor of the directory, another operator. Mind
 * that a coordinator whom the operator invites still needs the service’s key from another coordinator.
 */
export function inviteByOperator(
  at: At,
  given: Person & { slug: string | null; roles: Role[] },
): Promise<Result<Invited, 'no_service' | 'wrong_roles'>> {
  return at.db.as({ kind: 'public' }, async (tx) => {
    const ofService = given.roles.filter((role) => rolesOfService.includes(role));
    if (given.roles.length === 0 || ofService.length !== (given.slug ? given.roles.length : 0))
      return refused('wrong_roles');
    const service = given.slug ? await serviceBySlug(tx, given.slug) : null;
    if (given.slug && !service) return refused('no_service');
    const { email, name, roles } = given;
    const language = given.language ?? service?.language ?? 'nl';
    const of = { serviceId: service?.id ?? null, serviceName: service?.name ?? 'Entente' };
    return ok(await invite(tx, at, { email, name, roles, language, ...of }, null));
  });
}
