import { emailAddress, once } from '../../../../platform/http/fields.ts';
import type { Typed } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { one } from '../fields/field-form.ts';
import { contributingTexts } from '../texts.ts';

type Said =
  | { ok: true; value: { once: string; email: string; why: string } }
  | { ok: false; errors: Record<string, string> };

/** What goes along with every proposal: who it is and how he knows, both if he likes. */
export function saidOf(typed: Typed, language: Language): Said {
  const say = contributingTexts(language);
  const value = {
    once: one(typed, 'once'),
    email: one(typed, 'email'),
    why: one(typed, 'why').slice(0, 1000),
  };
  if (!once.safeParse(value.once).success) return { ok: false, errors: { '': say('tooOld') } };
  if (value.email && !emailAddress.safeParse(value.email).success)
    return { ok: false, errors: { email: say('notAnEmail') } };
  return { ok: true, value };
}
