import { type Language, languages } from '../../../platform/texts/languages.ts';
import type { TextIn } from './fields.ts';

/** A text as a reader gets it: `language` is that of the words, `older` says that what they translate was changed since. */
export type Said = { text: string; language: Language; fallback: boolean; older: boolean };

/** The text in the reader’s language, else in the one it was first written in, else in any. */
export function sayText(value: TextIn, reader: Language): Said | null {
  const language = [reader, value.from, ...languages].find((one) => value.in[one]);
  const found = language && value.in[language];
  if (!found) return null;
  const source = value.in[value.from];
  const older = language !== value.from && source !== undefined && source.at > found.at;
  return { text: found.text, language, fallback: language !== reader, older };
}

/** The public name of a service for this reader; its slug stands in where nobody gave it a name. */
export function nameOf(
  entry: { slug: string; facts: { name?: { value: TextIn } | undefined } },
  reader: Language,
): string {
  return (entry.facts.name && sayText(entry.facts.name.value, reader)?.text) ?? entry.slug;
}
