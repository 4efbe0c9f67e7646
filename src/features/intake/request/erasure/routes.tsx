import { Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { draftSecret, takeDraftSecret } from '../draft/draft-secret.ts';
import { forgetDraft } from '../draft/keep-draft.ts';
import { ErasedPage } from './page.tsx';

export const routes = new Hono<Env>()
  .post('/:language{(?:nl|fr|de|en)}/request/erasure', anyone(), async (c) => {
    const secret = draftSecret(c);
    if (secret) await forgetDraft(c.get('house'), secret);
    takeDraftSecret(c);
    return c.redirect(`/${c.get('language')}/request/erasure`, 303);
  })
  .get('/:language{(?:nl|fr|de|en)}/request/erasure', anyone(), (c) =>
    c.html(renderPage(<ErasedPage language={c.get('language')} />)),
  );
