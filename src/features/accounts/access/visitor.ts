import type { Zone } from '../../../platform/calendar/zone.ts';
import type { Viewer } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import type { KeyPair } from '../../../platform/vault/seal.ts';
import type { CodeRow } from '../code-labels/code-row.ts';
import type { Role } from '../roles.ts';

export type ServiceOfMember = {
  id: string;
  slug: string;
  name: string;
  country: 'be' | 'nl';
  language: Language;
  timeZone: Zone;
  openedAt: Date | null;
  /** What the service says of the codes of its lists, in its own words. */
  codes: readonly CodeRow[];
};

/** Somebody who signed in. `roles` are those in the service he works in now, and those of the installation. */
export type MemberVisitor = {
  kind: 'member';
  sessionId: string;
  memberId: string;
  name: string;
  email: string;
  language: Language;
  roles: readonly Role[];
  service: ServiceOfMember | null;
  /** All services in which he has a role, to change between. */
  services: readonly { id: string; name: string }[];
  /** His opened keys; null after single sign-on or a passkey without PRF, until he gives his passphrase. */
  keys: KeyPair | null;
  /** A coordinator to whom nobody gave the service's key yet, or who lost it with his passphrase. */
  awaitsServiceKey: boolean;
  /** In the demo, members see its outbox. */
  demo: boolean;
};

/** A party who came back with his code. */
export type PartyVisitor = { kind: 'party'; sessionId: string; partyId: string; keys: KeyPair };

export type PublicVisitor = { kind: 'public' };

export type Visitor = MemberVisitor | PartyVisitor | PublicVisitor;

/** What the middleware of the app gives to every route. */
export type Env = { Variables: { house: House; language: Language; visitor: Visitor } };

/** How the database sees this visitor. */
export function viewerOf(visitor: Visitor): Viewer {
  if (visitor.kind === 'member') return { kind: 'member', memberId: visitor.memberId };
  if (visitor.kind === 'party') return { kind: 'party', partyId: visitor.partyId };
  return { kind: 'public' };
}
