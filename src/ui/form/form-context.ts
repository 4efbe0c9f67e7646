import { createContext } from 'preact';
import type { Language } from '../../platform/texts/languages.ts';

/** What was typed, by the name of the field; several values for checkboxes. */
export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What is wrong, in words that say how to put it right, by the name of the field. The key `''` is about the whole form. */
export type FormErrors = Readonly<Record<string, string>>;

export type FormFacts = { language: Language; errors: FormErrors; values: FormValues; idPrefix: string };

/** Lets the fields of a form find their own error and value. */
export const FormContext = createContext<FormFacts | null>(null);
