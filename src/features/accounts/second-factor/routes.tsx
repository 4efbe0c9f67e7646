import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { line, lineOrNothing } from '../../../platform/http/fields.ts';
import { readForm } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import { type Env, viewerOf } from '../access/visitor.ts';
import { anyMember, memberOf } from '../access/who-may.ts';
import { openOwnKey } from '../account/change-passphrase.ts';
import { accountTexts } from '../account/texts.ts';
import { formTexts } from '../forms/texts.ts';
import { CodesPage, OffPage, OnPage, ScanPage } from './page.tsx';
import { memberById, recoveryCodesLeft } from './queries.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  renewRecoveryCodes,
  secretOf,
} from './second-factor.ts';

/** The page of the state that the second factor is in: off, to be confirmed, or on. */
async function pageOf(c: Context<Env>, errors: Record<string, string> = {}) {
  const member = memberOf(c);
  return c.var.house.db.as(viewerOf(member), async (tx) => {
    const row = await memberById(tx, member.memberId);
    if (row.totp_confirmed_at)
      return <OnPage member={member} left={await recoveryCodesLeft(tx, row.id)} errors={errors} />;
    const secret = await secretOf(tx, c.var.house, row.id);
    return secret ? (
      <ScanPage member={member} secret={secret} errors={errors} />
    ) : (
      <OffPage member={member} />
    );
  });
}

const person = (c: Context<Env>) => ({ id: memberOf(c).memberId, name: memberOf(c).name });

export const routes = new Hono<Env>()
  .get('/account/second-factor', anyMember(), async (c) => c.html(renderPage(await pageOf(c))))
  .post('/account/second-factor', anyMember(), async (c) => {
    const { house } = c.var;
    await house.db.as(viewerOf(memberOf(c)), async (tx) => {
      const row = await memberById(tx, memberOf(c).memberId);
      // One that is in force is ended first, with the passphrase.
      if (!row.totp_confirmed_at) await beginSecondFactor(tx, house, row.id);
    });
    return c.redirect('/account/second-factor', 303);
  })
  .post('/account/second-factor/confirmation', anyMember(), async (c) => {
    const { house } = c.var;
    const member = memberOf(c);
    const read = await readForm(c, z.object({ code: lineOrNothing(20) }));
    const code = read.ok ? read.value.code : '';
    const done = await house.db.as(viewerOf(member), async (tx) => {
      const row = await memberById(tx, member.memberId);
      return row.totp_confirmed_at ? null : confirmSecondFactor(tx, house, person(c), code);
    });
    if (!done) return c.redirect('/account/second-factor', 303);
    if (done.ok) return c.html(renderPage(<CodesPage member={member} codes={done.value.recoveryCodes} />));
    const errors = { code: formTexts(member.language)('wrong_code') };
    return c.html(renderPage(await pageOf(c, errors)), 422);
  })
  .post('/account/recovery-codes', anyMember(), async (c) => {
    const { house } = c.var;
    const member = memberOf(c);
    const codes = await house.db.as(viewerOf(member), async (tx) => {
      const row = await memberById(tx, member.memberId);
      return row.totp_confirmed_at ? renewRecoveryCodes(tx, house, person(c)) : null;
    });
    if (!codes) return c.redirect('/account/second-factor', 303);
    return c.html(renderPage(<CodesPage member={member} codes={codes} />));
  })
  .post('/account/second-factor/end', anyMember(), async (c) => {
    const { house } = c.var;
    const member = memberOf(c);
    const read = await readForm(c, z.object({ passphrase: line(1000) }));
    const say = formTexts(member.language);
    if (!read.ok) return c.html(renderPage(await pageOf(c, { passphrase: say('required') })), 422);
    const opened = await openOwnKey(house, member, read.value.passphrase);
    if (!opened.ok) {
      const seconds = Number(opened.detail?.seconds);
      const waits = opened.kind === 'wait';
      const passphrase = waits ? accountTexts(member.language)('wait', { seconds }) : say('wrong_passphrase');
      return c.html(renderPage(await pageOf(c, { passphrase })), waits ? 429 : 422);
    }
    await house.db.as(viewerOf(member), (tx) => endSecondFactor(tx, person(c), house.now()));
    return c.redirect('/account/second-factor', 303);
  });
