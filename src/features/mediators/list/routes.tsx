import { Hono } from 'hono';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { loadOfMediators, mediatorsOfService, recentSince } from '../profile/queries.ts';
import { MediatorsPage } from './page.tsx';

export const routes = new Hono<Env>().get('/mediators', only('coordinator'), async (c) => {
  const member = atWork(c);
  const house = c.get('house');
  const mediators = await house.db.as({ kind: 'member', memberId: member.memberId }, async (tx) => {
    const loads = await loadOfMediators(tx, member.service.id, recentSince(house.now()));
    const loadOf = new Map(loads.map((load) => [load.member_id, load]));
    return (await mediatorsOfService(tx, member.service.id)).map((row) => ({
      ...row,
      open: Number(loadOf.get(row.id)?.open ?? 0),
      recent: Number(loadOf.get(row.id)?.recent ?? 0),
    }));
  });
  return c.html(renderPage(<MediatorsPage member={member} mediators={mediators} />));
});
