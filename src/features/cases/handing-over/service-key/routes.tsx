import { Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import { type Env, viewerOf } from '../../../accounts/access/visitor.ts';
import { atWork, only } from '../../../accounts/access/who-may.ts';
import { renewServiceKey } from '../../../accounts/service-keys/renew-service-key.ts';
import { keyTasks } from './key-tasks.ts';
import { ServiceKeyPage } from './page.tsx';
import { rewrapCases } from './rewrap-cases.ts';

/** As long as somebody gladly waits for a page. */
const oneStep = 1500;

export const routes = new Hono<Env>()
  .get('/service-key', only('coordinator'), async (c) => {
    const member = atWork(c);
    const tasks = await c.var.house.db.as(viewerOf(member), (tx) => keyTasks(tx, member));
    const stuck = Number(/^\d{1,9}$/.exec(c.req.query('stuck') ?? '')?.[0] ?? 0);
    return c.html(renderPage(<ServiceKeyPage member={member} tasks={tasks} stuck={stuck} />));
  })
  .post('/service-key/renewal', only('coordinator'), async (c) => {
    const member = atWork(c);
    const { house } = c.var;
    const given = { serviceId: member.service.id, by: { id: member.memberId, name: member.name } };
    await house.db.as(viewerOf(member), (tx) => renewServiceKey(tx, given, house.now()));
    return c.redirect('/service-key', 303);
  })
  .post('/service-key/rewrapping', only('coordinator'), async (c) => {
    const { left, stuck } = await rewrapCases(c.var.house, atWork(c), oneStep);
    return c.redirect(left > 0 && left <= stuck ? `/service-key?stuck=${stuck}` : '/service-key', 303);
  });
