import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { line, oneOf } from '../../../platform/http/fields.ts';
import { readForm } from '../../../platform/http/form.ts';
import type { Refused } from '../../../platform/result.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import { type Env, viewerOf } from '../access/visitor.ts';
import { anyMember, memberOf } from '../access/who-may.ts';
import { newPassphraseErrors } from '../forms/new-passphrase.tsx';
import { formTexts, saidErrors } from '../forms/texts.ts';
import { openForm } from '../kept-form/kept-form.ts';
import { KeptFormPage } from '../kept-form/page.tsx';
import { giveKeyToWaiting } from '../passkeys/waiting-passkey.ts';
import { memberById } from '../second-factor/queries.ts';
import { giveToken } from '../sessions/cookie.ts';
import { endSession } from '../sessions/end-session.ts';
import { setSessionService } from '../sessions/queries.ts';
import { localPath } from '../sign-in/asked-language.ts';
import { changePassphrase, openKeys } from './change-passphrase.ts';
import { AccountPage, OpenKeysPage, PassphrasePage } from './page.tsx';
import { deleteOwnSession, deleteSessionsOf, sessionsOf, updateProfile } from './queries.ts';
import { SessionsPage } from './sessions-page.tsx';
import { accountTexts } from './texts.ts';

const profileForm = z.object({ name: line(), language: oneOf(languages) });
const passphraseForm = z.object({ old: line(1000), passphrase: line(1000), again: line(1000) });
const keysForm = z.object({ passphrase: line(1000) });

export const routes = new Hono<Env>()
  .get('/account', anyMember(), async (c) => {
    const member = memberOf(c);
    const secondFactor = await hasSecondFactor(c);
    const saved = c.req.query('saved') !== undefined;
    return c.html(renderPage(<AccountPage member={member} saved={saved} secondFactor={secondFactor} />));
  })
  .post('/account', anyMember(), async (c) => {
    const member = memberOf(c);
    const read = await readForm(c, profileForm);
    if (!read.ok) {
      const errors = saidErrors(member.language, read.errors);
      const props = { member, errors, typed: read.typed, secondFactor: await hasSecondFactor(c) };
      return c.html(renderPage(<AccountPage {...props} />), 422);
    }
    const { house } = c.var;
    await house.db.as(viewerOf(member), (tx) => updateProfile(tx, member.memberId, read.value));
    return c.redirect('/account?saved', 303);
  })
  .post('/account/service', anyMember(), async (c) => {
    const member = memberOf(c);
    const read = await readForm(c, z.object({ service: z.string() }));
    const service = member.services.find(({ id }) => read.ok && id === read.value.service);
    if (service)
      await c.var.house.db.as(viewerOf(member), (tx) => setSessionService(tx, member.sessionId, service.id));
    return c.redirect('/workspace', 303);
  })
  .get('/account/passphrase', anyMember(), (c) => c.html(renderPage(<PassphrasePage member={memberOf(c)} />)))
  .post('/account/passphrase', anyMember(), async (c) => {
    const member = memberOf(c);
    const read = await readForm(c, passphraseForm);
    const again = (errors: Record<string, string>, status: 422 | 429 = 422) =>
      c.html(renderPage(<PassphrasePage member={member} errors={errors} />), status);
    if (!read.ok) return again(saidErrors(member.language, read.errors));
    const wrong = newPassphraseErrors(read.value, member);
    if (Object.keys(wrong).length > 0) return again(saidErrors(member.language, wrong));
    const done = await changePassphrase(c.var.house, asking(c), read.value);
    if (!done.ok) return again(...refusal(c, done, 'old'));
    giveToken(c, done.value.token);
    return c.redirect('/account?saved', 303);
  })
  .get('/account/open-keys', anyMember(), (c) => {
    const to = localPath(c.req.query('to'));
    const member = memberOf(c);
    if (member.keys) return c.redirect(to || '/workspace', 303);
    return c.html(renderPage(<OpenKeysPage member={member} to={to} />));
  })
  .post('/account/open-keys', anyMember(), async (c) => {
    const member = memberOf(c);
    const read = await readForm(c, keysForm);
    const to = localPath(read.typed.to);
    const kept = String(read.typed.kept ?? '');
    const again = (errors: Record<string, string>, status: 422 | 429 = 422) =>
      c.html(renderPage(<OpenKeysPage member={member} to={to} kept={kept} errors={errors} />), status);
    if (!read.ok) return again(saidErrors(member.language, read.errors));
    const done = await openKeys(c.var.house, { ...member, ...asking(c) }, read.value.passphrase);
    if (!done.ok) return again(...refusal(c, done, 'passphrase'));
    await endSession(c.var.house, member);
    await giveKeyToWaiting(c, member.memberId, done.value.privateKey);
    giveToken(c, done.value.token);
    const form = kept ? openForm(c.var.house, kept) : null;
    if (form) return c.html(renderPage(<KeptFormPage language={member.language} kept={form} />));
    return c.redirect(to || '/workspace', 303);
  })
  .get('/account/sessions', anyMember(), async (c) => {
    const member = memberOf(c);
    const now = c.var.house.now();
    const sessions = await c.var.house.db.as(viewerOf(member), (tx) => sessionsOf(tx, member.memberId, now));
    return c.html(renderPage(<SessionsPage member={member} sessions={sessions} now={now} />));
  })
  .post('/account/sessions/:id/end', anyMember(), async (c) => {
    const member = memberOf(c);
    const id = c.req.param('id');
    await c.var.house.db.as(viewerOf(member), async (tx) => {
      if (id === 'others') await deleteSessionsOf(tx, member.memberId, member.sessionId);
      else if (z.uuid().safeParse(id).success) await deleteOwnSession(tx, member.memberId, id);
    });
    return c.redirect('/account/sessions', 303);
  });

const hasSecondFactor = async (c: Context<Env>): Promise<boolean> => {
  const member = memberOf(c);
  const row = await c.var.house.db.as(viewerOf(member), (tx) => memberById(tx, member.memberId));
  return row.totp_confirmed_at !== null;
};

const asking = (c: Context<Env>) => {
  const { memberId, email, service } = memberOf(c);
  return { memberId, email, serviceId: service?.id ?? null, device: c.req.header('User-Agent') ?? '' };
};

function refusal(
  c: Context<Env>,
  refused: Refused<'wrong_passphrase' | 'wait'>,
  field: string,
): [Record<string, string>, 422 | 429] {
  const { language } = memberOf(c);
  if (refused.kind === 'wrong_passphrase') return [{ [field]: formTexts(language)('wrong_passphrase') }, 422];
  return [{ [field]: accountTexts(language)('wait', { seconds: Number(refused.detail?.seconds) }) }, 429];
}
