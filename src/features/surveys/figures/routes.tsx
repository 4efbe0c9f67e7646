import { Hono } from 'hono';
import { typedIn } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { readToken } from '../rules/token.ts';
import { PaperCodePage, SurveysPage } from './page.tsx';
import { readSurveys } from './read-surveys.ts';

/** What the parties of the service thought, and where a sheet that came back is typed in. */
export const routes = new Hono<Env>()
  .get('/surveys', only('coordinator'), async (c) => {
    const member = atWork(c);
    const seen = await readSurveys(c.get('house'), member);
    return c.html(renderPage(<SurveysPage member={member} seen={seen} />));
  })
  .get('/surveys/paper', only('coordinator'), (c) => c.html(renderPage(<PaperCodePage member={atWork(c)} />)))
  .post('/surveys/paper', only('coordinator'), async (c) => {
    const { code } = await typedIn(c);
    const typed = typeof code === 'string' ? code.slice(0, 100) : '';
    const token = readToken(typed);
    if (!token) return c.html(renderPage(<PaperCodePage member={atWork(c)} typed={typed} />), 422);
    const { language } = atWork(c);
    return c.redirect(`/${language}/evaluation/${encodeURIComponent(typed.replace(/\s/g, ''))}?paper`, 303);
  });
