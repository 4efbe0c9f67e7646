import type { Language } from '../../../../platform/texts/languages.ts';
import type { Where } from '../../find-help.ts';
import { nameIn } from '../../places/name-in.ts';

const mostShown = 60;

/** Where somebody lives, as one says it: “4020 Luik”, “Herstal”, “4999”, else what was typed. */
export function sayWhere({ municipality, postcode, name: own, typed }: Where, reader: Language): string {
  const name = municipality ? nameIn(municipality, reader) : own;
  return [postcode, name].filter(Boolean).join(' ') || sayTyped(typed);
}

/** What was typed, not longer than a line. */
export const sayTyped = (typed: string): string =>
  [...typed].length > mostShown ? `${[...typed].slice(0, mostShown).join('')}…` : typed;
