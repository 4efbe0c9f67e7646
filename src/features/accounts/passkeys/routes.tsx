import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { clientAddress } from '../../../platform/http/client-address.ts';
import { line } from '../../../platform/http/fields.ts';
import { type FieldErrors, readForm, typedIn } from '../../../platform/http/form.ts';
import { fromBase64Url } from '../../../platform/vault/bytes.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import { type Env, viewerOf } from '../access/visitor.ts';
import { anyMember, anyone, memberOf } from '../access/who-may.ts';
import { openKeys } from '../account/change-passphrase.ts';
import { deviceName } from '../account/device-name.ts';
import { accountTexts } from '../account/texts.ts';
import { formTexts, saidErrors } from '../forms/texts.ts';
import { giveToken } from '../sessions/cookie.ts';
import { endSession } from '../sessions/end-session.ts';
import { SignInPage } from '../sign-in/page.tsx';
import { signInTexts } from '../sign-in/texts.ts';
import { leaveOldSession, providerOf, signedIn, wayOn } from '../sign-in/way-on.tsx';
import { addPasskey, optionsToAdd, removePasskey } from './add-passkey.ts';
import { readAssertion, readRegistration } from './answer.ts';
import { mayAdd, notePassphrase } from './ask-passphrase.ts';
import { giveChallenge, takeChallenge } from './challenge.ts';
import { NewPasskeyPage } from './new-page.tsx';
import { PasskeysPage } from './page.tsx';
import { passkeysOf } from './queries.ts';
import { optionsToSignIn, signInByPasskey } from './sign-in-by-passkey.ts';
import { passkeyTexts } from './texts.ts';
import { letPasskeyWait } from './waiting-passkey.ts';

export const routes = new Hono<Env>()
  .get('/account/passkeys', anyMember(), (c) => listPage(c))
  .post('/account/passkeys/passphrase', anyMember(), async (c) => {
    const member = memberOf(c);
    const read = await readForm(c, z.object({ passphrase: line(1000) }));
    const again = (passphrase: string, status: 422 | 429) => listPage(c, { passphrase }, status);
    if (!read.ok) return again(saidErrors(member.language, read.errors).passphrase ?? '', 422);
    const given = { ...asking(c), sessionId: member.sessionId };
    const done = await openKeys(c.var.house, given, read.value.passphrase);
    if (!done.ok) {
      if (done.kind === 'wrong_passphrase') return again(formTexts(member.language)('wrong_passphrase'), 422);
      const seconds = Number(done.detail?.seconds);
      return again(accountTexts(member.language)('wait', { seconds }), 429);
    }
    await endSession(c.var.house, member);
    giveToken(c, done.value.token);
    notePassphrase(c);
    return c.redirect('/account/passkeys/new', 303);
  })
  .get('/account/passkeys/new', anyMember(), (c) => (mayAdd(c) ? newPage(c) : toList(c)))
  .post('/account/passkeys/options', anyMember(), async (c) => {
    const { house } = c.var;
    if (!mayAdd(c)) return c.json({}, 422);
    const challenge = giveChallenge(c, 'add', memberOf(c).memberId);
    return c.json(await optionsToAdd(house, person(c), challenge));
  })
  .post('/account/passkeys', anyMember(), async (c) => {
    const typed = await typedIn(c);
    const answer = readRegistration(typed.answer);
    const challenge = takeChallenge(c, 'add', memberOf(c).memberId);
    const fromBrowser = deviceName(c.req.header('User-Agent') ?? '') ?? 'Passkey';
    const name = String(typed.name ?? '').slice(0, 100) || fromBrowser;
    const { keys } = memberOf(c);
    if (!keys || !mayAdd(c)) return toList(c);
    if (!answer || !challenge) return newPage(c, true);
    const given = { answer, challenge, name, privateKey: keys.privateKey };
    const done = await addPasskey(c.var.house, person(c), given);
    return done.ok ? toList(c) : newPage(c, true);
  })
  .post('/account/passkeys/:id/end', anyMember(), async (c) => {
    const id = fromBase64Url(c.req.param('id'));
    if (id) await removePasskey(c.var.house, person(c), id);
    return toList(c);
  })
  .post('/sign-in/passkey/options', anyone(), async (c) =>
    c.json(await optionsToSignIn(c.var.house, giveChallenge(c, 'sign-in', ''))),
  )
  .post('/sign-in/passkey', anyone(), async (c) => {
    const typed = await typedIn(c);
    const way = wayOn(c, typed);
    const again = (error: string, status: 422 | 429) => {
      const page = <SignInPage {...way} provider={providerOf(c)} errors={{ '': error }} />;
      return c.html(renderPage(page), status);
    };
    const answer = readAssertion(typed.answer);
    const challenge = takeChallenge(c, 'sign-in', '');
    const wrong = passkeyTexts(way.language)('wrong');
    if (!answer || !challenge) return again(wrong, 422);
    const device = c.req.header('User-Agent') ?? '';
    const done = await signInByPasskey(c.var.house, { answer, challenge, device, address: clientAddress(c) });
    if (!done.ok) {
      if (done.kind === 'wrong') return again(wrong, 422);
      const seconds = Number(done.detail?.seconds);
      c.header('Retry-After', String(seconds));
      return again(signInTexts(way.language)('wait', { seconds }), 429);
    }
    await leaveOldSession(c);
    if (done.value.waits) letPasskeyWait(c, done.value.waits);
    giveToken(c, done.value.token);
    return signedIn(c, done.value.token, way);
  });

const person = (c: Context<Env>) => {
  const { memberId, name, email } = memberOf(c);
  return { id: memberId, name, email };
};

const asking = (c: Context<Env>) => {
  const { memberId, email, service } = memberOf(c);
  return { memberId, email, serviceId: service?.id ?? null, device: c.req.header('User-Agent') ?? '' };
};

const toList = (c: Context<Env>) => c.redirect('/account/passkeys', 303);

async function listPage(c: Context<Env>, errors: FieldErrors = {}, status: 200 | 422 | 429 = 200) {
  const member = memberOf(c);
  const { house } = c.var;
  const passkeys = await house.db.as(viewerOf(member), (tx) => passkeysOf(tx, member.memberId));
  const page = <PasskeysPage member={member} passkeys={passkeys} now={house.now()} errors={errors} />;
  return c.html(renderPage(page), status);
}

const newPage = (c: Context<Env>, failed = false) =>
  c.html(renderPage(<NewPasskeyPage member={memberOf(c)} failed={failed} />), failed ? 422 : 200);
