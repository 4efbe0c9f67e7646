import type { Context } from 'hono';
import type { z } from 'zod';

/** What somebody typed, by field: kept as it is, so that a form with an error shows it again. */
export type Typed = Record<string, string | string[]>;

/** A code for each field that is wrong; the slice's texts say it in the reader's language. */
export type FieldErrors = Record<string, string>;

export type ReadForm<T> =
  | { ok: true; value: T; typed: Typed }
  | { ok: false; errors: FieldErrors; typed: Typed };

/** What came as a form cannot be read as one. */
export class UnreadableForm extends Error {
  override name = 'UnreadableForm';
}

const mostFields = 300;

/** The fields of a posted form; several values under one name become a list. Files are not read here. */
export async function typedIn(c: Context): Promise<Typed> {
  const body = await c.req.parseBody({ all: true }).catch((cause: unknown) => {
    throw new UnreadableForm('The form was cut off or is no form', { cause });
  });
  const typed: Typed = {};
  for (const [name, value] of Object.entries(body).slice(0, mostFields)) {
    if (Array.isArray(value))
      typed[name] = value.filter((v): v is string => typeof v === 'string').map(clean);
    else if (typeof value === 'string') typed[name] = clean(value);
  }
  return typed;
}

/**
 * Reads and checks a posted form. In the schema the *message* of a check is the code of the error
 * (`z.string().min(1, 'required')`); zod's own English never reaches a reader.
 */
export async function readForm<S extends z.ZodType>(c: Context, schema: S): Promise<ReadForm<z.infer<S>>> {
  return checkTyped(await typedIn(c), schema);
}

/** As `readForm`, over what was typed already. */
export function checkTyped<S extends z.ZodType>(typed: Typed, schema: S): ReadForm<z.infer<S>> {
  const checked = schema.safeParse(typed);
  if (checked.success) return { ok: true, value: checked.data, typed };
  const errors: FieldErrors = {};
  for (const issue of checked.error.issues) {
    const field = String(issue.path[0] ?? 'form');
    errors[field] ??= /^[a-z_]+$/.test(issue.message) ? issue.message : 'required';
  }
  return { ok: false, errors, typed };
}

/** Nobody means a NUL byte, and PostgreSQL refuses it; browsers send line ends as CR LF. */
function clean(value: string): string {
  return value.replaceAll('\0', '').replaceAll('\r\n', '\n').trim();
}
