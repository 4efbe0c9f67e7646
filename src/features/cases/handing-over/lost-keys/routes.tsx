import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { renderPage } from '../../../../ui/layout/document.tsx';
import { type Env, viewerOf } from '../../../accounts/access/visitor.ts';
import { atWork, only } from '../../../accounts/access/who-may.ts';
import { mediatorsOfService } from '../../../mediators/profile/queries.ts';
import { bringBack } from './bring-back.ts';
import { LostKeysPage } from './page.tsx';
import { casesWithoutKeys } from './queries.ts';

export const routes = new Hono<Env>()
  .get('/mediators/:memberId/keys', only('coordinator'), async (c) => {
    const found = await mediatorOf(c);
    return found ? c.html(renderPage(<LostKeysPage {...found} />)) : c.notFound();
  })
  .post('/mediators/:memberId/keys', only('coordinator'), async (c) => {
    const found = await mediatorOf(c);
    if (!found) return c.notFound();
    await bringBack(c.var.house, found.member, found.mediator.id);
    return c.redirect(`/mediators/${found.mediator.id}/keys`, 303);
  });

/** The mediator of this address, who works at the service of the coordinator who looks. */
async function mediatorOf(c: Context<Env>) {
  const member = atWork(c);
  const id = c.req.param('memberId') ?? '';
  if (!z.uuid().safeParse(id).success) return null;
  return c.var.house.db.as(viewerOf(member), async (tx) => {
    const mediator = (await mediatorsOfService(tx, member.service.id)).find((one) => one.id === id);
    if (!mediator) return null;
    const numbers = (await casesWithoutKeys(tx, member, id)).map(({ number }) => number);
    return { member, mediator: { id, name: mediator.name, email: mediator.email }, numbers };
  });
}
