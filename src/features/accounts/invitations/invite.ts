import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { queueMail } from '../../../platform/mail/queue-mail.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { Role } from '../roles.ts';
import { newLinkToken } from './link-token.ts';
import { insertInvitation } from './queries.ts';
import { invitationTexts } from './texts.ts';

export const invitationLasts = 7 * 24 * 3_600_000;

export type NewInvitation = {
  /** Null for the roles of the installation. */
  serviceId: string | null;
  serviceName: string;
  email: string;
  name: string;
  language: Language;
  roles: Role[];
};

/** The link, for whoever invites on a machine that sends no mail. */
export type Invited = { email: string; link: string };

/** Invites somebody by mail. The link works once, for seven days. `by` is null where the operator does it by a command. */
export async function invite(
  tx: Tx,
  house: Pick<House, 'now' | 'origin' | 'installationKey'>,
  given: NewInvitation,
  by: { id: string; name: string } | null,
): Promise<Invited> {
  const now = house.now();
  const { token, hash } = newLinkToken('invitation');
  const { serviceId, serviceName, email, name, language, roles } = given;
  await insertInvitation(tx, {
    id: randomId(),
    token_hash: hash,
    service_id: serviceId,
    email,
    name,
    language,
    roles,
    invited_by: by?.id ?? null,
    made_at: now,
    expires_at: new Date(now.getTime() + invitationLasts),
    accepted_at: null,
  });
  const link = `${house.origin}/invitations/${token}`;
  const say = invitationTexts(language);
  await queueMail(tx, house, {
    to: email,
    subject: say('mailSubject', { service: serviceName }),
    text: say('mailText', { name, inviter: by?.name ?? 'Entente', service: serviceName, link }),
    serviceId,
    purpose: 'invitation',
  });
  await audit(tx, {
    at: now,
    serviceId,
    action: 'member.invited',
    person: by,
    role: by ? 'member' : 'operator',
  });
  return { email, link };
}
