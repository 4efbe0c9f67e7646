import type { AtWork } from '../../src/features/accounts/access/who-may.ts';
import {
  type NewCase,
  openCase,
  type PreparedCode,
  prepareCode,
} from '../../src/features/cases/opening/open-case.ts';
import { visibleCases } from '../../src/features/cases/queries.ts';
import { type Contact, noContactRules } from '../../src/features/cases/record/contact.ts';
import type { Content } from '../../src/features/cases/record/content.ts';
import type { House } from '../../src/platform/house.ts';
import type { TownService } from './settle.ts';

/** A request as a resident or, on the telephone, a coordinator enters it; what is left out is that of a usual one. */
export type Plea = Partial<Omit<NewCase, 'service' | 'first' | 'second' | 'story' | 'by'>> & {
  first: Partial<Contact> & { name: string };
  second: Partial<Contact>;
  /** The first party's own words. */
  story: string | Content[];
};

export type Asked = {
  caseId: string;
  number: string;
  code: string | null;
  /** The code as it was hardened, so that a town need not do so again. */
  opened: PreparedCode | null;
};

const nobody: Contact = {
  ...{ name: '', street: '', house: '', postcode: '', place: '', phone: '', email: '', language: '' },
  rules: noContactRules,
};

/**
 * Opens a case at this service by the command that the public site and the telephone form use. With `code` the first
 * party can come back with it; hardening it takes a third of a second. `coordinator` reads the number of the case.
 */
export async function askForHelp(
  house: House,
  service: TownService,
  coordinator: AtWork,
  plea: Plea,
  options: { code?: boolean | PreparedCode | undefined } = {},
): Promise<Asked> {
  const code = options.code === true ? await prepareCode(house) : options.code || null;
  const { first, second, story, ...rest } = plea;
  const given: NewCase = {
    ...{ subject: 'NOISE', subSubject: 'audio', relation: 'ADJACENT', channel: 'WEB', referrerType: 'SELF' },
    // The towns of the demo stand on no map: they are known by their names.
    ...{ district: '', municipality: townOf(first.place), language: service.language },
    ...rest,
    service: { id: service.id, keyId: service.key.id, publicKey: service.key.keys.publicKey },
    first: contactOf(first, rest.language ?? service.language),
    second: contactOf(second, ''),
    story: typeof story === 'string' ? [{ kind: 'story', text: story }] : story,
    by:
      rest.channel === 'PHONE'
        ? { role: 'coordinator', member: { id: coordinator.memberId, name: coordinator.name } }
        : { role: 'party', member: null },
  };
  const viewer =
    given.by.role === 'party'
      ? ({ kind: 'public' } as const)
      : ({ kind: 'member', memberId: coordinator.memberId } as const);
  const { caseId } = await house.db.as(viewer, (tx) => openCase(tx, house, given, code));
  const { number } = await house.db.as({ kind: 'member', memberId: coordinator.memberId }, (tx) =>
    visibleCases(tx, coordinator).where('id', '=', caseId).select('number').executeTakeFirstOrThrow(),
  );
  return { caseId, number, code: code?.code ?? null, opened: code };
}

const contactOf = (given: Partial<Contact>, language: string): Contact => ({ ...nobody, language, ...given });

const towns = ['Demostad', 'Voorbeeldrecht'];
const townOf = (place = ''): string => (towns.includes(place) ? place : '');
