import { isLanguage, type Language } from '../../../../../platform/texts/languages.ts';
import type { Entry } from '../../../entries/entry.ts';
import {
  type FieldName,
  fieldNames,
  fieldsOfSettings,
  isTextField,
  type TextIn,
} from '../../../entries/fields.ts';
import { withWords } from '../../fields/rules/translations.ts';

/** How a change of a text is proposed: the words of one language, the others stay. */
export type ProposedText = { language: Language; text: string };

const fourteenDays = 14 * 86_400_000;

/**
 * What a visitor may propose of this entry: not what its service says in its settings, and of a place that is published as an
 * area only nothing by which others could publish where it is.
 */
export function proposable(entry: Pick<Entry, 'tenant' | 'facts'>): FieldName[] {
  const hidden: readonly FieldName[] = entry.facts.place?.value.areaOnly ? ['place', 'postAddress'] : [];
  const settings: readonly FieldName[] = entry.tenant ? fieldsOfSettings : [];
  return fieldNames.filter((field) => !hidden.includes(field) && !settings.includes(field));
}

/** What is kept of a proposal: for a text only the words of its own language, whatever becomes of the others meanwhile. */
export function toPropose(field: FieldName, value: unknown, language: Language): unknown {
  if (!isTextField(field) || value === null) return value;
  return { language, text: (value as TextIn).in[language]?.text ?? '' } satisfies ProposedText;
}

/** The value that the field would have if the proposal were accepted now: a place that was hidden since stays hidden. */
export function valueToBe(
  entry: Pick<Entry, 'facts'>,
  field: FieldName,
  proposed: unknown,
  now: Date,
): unknown {
  if (field === 'place' && proposed && entry.facts.place?.value.areaOnly)
    return { ...proposed, areaOnly: true };
  if (!isTextField(field) || !isProposedText(proposed)) return proposed;
  return withWords(entry.facts[field]?.value, proposed.language, proposed.text, now);
}

export const isProposedText = (value: unknown): value is ProposedText =>
  typeof value === 'object' &&
  value !== null &&
  'language' in value &&
  isLanguage(value.language) &&
  'text' in value;

/** From when an editor may decide what the service did not. */
export const editorMayDecideFrom = (madeAt: Date): Date => new Date(madeAt.getTime() + fourteenDays);
