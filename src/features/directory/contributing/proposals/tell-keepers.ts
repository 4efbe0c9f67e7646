import type { House } from '../../../../platform/house.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import type { Entry } from '../../entries/entry.ts';
import { fieldTexts } from '../../entries/field-texts.ts';
import type { FieldName } from '../../entries/fields.ts';
import { nameOf } from '../../entries/say-text.ts';
import { openWords } from '../keeping/keeper-email.ts';
import { keepersOf, peopleOfService } from '../keeping/queries.ts';
import { proposalMailTexts } from './mail-texts.ts';
import { countWaiting } from './queries.ts';

type Reader = { email: string; language: Language };

/**
 * Mails everybody who keeps an entry that a change was proposed. Where nobody does, the first proposal that waits is told to
 * the address of the service itself, with how it can keep its entry. What was proposed does not stand in the mail.
 */
export async function tellKeepers(
  house: House,
  entry: Entry,
  proposal: { id: string; field: FieldName },
): Promise<void> {
  await house.db.as({ kind: 'job', job: 'tell_keepers' }, async (tx) => {
    const own = (language: Language) => `${house.origin}/${language}/services/${entry.slug}`;
    const keepers: Reader[] = (await keepersOf(tx, entry.id)).map((keeper) => ({
      email: openWords(house, keeper.sealed_email, `keeper:${keeper.id}`),
      language: keeper.language,
    }));
    const today = house.now().toISOString().slice(0, 10);
    const members = entry.tenant ? await peopleOfService(tx, entry.tenant.id, today) : [];
    for (const reader of [...keepers, ...members])
      await tell(reader, 'proposed', `${own(reader.language)}/keep/proposals/${proposal.id}`);
    const email = entry.facts.email?.value;
    const unkept = keepers.length + members.length === 0;
    // Of an entry that was made up for showing the site, nobody may get a mail who exists.
    const real = !entry.demo || house.demo;
    if (unkept && real && email && (await countWaiting(tx, entry.id)) === 1)
      await tell({ email, language: entry.language }, 'unkept', `${own(entry.language)}/claim`);

    async function tell({ email: to, language }: Reader, what: 'proposed' | 'unkept', link: string) {
      const say = proposalMailTexts(language);
      const words = { service: nameOf(entry, language), field: fieldTexts(language)(proposal.field), link };
      await queueMail(tx, house, {
        to,
        subject: say('subject'),
        text: say(what, words),
        serviceId: entry.tenant?.id ?? null,
        purpose: 'directory_proposal',
      });
    }
  });
}
