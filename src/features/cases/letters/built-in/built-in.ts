import { isLanguage, type Language } from '../../../../platform/texts/languages.ts';
import type { LetterKind } from '../rules/kinds.ts';
import type { Template } from '../rules/template.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { dutch } from './nl.ts';

const all: Record<Language, Record<LetterKind, Template>> = {
  nl: dutch,
  fr: french,
  de: german,
  en: english,
};

/** The letter as we wrote it; for a language that a service added there is none. */
export const builtIn = (kind: LetterKind, tag: string): Template | null =>
  isLanguage(tag) ? all[tag][kind] : null;
