import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { clientAddress } from '../../../platform/http/client-address.ts';
import { line } from '../../../platform/http/fields.ts';
import { readForm } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../access/visitor.ts';
import { anyMember, anyone, memberOf } from '../access/who-may.ts';
import { saidErrors } from '../forms/texts.ts';
import { giveToken, sessionToken, takeToken } from '../sessions/cookie.ts';
import { endSession } from '../sessions/end-session.ts';
import { pendingSession } from '../sessions/session.ts';
import { askedLanguage, localPath } from './asked-language.ts';
import { giveSecondFactor } from './give-second-factor.ts';
import { knownDevice } from './known-device.ts';
import { SecondFactorPage, SignInPage } from './page.tsx';
import { signIn } from './sign-in.ts';
import { signInTexts } from './texts.ts';
import { leaveOldSession, providerOf, signedIn, type Way, wayOn } from './way-on.tsx';

const form = z.object({ email: line(254), password: line(1000) });
const codeForm = z.object({ code: line(40) });

export const routes = new Hono<Env>()
  .get('/sign-in', anyone(), (c) => {
    const to = localPath(c.req.query('to'));
    if (c.get('visitor').kind === 'member') return c.redirect(to || '/workspace', 303);
    return c.html(renderPage(<SignInPage language={askedLanguage(c)} to={to} provider={providerOf(c)} />));
  })
  .post('/sign-in', anyone(), async (c) => {
    const read = await readForm(c, form);
    const way = wayOn(c, read.typed);
    const again = (errors: Record<string, string>, status: 422 | 429 = 422) =>
      c.html(
        renderPage(<SignInPage {...way} provider={providerOf(c)} errors={errors} typed={read.typed} />),
        status,
      );
    if (!read.ok) return again(saidErrors(way.language, read.errors));
    const { email, password } = read.value;
    const device = c.req.header('User-Agent') ?? '';
    const from = { address: clientAddress(c), knownDevice: knownDevice(c, email) };
    const result = await signIn(c.get('house'), { email, password, device, from });
    if (!result.ok) return again(...refusal(c, way.language, result, 'email', 'wrong'));
    await leaveOldSession(c);
    giveToken(c, result.value.token);
    if (!result.value.secondFactor) return signedIn(c, result.value.token, way);
    if (way.kept) return c.html(renderPage(<SecondFactorPage {...way} />));
    return c.redirect(`/sign-in/second-factor?to=${encodeURIComponent(way.to)}`, 303);
  })
  .get('/sign-in/second-factor', anyone(), async (c) => {
    const to = localPath(c.req.query('to'));
    if (!(await pendingSession(c.get('house'), sessionToken(c)))) return c.redirect('/sign-in', 303);
    return c.html(renderPage(<SecondFactorPage language={askedLanguage(c)} to={to} />));
  })
  .post('/sign-in/second-factor', anyone(), async (c) => {
    const house = c.get('house');
    const read = await readForm(c, codeForm);
    const way = wayOn(c, read.typed);
    const pending = await pendingSession(house, sessionToken(c));
    if (!pending) return c.html(renderPage(<SignInPage {...way} />), 401);
    const again = (errors: Record<string, string>, status: 422 | 429 = 422) =>
      c.html(renderPage(<SecondFactorPage {...way} errors={errors} />), status);
    if (!read.ok) return again(saidErrors(way.language, read.errors));
    const result = await giveSecondFactor(house, pending, read.value.code);
    if (!result.ok) return again(...refusal(c, way.language, result, 'code', 'wrongCode'));
    giveToken(c, result.value.token);
    return signedIn(c, result.value.token, way);
  })
  .post('/sign-out', anyMember(), async (c) => {
    await endSession(c.get('house'), memberOf(c));
    takeToken(c);
    return c.redirect('/', 303);
  });

function refusal(
  c: Context<Env>,
  language: Way['language'],
  result: { kind: string; detail?: Record<string, string | number> },
  field: string,
  wrong: 'wrong' | 'wrongCode',
): [Record<string, string>, 422 | 429] {
  const say = signInTexts(language);
  if (result.kind !== 'wait') return [{ [field]: say(wrong) }, 422];
  const seconds = Number(result.detail?.seconds);
  c.header('Retry-After', String(seconds));
  return [{ [field]: say('wait', { seconds }) }, 429];
}
