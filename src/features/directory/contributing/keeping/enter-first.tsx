import type { Context } from 'hono';
import type { Typed } from '../../../../platform/http/form.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import type { Entry } from '../../entries/entry.ts';
import { EnterPage } from '../claim/page.tsx';

/** Who may not write here is led to where he can ask for a link; what he had typed is shown to him again. */
export function answerEnterFirst(c: Context<Env>, entry: Entry, typed: Typed) {
  const language = c.get('language');
  const lost = Object.entries(typed).filter(
    ([name, value]) => name !== 'seen' && name !== 'once' && value !== '',
  );
  if (lost.length === 0) return c.redirect(`/${language}/services/${entry.slug}/keep/enter`, 303);
  const page = (
    <EnterPage language={language} entry={entry} lost={lost.map(([, value]) => [value].flat().join(', '))} />
  );
  return c.html(renderPage(page), 401);
}
