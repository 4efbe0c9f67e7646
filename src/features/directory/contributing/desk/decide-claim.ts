import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { type MemberVisitor, viewerOf } from '../../../accounts/access/visitor.ts';
import type { Entry } from '../../entries/entry.ts';
import { lockEntry } from '../../entries/queries.ts';
import { nameOf } from '../../entries/say-text.ts';
import { claimTexts } from '../claim/mail-texts.ts';
import { claimsWaiting, takeClaim } from '../claim/queries.ts';
import { addKeeper } from '../delegates/name-delegate.ts';
import { openWords } from '../keeping/keeper-email.ts';

type Words = { email: string; why: string; language?: Language };
export type ClaimByHand = { id: string; entryId: string; since: Date } & Words;

/** What people ask who cannot prove by mail that they are of the service, the eldest first. */
export async function claimsByHand(tx: Tx, house: House): Promise<ClaimByHand[]> {
  return (await claimsWaiting(tx)).map(({ id, entry_id, sealed, made_at }) => {
    return { id, entryId: entry_id, since: made_at, ...words(house, id, sealed) };
  });
}

/** Lets the person keep the entry, or not; he is told by mail, in the language in which he asked. */
export function decideClaim(
  house: House,
  editor: MemberVisitor,
  { id, lets }: { id: string; lets: boolean },
): Promise<Result<void, 'gone'>> {
  const now = house.now();
  return house.db.as(viewerOf(editor), async (tx) => {
    const claim = await takeClaim(tx, id, now);
    const entry = claim && (await lockEntry(tx, claim.entry_id));
    if (!entry) return refused('gone');
    const { email, language = entry.language } = words(house, id, claim.sealed);
    if (lets) await addKeeper(tx, house, entry, { email, language });
    else await tellRefused(tx, house, entry, { email, language });
    await audit(tx, {
      ...{ at: now, serviceId: entry.tenant?.id ?? null, role: 'editor', detail: { entry: entry.id } },
      action: lets ? 'directory.claim_allowed' : 'directory.claim_refused',
      person: { id: editor.memberId, name: editor.name },
    });
    return ok(undefined);
  });
}

async function tellRefused(
  tx: Tx,
  house: House,
  entry: Entry,
  { email, language }: { email: string; language: Language },
): Promise<void> {
  const say = claimTexts(language);
  const service = nameOf(entry, language).replace(/\s+/g, ' ');
  const link = `${house.origin}/${language}/services/${entry.slug}/proposals`;
  await queueMail(tx, house, {
    to: email,
    subject: say('refusedSubject'),
    text: say('refusedText', { service, link }),
    serviceId: null,
    purpose: 'directory_claim',
  });
}

const words = (house: House, id: string, sealed: Uint8Array): Words =>
  JSON.parse(openWords(house, sealed, `claim:${id}`));
