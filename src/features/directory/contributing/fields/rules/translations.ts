import { type Language, languages } from '../../../../../platform/texts/languages.ts';
import type { TextIn } from '../../../entries/fields.ts';

type Written = Partial<Record<Language, string>>;

/**
 * A text after somebody wrote in it. A language whose words are the same keeps its date, so that a translation stays older
 * than its source until somebody changes it, or says with `stillRight` that it needs no change. No words at all: null.
 */
export function rewritten(
  before: TextIn | undefined,
  written: Written,
  from: Language,
  stillRight: boolean,
  now: Date,
): TextIn | null {
  const at = now.toISOString();
  const kept: TextIn['in'] = {};
  for (const language of languages) {
    const text = written[language]?.trim();
    if (!text) continue;
    const old = before?.in[language];
    const same = old?.text === text;
    kept[language] = same && !(stillRight && language !== from) ? old : { text, at };
  }
  return Object.keys(kept).length > 0 ? { from, in: kept } : null;
}

/** The same with one language changed, as a visitor proposes it; the first words of all become the source. */
export function withWords(before: TextIn | undefined, language: Language, text: string, now: Date): TextIn {
  const words = { text: text.trim(), at: now.toISOString() };
  return { from: before?.from ?? language, in: { ...before?.in, [language]: words } };
}

/** Languages in which nobody wrote it, and those whose words are older than what they translate. */
export function gapsOf(text: TextIn): { missing: Language[]; older: Language[] } {
  const source = text.in[text.from];
  return {
    missing: languages.filter((language) => !text.in[language]),
    older: languages.filter((language) => {
      const own = text.in[language];
      return language !== text.from && own && source && source.at > own.at;
    }),
  };
}
