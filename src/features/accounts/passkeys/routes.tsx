import { type Context, Hono } from 'hono';
import { clientAddress } from '../../../platform/http/client-address.ts';
import { typedIn } from '../../../platform/http/form.ts';
import { fromBase64Url } from '../../../platform/vault/bytes.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import { type Env, viewerOf } from '../access/visitor.ts';
import { anyMember, anyone, memberOf } from '../access/who-may.ts';
import { deviceName } from '../account/device-name.ts';
import { giveToken } from '../sessions/cookie.ts';
import { SignInPage } from '../sign-in/page.tsx';
import { signInTexts } from '../sign-in/texts.ts';
import { leaveOldSession, providerOf, signedIn, wayOn } from '../sign-in/way-on.tsx';
import { addPasskey, optionsToAdd, removePasskey } from './add-passkey.ts';
import { readAssertion, readRegistration } from './answer.ts';
import { giveChallenge, takeChallenge } from './challenge.ts';
import { PasskeysPage } from './page.tsx';
import { passkeysOf } from './queries.ts';
import { optionsToSignIn, signInByPasskey } from './sign-in-by-passkey.ts';
import { passkeyTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/account/passkeys', anyMember(), (c) => listPage(c))
  .post('/account/passkeys/options', anyMember(), async (c) => {
    const { house } = c.var;
    const challenge = giveChallenge(c, 'add', memberOf(c).memberId);
    return c.json(await optionsToAdd(house, person(c), challenge));
  })
  .post('/account/passkeys', anyMember(), async (c) => {
    const typed = await typedIn(c);
    const answer = readRegistration(typed.answer);
    const challenge = takeChallenge(c, 'add', memberOf(c).memberId);
    const fromBrowser = deviceName(c.req.header('User-Agent') ?? '') ?? 'Passkey';
    const name = String(typed.name ?? '').slice(0, 100) || fromBrowser;
    const done =
      answer && challenge && (await addPasskey(c.var.house, person(c), { answer, challenge, name }));
    return done?.ok ? c.redirect('/account/passkeys', 303) : listPage(c, true);
  })
  .post('/account/passkeys/:id/end', anyMember(), async (c) => {
    const id = fromBase64Url(c.req.param('id'));
    if (id) await removePasskey(c.var.house, person(c), id);
    return c.redirect('/account/passkeys', 303);
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
    giveToken(c, done.value.token);
    return signedIn(c, done.value.token, way);
  });

const person = (c: Context<Env>) => {
  const { memberId, name, email } = memberOf(c);
  return { id: memberId, name, email };
};

async function listPage(c: Context<Env>, failed = false) {
  const member = memberOf(c);
  const { house } = c.var;
  const passkeys = await house.db.as(viewerOf(member), (tx) => passkeysOf(tx, member.memberId));
  const page = <PasskeysPage member={member} passkeys={passkeys} now={house.now()} failed={failed} />;
  return c.html(renderPage(page), failed ? 422 : 200);
}
