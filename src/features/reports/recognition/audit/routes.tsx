import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { zoneOf } from '../../../../platform/calendar/zone.ts';
import { clientAddress } from '../../../../platform/http/client-address.ts';
import { typedIn } from '../../../../platform/http/form.ts';
import { canMakeLetters } from '../../../../platform/letters/typst-compiler.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { isId } from '../../guests/forms.ts';
import { isGuestToken } from '../../guests/guest-links.ts';
import { answerDocument } from '../documents/answer-document.ts';
import { answerBinder } from '../printing/answer-binder.ts';
import { type AuditLink, askAuditCode, giveAuditCode, leaveAudit, linkFacts } from './codes.ts';
import { AskPage, AuditPage, CodePage } from './page.tsx';
import { auditedDocument, auditPage } from './read-page.ts';
import { auditTexts } from './texts.ts';

type AuditEnv = { Variables: Env['Variables'] & { token: string; link: AuditLink } };

/** Finds the link of the address. Every link that opens nothing is the same page, not there. */
const atLink: MiddlewareHandler<AuditEnv> = async (c, next) => {
  const token = c.req.param('token') ?? '';
  const link = isGuestToken(token) ? await linkFacts(c.get('house'), token) : undefined;
  if (!link) return c.notFound();
  c.set('token', token);
  c.set('link', link);
  await next();
};

const here = (c: Context<AuditEnv>) => ({ language: c.var.language, token: c.var.token, link: c.var.link });
const address = (c: Context<AuditEnv>) => `/${c.var.language}/audit/${c.var.token}`;

const isHttps = (c: Context<AuditEnv>) => c.get('house').origin.startsWith('https:');
// With `__Host-` no sub-domain can plant one; browsers accept the prefix over https only.
const cookieOf = (c: Context<AuditEnv>) => (isHttps(c) ? '__Host-entente-audit' : 'entente-audit');

function visitOf(c: Context<AuditEnv>) {
  const session = getCookie(c, cookieOf(c)) ?? '';
  return session ? { token: c.var.token, session, link: c.var.link } : null;
}

/** The binder as an auditor sees it: by a link, and a code in his own mail. */
export const routes = new Hono<AuditEnv>()
  .get('/:language{(?:nl|fr|de|en)}/audit/:token', anyone(), atLink, async (c) => {
    const visit = visitOf(c);
    const page = visit && (await auditPage(c.get('house'), visit));
    if (page) return c.html(renderPage(<AuditPage {...here(c)} {...page} />));
    const asked = c.req.query('code') !== undefined;
    return c.html(renderPage(asked ? <CodePage {...here(c)} /> : <AskPage {...here(c)} />));
  })
  .get('/:language{(?:nl|fr|de|en)}/audit/:token/file.pdf', anyone(), atLink, async (c) => {
    const visit = canMakeLetters ? visitOf(c) : null;
    const page = visit && (await auditPage(c.get('house'), visit));
    if (!page) return c.notFound();
    const { content, documents, frozenAt: asOf } = page;
    const { service, country } = c.var.link;
    const given = { content, documents, asOf, service, zone: zoneOf(country) };
    return answerBinder(c, { language: c.var.language, ...given });
  })
  .get('/:language{(?:nl|fr|de|en)}/audit/:token/documents/:id', anyone(), atLink, async (c) => {
    const [visit, id] = [visitOf(c), c.req.param('id')];
    const document = visit && isId(id) ? await auditedDocument(c.get('house'), { ...visit, id }) : null;
    return document ? answerDocument(c, document) : c.notFound();
  })
  .post('/:language{(?:nl|fr|de|en)}/audit/:token/code', anyone(), atLink, async (c) => {
    const done = await askAuditCode(c.get('house'), c.var.token, clientAddress(c));
    if (done.ok) return c.redirect(`${address(c)}?code`, 303);
    if (done.kind === 'gone') return c.notFound();
    const error = auditTexts(c.var.language)('wait', { seconds: Number(done.detail?.seconds) });
    return c.html(renderPage(<AskPage {...here(c)} error={error} />), 429);
  })
  .post('/:language{(?:nl|fr|de|en)}/audit/:token/entry', anyone(), atLink, async (c) => {
    const typed = String((await typedIn(c)).code ?? '').slice(0, 100);
    const given = { token: c.var.token, typed, computer: clientAddress(c) };
    const done = await giveAuditCode(c.get('house'), given);
    if (done.ok) {
      const options = { httpOnly: true, secure: isHttps(c), sameSite: 'Strict', path: '/' } as const;
      setCookie(c, cookieOf(c), done.value.session, options);
      return c.redirect(address(c), 303);
    }
    if (done.kind === 'gone') return c.notFound();
    const say = auditTexts(c.var.language);
    const waits = done.kind === 'wait';
    const error = waits ? say('wait', { seconds: Number(done.detail?.seconds) }) : say('wrong');
    return c.html(renderPage(<CodePage {...here(c)} error={error} />), waits ? 429 : 422);
  })
  .post('/:language{(?:nl|fr|de|en)}/audit/:token/leaving', anyone(), atLink, async (c) => {
    await leaveAudit(c.get('house'), getCookie(c, cookieOf(c)) ?? '');
    deleteCookie(c, cookieOf(c), { path: '/', secure: isHttps(c) });
    return c.redirect(address(c), 303);
  });
