import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { line, once, oneOf } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { holdReasons } from '../tables.ts';
import { forgetNow } from './forget-now.ts';
import { holdCase, liftHold } from './hold-case.ts';
import { ForgetPage, KeepingPage } from './page.tsx';
import { readKeeping } from './read-keeping.ts';
import { aCaseTexts } from './texts.ts';

const holdForm = z.object({ once, reason: oneOf(holdReasons), reviewOn: z.iso.date('not_a_day') });
const forgetForm = z.object({ why: oneOf(['asked', 'mistake']), number: line(20) });
const year = 366 * 86_400_000;

export const routes = new Hono<Env>()
  .get('/cases/:number/retention', only('coordinator'), (c) => keepingPage(c))
  .post('/cases/:number/legal-hold', only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, holdForm);
    if (!read.ok) return keepingPage(c, typed, read.errors);
    const { reason, reviewOn, once: id } = read.value;
    const now = c.var.house.now();
    const last = new Date(now.getTime() + year).toISOString().slice(0, 10);
    if (reviewOn <= now.toISOString().slice(0, 10) || reviewOn > last)
      return keepingPage(c, typed, { reviewOn: 'too_late' });
    const number = numberIn(c);
    const done = await holdCase(c.var.house, atWork(c), { number, id, reason, reviewOn });
    return done.ok ? c.redirect(`/cases/${number}/retention`, 303) : c.notFound();
  })
  .post('/cases/:number/legal-hold/end', only('coordinator'), async (c) => {
    const number = numberIn(c);
    const done = await liftHold(c.var.house, atWork(c), number);
    return done.ok ? c.redirect(`/cases/${number}/retention`, 303) : c.notFound();
  })
  .get('/cases/:number/forgetting', only('coordinator'), async (c) => {
    const keeping = await readKeeping(c.var.house, atWork(c), numberIn(c));
    if (!keeping) return c.notFound();
    // What cannot be forgotten now says so on the page before.
    if (!keeping.goes) return c.redirect(`/cases/${numberIn(c)}/retention`, 303);
    return c.html(renderPage(<ForgetPage member={atWork(c)} keeping={keeping} />));
  })
  .post('/cases/:number/forgetting', only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const number = numberIn(c);
    const read = checkTyped(typed, forgetForm);
    if (!read.ok) return forgetAgain(c, typed, read.errors);
    if (read.value.number !== number) return forgetAgain(c, typed, { number: 'wrongNumber' });
    const done = await forgetNow(c.var.house, atWork(c), { number, why: read.value.why });
    if (done.ok) return c.redirect(`/retention?forgotten=${number}`, 303);
    if (done.kind === 'not_found') return c.notFound();
    return c.redirect(`/cases/${number}/retention`, 303);
  });

const numberIn = (c: Context<Env>) => c.req.param('number') ?? '';

async function keepingPage(c: Context<Env>, typed?: Typed, errors: FieldErrors = {}) {
  const member = atWork(c);
  const { house } = c.var;
  const keeping = await readKeeping(house, member, numberIn(c));
  if (!keeping) return c.notFound();
  const shown = { member, keeping, now: house.now(), once: randomId(), errors: said(c, errors) };
  return c.html(renderPage(<KeepingPage {...shown} {...(typed ? { typed } : {})} />), typed ? 422 : 200);
}

async function forgetAgain(c: Context<Env>, typed: Typed, errors: FieldErrors) {
  const keeping = await readKeeping(c.var.house, atWork(c), numberIn(c));
  if (!keeping) return c.notFound();
  const page = <ForgetPage member={atWork(c)} keeping={keeping} typed={typed} errors={said(c, errors)} />;
  return c.html(renderPage(page), 422);
}

function said(c: Context<Env>, errors: FieldErrors): FieldErrors {
  const say = aCaseTexts(atWork(c).language);
  const known = (code: string) =>
    code === 'too_late' || code === 'not_a_day' || code === 'choose_one' || code === 'wrongNumber'
      ? code
      : 'required';
  return Object.fromEntries(Object.entries(errors).map(([field, code]) => [field, say(known(code))]));
}
