import type { AtWork } from '../../src/features/accounts/access/who-may.ts';
import { giveRole } from '../../src/features/accounts/members/give-role.ts';
import {
  insertMember,
  type PreparedMember,
  prepareMember,
} from '../../src/features/accounts/members/make-member.ts';
import type { Role } from '../../src/features/accounts/roles.ts';
import {
  askedGroups,
  confirmRecoverySheet,
  groupOnSheet,
} from '../../src/features/accounts/service-keys/confirm-recovery-sheet.ts';
import {
  grantServiceKey,
  makeServiceKey,
  type ServiceKey,
} from '../../src/features/accounts/service-keys/service-keys.ts';
import { makeService, type NewService } from '../../src/features/accounts/services/make-service.ts';
import { sisterBySlug, takeOver } from '../../src/features/accounts/services/take-over.ts';
import type { Tx } from '../../src/platform/db/database.ts';
import type { House } from '../../src/platform/house.ts';
import type { Refused, Result } from '../../src/platform/result.ts';
import type { Language } from '../../src/platform/texts/languages.ts';

/** Of every member of a demo or test town. */
export const passphrase = 'entente-demo';

export type Townsman = { email: string; name: string; language: Language; member: PreparedMember };

/** A service of the town, with its opened key: as its coordinator holds it. */
export type TownService = Omit<NewService, 'id' | 'areas'> & { id: string; key: ServiceKey };

/** Makes a member who signs in with the town's passphrase. */
export async function settle(
  house: House,
  person: { email: string; name: string; language: Language },
): Promise<Townsman> {
  const member = await prepareMember(house, { ...person, passphrase });
  granted(await house.db.as({ kind: 'public' }, (tx) => insertMember(tx, member, house.now())));
  return { ...person, member };
}

/**
 * Makes a service with its key, gives that to its coordinators, and confirms the recovery sheet: it is open for requests. With
 * `like`, the slug of a sister, it takes over how she works.
 */
export async function foundService(
  house: House,
  plan: NewService,
  coordinators: readonly [Townsman, ...Townsman[]],
  like?: string,
): Promise<TownService> {
  const now = house.now();
  const [first, ...others] = coordinators;
  return asMember(house, first, async (tx) => {
    const { serviceId } = granted(await makeService(tx, plan, now));
    const sister = like === undefined ? undefined : await sisterBySlug(tx, like);
    if (sister) await takeOver(tx, serviceId, sister, now);
    for (const coordinator of coordinators) {
      await giveRole(
        tx,
        { memberId: coordinator.member.memberId, serviceId, role: 'coordinator' },
        null,
        now,
      );
    }
    const key = await makeServiceKey(tx, serviceId, holder(first), now);
    for (const other of others) await grantServiceKey(tx, key, holder(other), now);
    const typed = askedGroups(key.id).map((place) => groupOnSheet(key, place));
    granted(await confirmRecoverySheet(tx, { serviceId, key, typed }, personOf(first), now));
    const { areas: _areas, ...rest } = plan;
    return { ...rest, id: serviceId, key };
  });
}

/** Gives somebody a role in a service, or in the installation where the service is null. */
export async function employ(
  house: House,
  person: Townsman,
  role: Exclude<Role, 'coordinator'>,
  service: TownService | null,
): Promise<void> {
  const given = { memberId: person.member.memberId, serviceId: service?.id ?? null, role };
  await asMember(house, person, (tx) => giveRole(tx, given, null, house.now()));
}

/** Somebody as commands see him who signed in and works in this service. */
export function atWork(house: House, person: Townsman, service: TownService, roles: Role[]): AtWork {
  const { id, slug, name, country, language } = service;
  return {
    kind: 'member',
    sessionId: '',
    memberId: person.member.memberId,
    name: person.name,
    email: person.email,
    language: person.language,
    roles,
    service: {
      ...{ id, slug, name, country, language },
      timeZone: country === 'be' ? 'Europe/Brussels' : 'Europe/Amsterdam',
      openedAt: house.now(),
      codes: [],
    },
    services: [{ id, name }],
    keys: person.member.keys,
    awaitsServiceKey: false,
    demo: house.demo,
  };
}

export const asMember = <T>(house: House, person: Townsman, work: (tx: Tx) => Promise<T>): Promise<T> =>
  house.db.as({ kind: 'member', memberId: person.member.memberId }, work);

export const personOf = ({ member }: Townsman): { id: string; name: string } => ({
  id: member.memberId,
  name: member.name,
});

/** The value of a command that a town never expects to be refused; throws with the reason when it is. */
export function granted<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { kind, detail } = result as Refused;
  throw new Error(`The town was refused: ${kind} ${JSON.stringify(detail ?? {})}`);
}

const holder = ({ member }: Townsman) => ({ memberId: member.memberId, publicKey: member.keys.publicKey });
