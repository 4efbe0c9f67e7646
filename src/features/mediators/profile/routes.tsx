import { type Context, Hono } from 'hono';
import { type FieldErrors, readForm, type Typed } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { ProfilePage } from './page.tsx';
import { profileFrom, profileSchema, typedFrom } from './profile-form.ts';
import { type MediatorRow, mediatorsOfService } from './queries.ts';
import { saveMediatorProfile } from './save-mediator-profile.ts';
import { profileTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/mediators/:memberId', only('coordinator'), async (c) => {
    const mediator = await mediatorOf(c);
    return mediator ? page(c, mediator, typedFrom(mediator)) : c.notFound();
  })
  .post('/mediators/:memberId', only('coordinator'), async (c) => {
    const mediator = await mediatorOf(c);
    if (!mediator) return c.notFound();
    const read = await readForm(c, profileSchema);
    if (!read.ok) return page(c, mediator, read.typed, read.errors);
    const who = atWork(c);
    const house = c.get('house');
    const of = { memberId: mediator.id, serviceId: who.service.id };
    const by = { id: who.memberId, name: who.name };
    const saved = await house.db.as({ kind: 'member', memberId: who.memberId }, (tx) =>
      saveMediatorProfile(tx, of, profileFrom(read.value), by, house.now()),
    );
    return saved.ok ? c.redirect('/mediators', 303) : c.notFound();
  });

/** The mediator of the address, if he is one of the service in which the coordinator works. */
async function mediatorOf(c: Context<Env>): Promise<MediatorRow | undefined> {
  const who = atWork(c);
  const all = await c
    .get('house')
    .db.as({ kind: 'member', memberId: who.memberId }, (tx) => mediatorsOfService(tx, who.service.id));
  return all.find((mediator) => mediator.id === c.req.param('memberId'));
}

function page(c: Context<Env>, mediator: MediatorRow, values: Typed, codes: FieldErrors = {}) {
  const member = atWork(c);
  const say = profileTexts(member.language);
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]),
  );
  const html = renderPage(
    <ProfilePage member={member} mediator={mediator} values={values} errors={errors} />,
  );
  return c.html(html, Object.keys(codes).length > 0 ? 422 : 200);
}
