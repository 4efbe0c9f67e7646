import { Hono } from 'hono';
import { z } from 'zod';
import { emailAddress, line, oneOf } from '../../../platform/http/fields.ts';
import { readForm } from '../../../platform/http/form.ts';
import { isLanguage, languages } from '../../../platform/texts/languages.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../access/visitor.ts';
import { anyone } from '../access/who-may.ts';
import { newPassphraseErrors } from '../forms/new-passphrase.tsx';
import { saidErrors } from '../forms/texts.ts';
import { giveToken } from '../sessions/cookie.ts';
import { beginInstallation } from './begin-installation.ts';
import { isEmpty, isFirstRunToken } from './first-run-token.ts';
import { EmptyInstallationPage, FirstPersonPage } from './page.tsx';

const form = z.object({
  token: z.string().default(''),
  name: line(),
  email: emailAddress,
  passphrase: line(1000),
  again: line(1000),
  language: oneOf(languages),
});

export const routes = new Hono<Env>()
  .get('/first-run', anyone(), async (c) => {
    const house = c.get('house');
    if (!(await isEmpty(house))) return c.redirect('/', 303);
    const asked = c.req.query('language');
    const language = isLanguage(asked) ? asked : c.get('language');
    const token = c.req.query('token');
    if (token && isFirstRunToken(house, token))
      return c.html(renderPage(<FirstPersonPage language={language} token={token} />));
    return c.html(renderPage(<EmptyInstallationPage language={language} wrongLink={Boolean(token)} />));
  })
  .post('/first-run', anyone(), async (c) => {
    const house = c.get('house');
    const read = await readForm(c, form);
    const language = isLanguage(read.typed.language) ? read.typed.language : c.get('language');
    const token = String(read.typed.token ?? '');
    if (!isFirstRunToken(house, token))
      return c.html(renderPage(<EmptyInstallationPage language={language} wrongLink />), 403);
    const errors = read.ok ? newPassphraseErrors(read.value, read.value) : read.errors;
    if (!read.ok || Object.keys(errors).length > 0) {
      const said = saidErrors(language, errors);
      const page = <FirstPersonPage language={language} token={token} errors={said} typed={read.typed} />;
      return c.html(renderPage(page), 422);
    }
    const device = c.req.header('User-Agent') ?? '';
    const begun = await beginInstallation(house, { ...read.value, device });
    if (!begun.ok) return c.redirect('/sign-in', 303);
    giveToken(c, begun.value.token);
    return c.redirect('/new-service', 303);
  });
