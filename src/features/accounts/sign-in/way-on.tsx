import type { Context } from 'hono';
import type { Typed } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../access/visitor.ts';
import { openForm } from '../kept-form/kept-form.ts';
import { KeptFormPage } from '../kept-form/page.tsx';
import { endSession } from '../sessions/end-session.ts';
import { visitorWith } from '../sessions/session.ts';
import { firstPlace } from '../workspace/places.ts';
import { askedLanguage, localPath } from './asked-language.ts';
import { markDevice } from './known-device.ts';

/** What the button of single sign-on says, where there is a provider. */
export const providerOf = (c: Context<Env>) => c.get('house').singleSignOn?.name;

export type Way = ReturnType<typeof wayOn>;

/** What travels along through all steps of signing in. */
export function wayOn(c: Context<Env>, typed: Typed) {
  const { kept = '' } = typed;
  return { language: askedLanguage(c, typed.language), to: localPath(typed.to), kept: String(kept) };
}

/** Ends the session in which somebody signs in anew. */
export async function leaveOldSession(c: Context<Env>): Promise<void> {
  const visitor = c.get('visitor');
  if (visitor.kind === 'member') await endSession(c.get('house'), visitor);
}

/** To where he was going, with what he had typed; otherwise to where his work begins. */
export async function signedIn(c: Context<Env>, token: string, { language, to, kept }: Way) {
  const house = c.get('house');
  const visitor = await visitorWith(house, token);
  if (visitor.kind !== 'member') return c.redirect('/sign-in', 303);
  markDevice(c, visitor.email);
  const form = kept ? openForm(house, kept) : null;
  if (form) return c.html(renderPage(<KeptFormPage language={language} kept={form} />));
  return c.redirect(to || firstPlace(visitor.roles), 303);
}
