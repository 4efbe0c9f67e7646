import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { line, oneOf } from '../../../platform/http/fields.ts';
import { readForm } from '../../../platform/http/form.ts';
import { isLanguage, languages } from '../../../platform/texts/languages.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import { type Env, viewerOf } from '../access/visitor.ts';
import { anyone, NotForYou } from '../access/who-may.ts';
import { newPassphraseErrors } from '../forms/new-passphrase.tsx';
import { saidErrors } from '../forms/texts.ts';
import { giveToken } from '../sessions/cookie.ts';
import { setSessionService } from '../sessions/queries.ts';
import { memberByEmail } from '../sign-in/queries.ts';
import { acceptAsMember, acceptAsNewMember, livingInvitation } from './accept-invitation.ts';
import { GonePage, MemberPage, NewMemberPage } from './page.tsx';

const form = z.object({
  name: line(),
  passphrase: line(1000),
  again: line(1000),
  language: oneOf(languages),
});

export const routes = new Hono<Env>()
  .get('/invitations/:token', anyone(), async (c) => {
    const { invitation, known, token } = await invitationFor(c, c.req.param('token'));
    const visitor = c.get('visitor');
    const asked = c.req.query('language') ?? invitation?.language;
    const language = visitor.kind === 'member' || !isLanguage(asked) ? c.get('language') : asked;
    if (!invitation) return c.html(renderPage(<GonePage language={language} />), 410);
    const props = { language, token, invitation };
    const signedInAs = visitor.kind === 'member' ? visitor.email : null;
    if (known || signedInAs) return c.html(renderPage(<MemberPage {...props} signedInAs={signedInAs} />));
    return c.html(renderPage(<NewMemberPage {...props} />));
  })
  .post('/invitations/:token', anyone(), async (c) => {
    const visitor = c.get('visitor');
    return visitor.kind === 'member'
      ? acceptSignedIn(c, c.req.param('token'))
      : acceptNew(c, c.req.param('token'));
  });

async function invitationFor(c: Context<Env>, token: string) {
  const house = c.get('house');
  return house.db.as({ kind: 'public' }, async (tx) => {
    const invitation = await livingInvitation(tx, token, house.now());
    const known = invitation ? await memberByEmail(tx, invitation.email) : undefined;
    return { invitation, known: Boolean(known), token };
  });
}

async function acceptSignedIn(c: Context<Env>, token: string) {
  const house = c.get('house');
  const visitor = c.get('visitor');
  if (visitor.kind !== 'member') throw new NotForYou('sign_in');
  if (!visitor.keys) throw new NotForYou('open_keys');
  const member = { ...visitor, publicKey: visitor.keys.publicKey };
  const done = await acceptAsMember(house, token, member);
  if (!done.ok) return c.html(renderPage(<GonePage language={c.get('language')} />), 410);
  const { serviceId, madeKey } = done.value;
  if (serviceId)
    await house.db.as(viewerOf(visitor), (tx) => setSessionService(tx, visitor.sessionId, serviceId));
  return c.redirect(madeKey ? '/recovery-sheet' : '/workspace', 303);
}

async function acceptNew(c: Context<Env>, token: string) {
  const house = c.get('house');
  const { invitation, known } = await invitationFor(c, token);
  const read = await readForm(c, form);
  const language = isLanguage(read.typed.language) ? read.typed.language : c.get('language');
  if (!invitation) return c.html(renderPage(<GonePage language={language} />), 410);
  const props = { language, token, invitation };
  if (known) return c.html(renderPage(<MemberPage {...props} signedInAs={null} />));
  const owner = { email: invitation.email, name: String(read.typed.name ?? '') };
  const errors = read.ok ? newPassphraseErrors(read.value, owner) : read.errors;
  if (!read.ok || Object.keys(errors).length > 0) {
    const said = saidErrors(language, errors);
    return c.html(renderPage(<NewMemberPage {...props} errors={said} typed={read.typed} />), 422);
  }
  const device = c.req.header('User-Agent') ?? '';
  const done = await acceptAsNewMember(house, token, { ...read.value, device });
  if (!done.ok) return c.html(renderPage(<GonePage language={language} />), 410);
  giveToken(c, done.value.token);
  return c.redirect(done.value.madeKey ? '/recovery-sheet' : '/workspace', 303);
}
