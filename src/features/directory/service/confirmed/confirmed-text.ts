import type { Language } from '../../../../platform/texts/languages.ts';
import { formatDay } from '../../../../ui/dates.ts';
import type { Fact } from '../../entries/entry.ts';
import { type Age, ages, freshnessOf } from '../../entries/rules/freshness.ts';
import { confirmedTexts } from './texts.ts';

/** When and by whom a fact was last confirmed, in words, and how old that makes it. Days are those of Brussels and Amsterdam. */
export function confirmedText(fact: Fact, language: Language, now: Date): { age: Age; text: string } {
  const say = confirmedTexts(language);
  const age = freshnessOf(fact, now);
  if (age === 'never' || !fact.confirmed) {
    const listed = fact.by === 'import' || fact.by === 'harvest';
    return { age, text: say(listed ? 'never_listed' : fact.by === 'visitor' ? 'never_visitor' : 'never') };
  }
  const day = formatDay(new Date(fact.confirmed.at), { language, zone: 'Europe/Brussels' });
  if (age === 'old') return { age, text: say('old', { day }) };
  return { age, text: say(fact.confirmed.by === 'editor' ? `${age}_editor` : `${age}_service`, { day }) };
}

/** The fact of a group that was confirmed longest ago, or never: a group is no surer than that. */
export function leastSure(facts: readonly (Fact | undefined)[], now: Date): Fact | undefined {
  const rank = (fact: Fact) => ages.indexOf(freshnessOf(fact, now));
  return facts
    .filter((fact) => fact !== undefined)
    .sort((a, b) => rank(b) - rank(a) || (a.confirmed?.at ?? '').localeCompare(b.confirmed?.at ?? ''))[0];
}
