import { type Context, Hono } from 'hono';
import { hardenCode } from '../../../../platform/vault/code.ts';
import { TooBusy } from '../../../../platform/vault/one-at-a-time.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { serviceSettings } from '../../../accounts/settings/service-settings.ts';
import { type DraftSecret, draftSecret, takeDraftSecret } from '../draft/draft-secret.ts';
import { openDraft } from '../draft/keep-draft.ts';
import { requestPath } from '../request-path.ts';
import { tryAgain } from '../sending/routes.tsx';
import { CodeNotedPage, NothingSentPage, SentPage } from './page.tsx';
import { sentTo } from './queries.ts';

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/request/sent', anyone(), async (c) => {
    const language = c.get('language');
    if (c.req.query('noted') !== undefined) return c.html(renderPage(<CodeNotedPage language={language} />));
    const secret = draftSecret(c);
    if (!secret) return c.html(renderPage(<NothingSentPage language={language} />));
    if (await openDraft(c.get('house'), secret)) return c.redirect(requestPath(language, 'check'), 303);
    return showCode(c, secret).catch((error) => {
      if (error instanceof TooBusy) return tryAgain(c);
      throw error;
    });
  })
  .post('/:language{(?:nl|fr|de|en)}/request/sent', anyone(), (c) => {
    takeDraftSecret(c);
    return c.redirect(`${requestPath(c.get('language'), 'sent')}?noted`, 303);
  });

/** Shows the code as long as the browser holds the secret it follows from, and only if it was really sent. */
async function showCode(c: Context<Env>, secret: DraftSecret) {
  const house = c.get('house');
  const language = c.get('language');
  const { lookupId } = await hardenCode(secret.code, house.installationKey);
  const service = await house.db.as({ kind: 'public', key: lookupId }, (tx) => sentTo(tx, lookupId));
  if (!service) return c.html(renderPage(<NothingSentPage language={language} />));
  const days = serviceSettings(service.settings).norms.firstContactWorkingDays;
  return c.html(
    renderPage(
      <SentPage language={language} code={secret.code} service={service} days={days} origin={house.origin} />,
    ),
  );
}
