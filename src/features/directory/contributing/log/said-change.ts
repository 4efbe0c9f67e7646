import { type Language, languages } from '../../../../platform/texts/languages.ts';
import { type FieldName, fields, isTextField, type TextIn } from '../../entries/fields.ts';
import { sayValue } from '../../entries/say-value.ts';
import { isProposedText } from '../proposals/rules/proposed.ts';

/** What a change says: the lines before and after, and for a text in which language. */
export type SaidChange = { in: Language | null; before: string[]; after: string[] };

type Naming = (code: string) => string;

/** A change in plain words; of a text each language whose words changed. What was hidden since, or is broken, says nothing. */
export function saidChange(
  field: FieldName,
  before: unknown,
  after: unknown,
  language: Language,
  naming: Naming,
): SaidChange[] {
  if (!isTextField(field)) {
    const lines = (value: unknown) => saidLines(field, value, language, naming);
    return [{ in: null, before: lines(before), after: lines(after) }];
  }
  const [old, now] = [textOf(before), textOf(after)];
  return languages
    .map((each) => ({ each, before: old?.in[each]?.text ?? '', after: now?.in[each]?.text ?? '' }))
    .filter((one) => one.before !== one.after)
    .map((one) => ({
      in: one.each,
      before: one.before ? one.before.split('\n') : [],
      after: one.after ? one.after.split('\n') : [],
    }));
}

/** What a proposal would make of a field. */
export function saidProposal(
  field: FieldName,
  before: unknown,
  proposed: unknown,
  language: Language,
  naming: Naming,
): SaidChange[] {
  if (!isProposedText(proposed)) return saidChange(field, before, proposed, language, naming);
  const old = textOf(before)?.in[proposed.language]?.text ?? '';
  const lines = (text: string) => (text ? text.split('\n') : []);
  return [{ in: proposed.language, before: lines(old), after: lines(proposed.text) }];
}

/** A value in plain words, a line each; nothing where it is none that the field takes. */
export function saidLines(field: FieldName, value: unknown, language: Language, naming: Naming): string[] {
  const checked = value === null || value === undefined ? null : fields[field].safeParse(value);
  return checked?.success ? sayValue(field, checked.data as never, language, naming) : [];
}

function textOf(value: unknown): TextIn | null {
  const checked = fields.does.safeParse(value);
  const longer = checked.success ? checked : fields.actions.safeParse(value);
  return longer.success ? longer.data : null;
}
