import { ok, type Result, refused } from '../../../platform/result.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { type OwnQuestion, type StoredQuestion, standardNames } from './questions.ts';

/** How many questions of its own a service may ask. */
export const mostOwn = 3;

/** What a coordinator chose: where each question stands (a number, or nothing when it is not asked), and her own words. */
export type Chosen = {
  places: Readonly<Record<string, number | null>>;
  open: boolean;
  own: readonly { place: number | null; words: OwnQuestion['words'] }[];
};

/**
 * The questions in their new order. A question of the service’s own that has the same words as before stays the same
 * question; with other words it is a new one, so that no answer to the old words is counted under the new.
 */
export function questionsChosen(
  chosen: Chosen,
  before: readonly StoredQuestion[],
  languages: readonly Language[],
): Result<StoredQuestion[], 'words_missing' | 'nothing_asked'> {
  const standard = standardNames.flatMap((id) => {
    const place = chosen.places[id];
    return place ? [{ place, question: { id } as StoredQuestion }] : [];
  });
  const own = [];
  for (const { place, words } of chosen.own) {
    const said = languages.filter((language) => words[language]);
    if (said.length === 0 && !place) continue;
    if (said.length < languages.length) return refused('words_missing');
    if (place) own.push({ place, question: sameOrNew(words, before) as StoredQuestion });
  }
  const all = [...standard, ...own].sort((a, b) => a.place - b.place).map(({ question }) => question);
  if (all.length === 0) return refused('nothing_asked');
  return ok(chosen.open ? [...all, { id: 'open' }] : all);
}

function sameOrNew(words: OwnQuestion['words'], before: readonly StoredQuestion[]): OwnQuestion {
  const same = before.find((one) => 'words' in one && isSame(one.words, words));
  return same && 'words' in same ? same : { id: `own-${randomId()}`, words };
}

const isSame = (a: OwnQuestion['words'], b: OwnQuestion['words']): boolean =>
  (['nl', 'fr', 'de', 'en'] as const).every((language) => (a[language] ?? '') === (b[language] ?? ''));
