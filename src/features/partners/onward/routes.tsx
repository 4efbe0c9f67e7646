import { type Context, Hono } from 'hono';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { casePath } from '../../cases/title.ts';
import { inDays } from './days.ts';
import { onwardForm, passingForm, resultForm } from './forms.ts';
import { ListPage } from './list-page.tsx';
import { NewPage } from './new-page.tsx';
import { OnwardPage } from './page.tsx';
import { passOn } from './pass-on.ts';
import { readOnward } from './read-onward.ts';
import { readWaiting } from './read-waiting.ts';
import { recordOnward } from './record-onward.ts';
import { recordResult } from './record-result.ts';
import { onwardTexts } from './texts.ts';
import { WaitingPage } from './waiting-page.tsx';
import { withdrawOnward } from './withdraw-onward.ts';

const path = '/cases/:number/onward' as const;
const one = `${path}/:id{[0-9a-f-]{36}}` as const;
const weeks = 4;

/** Where somebody is sent from the service to another: to whom, what is passed on, and what came of it. */
export const routes = new Hono<Env>()
  .get('/partners/onward', only('coordinator', 'mediator'), async (c) => {
    const member = atWork(c);
    const house = c.get('house');
    const waiting = await readWaiting(house, member);
    return c.html(renderPage(<WaitingPage member={member} waiting={waiting} now={house.now()} />));
  })
  .get(path, only('coordinator', 'mediator'), async (c) => {
    const seen = await seenBy(c);
    if (!seen) return c.notFound();
    return c.html(renderPage(<ListPage member={atWork(c)} seen={seen} now={c.get('house').now()} />));
  })
  .get(`${path}/new`, only('coordinator', 'mediator'), (c) => showNew(c))
  .post(path, only('coordinator', 'mediator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, onwardForm);
    if (!read.ok) return showNew(c, typed, read.errors);
    const number = c.req.param('number') ?? '';
    const { once, remind_on, ...given } = read.value;
    const result = await recordOnward(c.get('house'), atWork(c), {
      ...{ number, id: once, remindOn: remind_on },
      ...given,
    });
    if (result.ok) return c.redirect(`${casePath(number)}/onward/${once}`, 303);
    if (result.kind === 'not_found') return c.notFound();
    return showNew(c, typed, wrong[result.kind]);
  })
  .get(one, only('coordinator', 'mediator'), (c) => showOne(c))
  .post(`${one}/passing`, only('coordinator', 'mediator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, passingForm);
    if (!read.ok) return showOne(c, { typed, codes: read.errors });
    const result = await passOn(c.get('house'), atWork(c), { ...named(c), by: read.value.by });
    if (!result.ok && result.kind === 'not_found') return c.notFound();
    return c.redirect(pathOf(c), 303);
  })
  .post(`${one}/results`, only('coordinator', 'mediator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, resultForm);
    if (!read.ok) return showOne(c, { typed, codes: read.errors });
    const { once, remind_on, ...given } = read.value;
    const result = await recordResult(c.get('house'), atWork(c), {
      ...named(c),
      ...{ once, remindOn: remind_on },
      ...given,
    });
    if (!result.ok && result.kind === 'not_found') return c.notFound();
    return c.redirect(pathOf(c), 303);
  })
  .post(`${one}/withdrawal`, only('coordinator', 'mediator'), async (c) => {
    const result = await withdrawOnward(c.get('house'), atWork(c), named(c));
    return result.ok ? c.redirect(pathOf(c), 303) : c.notFound();
  });

const wrong: Record<'closed' | 'no_such_party' | 'no_such_receiver' | 'not_passable', FieldErrors> = {
  closed: { '': 'closed' },
  no_such_party: { party: 'choose_one' },
  no_such_receiver: { organisation: 'choose_one' },
  not_passable: { items: 'not_passable' },
};

const named = (c: Context<Env>) => ({
  number: c.req.param('number') ?? '',
  id: c.req.param('id') ?? '',
});
const pathOf = (c: Context<Env>) => `${casePath(named(c).number)}/onward/${named(c).id}`;
const seenBy = (c: Context<Env>) => readOnward(c.get('house'), atWork(c), named(c).number);

function said(c: Context<Env>, codes: FieldErrors): FieldErrors {
  const say = onwardTexts(atWork(c).language);
  return Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]));
}

/** The token of the form that was posted, or a new one: after an error it stays, so that a double post acts once. */
const tokenOf = (typed?: Typed) => (typeof typed?.once === 'string' && typed.once ? typed.once : randomId());

async function showNew(c: Context<Env>, typed?: Typed, codes: FieldErrors = {}) {
  const seen = await seenBy(c);
  if (!seen) return c.notFound();
  const only = seen.parties.length === 1 ? seen.parties[0] : undefined;
  const values = typed ?? {
    party: only?.id ?? '',
    items: ['name', 'phone'],
    on: seen.today,
    remind_on: inDays(seen.today, 7 * weeks),
  };
  const page = { member: atWork(c), seen, typed: values, errors: said(c, codes), once: tokenOf(typed) };
  return c.html(renderPage(<NewPage {...page} />), typed ? 422 : 200);
}

async function showOne(c: Context<Env>, again?: { typed: Typed; codes: FieldErrors }) {
  const seen = await seenBy(c);
  const onward = seen?.onward.find(({ id }) => id === named(c).id);
  if (!seen || !onward) return c.notFound();
  const typed = again?.typed ?? { on: seen.today, remind_on: inDays(seen.today, 7 * weeks) };
  const errors = said(c, again?.codes ?? {});
  const page = { member: atWork(c), seen, onward, typed, errors, once: tokenOf(again?.typed) };
  return c.html(renderPage(<OnwardPage {...page} now={c.get('house').now()} />), again ? 422 : 200);
}
