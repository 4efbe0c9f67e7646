import type { Language } from '../../../platform/texts/languages.ts';
import { type Kind, kindTexts } from '../entries/codes/kinds.ts';

/** Kinds of mediation within a sentence: “ruzie tussen buren en ruzie op school”. */
export function sayKinds(kinds: readonly Kind[], reader: Language): string {
  const words = kinds.map((kind) => {
    const label = kindTexts(reader)(kind);
    // A German noun keeps its capital.
    return reader === 'de' ? label : label.charAt(0).toLocaleLowerCase(reader) + label.slice(1);
  });
  return new Intl.ListFormat(reader, { type: 'conjunction' }).format(words);
}
