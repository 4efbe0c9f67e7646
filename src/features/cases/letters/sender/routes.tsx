import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { audit } from '../../../../platform/audit/queries.ts';
import { line, lineOrNothing, oneOf, ticked } from '../../../../platform/http/fields.ts';
import { type FieldErrors, readForm, type Typed } from '../../../../platform/http/form.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import { type Env, viewerOf } from '../../../accounts/access/visitor.ts';
import { memberOf, NotForYou, only } from '../../../accounts/access/who-may.ts';
import { type SenderFacts, senderFacts, senderOf } from '../rules/sender.ts';
import { SenderPage } from './page.tsx';
import { saveSender, senderRow } from './queries.ts';
import { senderTexts } from './texts.ts';

const form = z.object({
  street: line(120),
  town: line(120),
  neutral: ticked,
  letterhead: lineOrNothing(120),
  window: oneOf(['left', 'right']),
  controller: lineOrNothing(200),
  privacyContact: lineOrNothing(200),
});

export const routes = new Hono<Env>()
  .get('/letters/sender', only('coordinator', 'administrator'), async (c) => {
    const row = await c.get('house').db.as(viewerOf(memberOf(c)), (tx) => senderRow(tx, serviceOf(c).id));
    const { facts, ...service } = row;
    return page(c, typedFrom(senderFacts.parse(facts ?? {}), senderOf(service, facts).window));
  })
  .post('/letters/sender', only('coordinator', 'administrator'), async (c) => {
    const read = await readForm(c, form);
    if (!read.ok) return page(c, read.typed, read.errors);
    await save(c, read.value);
    return c.redirect('/letters/sender?saved', 303);
  });

function serviceOf(c: Context<Env>) {
  const { service } = memberOf(c);
  if (!service) throw new NotForYou('no_right');
  return service;
}

async function save(c: Context<Env>, facts: SenderFacts): Promise<void> {
  const [house, member, { id: serviceId }] = [c.get('house'), memberOf(c), serviceOf(c)];
  const role = member.roles.includes('administrator') ? 'administrator' : 'coordinator';
  await house.db.as(viewerOf(member), async (tx) => {
    await saveSender(tx, { serviceId, by: member.memberId, now: house.now() }, facts);
    await audit(tx, {
      ...{ at: house.now(), serviceId, action: 'letters.sender', role },
      person: { id: member.memberId, name: member.name },
    });
  });
}

const typedFrom = ({ neutral, ...plain }: SenderFacts, window: string): Typed => ({
  ...plain,
  window,
  neutral: neutral ? 'yes' : '',
});

function page(c: Context<Env>, typed: Typed, codes?: FieldErrors) {
  const member = memberOf(c);
  const say = senderTexts(member.language);
  const errors = Object.fromEntries(
    Object.entries(codes ?? {}).map(([field, code]) => [field, say(code as 'required')]),
  );
  const saved = !codes && c.req.query('saved') !== undefined;
  const shown = <SenderPage member={member} typed={typed} errors={errors} saved={saved} />;
  return c.html(renderPage(shown), codes ? 422 : 200);
}
