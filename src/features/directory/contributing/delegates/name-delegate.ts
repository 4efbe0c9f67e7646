import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { mayTry } from '../../../accounts/throttle/throttle.ts';
import type { Entry } from '../../entries/entry.ts';
import { nameOf } from '../../entries/say-text.ts';
import { claimTexts } from '../claim/mail-texts.ts';
import { hashOfEmail, plainEmail, sealWords } from '../keeping/keeper-email.ts';
import type { Keeping } from '../keeping/may-keep.ts';
import { deleteKeeper, insertKeeper, keepersOf } from '../keeping/queries.ts';

/** More than any service has people who write its page. */
const most = 30;

/**
 * Lets somebody else keep the entry too, at whatever domain he reads his mail, and tells him. `wait` says in `detail.seconds`
 * how long, when this address or people of this entry were named too often: each may be removed again, so mail would have no end.
 */
export async function nameDelegate(
  house: House,
  keeping: Keeping,
  given: { email: string; language: Language },
): Promise<Result<void, 'too_many' | 'wait'>> {
  const seconds = await mayTry(house, [
    { kind: 'person', value: `delegate ${plainEmail(given.email)}` },
    { kind: 'computer', value: `delegate ${keeping.entry.id}` },
  ]);
  if (seconds > 0) return refused('wait', { seconds });
  return house.db.as(keeping.viewer, async (tx) => {
    if ((await keepersOf(tx, keeping.entry.id)).length >= most) return refused('too_many');
    await addKeeper(tx, house, keeping.entry, given);
    await note(tx, house, keeping, 'directory.delegate_named');
    return ok(undefined);
  });
}

/** Adds somebody who keeps the entry and mails him where to enter; nothing when he does so already. */
export async function addKeeper(
  tx: Tx,
  house: House,
  entry: Entry,
  given: { email: string; language: Language },
): Promise<void> {
  const id = randomId();
  const email = plainEmail(given.email);
  const isNew = await insertKeeper(tx, {
    ...{ id, entry_id: entry.id, email_hash: hashOfEmail(house, email), language: given.language },
    ...{ sealed_email: sealWords(house, email, `keeper:${id}`), delegate: true, made_at: house.now() },
  });
  if (!isNew) return;
  const say = claimTexts(given.language);
  const link = `${house.origin}/${given.language}/services/${entry.slug}/keep/enter`;
  await queueMail(tx, house, {
    to: email,
    subject: say('namedSubject'),
    text: say('namedText', { service: nameOf(entry, given.language), link }),
    serviceId: null,
    purpose: 'directory_delegate',
  });
}

/** Ends that somebody keeps the entry, and his sessions with it; false when nobody has this id. */
export function removeKeeper(house: House, keeping: Keeping, id: string): Promise<boolean> {
  return house.db.as(keeping.viewer, async (tx) => {
    if (!(await deleteKeeper(tx, keeping.entry.id, id))) return false;
    await note(tx, house, keeping, 'directory.keeper_removed');
    return true;
  });
}

const note = (tx: Tx, house: House, { entry, person, role }: Keeping, action: string) =>
  audit(tx, {
    ...{ at: house.now(), serviceId: entry.tenant?.id ?? null, action, person, role },
    detail: { entry: entry.id },
  });
