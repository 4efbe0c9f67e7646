import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import type { Entry } from '../../entries/entry.ts';
import { fieldTexts } from '../../entries/field-texts.ts';
import type { FieldName } from '../../entries/fields.ts';
import { nameOf } from '../../entries/say-text.ts';
import { openWords } from '../keeping/keeper-email.ts';
import { proposalMailTexts } from './mail-texts.ts';
import { proposerOf } from './queries.ts';

type Decided = { id: string; field: FieldName | 'entry'; decision: 'accepted' | 'refused'; word: string };

/** Mails the decision to who proposed it, if he gave an address. */
export async function tellProposer(
  tx: Tx,
  house: House,
  entry: Pick<Entry, 'slug' | 'facts'>,
  { id, field, decision, word }: Decided,
): Promise<void> {
  const row = await proposerOf(tx, id);
  if (!row) return;
  const { email } = JSON.parse(openWords(house, row.sealed, `proposal:${id}`)) as { email: string };
  if (!email) return;
  const say = proposalMailTexts(row.language);
  const service = nameOf(entry, row.language);
  const what = field === 'entry' ? service : `${service}: ${fieldTexts(row.language)(field)}`;
  const link = `${house.origin}/${row.language}/services/${entry.slug}`;
  const text = say(decision, { what, link }) + (word ? `\n${say('word', { word })}\n` : '');
  await queueMail(tx, house, {
    to: email,
    subject: say('decidedSubject'),
    text,
    serviceId: null,
    purpose: 'directory_decision',
  });
}

/** What a proposer told of himself, for whoever decides; null when nothing. */
export async function wordsOf(
  tx: Tx,
  house: House,
  id: string,
): Promise<{ email: string; why: string } | null> {
  const row = await proposerOf(tx, id);
  return row ? JSON.parse(openWords(house, row.sealed, `proposal:${id}`)) : null;
}
