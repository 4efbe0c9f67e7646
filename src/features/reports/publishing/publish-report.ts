import { createHash } from 'node:crypto';
import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { Report } from '../report/report.ts';
import { wordsToPublish } from '../words/check-words.ts';
import { type Draft, idsOf, keyOf, makeDraft, type Subject } from './make-draft.ts';
import { insertPublished, lockPublishing, publishedBy, publishedInYear } from './queries.ts';
import { isOver } from './rules/periods.ts';

export type NotPublished =
  | 'not_over'
  | 'published_already'
  | 'nothing_to_restate'
  | 'published_meanwhile'
  | 'persons_in_words'
  | 'too_long'
  | 'cut_short';
/** `isCutShort`: who asks saw that tables are empty because there was no time, and wants it so. */
export type Wish = { id: string; subject: Subject; restates: string | null; isCutShort?: boolean };

/**
 * Freezes a report: counted now, safe together with all that was published before, with its words. A restatement is a new one
 * beside the newest of the same. Sent twice, it stands once.
 */
export async function publishReport(
  house: House,
  who: AtWork,
  wish: Wish,
): Promise<Result<void, NotPublished>> {
  const { subject } = wish;
  if (!isOver(subject.named, isoDay(house.now(), who.service.timeZone))) return refused('not_over');
  const made = await makeDraft(house, who, subject);
  if (!made.ok) return made;
  const draft = made.value;
  if (draft.mask.isCutShort && !wish.isCutShort) return refused('cut_short');
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    await lockPublishing(tx, who.service.id);
    return freeze(tx, house, { who, wish, draft });
  });
}

type Freezing = { who: AtWork; wish: Wish; draft: Draft };

async function freeze(
  tx: Tx,
  house: House,
  { who, wish, draft }: Freezing,
): Promise<Result<void, NotPublished>> {
  const { subject, restates } = wish;
  const all = await publishedBy(tx, who.service.id);
  if (all.some(({ id }) => id === wish.id)) return ok(undefined);
  const [newest] = all.filter(
    ({ kind, scope, from_day, until_day }) =>
      kind === subject.kind &&
      scope === subject.scope &&
      from_day === draft.report.period.from &&
      until_day === draft.report.period.until,
  );
  if (!restates && newest) return refused('published_already');
  if (restates && newest?.id !== restates) return refused('nothing_to_restate');
  const beside = idsOf(await publishedInYear(tx, who.service.id, draft.report.period.from));
  // What somebody else published meanwhile, this one was not made safe beside.
  if (subject.kind !== 'partner' && beside.join() !== draft.beside.join())
    return refused('published_meanwhile');
  const words = await wordsToPublish(tx, house, who, keyOf(subject));
  if (!words.ok) return words;
  const report: Report = { ...draft.report, words: words.value };
  await insertPublished(tx, {
    ...rowOf(house, who, wish, { ...draft, report }),
    version: (newest?.version ?? 0) + 1,
  });
  await audit(tx, {
    ...{ at: house.now(), serviceId: who.service.id, action: restates ? 'report.restate' : 'report.publish' },
    ...{ role: 'coordinator', person: { id: who.memberId, name: who.name }, detail: { report: wish.id } },
  });
  return ok(undefined);
}

function rowOf(house: House, who: AtWork, { id, subject, restates }: Wish, { report, told }: Draft) {
  const body = JSON.stringify(report);
  const versions = [...report.tables, ...report.rates, ...report.leadTimes].map((one) => [
    one.id,
    one.version,
  ]);
  return {
    ...{ id, service_id: who.service.id, kind: subject.kind, scope: subject.scope, restates, body },
    ...{ period: subject.named.kind, from_day: report.period.from, until_day: report.period.until },
    told: told && JSON.stringify(told),
    definitions: JSON.stringify(Object.fromEntries(versions)),
    hash: createHash('sha256').update(body).digest('hex'),
    ...{ published_at: house.now(), published_by: who.memberId },
    for_partner: subject.kind === 'partner' ? subject.scope : null,
  };
}
