import { type Context, Hono } from 'hono';
import { clientAddress } from '../../../platform/http/client-address.ts';
import { typedIn } from '../../../platform/http/form.ts';
import { TooBusy } from '../../../platform/vault/one-at-a-time.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { anyone, partyOf, partyWithCode } from '../../accounts/access/who-may.ts';
import { openForm } from '../../accounts/kept-form/kept-form.ts';
import { giveToken, takeToken } from '../../accounts/sessions/cookie.ts';
import { deleteSession } from '../../accounts/sessions/queries.ts';
import { enterWithCode } from './enter-with-code.ts';
import { KeptMessagePage, LeftPage, ReturnPage } from './page.tsx';
import { returnTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/return', anyone(), (c) => {
    const language = c.get('language');
    if (c.req.query('left') !== undefined) return c.html(renderPage(<LeftPage language={language} />));
    if (c.get('visitor').kind === 'party') return c.redirect(`/${language}/return/case`, 303);
    return c.html(renderPage(<ReturnPage language={language} wayIn={c.req.query('w')} />));
  })
  .post('/:language{(?:nl|fr|de|en)}/return', anyone(), async (c) => {
    const language = c.get('language');
    const say = returnTexts(language);
    const fields = await typedIn(c);
    const typed = String(fields.code ?? '').slice(0, 100);
    const kept = String(fields.kept ?? '');
    const wayIn = String(fields.w ?? '');
    const device = c.req.header('User-Agent') ?? '';
    const result = await enterWithCode(c.get('house'), {
      typed,
      from: clientAddress(c),
      device,
      wayIn,
    }).catch((error) => {
      if (error instanceof TooBusy) return { ok: false, kind: 'wait', detail: { seconds: 5 } } as const;
      throw error;
    });
    if (result.ok) {
      giveToken(c, result.value.token);
      const message = keptMessage(c, kept);
      if (message) return c.html(renderPage(<KeptMessagePage language={language} message={message} />));
      return c.redirect(`/${language}/return/case`, 303);
    }
    const seconds = Number(result.detail?.seconds ?? 0);
    const error = result.kind === 'wait' ? say('wait', { seconds }) : say(result.kind);
    return c.html(
      renderPage(<ReturnPage {...{ language, typed, error, kept, wayIn }} />),
      result.kind === 'wait' ? 429 : 422,
    );
  })
  .post('/:language{(?:nl|fr|de|en)}/return/leaving', partyWithCode(), async (c) => {
    const { sessionId, partyId } = partyOf(c);
    await c.get('house').db.as({ kind: 'party', partyId }, (tx) => deleteSession(tx, sessionId));
    takeToken(c);
    return c.redirect(`/${c.get('language')}/return?left`, 303);
  });

/** The message that was on its way when the session was found ended. */
function keptMessage(c: Context<Env>, kept: string): { id: string; text: string } | null {
  const form = kept ? openForm(c.get('house'), kept) : null;
  const { id, text } = form?.typed ?? {};
  return typeof id === 'string' && typeof text === 'string' && text ? { id, text } : null;
}
