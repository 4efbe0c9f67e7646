import type { Language } from '../../../../platform/texts/languages.ts';
import { type FieldName, fields } from '../../entries/fields.ts';
import type { Read } from './field-form.ts';
import { fieldFormTexts } from './texts.ts';

/** The last word on a value: what the directory itself takes. `name` tells the input of a part, from its path in the value. */
export function checkValue<V>(
  field: FieldName,
  value: V | null,
  language: Language,
  name: (path: readonly PropertyKey[]) => string = () => 'value',
): Read<V> {
  if (value === null) return { ok: true, value: null };
  const checked = fields[field].safeParse(value);
  if (checked.success) return { ok: true, value: checked.data as V };
  const say = fieldFormTexts(language);
  const errors: Record<string, string> = {};
  for (const issue of checked.error.issues) {
    const most = issue.code === 'too_big' && issue.origin === 'string' ? Number(issue.maximum) : 0;
    errors[name(issue.path)] ??= most ? say('tooLong', { most }) : say('notLikeThis');
  }
  return { ok: false, errors };
}
