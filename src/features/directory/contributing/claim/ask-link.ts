import type { House } from '../../../../platform/house.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { hashOfLinkToken, newLinkToken } from '../../../accounts/invitations/link-token.ts';
import { mayTry } from '../../../accounts/throttle/throttle.ts';
import type { Entry } from '../../entries/entry.ts';
import { nameOf } from '../../entries/say-text.ts';
import { hashOfEmail, plainEmail, sealWords } from '../keeping/keeper-email.ts';
import { insertLink, keeperByHash, livingLink } from '../keeping/queries.ts';
import { factsToProve } from './facts-to-prove.ts';
import { claimTexts } from './mail-texts.ts';
import { provesService } from './rules/own-domain.ts';

const lasts = 3_600_000;

type Asked = { email: string; language: Language; computer: string };

/**
 * Mails a link that lets in whoever reads at this address: if the address proves the service, or keeps the entry already.
 * The answer is the same for any address; `wait` says in `detail.seconds` how long, when one asked too often.
 */
export async function askLink(house: House, entry: Entry, asked: Asked): Promise<Result<void, 'wait'>> {
  const email = plainEmail(asked.email);
  const seconds = await mayTry(house, [
    { kind: 'person', value: `keeper ${entry.id} ${email}` },
    { kind: 'computer', value: `keeper ${asked.computer}` },
  ]);
  if (seconds > 0) return refused('wait', { seconds });
  const now = house.now();
  const emailHash = hashOfEmail(house, email);
  const claims = !entry.tenant && provesService(await factsToProve(house, entry), email);
  await house.db.as({ kind: 'public', key: emailHash }, async (tx) => {
    const keeper = await keeperByHash(tx, entry.id, emailHash);
    if (!keeper && !claims) return;
    const { token, hash } = newLinkToken('keeper');
    await insertLink(tx, {
      ...{ token_hash: hash, entry_id: entry.id, email_hash: emailHash, language: asked.language },
      ...{ sealed_email: sealWords(house, email, `link:${Buffer.from(hash).toString('hex')}`), claims },
      ...{ made_at: now, expires_at: new Date(now.getTime() + lasts) },
    });
    const say = claimTexts(asked.language);
    const service = nameOf(entry, asked.language).replace(/\s+/g, ' ');
    const link = `${house.origin}/${asked.language}/services/${entry.slug}/keep/enter/${token}`;
    await queueMail(tx, house, {
      to: email,
      subject: say('linkSubject'),
      text: say('linkText', { service, link }),
      serviceId: null,
      purpose: 'directory_link',
    });
  });
  return ok(undefined);
}

/** Whether this link still lets somebody in at this entry. */
export async function linkLives(house: House, entry: Entry, token: string): Promise<boolean> {
  const key = hashOfLinkToken('keeper', token);
  const link = await house.db.as({ kind: 'public', key }, (tx) => livingLink(tx, key, house.now()));
  return link?.entry_id === entry.id;
}
