import { Hono } from 'hono';
import { z } from 'zod';
import { emailAddress } from '../../../../platform/http/fields.ts';
import { readForm } from '../../../../platform/http/form.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { openWords } from '../keeping/keeper-email.ts';
import { type KeepEnv, mayKeep } from '../keeping/may-keep.ts';
import { keepersOf } from '../keeping/queries.ts';
import { contributingTexts } from '../texts.ts';
import { nameDelegate, removeKeeper } from './name-delegate.ts';
import { DelegatesPage } from './page.tsx';
import { delegateTexts } from './texts.ts';

type Here = Readonly<KeepEnv['Variables']>;

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/services/:slug/keep/delegates', mayKeep(), async (c) => {
    const done = c.req.query('done') !== undefined;
    return c.html(renderPage(<DelegatesPage {...(await listHere(c.var))} done={done} />));
  })
  .post('/:language{(?:nl|fr|de|en)}/services/:slug/keep/delegates', mayKeep(), async (c) => {
    const { keeping, language, house } = c.var;
    const read = await readForm(c, z.object({ email: emailAddress }));
    const again = async (email: string, status: 422 | 429 = 422) =>
      c.html(
        renderPage(<DelegatesPage {...(await listHere(c.var))} errors={{ email }} typed={read.typed} />),
        status,
      );
    if (!read.ok) return again(contributingTexts(language)('notAnEmail'));
    const done = await nameDelegate(house, keeping, { email: read.value.email, language });
    const seconds = done.ok ? 0 : Number(done.detail?.seconds);
    if (!done.ok && done.kind === 'wait') return again(contributingTexts(language)('wait', { seconds }), 429);
    if (!done.ok) return again(delegateTexts(language)('too_many'));
    return c.redirect(`/${language}/services/${keeping.entry.slug}/keep/delegates?done`, 303);
  })
  .post('/:language{(?:nl|fr|de|en)}/services/:slug/keep/delegates/:id/end', mayKeep(), async (c) => {
    const { keeping, language, house } = c.var;
    if (!(await removeKeeper(house, keeping, c.req.param('id')))) return c.notFound();
    return c.redirect(`/${language}/services/${keeping.entry.slug}/keep/delegates?done`, 303);
  });

async function listHere({ keeping, language, house }: Here) {
  const rows = await house.db.as(keeping.viewer, (tx) => keepersOf(tx, keeping.entry.id));
  const keepers = rows.map(({ id, sealed_email, delegate, made_at }) => {
    const email = openWords(house, sealed_email, `keeper:${id}`);
    return { id, email, delegate, since: made_at };
  });
  return { language, now: house.now(), keeping, keepers };
}
