import type { Language } from '../../../platform/texts/languages.ts';
import { isoDay, type Place, relativeDay } from '../../../ui/dates.ts';
import type { TagKind } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { codesOf } from '../codes/service-codes.ts';
import { communityTexts } from '../community/texts.ts';
import type { CaseRowRead } from '../queries.ts';
import { stageTexts } from '../rules/texts.ts';
import { sanctionTexts } from '../sanction/texts.ts';
import { caseTexts } from './texts.ts';

type DueRow = Pick<CaseRowRead, 'due_on' | 'due_kind'>;

/** What is due and when, in words, and whether it presses: for the tags of a case and for lists. */
export function dueWords(
  row: DueRow,
  language: Language,
  now: Date,
  place: Place,
): { label: string; late: boolean; presses: boolean } | null {
  if (!row.due_on || !row.due_kind) return null;
  const say = caseTexts(language);
  const late = row.due_on < isoDay(now, place.zone);
  const what = say(`due_${row.due_kind}` as 'due_aftercare');
  const when = relativeDay(row.due_on, place, now);
  const soon = isoDay(new Date(now.getTime() + 2 * 86_400_000), place.zone);
  const label = late ? `${what}: ${when} (${say('late')})` : `${what}: ${when}`;
  return { label, late, presses: row.due_on <= soon };
}

/** The short facts beside a case's heading. */
export function tagsOf(row: CaseRowRead, { language, service }: AtWork, now: Date, place: Place) {
  const codes = codesOf(service);
  const say = caseTexts(language);
  const tags: { label: string; kind?: TagKind }[] = [{ label: stageTexts(language)(row.stage) }];
  if (row.type === 'community') tags.push({ label: communityTexts(language)('type'), kind: 'plain' });
  if (row.type === 'sanction') {
    tags.push({ label: sanctionTexts(language)('type'), kind: 'plain' });
    if (row.age_group) tags.push({ label: sanctionTexts(language)(row.age_group), kind: 'plain' });
  }
  const due = dueWords(row, language, now, place);
  if (due) tags.push({ label: due.label, kind: due.presses ? 'due' : 'plain' });
  if (row.safety_flag) tags.push({ label: say('safety'), kind: 'due' });
  if (row.district)
    tags.push({
      label: say('district', { district: codes.label('district', row.district, language) }),
      kind: 'plain',
    });
  if (row.municipality) tags.push({ label: row.municipality, kind: 'plain' });
  if (row.referrer_type !== 'SELF') {
    const referrer = codes.label('referrer', row.own_codes.referrer ?? row.referrer_type, language);
    tags.push({ label: say('referredBy', { referrer }), kind: 'plain' });
  }
  const channel = codes.label('channel', row.own_codes.channel ?? row.channel, language);
  tags.push({ label: say('requestedVia', { channel }), kind: 'plain' });
  return tags;
}
