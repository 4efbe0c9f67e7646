import type { Context } from 'hono';
import type { Env } from '../features/accounts/access/visitor.ts';
import { memberOf, type NotForYou } from '../features/accounts/access/who-may.ts';
import { OpenKeysPage } from '../features/accounts/account/page.tsx';
import { sealForm } from '../features/accounts/kept-form/kept-form.ts';
import { SignInPage } from '../features/accounts/sign-in/page.tsx';
import { ReturnPage } from '../features/intake/return/page.tsx';
import { type Typed, typedIn } from '../platform/http/form.ts';
import { type ErrorKind, ErrorPage, errorStatus } from '../ui/error-page/error-page.tsx';
import { renderPage } from '../ui/layout/document.tsx';

/** A page that says what happened and what to do next, in the reader's language. */
export function errorAnswer(
  c: Context,
  kind: ErrorKind,
  status: 401 | 403 | 404 | 410 | 413 | 422 | 429 | 500 | 503 = errorStatus[kind],
) {
  const language = (c as Context<Env>).get('language');
  return c.html(renderPage(<ErrorPage language={language} kind={kind} />), status);
}

/** What a guard threw: sign in first, enter your code first, or this is not for you. */
export async function answerNotForYou(c: Context<Env>, reason: NotForYou['reason']) {
  const to = new URL(c.req.url);
  const here = encodeURIComponent(to.pathname + to.search);
  if (reason === 'no_right') return errorAnswer(c, 'forbidden');
  if (reason === 'enter_code') return enterCodeKeeping(c, to.pathname);
  if (reason === 'open_keys' && c.req.method === 'POST') return openKeysKeeping(c, to.pathname + to.search);
  if (reason === 'open_keys') return c.redirect(`/account/open-keys?to=${here}`, 303);
  if (reason === 'await_key') return c.redirect('/account/awaiting-key', 303);
  if (reason === 'await_cases') return c.redirect('/account/awaiting-cases', 303);
  if (c.req.method === 'GET') return c.redirect(`/sign-in?to=${here}`, 303);
  return signInKeeping(c, to.pathname + to.search);
}

/** A session that ended while somebody wrote: what he typed goes along through signing in, sealed. */
async function signInKeeping(c: Context<Env>, path: string) {
  const typed = await typedIn(c).catch(() => ({}));
  if (Object.keys(typed).length === 0) return errorAnswer(c, 'session_lost');
  const kept = sealForm(c.get('house'), { path, typed });
  return c.html(renderPage(<SignInPage language={c.get('language')} to="" kept={kept} />), 401);
}

/** As `signInKeeping`, for a member whose keys are not opened yet. */
async function openKeysKeeping(c: Context<Env>, path: string) {
  const typed = await typedIn(c).catch(() => ({}));
  const kept = sealForm(c.get('house'), { path, typed });
  return c.html(renderPage(<OpenKeysPage member={memberOf(c)} to="" kept={kept} />), 401);
}

/** As `signInKeeping`, for a party who wrote a message. */
async function enterCodeKeeping(c: Context<Env>, path: string) {
  const language = c.get('language');
  const typed: Typed = c.req.method === 'POST' ? await typedIn(c).catch(() => ({})) : {};
  if (!typed.text) return c.redirect(`/${language}/return`, 303);
  const kept = sealForm(c.get('house'), { path, typed });
  return c.html(renderPage(<ReturnPage language={language} kept={kept} />), 401);
}
