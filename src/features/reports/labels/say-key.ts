import type { Language } from '../../../platform/texts/languages.ts';
import { channels } from '../../cases/codes/channels.ts';
import type { CodeList } from '../../cases/codes/code-list.ts';
import { complexityFlags } from '../../cases/codes/complexity-flags.ts';
import { declineReasons } from '../../cases/codes/decline-reasons.ts';
import { ageBands, dwellings, households, tenures } from '../../cases/codes/homes.ts';
import { notSuitableReasons } from '../../cases/codes/not-suitable-reasons.ts';
import { outcomes } from '../../cases/codes/outcomes.ts';
import { referrers } from '../../cases/codes/referrers.ts';
import { subjects } from '../../cases/codes/subjects.ts';
import { type Axis, type OwnLabels, ownKeys, unknown } from './axes.ts';
import { labelTexts } from './texts.ts';

const lists: Partial<Record<Axis, CodeList<string>>> = {
  channel: channels,
  referrer: referrers,
  subject: subjects,
  tenure: tenures,
  dwelling: dwellings,
  household: households,
  age_band: ageBands,
  outcome: outcomes,
  not_suitable_reason: notSuitableReasons,
  decline_reason: declineReasons,
  complexity_flag: complexityFlags,
};

/** What an axis of a table is called. */
export const sayAxis = (axis: Axis, language: Language): string => labelTexts(language)(`axis_${axis}`);

/**
 * A key of a row or column as people say it, with a capital; what is in no list (a district) stands as it is. Where a service
 * says it in its own words, the shared ones stand behind them in brackets.
 */
export function sayKey(axis: Axis, key: string, language: Language, own: OwnLabels = {}): string {
  const shared = labelOf(axis, key, language);
  const said = own[axis]?.[key]?.[language];
  if (!said) return capital(shared, language);
  return axis === 'district' ? said : `${capital(said, language)} (${shared})`;
}

function labelOf(axis: Axis, key: string, language: Language): string {
  const say = labelTexts(language);
  if (axis === 'month') return sayMonth(key, language);
  const list = lists[axis];
  if (list?.has(key)) return list.label(key, language);
  if (key === unknown) return say('unknown');
  if (isOwn(axis, key)) return say(`${axis}_${key}` as 'start_started');
  return key;
}

const isOwn = (axis: Axis, key: string): boolean =>
  (axis === 'type' && ['neighbour', 'community', 'sanction'].includes(key)) ||
  (Object.hasOwn(ownKeys, axis) &&
    (ownKeys[axis as keyof typeof ownKeys] as readonly string[]).includes(key));

/** `YYYY-MM` as “maart 2026”. */
export function sayMonth(month: string, language: Language): string {
  const day = new Date(`${month}-01T12:00:00Z`);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day);
}

const capital = (words: string, language: Language): string =>
  words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
