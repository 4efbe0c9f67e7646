import type { Context } from 'hono';
import type { z } from 'zod';
import { lineOrNothing, once } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { type Uploaded, uploadedFile } from '../../../platform/http/upload.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { filesTexts } from './texts.ts';

/** What the browser offers to choose; what comes is looked at all the same. */
export const accepted = 'image/jpeg,image/png,image/webp,application/pdf,text/plain';

/** The fields that each upload has. */
export const uploadFields = { once, note: lineOrNothing(500) };

type ReadUpload<T> =
  | { ok: true; value: T; file: Uploaded; typed: Typed }
  | { ok: false; errors: FieldErrors; typed: Typed };

/** Reads a posted form with a file in it; without one the error lies at `file`. */
export async function readUpload<S extends z.ZodType>(
  c: Context,
  schema: S,
): Promise<ReadUpload<z.infer<S>>> {
  const typed = await typedIn(c);
  const file = await uploadedFile(c, 'file');
  const read = checkTyped(typed, schema);
  if (read.ok && file) return { ok: true, value: read.value, file, typed };
  return {
    ok: false,
    typed,
    errors: { ...(read.ok ? {} : read.errors), ...(file ? {} : { file: 'required' }) },
  };
}

/** The words for what is wrong, by field; a form that is too old is no fault of a field. */
export function uploadErrors(codes: FieldErrors, language: Language, most = 0): FieldErrors {
  const say = filesTexts(language);
  return Object.fromEntries(
    Object.entries(codes).map(([field, code]) => {
      const words = { most: String(most) };
      const said = code === 'too_large' || code === 'full' ? say(code, words) : say(code as 'required');
      return [field === 'once' ? '' : field, said];
    }),
  );
}
