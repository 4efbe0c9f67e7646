import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { clientAddress } from '../../../platform/http/client-address.ts';
import { emailAddress, line, story } from '../../../platform/http/fields.ts';
import { readForm } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import { type Env, type MemberVisitor, viewerOf } from '../access/visitor.ts';
import { anyone, memberOf, NotForYou, only } from '../access/who-may.ts';
import { newPassphraseErrors } from '../forms/new-passphrase.tsx';
import { saidErrors } from '../forms/texts.ts';
import { askedLanguage } from '../sign-in/asked-language.ts';
import { askReset } from './ask-reset.ts';
import { AskResetPage, ChoosePassphrasePage, LinkGonePage, ResetSentPage, SheetPage } from './page.tsx';
import { recoverService } from './recover-service.ts';
import { memberToReset, resetPassphrase } from './reset-passphrase.ts';
import { resetTexts } from './texts.ts';

const askForm = z.object({ email: emailAddress });
const passphraseForm = z.object({ passphrase: line(1000), again: line(1000) });

export const routes = new Hono<Env>()
  .get('/sign-in/reset', anyone(), (c) => c.html(renderPage(<AskResetPage language={askedLanguage(c)} />)))
  .post('/sign-in/reset', anyone(), async (c) => {
    const read = await readForm(c, askForm);
    const language = askedLanguage(c, read.typed.language);
    const again = (errors: Record<string, string>, status: 422 | 429) =>
      c.html(renderPage(<AskResetPage language={language} errors={errors} typed={read.typed} />), status);
    if (!read.ok) return again(saidErrors(language, read.errors), 422);
    const { email } = read.value;
    const asked = await askReset(c.var.house, { email, address: clientAddress(c) });
    if (asked.ok) return c.html(renderPage(<ResetSentPage language={language} email={email} />));
    const seconds = Number(asked.detail?.seconds);
    return again({ email: resetTexts(language)('wait', { seconds }) }, 429);
  })
  .get('/sign-in/reset/:link', anyone(), async (c) => {
    const link = c.req.param('link');
    const member = await memberToReset(c.var.house, link);
    const language = askedLanguage(c, c.req.query('language') ?? member?.language);
    if (!member) return c.html(renderPage(<LinkGonePage language={language} />), 410);
    return c.html(renderPage(<ChoosePassphrasePage language={language} link={link} />));
  })
  .post('/sign-in/reset/:link', anyone(), async (c) => {
    const link = c.req.param('link');
    const read = await readForm(c, passphraseForm);
    const language = askedLanguage(c, read.typed.language);
    const member = await memberToReset(c.var.house, link);
    if (!member) return c.html(renderPage(<LinkGonePage language={language} />), 410);
    const errors = read.ok ? newPassphraseErrors(read.value, member) : read.errors;
    if (!read.ok || Object.keys(errors).length > 0) {
      const said = saidErrors(language, errors);
      const page = <ChoosePassphrasePage language={language} link={link} errors={said} />;
      return c.html(renderPage(page), 422);
    }
    const done = await resetPassphrase(c.var.house, link, read.value.passphrase);
    if (!done.ok) return c.html(renderPage(<LinkGonePage language={language} />), 410);
    return c.redirect(`/sign-in?language=${language}`, 303);
  })
  .get('/account/recovery-sheet', only('coordinator'), (c) =>
    c.html(renderPage(<SheetPage member={memberOf(c)} />)),
  )
  .post('/account/recovery-sheet', only('coordinator'), async (c) => {
    const read = await readForm(c, z.object({ sheet: story(1000) }));
    const { language } = memberOf(c);
    if (!read.ok) return sheetAgain(c, saidErrors(language, read.errors));
    const coordinator = withKeys(memberOf(c));
    const given = { serviceId: coordinator.serviceId, typed: read.value.sheet };
    const done = await c.var.house.db.as(viewerOf(memberOf(c)), (tx) =>
      recoverService(tx, coordinator, given, c.var.house.now()),
    );
    if (done.ok) return c.redirect('/workspace', 303);
    const line = String(done.detail?.line ?? '');
    const say = resetTexts(language);
    const sheet = done.kind === 'other_sheet' ? say('other_sheet') : say(done.kind, { line });
    return sheetAgain(c, { sheet }, read.typed.sheet);
  });

/** What was typed of the sheet stays, or sixty-four signs would be typed again for one mistake. */
const sheetAgain = (c: Context<Env>, errors: Record<string, string>, sheet: string | string[] = '') =>
  c.html(renderPage(<SheetPage member={memberOf(c)} errors={errors} typed={{ sheet }} />), 422);

function withKeys(member: MemberVisitor) {
  if (!member.service) throw new NotForYou('no_right');
  if (!member.keys) throw new NotForYou('open_keys');
  const { memberId, name, keys, service } = member;
  return { memberId, name, publicKey: keys.publicKey, serviceId: service.id };
}
