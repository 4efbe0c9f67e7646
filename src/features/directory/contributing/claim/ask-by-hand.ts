import type { House } from '../../../../platform/house.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { mayTry } from '../../../accounts/throttle/throttle.ts';
import type { Entry } from '../../entries/entry.ts';
import { nameOf } from '../../entries/say-text.ts';
import { sealWords } from '../keeping/keeper-email.ts';
import { editorsOf } from '../keeping/queries.ts';
import { claimTexts } from './mail-texts.ts';
import { insertClaimByHand } from './queries.ts';

export type ByHand = { once: string; email: string; why: string; language: Language };

/** Lays a claim before the editors, where no mail can prove it. A second post of the same form does nothing more. */
export async function askByHand(
  house: House,
  entry: Entry,
  asked: ByHand & { computer: string },
): Promise<Result<void, 'wait'>> {
  const seconds = await mayTry(house, [{ kind: 'computer', value: `claim ${asked.computer}` }]);
  if (seconds > 0) return refused('wait', { seconds });
  const now = house.now();
  await house.db.as({ kind: 'public' }, async (tx) => {
    const { email, why, language } = asked;
    const words = JSON.stringify({ email, why, language });
    const sealed = sealWords(house, words, `claim:${asked.once}`);
    if (!(await insertClaimByHand(tx, { id: asked.once, entry_id: entry.id, sealed, made_at: now }))) return;
    for (const editor of await editorsOf(tx, now.toISOString().slice(0, 10))) {
      const say = claimTexts(editor.language);
      await queueMail(tx, house, {
        to: editor.email,
        subject: say('handSubject'),
        text: say('handText', {
          service: nameOf(entry, editor.language),
          link: `${house.origin}/directory`,
        }),
        serviceId: null,
        purpose: 'directory_claim',
      });
    }
  });
  return ok(undefined);
}
