import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { giveRole } from '../members/give-role.ts';
import { insertMember, prepareMember } from '../members/make-member.ts';
import { lockService, sitsAsOfficer } from '../members/queries.ts';
import { inTeam } from '../members/rules/giving-roles.ts';
import { publicServiceKey } from '../service-keys/queries.ts';
import { makeServiceKey } from '../service-keys/service-keys.ts';
import { startSession } from '../sessions/session.ts';
import { hashOfLinkToken } from './link-token.ts';
import { invitationByToken, takeInvitation } from './queries.ts';

export type Invitation = NonNullable<Awaited<ReturnType<typeof invitationByToken>>>;

/** The invitation that this link stands for, while it can be accepted. */
export async function livingInvitation(tx: Tx, token: string, now: Date): Promise<Invitation | null> {
  const found = await invitationByToken(tx, hashOfLinkToken('invitation', token));
  return found && !found.accepted_at && found.expires_at > now ? found : null;
}

type Person = { memberId: string; name: string; publicKey: Uint8Array };

/** Makes the invited person a member with the roles of the invitation and signs him in: `token` is for the cookie. */
export async function acceptAsNewMember(
  house: House,
  link: string,
  given: { name: string; language: Language; passphrase: string; device: string },
): Promise<Result<{ token: string; madeKey: boolean }, 'gone' | 'email_taken'>> {
  const seen = await house.db.as({ kind: 'public' }, (tx) => livingInvitation(tx, link, house.now()));
  if (!seen) return refused('gone');
  const prepared = await prepareMember(house, { ...given, email: seen.email });
  const { memberId, name, keys } = prepared;
  const now = house.now();
  return house.db
    .as({ kind: 'member', memberId }, async (tx) => {
      const invitation = await livingInvitation(tx, link, now);
      if (!invitation || !(await takeInvitation(tx, invitation.id, now))) return refused('gone');
      const made = await insertMember(tx, prepared, now);
      // Refused, this transaction has taken the invitation: it must not commit.
      if (!made.ok) throw new EmailTaken();
      const person = { memberId, name, publicKey: keys.publicKey };
      const madeKey = await takeRoles(tx, invitation, person, now);
      const token = await startSession(
        tx,
        {
          who: { memberId },
          serviceId: invitation.service_id,
          privateKey: keys.privateKey,
          device: given.device,
        },
        now,
      );
      return ok({ token, madeKey });
    })
    .catch((error: unknown) => {
      if (error instanceof EmailTaken) return refused('email_taken');
      throw error;
    });
}

class EmailTaken extends Error {}

/** Gives somebody who is a member already the roles of the invitation. It must be for his own address. */
export async function acceptAsMember(
  house: House,
  link: string,
  member: Person & { email: string },
): Promise<Result<{ serviceId: string | null; madeKey: boolean }, 'gone'>> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: member.memberId }, async (tx) => {
    const invitation = await livingInvitation(tx, link, now);
    if (!invitation || invitation.email.toLowerCase() !== member.email.toLowerCase()) return refused('gone');
    const { service_id: serviceId, roles } = invitation;
    // Since he was invited he became its sanctioning officer: what the invitation offers, he cannot be any more.
    if (serviceId && roles.some(inTeam) && (await sitsAsOfficer(tx, member.memberId, serviceId)))
      return refused('gone');
    if (!(await takeInvitation(tx, invitation.id, now))) return refused('gone');
    const madeKey = await takeRoles(tx, invitation, member, now);
    return ok({ serviceId, madeKey });
  });
}

/** The first coordinator of a service makes its key; every later one is let in by another coordinator. */
async function takeRoles(tx: Tx, invitation: Invitation, person: Person, now: Date): Promise<boolean> {
  const by = { id: person.memberId, name: person.name };
  const { service_id: serviceId, roles } = invitation;
  for (const role of roles) await giveRole(tx, { memberId: person.memberId, serviceId, role }, by, now);
  await audit(tx, { at: now, serviceId, action: 'invitation.accepted', person: by, role: 'member' });
  if (!serviceId || !roles.includes('coordinator')) return false;
  // Two first coordinators at the same moment: one makes the key, the other is let in by her.
  await lockService(tx, serviceId);
  if (await publicServiceKey(tx, serviceId)) return false;
  await makeServiceKey(tx, serviceId, person, now);
  return true;
}
