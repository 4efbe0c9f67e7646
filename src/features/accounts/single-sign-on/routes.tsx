import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { SingleSignOn } from '../../../platform/house.ts';
import { fromBase64Url, toBase64Url } from '../../../platform/vault/bytes.ts';
import { subKey } from '../../../platform/vault/installation-key.ts';
import { decryptText, encrypt } from '../../../platform/vault/seal.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../access/visitor.ts';
import { anyone } from '../access/who-may.ts';
import { giveToken } from '../sessions/cookie.ts';
import { visitorWith } from '../sessions/session.ts';
import { localPath } from '../sign-in/asked-language.ts';
import { SignInPage } from '../sign-in/page.tsx';
import { firstPlace } from '../workspace/places.ts';
import { askProvider, type Expected, readAnswer } from './provider.ts';
import { signInByProvider } from './sign-in-by-provider.ts';
import { singleSignOnTexts } from './texts.ts';

const cookieName = 'entente-provider';
const cookiePath = '/sign-in/provider';
const answerPath = '/sign-in/provider/answer';
const minutes = 10;

type Waiting = Expected & { to: string; until: number };

export const routes = new Hono<Env>()
  .get('/sign-in/provider', anyone(), async (c) => {
    const { house } = c.var;
    const provider = house.singleSignOn;
    if (!provider) return c.notFound();
    const asked = await askProvider(provider, house.origin + answerPath).catch((error: Error) => {
      house.log(`single sign-on: the provider does not answer: ${error.message}`);
      return null;
    });
    if (!asked) return signInPage(c, provider, 'away', 503);
    const until = house.now().getTime() + minutes * 60_000;
    keep(c, { ...asked.expected, to: localPath(c.req.query('to')), until });
    return c.redirect(asked.url.href, 303);
  })
  .get('/sign-in/provider/answer', anyone(), async (c) => {
    const { house } = c.var;
    const provider = house.singleSignOn;
    if (!provider) return c.notFound();
    const waiting = kept(c);
    deleteCookie(c, cookieName, { path: cookiePath });
    if (!waiting) return signInPage(c, provider, 'failed', 422);
    const answer = new URL(answerPath + new URL(c.req.url).search, house.origin);
    const claims = await readAnswer(provider, answer, waiting).catch((error: Error) => {
      house.log(`single sign-on: an answer was refused: ${error.message}`);
      return null;
    });
    if (!claims) return signInPage(c, provider, 'failed', 422);
    const done = await signInByProvider(house, claims, c.req.header('User-Agent') ?? '');
    if (!done.ok) return signInPage(c, provider, 'nobody', 403);
    const { token, secondFactor } = done.value;
    giveToken(c, token);
    if (secondFactor) return c.redirect(`/sign-in/second-factor?to=${encodeURIComponent(waiting.to)}`, 303);
    const visitor = await visitorWith(house, token);
    return c.redirect(waiting.to || firstPlace(visitor.kind === 'member' ? visitor.roles : []), 303);
  });

function signInPage(
  c: Context<Env>,
  { name }: SingleSignOn,
  what: 'failed' | 'nobody' | 'away',
  status: 403 | 422 | 503,
) {
  const language = c.get('language');
  const errors = { '': singleSignOnTexts(language)(what, { provider: name }) };
  return c.html(renderPage(<SignInPage language={language} to="" provider={name} errors={errors} />), status);
}

const keyOf = (c: Context<Env>) => subKey(c.var.house.installationKey, 'single sign-on');

function keep(c: Context<Env>, waiting: Waiting): void {
  const sealed = encrypt(keyOf(c), JSON.stringify(waiting), cookieName);
  // Lax: the answer comes as a link that leads here from the provider.
  setCookie(c, cookieName, toBase64Url(sealed), {
    httpOnly: true,
    secure: c.var.house.origin.startsWith('https:'),
    sameSite: 'Lax',
    path: cookiePath,
    maxAge: minutes * 60,
  });
}

function kept(c: Context<Env>): Waiting | null {
  const sealed = fromBase64Url(getCookie(c, cookieName) ?? '');
  if (!sealed || sealed.length === 0) return null;
  try {
    const waiting: Waiting = JSON.parse(decryptText(keyOf(c), sealed, cookieName));
    return waiting.until > c.var.house.now().getTime() ? waiting : null;
  } catch {
    return null;
  }
}
