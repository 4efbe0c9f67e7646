import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { queueMail } from '../../../platform/mail/queue-mail.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { newKeyPair } from '../../../platform/vault/seal.ts';
import { deleteSessionsOf, updateIdentity } from '../account/queries.ts';
import { hashOfLinkToken } from '../invitations/link-token.ts';
import { sealIdentity } from '../members/make-member.ts';
import { deleteKeyGrants } from '../members/queries.ts';
import { emptyPasskeys } from '../passkeys/queries.ts';
import { loseOwnGrants, memberOfReset, useReset } from './queries.ts';
import { resetTexts } from './texts.ts';

/** The member for whom this link may choose a passphrase, if it still may. */
export const memberToReset = (house: House, link: string) =>
  house.db.as({ kind: 'public' }, (tx) => memberOfReset(tx, hashOfLinkToken('reset', link), house.now()));

/**
 * Chooses a new passphrase by a link. Nobody can open the old private key, so there is a new pair: what was sealed to
 * the old one is lost to this member until a coordinator, or the recovery sheet, lets him in again. All sessions end.
 */
export async function resetPassphrase(
  house: House,
  link: string,
  passphrase: string,
): Promise<Result<{ email: string }, 'gone'>> {
  const member = await memberToReset(house, link);
  if (!member) return refused('gone');
  const identity = await sealIdentity(house, member.id, passphrase, newKeyPair());
  const at = house.now();
  return house.db.as({ kind: 'member', memberId: member.id }, async (tx) => {
    if (!(await useReset(tx, hashOfLinkToken('reset', link), member.id, at))) return refused('gone');
    await updateIdentity(tx, member.id, identity);
    await deleteKeyGrants(tx, member.id, null);
    await emptyPasskeys(tx, member.id);
    await loseOwnGrants(tx, at);
    await deleteSessionsOf(tx, member.id, null);
    const person = { id: member.id, name: member.name };
    await audit(tx, { at, serviceId: null, action: 'member.passphrase_reset', person, role: 'member' });
    const say = resetTexts(member.language);
    await queueMail(tx, house, {
      to: member.email,
      subject: say('changedSubject'),
      text: say('changedText', { name: member.name }),
      serviceId: null,
      purpose: 'passphrase_changed',
    });
    return ok({ email: member.email });
  });
}
