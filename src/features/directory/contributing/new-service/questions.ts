import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import { isLanguage } from '../../../../platform/texts/languages.ts';
import type { Entry, Facts } from '../../entries/entry.ts';
import type { FieldName } from '../../entries/fields.ts';
import { type At, one } from '../fields/field-form.ts';
import { fieldForms } from '../fields/forms.ts';

/** What is asked of a service that is missing, in this order. Its name and its town must be there. */
export const askedFields = [
  'name',
  'does',
  'website',
  'email',
  'phone',
  'area',
] as const satisfies FieldName[];

export type NewService = { country: Entry['country']; facts: Facts };

/** Each field under its own name: `website`, `area`, as its own form reads it. */
export function readNewService(
  typed: Typed,
  given: At,
): { ok: true; value: NewService } | { ok: false; errors: FieldErrors } {
  const country = one(typed, 'country') === 'nl' ? 'nl' : 'be';
  const at = { ...given, country } as const;
  const stamp = at.now.toISOString();
  const errors: FieldErrors = {};
  const facts: Record<string, unknown> = {};
  for (const field of askedFields) {
    const own = { value: one(typed, field), keepUnknown: one(typed, 'keepUnknown') };
    const read = fieldForms[field].read(own, undefined, at);
    if (!read.ok) errors[field] = Object.values(read.errors)[0] ?? '';
    else if (read.value !== null)
      facts[field] = { value: read.value, by: 'visitor', at: stamp, confirmed: null };
  }
  if (!isLanguage(at.language) || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, value: { country, facts: facts as Facts } };
}
