import { type Context, Hono } from 'hono';
import { TooBusy } from '../../../../platform/vault/one-at-a-time.ts';
import { ErrorPage } from '../../../../ui/error-page/error-page.tsx';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { draftOf } from '../ask.tsx';
import { CheckPage } from '../check/page.tsx';
import { checkTexts } from '../check/texts.ts';
import { draftSecret, shortenDraftSecret } from '../draft/draft-secret.ts';
import { firstUnanswered } from '../questions.ts';
import { requestPath } from '../request-path.ts';
import { sendRequest } from './send-request.ts';

export const routes = new Hono<Env>().post('/:language{(?:nl|fr|de|en)}/request', anyone(), async (c) => {
  const language = c.get('language');
  const secret = draftSecret(c);
  if (!secret) return c.redirect(requestPath(language, 'start'), 303);
  const result = await sendRequest(c.get('house'), secret, language).catch((error) => {
    if (error instanceof TooBusy) return 'busy' as const;
    throw error;
  });
  if (result === 'busy') return tryAgain(c);
  if (result.ok || result.kind === 'no_draft') {
    shortenDraftSecret(c, secret);
    return c.redirect(requestPath(language, 'sent'), 303);
  }
  const draft = await draftOf(c);
  if (result.kind === 'incomplete')
    return c.redirect(requestPath(language, firstUnanswered(draft) ?? 'check'), 303);
  const errors = { '': checkTexts(language)('not_open') };
  return c.html(renderPage(<CheckPage language={language} draft={draft} errors={errors} />), 422);
});

/** Too many at once; the draft is where it was. */
export function tryAgain(c: Context<Env>) {
  const language = c.get('language');
  const page = <ErrorPage language={language} kind="too_many" href={requestPath(language, 'check')} />;
  return c.html(renderPage(page), 429);
}
