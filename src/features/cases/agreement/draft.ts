import type { House } from '../../../platform/house.ts';
import { type Result, refused } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { AgreementText, Content, Item } from '../record/content.ts';
import { itemsIn, type OpenRecord, readItems, writeItem } from '../record/record.ts';
import { inCase } from '../releases/at-case.ts';
import { sayThereIsNews } from '../releases/say-there-is-news.ts';
import { insertVersion, replaceOthers, signersOf, versionsOf } from './queries.ts';
import { mayOffer } from './rules/agreement.ts';

type TextItem = Item & { content: Extract<Content, { kind: 'agreement_text' }> };
const isText = (item: Item): item is TextItem => item.content.kind === 'agreement_text';

/** The team’s draft as it was saved last; null before anybody wrote one. */
export function latestDraft(record: OpenRecord, items: Item[]): TextItem | null {
  return itemsIn(record, items, { kind: 'team' }).filter(isText).at(-1) ?? null;
}

/** Keeps the draft, in the team’s own place: no party reads it. The id comes with the form. */
export function saveDraft(
  house: House,
  who: AtWork,
  given: { number: string; id: string; lines: AgreementText[] },
): Promise<Result<null, 'not_found' | 'closed'>> {
  return inCase(house, who, given.number, async ({ tx, record, author, now }) => {
    const content = { kind: 'agreement_text', lines: given.lines } as const;
    const isNew = await writeItem(tx, record, { kind: 'team' }, { id: given.id, content, author, now });
    return { value: null, done: isNew ? { action: 'case.agreement_draft' } : null };
  });
}

/**
 * Lays the draft before the parties: a copy of its text in the shared place, as a version of its own. The version before it
 * that nobody concluded is replaced, and its signatures with it. `draft` is the draft that was seen: `changed` when
 * somebody saved another meanwhile.
 */
export function offerAgreement(
  house: House,
  who: AtWork,
  given: { number: string; draft: string },
): Promise<Result<null, 'no_lines' | 'repair_and_day' | 'changed' | 'not_found' | 'closed'>> {
  return inCase(house, who, given.number, async (act) => {
    const { tx, row, record, author, now } = act;
    const draft = latestDraft(record, await readItems(tx, record));
    if (!draft || draft.id !== given.draft) return refused('changed');
    const may = mayOffer(draft.content.lines, row.type);
    if (!may.ok) return may;
    const version = Math.max(0, ...(await versionsOf(tx, row.id)).map((one) => one.version)) + 1;
    const [id, itemId] = [randomId(), randomId()];
    const lines = draft.content.lines.map(({ words: _words, ...line }) => line);
    const content = { kind: 'agreement_text', lines } as const;
    await writeItem(tx, record, { kind: 'shared' }, { id: itemId, content, author, now });
    await insertVersion(tx, {
      ...{ id, version, item_id: itemId, case_id: row.id, service_id: row.service_id },
      ...{ offered_at: now, offered_by: author.id },
      ...{ concluded_at: null, concluded_by: null, replaced_at: null },
    });
    await replaceOthers(tx, row.id, id, now, 'not_concluded');
    await sayThereIsNews(
      house,
      act,
      (await signersOf(tx, row.id)).map((party) => party.id),
    );
    return { value: null, done: { action: 'case.agreement_offered', detail: { version } } };
  });
}
