import { Hono } from 'hono';
import { z } from 'zod';
import { line } from '../../../platform/http/fields.ts';
import { readForm } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../access/visitor.ts';
import { anyMember, anyone, memberOf } from '../access/who-may.ts';
import { giveToken, takeToken } from '../sessions/cookie.ts';
import { endSession } from '../sessions/end-session.ts';
import { SignInPage } from './page.tsx';
import { signIn } from './sign-in.ts';
import { signInTexts } from './texts.ts';

const form = z.object({ email: line(254), password: line(1000), to: z.string().default('') });

export const routes = new Hono<Env>()
  .get('/sign-in', anyone(), (c) =>
    c.html(renderPage(<SignInPage language={c.get('language')} to={localPath(c.req.query('to'))} />)),
  )
  .post('/sign-in', anyone(), async (c) => {
    const read = await readForm(c, form);
    const language = c.get('language');
    const say = signInTexts(language);
    const again = (errors: Record<string, string>) =>
      c.html(
        renderPage(
          <SignInPage
            language={language}
            to={localPath(String(read.typed.to ?? ''))}
            errors={errors}
            typed={read.typed}
          />,
        ),
        422,
      );
    if (!read.ok)
      return again(Object.fromEntries(Object.keys(read.errors).map((field) => [field, say('required')])));
    const device = c.req.header('User-Agent') ?? '';
    const result = await signIn(c.get('house'), { ...read.value, device });
    if (!result.ok) return again({ email: say('wrong') });
    giveToken(c, result.value.token);
    return c.redirect(localPath(read.value.to) || '/cases', 303);
  })
  .post('/sign-out', anyMember(), async (c) => {
    await endSession(c.get('house'), memberOf(c));
    takeToken(c);
    return c.redirect('/', 303);
  });

/** Only a path of ours: a link from elsewhere must not lead away after signing in. */
function localPath(to: string | undefined): string {
  return to && /^\/(?![/\\])/.test(to) ? to : '';
}
